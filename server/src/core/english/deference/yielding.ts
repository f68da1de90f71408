import type { Span } from '../../span.ts';
import { isContent, rootOf } from '../grammar/content-word.ts';
import { roles } from '../lexicon/nouns.ts';
import { oracles, remaining } from '../lexicon/obeying.ts';
import { persons } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { grounding, mereActs, trying, turning } from '../lexicon/yielding.ts';
import { rememberedBeside } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { servesThem } from './compliance.ts';
import { echoedIn } from './echo.ts';
import { cueIn } from './letting-be.ts';
import { complianceOf } from './obedience.ts';
import { voicesWill } from './others-will.ts';
import { isLookBack } from './own-act.ts';
import { hasGround } from './own-ground.ts';
import { isJoined } from './sequel.ts';

/**
 * Where the candidate does, with no ground of their own, what somebody else would have had in the same sentence or the
 * one before: "My boss liked the second one. I went with that." Undefined where they do not.
 */
export const yieldingIn = rememberedBeside(readYielding);

function readYielding(sentence: Sentence, before: Sentence | undefined): Span | undefined {
  if (sentence.clauses.some(isLookBack)) return undefined;
  const cue = cueIn(sentence);
  const here = cue && sentence.clauses.find(one => one.verb.end <= cue.start && voicesWill(sentence, one));
  if (!cue) {
    const own = enactedHere(sentence) ?? echoedIn(sentence);
    if (own) return own;
  }
  if (hasGround(sentence, here?.end ?? 0)) return undefined;
  const willed =
    before && !answersMe(before) && !isCarriedOut(before)
      ? before.clauses.filter(clause => voicesWill(before, clause))
      : [];
  if (cue && (here || willed.length > 0 || /^(whatever|whichever)$/.test(sentence.words[0]?.lower ?? ''))) return cue;
  if (before && willed.some(will => isEchoOf(before, will, sentence)))
    return { start: sentence.start, end: sentence.end };
  if (
    !before ||
    hasGround(before, 0) ||
    before.clauses.some(({ actor, kind }) => actor === 'I' && /^(main|coordinate)$/.test(kind))
  )
    return undefined;
  const deed = sentence.clauses.find(({ kind }) => kind === 'main');
  return deed && !areAtOdds(willed) && willed.some(clause => enacts(before, clause, sentence, deed))
    ? { start: deed.start, end: deed.end }
    : undefined;
}

/** "Head office wanted it in the model, so that's how we did it": the matter is settled, and what follows is another. */
const isCarriedOut = (sentence: Sentence): boolean =>
  sentence.clauses.some(clause => complianceOf(sentence, clause) !== undefined);

/** "Her instinct was for tank five, so I bottled tank five": will and deed in one sentence. */
function enactedHere(sentence: Sentence): Span | undefined {
  const { clauses } = sentence;
  if (clauses.length < 2) return undefined;
  const at = clauses.findIndex(clause => clause.kind === 'main' && voicesWill(sentence, clause));
  if (at < 0 || clauses.slice(0, at).some(({ actor, verb }) => actor === 'I' && !mereActs.has(verb.deed.lemma ?? '')))
    return undefined;
  const will = clauses[at] as Clause;
  if (hasGround(sentence, will.end)) return undefined;
  const deed = clauses.slice(at + 1).find(({ kind }) => kind === 'main');
  return deed && enacts(sentence, will, sentence, deed) ? { start: will.start, end: deed.end } : undefined;
}

/** "The deputy liked Tuesdays best. Tuesdays, then.", "The dashboard said cut Sundays. Sundays were cut." */
function isEchoOf(before: Sentence, will: Clause, { words, clauses }: Sentence): boolean {
  const [only, more] = clauses;
  if (more || words.length > 7 || (only && !(only.verb.voice === 'passive' && only.verb.tense === 'past')))
    return false;
  const said = new Set(before.words.filter(word => word.start >= will.verb.end && isContent(word)).map(rootOf));
  const told = words.filter(isContent);
  return (
    told.length > 0 &&
    told.every(word => said.has(rootOf(word))) &&
    words.every(
      ({ part, lower }) =>
        /^(noun|adjective|number|determiner|punctuation|preposition|verb|auxiliary|opaque)$/.test(part) ||
        /^(then|so)$/.test(lower),
    )
  );
}

/** "Dr Osei circled the second scanner. I ordered the second scanner": what is done is done with what was willed. */
function enacts(before: Sentence, will: Clause, sentence: Sentence, deed: Clause): boolean {
  const { actor, verb, start, end } = deed;
  if (isSoDone(before, will, sentence, deed) || isSoLeft(before, will, sentence, deed)) return true;
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated || verb.voice === 'passive')
    return false;
  if (grounding.has(verb.deed.lemma ?? '') || trying.has(verb.deed.lemma ?? '')) return false;
  if (turning.has(verb.deed.lemma ?? '') || mereActs.has(verb.deed.lemma ?? '')) return false;
  if (will.verb.tense !== 'past' && !isOracle(will) && !(will.verb.perfect && will.verb.tense === 'conditional'))
    return false;
  if (servesThem(sentence, deed)) return false;
  if (will.verb.perfect && will.verb.deed.lemma === verb.deed.lemma && before === sentence)
    return isJoined(sentence, deed);
  const willed = before.words
    .filter(word => word.start >= will.verb.end && (before !== sentence || word.end <= verb.start) && isContent(word))
    .map(rootOf);
  return sentence.words.some(
    word =>
      word.start >= start &&
      word.end <= end &&
      word.start >= verb.end &&
      isContent(word) &&
      !isSomeone(word) &&
      willed.includes(rootOf(word)),
  );
}

/** "One wanted it by brand, the other by shelf": neither has the say. */
const areAtOdds = (willed: readonly Clause[]): boolean =>
  willed.some(
    ({ subject }) =>
      subject !== undefined && subject.head.lower === willed[0]?.subject?.head.lower && subject !== willed[0].subject,
  );

/** A person, who is who wanted something and not what was wanted. */
const isSomeone = ({ lower, singular }: Word): boolean =>
  roles.has(lower) || trades.has(singular) || persons.has(singular);

/** "The rules say three warnings": they say so every day. */
const isOracle = ({ subject, verb }: Clause): boolean =>
  verb.tense === 'present' && (oracles.has(subject?.head.lower ?? '') || oracles.has(subject?.head.singular ?? ''));

/** "The scorecard put Lagos ahead, so Lagos won": what was willed comes out first, or stays. */
const isSoLeft = (
  before: Sentence,
  will: Clause,
  { words }: Sentence,
  { verb, subject, object, kind }: Clause,
): boolean =>
  kind === 'main' &&
  subject !== undefined &&
  !object &&
  verb.tense === 'past' &&
  !verb.negated &&
  words[subject.from - 1]?.lower === 'so' &&
  (remaining.has(verb.lemma) || /^(win|go|become|be)$/.test(verb.lemma)) &&
  before.words.some(
    word => word.start >= will.verb.end && word.start < subject.start && word.lower === subject.head.lower,
  );

/** "He said bin it. So it got binned." */
const isSoDone = (before: Sentence, will: Clause, { words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(it|this|that|they)$/.test(subject?.head.lower ?? '') &&
  /^(so|and)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? '') &&
  (verb.lemma === 'do' ||
    before.words.some(word => word.start >= will.verb.end && (word.lemma ?? word.singular) === verb.lemma));

/** "I proposed two dates and my director took the second": their answer, my proposal. */
const answersMe = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' && /^(propose|suggest|recommend|offer|show|argue|convince)$/.test(verb.deed.lemma ?? ''),
  );

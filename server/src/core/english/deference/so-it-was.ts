import { isContent, rootOf } from '../grammar/content-word.ts';
import { readyAnswers } from '../lexicon/last-words.ts';
import { carrying } from '../lexicon/obeying.ts';
import { products } from '../lexicon/uptake.ts';
import { opinions } from '../lexicon/wills.ts';
import { turning } from '../lexicon/yielding.ts';
import { isServed } from '../people/served.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { voicesWill } from './others-will.ts';
import { hasGround } from './own-ground.ts';
import { thinksOneShould } from './will.ts';

/**
 * Whether a clause tells what somebody else wanted, and the end of its sentence that it came to be so: "the director
 * preferred to wait, so it waited", "HR liked her, so we hired her", "legal was for the letter, so a letter was sent".
 */
export function isSoItWas(sentence: Sentence, clause: Clause): boolean {
  const last = sentence.clauses.at(-1);
  if (sentence.question || clause.kind !== 'main' || !last || last === clause || last.verb.negated) return false;
  if (!isWill(sentence, clause) || hasGround(sentence, clause.end) || hasMoreOfMe(sentence, clause)) return false;
  const outcomes = isWithTheirs(clause) ? [takesThose, buildsIt] : ways;
  return outcomes.some(comes => comes(sentence, clause, last));
}

type Outcome = (sentence: Sentence, will: Clause, last: Clause) => boolean;

const isWill = (sentence: Sentence, clause: Clause): boolean => {
  if (clause.verb.tense !== 'past' || isServed(sentence, clause)) return false;
  return (
    voicesWill(sentence, clause) ||
    (hasSay(sentence, clause.subject) && isOnTheirList(sentence, clause)) ||
    (opinions.has(clause.verb.lemma) && thinksOneShould(sentence, clause)) ||
    (hasSay(sentence, clause.subject) && isAlreadyTheirs(sentence, clause))
  );
};

/** "Had their numbers already", "had already a list". */
const isAlreadyTheirs = ({ words }: Sentence, clause: Clause): boolean =>
  isWithTheirs(clause) &&
  words.some(({ lower, start }) => lower === 'already' && start >= clause.start && start < clause.end);

/** "Had Varnish on his target picture." */
const isOnTheirList = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  verb.lemma === 'have' &&
  !verb.negated &&
  object !== undefined &&
  words.some(
    ({ lower, start }, at) =>
      /^(his|her|their|the)$/.test(lower) &&
      start > object.start &&
      start < end &&
      /^(on|in)$/.test(words[at - 1]?.lower ?? '') &&
      words
        .slice(at + 1, at + 4)
        .some(({ singular }) => /^(list|picture|plan|roadmap|slide|head|mind|deck)$/.test(singular)),
  );

const isWithTheirs = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'have' && readyAnswers.has(object?.head.singular ?? '');

/** Another deed of the candidate's than the one at the end. */
const hasMoreOfMe = ({ clauses }: Sentence, will: Clause): boolean =>
  clauses.slice(clauses.indexOf(will) + 1, -1).some(({ actor }) => /^(I|we)$/.test(actor));

const openerOf = ({ words }: Sentence, { link, subject, verb, kind }: Clause): string =>
  link?.lower ?? words[(kind === 'coordinate' ? verb.from : (subject?.from ?? verb.from)) - 1]?.lower ?? '';

const isFollowing = (sentence: Sentence, last: Clause): boolean => /^(so|then|and)$/.test(openerOf(sentence, last));

const isAnybodys = ({ actor }: Clause): boolean => actor === 'other' || actor === 'nobody';

/** The words of what was wanted. */
function wantedIn({ words }: Sentence, will: Clause, last: Clause): ReadonlySet<string> {
  const until = last.subject?.start ?? last.verb.start;
  return new Set(words.filter(word => word.start >= will.verb.end && word.end <= until && isContent(word)).map(rootOf));
}

/** "… to wait one week, so it waited." */
const happens: Outcome = (sentence, will, last) =>
  isAnybodys(last) &&
  last.verb.tense === 'past' &&
  !/^(he|she|they)$/.test(last.subject?.head.lower ?? '') &&
  openerOf(sentence, last) === 'so' &&
  will.infinitive?.lemma === last.verb.lemma;

/** "… preferred the salting method, so the pipeline uses salting now." */
const isSoNow: Outcome = (sentence, will, last) => {
  const wanted = wantedIn(sentence, will, last);
  return (
    last.verb.tense === 'present' &&
    openerOf(sentence, last) === 'so' &&
    (products.has(last.subject?.head.singular ?? '') || wanted.has(last.subject?.head.singular ?? '')) &&
    sentence.words.some(({ lower, start }) => lower === 'now' && start > last.start) &&
    sentence.words.some(word => word.start >= last.start && isContent(word) && wanted.has(rootOf(word)))
  );
};

/** "… liked the blue one, took it." */
const takesIt: Outcome = ({ words }, will, { kind, verb, object }) =>
  kind === 'coordinate' &&
  words[verb.from - 1]?.text === ',' &&
  will.verb.to < verb.from &&
  verb.tense === 'past' &&
  carrying.has(verb.lemma) &&
  /^(it|that|them)$/.test(object?.head.lower ?? '') &&
  (words[object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';

/** "… liked her, so we hired her", "… and she was hired". */
const isHired: Outcome = (sentence, { object, verb: { lemma } }, last) => {
  if (!/^(him|her|them)$/.test(object?.head.lower ?? '') || !/^(like|prefer|want|love|favour|favor)$/.test(lemma))
    return false;
  if (
    !isFollowing(sentence, last) ||
    (sentence.words[last.object?.to ?? last.verb.to]?.part ?? 'punctuation') !== 'punctuation'
  )
    return false;
  return /^(he|she|they)$/.test(last.subject?.head.lower ?? '')
    ? last.verb.voice === 'passive' && last.verb.lemma === 'hire'
    : /^(I|we)$/.test(last.actor) && engaging.test(last.verb.lemma) && last.object?.head.lower === object?.head.lower;
};

const engaging = /^(hire|take|promote|employ|choose|engage|appoint)$/;

/** "… thought a letter was better, so a letter was sent." */
const isSoSent: Outcome = (sentence, will, last) =>
  isAnybodys(last) &&
  last.verb.voice === 'passive' &&
  last.verb.tense === 'past' &&
  !turning.has(last.verb.lemma) &&
  openerOf(sentence, last) === 'so' &&
  last.subject !== undefined &&
  wantedIn(sentence, will, last).has(rootOf(last.subject.head));

/** "… thought a letter was better, so it was a letter", "… then we sent a letter". */
const isThat: Outcome = (sentence, will, last) => {
  const wanted = wantedIn(sentence, will, last);
  const is = last.verb.lemma === 'be' && last.subject?.head.lower === 'it';
  const sends = /^(I|we)$/.test(last.actor) && /^(send|write|start|try)$/.test(last.verb.lemma);
  return (
    (is || sends) &&
    last.verb.tense === 'past' &&
    /^(so|then)$/.test(openerOf(sentence, last)) &&
    last.object !== undefined &&
    wanted.has(rootOf(last.object.head)) &&
    (sentence.words[last.object.to]?.part ?? 'punctuation') === 'punctuation'
  );
};

/** "… wanted the sale in May; moved it to May", "… so it moved to May". */
const isMoved: Outcome = (sentence, will, last) => {
  const to = sentence.words[last.verb.to]?.lower === 'to' ? last.verb.to : last.verb.to + 1;
  const where = sentence.words[to + 1];
  return (
    /^(move|shift|switch|change)$/.test(last.verb.lemma) &&
    /^(I|we|dropped)$/.test(last.actor) &&
    /^(it|that|this|them)$/.test(last.object?.head.lower ?? '') &&
    last.verb.tense === 'past' &&
    /^(so|;|and)$/.test(openerOf(sentence, last)) &&
    sentence.words[to]?.lower === 'to' &&
    where !== undefined &&
    isContent(where) &&
    wantedIn(sentence, will, last).has(rootOf(where))
  );
};

/** "… had their numbers already, so we took those." */
const takesThose: Outcome = (sentence, _, last) =>
  /^(I|we|dropped)$/.test(last.actor) &&
  last.verb.tense === 'past' &&
  openerOf(sentence, last) === 'so' &&
  /^(take|use|keep)$/.test(last.verb.lemma) &&
  /^(it|those|them|that|these|theirs)$/.test(last.object?.head.lower ?? '') &&
  (sentence.words[last.object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';

/** "… had already a sketch, so I built the sketch." */
const buildsIt: Outcome = (sentence, { object: theirs }, last) =>
  /^(I|we|dropped)$/.test(last.actor) &&
  last.verb.tense === 'past' &&
  openerOf(sentence, last) === 'so' &&
  carrying.has(last.verb.deed.lemma ?? '') &&
  last.object !== undefined &&
  last.object.head.singular === theirs?.head.singular &&
  sentence.words[last.object.from]?.lower === 'the' &&
  (sentence.words[last.object.to]?.part ?? 'punctuation') === 'punctuation';

/** "… had Varnish on his target picture, so Varnish is what went in." */
const isWhatWentIn: Outcome = (sentence, will, last) => {
  const is = sentence.clauses.at(-2);
  return (
    is !== undefined &&
    is !== will &&
    is.verb.lemma === 'be' &&
    !is.verb.negated &&
    is.subject !== undefined &&
    last.start - is.end < 2 &&
    sentence.words[is.verb.to]?.lower === 'what' &&
    sentence.words[is.subject.from - 1]?.lower === 'so' &&
    wantedIn(sentence, will, is).has(rootOf(is.subject.head))
  );
};

/** "The union wanted longer breaks and got them." */
const getsIt: Outcome = ({ words }, will, { kind, actor, verb, object }) =>
  kind === 'coordinate' &&
  actor === 'other' &&
  /^(want|demand|ask|insist|wish)$/.test(will.verb.lemma) &&
  verb.lemma === 'get' &&
  verb.tense === 'past' &&
  /^(it|them|that|one)$/.test(object?.head.lower ?? '') &&
  (words[object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';

const ways: readonly Outcome[] = [getsIt, isWhatWentIn, happens, isSoNow, takesIt, isHired, isSoSent, isThat, isMoved];

import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { decisions, phrasalDecisions } from './lexicon/deeds.ts';
import { bareData } from './lexicon/evidence.ts';
import { coordinating } from './lexicon/frames.ts';
import { workers } from './lexicon/people.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { participialOf } from './participial.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const frames = frameSet(coordinating, { team: workers });
const things =
  /^(heart|hope|care|passion|tools?|systems?|software|excel|sql|python|machines?|paper|budget|constraints?|time|hands?|ropes?|steel|wood|logs?|exports?|sheets?|spreadsheets?|models?|forms?|what)$/;
/** What changes something, when it is what the coordination was for. */
const changing = /^(halve|reduce|drop|lower|raise|double|change|move|fix|close|open|cut|rebuild|rewrite|shorten)$/;

/** Where a sentence tells coordination as a deed: "worked closely with", "aligned stakeholders", "led a cross-functional team". */
export function* collaborationIn(sentence: Sentence): Generator<Span> {
  const opening = fronted(sentence);
  if (opening && !(opening.together && actsTogether(sentence))) yield opening;
  const opener = participialOf(sentence);
  for (const clause of opener ? [opener, ...sentence.clauses] : sentence.clauses) {
    if (
      !(/^(I|we|team|dropped|nobody)$/.test(clause.actor) || isKeptUp(clause) || isTalk(sentence, clause)) ||
      clause.verb.negated ||
      clause.verb.tense === 'conditional'
    )
      continue;
    if (
      (isTalk(sentence, clause) || coordinates(sentence, clause)) &&
      !isForChange(sentence, clause) &&
      !tellsChange(sentence, clause)
    )
      yield { start: clause.verb.start, end: clause.end };
  }
}

/** "In close cooperation with IT, …": togetherness before the comma, nothing behind it that the rule could praise. */
function fronted({ words }: Sentence): (Span & { readonly together: boolean }) | undefined {
  const comma = words.findIndex(({ text }) => text === ',');
  const at = words.findIndex(({ lower }) => lower === 'with');
  const [first, noun] = [words[0], words[at - 1]];
  const together = first?.lower === 'together' && at === 1;
  if (!first || !noun || (!together && (at < 2 || at > 4 || !/^(in|through)$/.test(first.lower)))) return undefined;
  if (
    !together &&
    !/^(cooperation|collaboration|coordination|partnership|alignment|consultation|tandem)$/.test(noun.lower)
  )
    return undefined;
  const last = words[(comma > at ? comma : words.length) - 1];
  return last && { start: first.start, end: last.end, together };
}

/** "Together with quality we changed the script": something is done. */
const actsTogether = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, verb, object }) => kind === 'main' && object !== undefined && !/^(take|make|have)$/.test(verb.lemma),
  );

/** Whether a clause coordinates people, whoever does it. */
export function coordinates(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (verb.voice === 'passive') return isKeptUp(clause);
  if (
    verb.deed.lemma === 'work' &&
    ((object !== undefined && !/^(hand|side)$/.test(object.head.lower)) || isWithThings(sentence, clause))
  )
    return false;
  return frameOf(sentence, clause, frames) !== undefined;
}

/** "Close contact was kept with …", "alignment was driven across …". */
const isKeptUp = ({ subject, verb }: Clause): boolean =>
  /^(contact|alignment|collaboration|cooperation|coordination|communication|dialogue|transparency|exchange)$/.test(
    subject?.head.lower ?? '',
  ) && /^(keep|maintain|drive|ensure|create|build|foster|establish|improve|promote)$/.test(verb.lemma);

const talks =
  /^(meeting|meetings|sync|syncs|workshop|workshops|discussion|discussions|call|calls|alignment|session|sessions|exchange|exchanges)$/;

/** "Many discussions took place with legal", "weekly syncs were held by me", "the collaboration with IT was very close". */
function isTalk({ words }: Sentence, { subject, verb, agent }: Clause): boolean {
  if (!subject) return false;
  const heads = words.slice(subject.from, verb.from).map(({ lower }) => lower);
  const about = heads.some(lower => talks.test(lower));
  if (about && verb.lemma === 'take' && words[verb.to]?.lower === 'place') return true;
  if (about && /^(hold|organise|organize|schedule|run|host)$/.test(verb.lemma) && verb.voice === 'passive')
    return agent?.head.lower === 'me';
  return (
    heads.some(lower => /^(collaboration|cooperation|communication|teamwork)$/.test(lower)) &&
    verb.lemma === 'be' &&
    words
      .slice(verb.to, verb.to + 3)
      .some(({ lower }) => /^(close|good|smooth|excellent|great|tight|intense|perfect)$/.test(lower))
  );
}

/** "Worked with a heavy heart", "worked with the raw data": nobody to coordinate with. */
function isWithThings(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  const at = words.findIndex((word, place) => place >= verb.from && word.lower === 'with');
  const phrase = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  return phrase !== undefined && (bareData.has(phrase.head.lower) || things.test(phrase.head.lower));
}

/** "The session where purchasing gave up its veto": what came of it is told inside. */
const tellsChange = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    inner =>
      inner.kind !== 'main' &&
      inner.kind !== 'coordinate' &&
      inner.start > clause.verb.end &&
      inner.verb.tense === 'past' &&
      (inner.kind === 'relative' ||
        inner.link?.lower === 'until' ||
        decisions.has(inner.verb.lemma) ||
        phrasalDecisions.has(`${inner.verb.lemma}-${inner.verb.particle?.lower}`)),
  );

/** "Worked with the kitchen to cut the menu", "on the condition that": something is decided or changed. */
function isForChange(sentence: Sentence, clause: Clause): boolean {
  const [, to] = wordRange(sentence, clause);
  const behind = sentence.words.slice(clause.verb.to, to);
  return behind.some(({ part, lower }, at) => {
    const lemma = behind[at + 1]?.lemma ?? '';
    const purpose = part === 'to' || lower === 'on';
    return (
      lower === 'condition' ||
      (purpose && (changing.test(lemma) || decisions.has(lemma) || phrasalDecisions.has(lemma)))
    );
  });
}

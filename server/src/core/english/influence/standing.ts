import {
  devotions,
  esteem,
  farAway,
  fullness,
  growing,
  influenceClaims,
  overcoming,
  resistances,
  shifting,
  standings,
  supports,
  swelling,
  turning,
  vanishing,
  voices,
  warmer,
} from '../lexicon/influence.ts';
import { standingMoves } from '../lexicon/movement.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasTrust } from './trust.ts';

/** "This helped build trust", "listening allowed me to gain their confidence": a deed is said to have won it. */
export const isTrustBuilt = (sentence: Sentence, clause: Clause, lemma: string): boolean =>
  /^(other|nobody)$/.test(clause.actor) &&
  /^(help|allow|enable|let)$/.test(clause.verb.lemma) &&
  clause.verb.tense === 'past' &&
  clause.subject !== undefined &&
  !isPersons(sentence, clause.subject) &&
  hasTrust(sentence, clause, lemma);

/** "It gave me a certain standing with the growers", "this earned us the respect of the pickers". */
export const isGivenToMe = (sentence: Sentence, { verb, subject, actor }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(give|earn|win|gain|bring|buy|get)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  (/^(it|this|that)$/.test(subject?.head.lower ?? '') || !isPersons(sentence, subject)) &&
  /^(me|us)$/.test(sentence.words[verb.to]?.lower ?? '') &&
  sentence.words
    .slice(verb.to + 1, verb.to + 6)
    .some(
      ({ lower }, at, all) => standings.has(lower) && /^(with|of|from|among|in|at)$/.test(all[at + 1]?.lower ?? ''),
    );

/** "They would have done anything for me", "the crew would follow me anywhere". */
export function isDevoted(sentence: Sentence, { verb, subject, end }: Clause): boolean {
  if (verb.modal === undefined || !isPersons(sentence, subject)) return false;
  const { words } = sentence;
  return words.some(
    ({ lower, start }, at) =>
      /^(me|us)$/.test(lower) &&
      start >= verb.end &&
      start < end &&
      (words.slice(Math.max(0, at - 4), at).some(before => devotions.has(before.lower)) ||
        words.slice(at + 1, at + 5).some(behind => farAway.has(behind.lower))),
  );
}

/** "My standing grew", "our credibility rose", "my word counts with the growers". */
export const isMineThatCounts = (
  { words }: Sentence,
  { from, head }: NounPhrase,
  lemma: string,
  { verb }: Clause,
): boolean =>
  (words[from]?.lower === 'my' || (words[from]?.lower === 'our' && standings.has(head.lower))) &&
  (influenceClaims.has(head.lower) || voices.has(head.lower)) &&
  (standingMoves.has(lemma) ||
    goesUp(verb) ||
    (lemma === 'have' && /^(weight|influence|clout)$/.test(words[verb.to]?.lower ?? '')) ||
    (verb.voice === 'passive' && esteem.has(lemma)) ||
    (verb.voice === 'passive' && lemma === 'take' && words[verb.to]?.lower === 'seriously'));

/** "The acceptance among the guards was high", "there was broad support from the nurses": how much of it, with no figure. */
export const isGreat = ({ words, quantities }: Sentence, { actor, verb, subject, object, kind }: Clause): boolean => {
  if (verb.lemma !== 'be' || verb.tense !== 'past' || verb.modal || !/^(main|coordinate)$/.test(kind)) return false;
  if (quantities.some(({ digits }) => digits)) return false;
  const thing = actor === 'nobody' ? object : subject;
  if (!thing || !supports.has(thing.head.lower)) return false;
  const whose = /^(from|of|with|among|across|by|in)$/.test(words[thing.to]?.lower ?? '');
  if (thing === object) return whose && words.slice(thing.from, thing.to - 1).some(({ lower }) => fullness.has(lower));
  const great = words.slice(verb.to, verb.to + 4).find(({ part }) => !/^(adverb|determiner)$/.test(part));
  return (whose || (thing.to === verb.from && thing.head.lower !== 'support')) && fullness.has(great?.lower ?? '');
};

/** "There was full buy-in from the ward." */
export const isThereNow = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'nobody' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  (/^(buy-in|goodwill|rapport)$/.test(object?.head.lower ?? '') ||
    (object?.head.lower === 'consensus' &&
      words
        .slice(object.from, object.to)
        .some(({ lower }) => /^(broad|full|wide|clear|strong|general|good|complete)$/.test(lower))) ||
    (object?.head.lower === 'trust' && words[object.to]?.lower === 'between'));

/** "The resistance of the teachers melted away", "… was overcome". */
export const isResistanceGone = ({ words }: Sentence, { subject, verb, object, agent }: Clause): boolean =>
  (resistances.has(subject?.head.lower ?? '') || resistances.has(`${subject?.head.lower ?? ''}s`)) &&
  ((words[subject?.from ?? 0]?.lower === 'no' &&
    (/^(remain|stay)$/.test(verb.lemma) || words[verb.to - 1]?.lower === 'left')) ||
    (verb.voice === 'passive'
      ? overcoming.has(verb.lemma) && !agent
      : (vanishing.has(verb.lemma) && !object) || (verb.lemma === 'give' && object?.head.lower === 'way')));

/** "Acceptance grew among the guards", "the mindset shifted": with no figure beside it. */
export const hasGrown = ({ words, quantities }: Sentence, { subject, verb, kind, object }: Clause): boolean =>
  kind !== 'relative' &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  !object &&
  quantities.every(({ digits }) => !digits) &&
  ((growing.has(subject?.head.lower ?? '') &&
    (swelling.has(verb.lemma) || goesUp(verb) || becomesBetter(words, verb))) ||
    (turning.has(subject?.head.lower ?? '') && shifting.has(verb.lemma)));

/** "Went up", "shot up", "came back". */
const goesUp = ({ lemma, particle }: Clause['verb']): boolean =>
  /^(go|shoot|come|pick)$/.test(lemma) && /^(up|back)$/.test(particle?.lower ?? '');

/** "Got much better", "became warm". */
const becomesBetter = (words: readonly Word[], { lemma, to }: Clause['verb']): boolean =>
  /^(get|become|turn|grow)$/.test(lemma) && words.slice(to, to + 3).some(({ lower }) => warmer.has(lower));

import {
  discovering,
  failings,
  generalWords,
  importantWords,
  lessonNouns,
  slighting,
  virtues,
} from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isProverb } from './proverbs.ts';

/** Whether a look back ends in a rule: "Looking back, communication is everything." */
export const generalises = ({ words }: Sentence, { actor, kind, verb, subject }: Clause): boolean =>
  /^(looking|thinking)$/.test(words[0]?.lower ?? '') &&
  words[1]?.lower === 'back' &&
  actor === 'other' &&
  kind === 'main' &&
  (failings.has(subject?.head.lower ?? '') ||
    verb.tense === 'present' ||
    virtues.has(subject?.head.lower ?? '') ||
    words.some(({ lower }) => /^(too|clear|obvious|apparent|evident)$/.test(lower)));

/** "It is all about people", "it is vital to ask early": what matters, for all times. */
export const weighsIt = ({ words }: Sentence, { kind, verb, subject }: Clause): boolean => {
  if (kind !== 'main' || verb.lemma !== 'be' || verb.negated || verb.tense !== 'present' || verb.perfect) return false;
  const behind = words.slice(verb.from + 1, verb.to + 4).map(({ lower }) => lower);
  const important = behind.findIndex(word => importantWords.has(word));
  return (
    subject?.head.lower === 'it' &&
    ((behind[0] === 'all' && behind[1] === 'about') || (important >= 0 && behind[important + 1] === 'to'))
  );
};

/** "It all comes down to communication", "everything boils down to trust". */
export const comesDownTo = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(comes|boils)$/.test(lower) &&
      /^(all|everything)$/.test(words[at - 1]?.lower ?? '') &&
      words[at + 1]?.lower === 'down' &&
      words[at + 2]?.lower === 'to',
  );

/** The lemma of the verb that says what was done. */
export const verbOf = ({ verb }: Clause): string => verb.deed.lemma ?? verb.lemma;

/** Whether a clause warns for all times: "Change should never be underestimated." */
export const isWarning = ({ words }: Sentence, { verb, kind, actor }: Clause): boolean =>
  kind === 'main' &&
  /^(other|team)$/.test(actor) &&
  verb.voice === 'passive' &&
  (verb.negated || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'never')) &&
  /^(should|can|must)$/.test(verb.modal ?? '') &&
  slighting.has(verb.lemma);

/**
 * Whether a lesson is named with what to do: "The big lesson there was never to underestimate it", "the moral of it
 * all is that …".
 */
export function isNever({ words }: Sentence, { verb, kind, subject }: Clause): boolean {
  if (kind !== 'main' || !subject) return false;
  const lesson = words
    .slice(Math.max(0, subject.from - 5), verb.from)
    .findIndex(
      ({ singular, part }, at, all) => lessonNouns.has(singular) && part === 'noun' && all[at + 1]?.part !== 'noun',
    );
  return lesson >= 0 && words.slice(verb.to - 1, verb.to + 2).some(({ lower }) => /^(never|not|to|that)$/.test(lower));
}

/** Whether what is learned is a rule for all times: "… that communication is key", "… that you must always ask". */
export function isMaxim(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const said = clauses[clauses.indexOf(clause) + 1];
  const that = words[clause.verb.to]?.lower === 'that';
  if (!said || (said.kind !== 'complement' && !that)) return false;
  if (discovering.has(verbOf(clause)))
    return said.verb.tense === 'present' && words.some(({ lower }) => importantWords.has(lower));
  const general = words.some(({ lower, part }) => generalWords.has(lower) && !(lower === 'matter' && part === 'noun'));
  const now = words.slice(clause.verb.from - 1, clause.verb.to).some(({ lower }) => lower === 'now');
  const main = said.subject && words.slice(said.subject.from, said.subject.to);
  const anybody =
    /^(other|you)$/.test(said.actor) &&
    main !== undefined &&
    !main.some(
      ({ part, lower }) =>
        (part === 'determiner' && !/^(a|an|every)$/.test(lower)) ||
        part === 'genitive' ||
        /^(it|they|he|she|this)$/.test(lower),
    );
  if (/^(realise|realize|recognise|recognize|know)$/.test(verbOf(clause)) && isProverb(sentence, said))
    return clause.verb.lemma !== 'know' || clause.verb.tense === 'present';
  if (anybody && said.verb.tense === 'present' && (now || clause.verb.tense === 'past')) return true;
  return (
    (general && (said.verb.tense === 'present' || virtues.has(said.subject?.head.lower ?? ''))) ||
    (now && said.verb.tense === 'present' && clause.verb.lemma === 'know')
  );
}

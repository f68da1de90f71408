import { attitudes } from '../lexicon/attitudes.ts';
import { being } from '../lexicon/feelings.ts';
import { definites } from '../lexicon/function-groups.ts';
import {
  fearful,
  opposed,
  opposing,
  sweeping,
  treated,
  vast,
  weary,
  workGroups,
  yearnings,
} from '../lexicon/stances.ts';
import { seeking } from '../lexicon/wishes.ts';
import { isAnybody, isBarePlural, isCrowdAt, isWholeTrade } from '../people/crowds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a clause tells how a group stands to what is new, how it feels treated, or how much it wishes for something. */
export const isStance = (sentence: Sentence, clause: Clause): boolean =>
  isSetAgainst(sentence, clause) ||
  isFearful(sentence, clause) ||
  isTreated(sentence, clause) ||
  isVastWish(sentence, clause) ||
  isOfMost(sentence, clause);

/** "The nurses were against anything new", "the drivers resisted any change": no position, but a nature. */
function isSetAgainst(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!subject || verb.negated) return false;
  const set = words.slice(verb.to, verb.to + 3).findIndex(({ lower }) => opposed.has(lower));
  if (!opposing.has(verb.lemma) && (set < 0 || !being.has(verb.lemma))) return false;
  if (!isWholeTrade(words, subject) && !isAnybody(sentence, subject, clause) && !workGroups.has(subject.head.lower))
    return false;
  const from = verb.to + Math.max(0, set);
  const at = words.findIndex(
    ({ lower, start }, index) => index >= from && index < from + 5 && start < clause.end && sweeping.has(lower),
  );
  return at > 0 && !words.slice(from, at).some(({ lower, part }) => definites.has(lower) || part === 'number');
}

/** "Older patients are afraid of technology": of people at large, in the present. */
const isFearful = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject !== undefined &&
  being.has(clause.verb.lemma) &&
  clause.verb.tense === 'present' &&
  isBarePlural(sentence.words, clause.subject) &&
  sentence.words
    .slice(clause.verb.from, clause.verb.to + 3)
    .some(({ lower, start }) => fearful.has(lower) && start < clause.end);

/** "Purchasing felt neglected", "the workforce was craving stability". */
function isTreated({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (!subject || verb.negated || !workGroups.has(subject.head.lower) || subject.actor === 'we') return false;
  if (/^(my|his|her|their)$/.test(words[subject.from]?.lower ?? '')) return false;
  if (verb.progressive)
    return attitudes.has(verb.lemma) || (seeking.has(verb.lemma) && words[verb.to]?.lower === 'for');
  return (
    (being.has(verb.lemma) || verb.voice === 'passive') &&
    words
      .slice(verb.from, verb.to + 2)
      .some(
        ({ lower }, at) =>
          treated.has(lower) || (weary.has(lower) && /^(of|up|with)$/.test(words[verb.from + at + 1]?.lower ?? '')),
      )
  );
}

/** "The need for a hotline was huge among the relatives". */
const isVastWish = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  subject !== undefined &&
  words.slice(subject.from, verb.from).some(({ lower }) => yearnings.has(lower)) &&
  words.slice(verb.to, verb.to + 2).some(({ lower }) => vast.has(lower)) &&
  words.slice(subject.from, verb.to + 6).some(({ lower }) => /^(for|among|amongst)$/.test(lower));

/** "Most of our members prefer a chat", "guests they like it spicy". */
function isOfMost(sentence: Sentence, { verb, subject, kind }: Clause): boolean {
  const { words } = sentence;
  if (!subject || kind === 'relative' || verb.modal || verb.voice === 'passive' || !attitudes.has(verb.lemma))
    return false;
  const of = words[subject.to]?.lower === 'of';
  if (of && /^(most|many|majority|lots|all|half)$/.test(subject.head.lower))
    return (
      !words.slice(subject.from, subject.to).some(({ part }) => part === 'number') && isMany(sentence, subject.to + 1)
    );
  return subject.head.lower === 'they' && subject.from > 0 && subject.from < 4 && isMany(sentence, 0, subject.from);
}

const isMany = (sentence: Sentence, at: number, to?: number): boolean => {
  const whom = isCrowdAt(sentence, at);
  return whom !== undefined && /s$|^people$/.test(whom.head.lower) && (to === undefined || whom.to === to);
};

import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { bareShifts, idle, otherCourses, shifts } from '../lexicon/movement.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { happened, isOutsider } from './others.ts';
import { resistanceIn } from './resistance.ts';

/**
 * Whether somebody is told to have held out up to a point, and to have come to it then: "only after the trial did they
 * give it up", "had her doubts until the second week", "first no, after the photos they do it".
 */
export const comesTo = (sentence: Sentence): boolean =>
  didOnlyThen(sentence) ||
  isAgainstUntil(sentence) ||
  actsAfterNo(sentence) ||
  isBareShift(sentence) ||
  comesToDo(sentence);

/** Whether a clause tells of a deed, done, that may be another course. */
export const isTurn = (clause: Clause): boolean =>
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.voice === 'active' &&
  !clause.verb.negated &&
  happened(clause) &&
  !idle.has(clause.verb.deed.lemma ?? clause.verb.lemma);

/** "Only after the trial did the port office give up its list": where the verb stands in front of who moved. */
function didOnlyThen(sentence: Sentence): boolean {
  const { words } = sentence;
  if (!/^(only|not)$/.test(words[0]?.lower ?? '')) return false;
  const did = words.findIndex(({ lower }) => lower === 'did');
  return (
    did > 0 &&
    words.some(
      ({ lower }, at) =>
        at > did + 1 &&
        at < did + 7 &&
        (shifts.has(lower) || otherCourses.has(lower)) &&
        (/^(he|she|they)$/.test(words[at - 1]?.lower ?? '') || isPerson(sentence, nounPhraseEnding(words, at - 1))),
    )
  );
}

/** "The dean had her doubts – until the second weekend", "they refused till I brought the bill". */
const isAgainstUntil = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower }, at, words) =>
      /^(until|till)$/.test(lower) &&
      at > (sentence.clauses.find(clause => isOutsider(sentence, clause))?.verb.to ?? words.length) - 1 &&
      !/^(today|now|then)$/.test(words[at + 1]?.lower ?? '') &&
      !/^(end|last)$/.test(words[at + 2]?.lower ?? ''),
  ) && resistanceIn(sentence);

/** "The depot first no, after the photos they do it in a week". */
function actsAfterNo(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  const no = words.findIndex((word, at) => at > 0 && at < 5 && word.lower === 'no' && standsAlone(words[at + 1]));
  const opening = clauses[0]?.verb.from ?? words.length;
  if (no < 0 || opening < no || !words.slice(0, no).some((_, at) => isTheirs(sentence, at))) return false;
  return clauses.some(clause => isTurn(clause) && isOutsider(sentence, clause));
}

/** "After a long talk the branch accept": a note without a verb that agrees with its subject. */
function isBareShift(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  if (clauses.length > 0) return false;
  const at = words.findIndex(({ lower }) => bareShifts.has(lower));
  if (at < 1 || words[at - 1]?.part !== 'noun') return false;
  const who = nounPhraseEnding(words, at - 1);
  return (
    who.actor === 'other' &&
    isPerson(sentence, who) &&
    /^(punctuation|preposition|determiner|pronoun|to|coordinator)$/.test(words[at + 1]?.part ?? 'punctuation')
  );
}

/** "She was not convinced, I let her count, and she was", "he went from blocking it to defending it". */
const comesToDo = (sentence: Sentence): boolean => {
  const { words, clauses } = sentence;
  const denied = clauses.find(clause => isOutsider(sentence, clause) && clause.verb.negated);
  return clauses.some(clause => {
    const { verb, end } = clause;
    if (!isOutsider(sentence, clause) || verb.negated) return false;
    if (/^(go|turn|move|switch|swing)$/.test(verb.lemma)) {
      const behind = words.filter(({ start }) => start >= verb.end);
      const to = behind.findIndex(({ lower }, at) => lower === 'to' && behind[at + 1]?.form === 'ing');
      return behind[0]?.lower === 'from' && behind[1]?.form === 'ing' && to > 1;
    }
    return (
      denied !== undefined &&
      denied.start < verb.start &&
      verb.from === verb.to - 1 &&
      words[verb.from]?.lower ===
        words.findLast(({ part, start }) => part !== 'punctuation' && start < end + 1)?.lower &&
      denied.verb.lemma === verb.lemma &&
      /^(be|do|have)$/.test(verb.lemma) &&
      /^(he|she|they)$/.test(clause.subject?.head.lower ?? '') &&
      (words[verb.to]?.part ?? 'punctuation') === 'punctuation'
    );
  });
};

/** Whether an answer ends before this word: "no, …", "yes after it". */
export const standsAlone = (next: Word | undefined): boolean =>
  next === undefined || /^(punctuation|preposition|adverb|coordinator|subordinator|conjunction)$/.test(next.part);

/** Whether a word names somebody else: "he", "her", "the owner's": somebody else, anywhere before. */
export function isTheirs(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (/^(he|she|they|his|her|their)$/.test(word?.lower ?? '')) return true;
  const phrase = word?.part === 'noun' ? nounPhraseEnding(sentence.words, at) : undefined;
  return phrase?.actor === 'other' && isPerson(sentence, phrase);
}

import { asking, callless, minor } from '../lexicon/deeds.ts';
import { durations } from '../lexicon/units.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether the candidate holds something back: "signed nothing", "gave them only the small orders", "opened it for islanders only". */
export const drawsLimit = (sentence: Sentence, clause: Clause, after: readonly Word[]): boolean =>
  holdsBack(clause, after) || isForSome(sentence, clause);

/** "Signed nothing", "gave them only the small orders". */
const holdsBack = ({ object }: Clause, after: readonly Word[]): boolean =>
  object?.head.lower === 'nothing' ||
  (object !== undefined &&
    !durations.has(object.head.singular) &&
    !/^(opinion|view|input|advice|feedback|name)$/.test(object.head.singular) &&
    after.some(({ lower, start }, at) => lower === 'only' && start < object.end && after[at + 1]?.part !== 'number'));

/** "Only for those 38", "for islanders only", "only to the stalls that paid": for some, and so not for the others. */
function isForSome(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, kind } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (verb.tense !== 'past' || verb.negated || !/^(main|coordinate)$/.test(kind)) return false;
  if (minor.has(lemma) || asking.has(lemma) || (callless.has(lemma) && !/^(write|send|give)$/.test(lemma)))
    return false;
  const { words } = sentence;
  const [from, to] = wordRange(sentence, { start: verb.end, end: clause.end });
  return words.some(
    ({ lower }, at) =>
      at >= from &&
      at < to &&
      lower === 'only' &&
      (object !== undefined || words[verb.to] === words[at]) &&
      (isAudience(words, at + 1) || isAudienceBefore(words, at, from)),
  );
}

/** "For those 38", "to O-negative donors"; not "for two days". */
const isAudience = (words: readonly Word[], at: number): boolean =>
  /^(for|to|from)$/.test(words[at]?.lower ?? '') &&
  words[at]?.part === 'preposition' &&
  !words.slice(at + 1, at + 4).some(word => isTime(word));

/** "For island residents only". */
const isAudienceBefore = (words: readonly Word[], at: number, from: number): boolean => {
  const link = words.slice(from, at).findLastIndex(({ part }) => part === 'preposition');
  return (
    link >= 0 &&
    words[at - 1]?.part === 'noun' &&
    words[at + 1]?.part !== 'to' &&
    isAudience(words.slice(0, at), from + link)
  );
};

const isTime = ({ lower, singular }: Word): boolean => durations.has(lower) || durations.has(singular);

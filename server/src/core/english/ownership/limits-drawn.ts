import { announcing, asking, callless, minor } from '../lexicon/deeds.ts';
import { durations } from '../lexicon/units.ts';
import { words } from '../lexicon/words.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether the candidate holds something back: "signed nothing", "gave them only the small orders", "opened it for islanders only". */
export const drawsLimit = (sentence: Sentence, clause: Clause, after: readonly Word[]): boolean =>
  holdsBack(clause, after) || isForSome(sentence, clause);

/** "Signed nothing", "gave them only the small orders". */
const holdsBack = ({ object, verb }: Clause, after: readonly Word[]): boolean =>
  (object?.head.lower === 'nothing' && !idle.some(set => set.has(verb.deed.lemma ?? ''))) ||
  (object !== undefined &&
    !durations.has(object.head.singular) &&
    !/^(opinion|view|input|advice|feedback|name)$/.test(object.head.singular) &&
    after.some(({ lower, start }, at) => lower === 'only' && start < object.end && after[at + 1]?.part !== 'number'));

/** Where "nothing" holds nothing back: "said nothing", "asked for nothing", "did nothing". */
const idle = [minor, asking, announcing, words('do demand claim learn understand hear see receive have lose miss')];

/** "Only for those 38", "for islanders only", "only to the stalls that paid": for some, and so not for the others. */
function isForSome(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, kind } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (verb.tense !== 'past' || verb.negated || !/^(main|coordinate)$/.test(kind)) return false;
  if (minor.has(lemma) || asking.has(lemma) || (callless.has(lemma) && !/^(write|send|give)$/.test(lemma)))
    return false;
  const all = sentence.words;
  const [from, to] = wordRange(sentence, { start: verb.end, end: clause.end });
  return all.some(
    ({ lower }, at) =>
      at >= from &&
      at < to &&
      (isNobodyElse(all, at) ||
        (lower === 'only' &&
          (object !== undefined || all[verb.to] === all[at]) &&
          (isAudience(all, at + 1) || isAudienceBefore(all, at, from)))),
  );
}

/** "To the villagers and to nobody else", "for them and no one else". */
const isNobodyElse = (all: readonly Word[], at: number): boolean =>
  /^(else|besides)$/.test(all[at]?.lower ?? '') &&
  /^(nobody|one|none)$/.test(all[at - 1]?.lower ?? '') &&
  all.slice(Math.max(0, at - 5), at).some(({ part }) => part === 'coordinator');

/** "For those 38", "to O-negative donors"; not "for two days". */
const isAudience = (all: readonly Word[], at: number): boolean =>
  /^(for|to|from)$/.test(all[at]?.lower ?? '') &&
  all[at]?.part === 'preposition' &&
  !all.slice(at + 1, at + 4).some(word => isTime(word));

/** "For island residents only". */
const isAudienceBefore = (all: readonly Word[], at: number, from: number): boolean => {
  const link = all.slice(from, at).findLastIndex(({ part }) => part === 'preposition');
  return (
    link >= 0 && all[at - 1]?.part === 'noun' && all[at + 1]?.part !== 'to' && isAudience(all.slice(0, at), from + link)
  );
};

const isTime = ({ lower, singular }: Word): boolean => durations.has(lower) || durations.has(singular);

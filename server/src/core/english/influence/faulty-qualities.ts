import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { badly, faultyQualities, lackings, neutralQualities, sheerness, virtues } from '../lexicon/faults.ts';
import { theirs } from '../lexicon/function-groups.ts';
import { persons } from '../lexicon/people.ts';
import { isSomebody } from '../people/people.ts';
import type { NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "A colleague with no work ethic", "a chef without manners". */
export function isLacking(words: readonly Word[], at: number): boolean {
  if (!lackings.has(words[at]?.lower ?? '')) return false;
  const without = words.findLastIndex(
    ({ lower }, index) => index < at && index > at - 5 && /^(with|without)$/.test(lower),
  );
  const none = words[without]?.lower === 'without' || /^(no|zero|little)$/.test(words[without + 1]?.lower ?? '');
  return without > 0 && none && isSomebody({ head: words[without - 1] } as NounPhrase);
}

/** "His complete lack of tact", "the dean's want of courage". */
export function isAbsence(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if ((!lackings.has(lower) && !virtues.has(lower)) || words[at + 1]?.part === 'noun') return false;
  const lack = words.findLastIndex(
    ({ lower: word }, index) => index < at && index > at - 4 && /^(lack|want|absence)$/.test(word),
  );
  return (
    words[lack + 1]?.lower === 'of' &&
    words.slice(Math.max(0, lack - 3), lack).some(({ lower: word, part }) => theirs.has(word) || part === 'genitive')
  );
}

/** "His arrogance", "the stubbornness of the head cook", "Marc's bad attitude"; not "my own laziness". */
export function isFaultyQuality(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (!faultyQualities.has(lower)) return false;
  const before = words.slice(Math.max(0, at - 3), at);
  const own = before.findLastIndex(({ lower: word }) => /^(my|our|no)$/.test(word));
  if (own >= 0 && !before.slice(own).some(({ part }) => part === 'genitive')) return false;
  if (isWornBy(words, at)) return true;
  if (neutralQualities.has(lower) && !before.some(({ lower: word }) => badly.has(word)) && !isTheProblem(words, at))
    return false;
  if (isSheer(words, at)) return true;
  const whose = before.some(({ lower: word, part }) => theirs.has(word) || part === 'genitive');
  return (
    whose ||
    (words[at + 1]?.lower === 'of' &&
    nounPhraseAt(words, at + 2) !== undefined &&
    !/^(the|a)?$/.test(words[at + 2]?.lower ?? '')
      ? true
      : isOfPerson(words, at))
  );
}

/** "The supervisor with the big ego", "a chef with a foul temper". */
function isWornBy(words: readonly Word[], at: number): boolean {
  const having = words.findLastIndex(({ lower }, index) => index < at && index > at - 4 && lower === 'with');
  return having > 0 && badly.has(words[at - 1]?.lower ?? '') && isSomebody({ head: words[having - 1] } as NounPhrase);
}

/** "Sheer laziness", "pure greed": called what it is, of somebody else. */
const isSheer = (words: readonly Word[], at: number): boolean =>
  sheerness.has(words[at - 1]?.lower ?? '') &&
  /^(is|was|be|of|to|by|through|from|and)$/.test(words[at - 2]?.lower ?? '') &&
  !words.slice(at + 1, at + 6).some(({ lower }) => /^(my|our)$/.test(lower));

/** "The real problem was Gary's attitude." */
function isTheProblem(words: readonly Word[], at: number): boolean {
  if (!words.slice(Math.max(0, at - 2), at).some(({ lower, part }) => theirs.has(lower) || part === 'genitive'))
    return false;
  const is = words.findLastIndex(({ lemma }, index) => index < at && index > at - 6 && lemma === 'be');
  return /^(problem|trouble|issue|obstacle|difficulty)$/.test(words[is - 1]?.lower ?? '');
}

/** "… of the head cook." */
function isOfPerson(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.lower !== 'of') return false;
  const owner = nounPhraseAt(words, at + 2);
  return owner !== undefined && (persons.has(owner.head.singular) || owner.actor === 'other');
}

/** "Out of pure spite", "a man of bad faith". */
export function isIllWill(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower === 'faith') return words[at - 1]?.lower === 'bad';
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.lower);
  return faultyQualities.has(lower) && before.includes('out') && !before.includes('not');
}

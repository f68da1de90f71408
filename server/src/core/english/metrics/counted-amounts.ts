import type { Match } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { scales } from '../lexicon/amounts.ts';
import { keptUp } from '../lexicon/collaboration.ts';
import { amountLimits } from '../lexicon/function-groups.ts';
import { countNouns } from '../lexicon/numbers.ts';
import { customers } from '../lexicon/people.ts';
import type { Sentence } from '../sentence.ts';

/** "many districts", "several of them", "a lot of money"; not "how many", "as many as", "too many", "there was plenty of salt". */
export function countsSomething(words: Sentence['words'], { from, to, phrase }: Match): boolean {
  const before = words[from - 1]?.lower ?? '';
  const linking = before === 'so' && from === 1 && !/^(many|much)/.test(phrase);
  if (amountLimits.has(before) && !linking) return false;
  if (words[from - 1]?.lemma === 'be' && phrase === 'the bulk of') return false;
  if (isHeap(words, from, phrase) || isUncounted(words, to, phrase)) return false;
  const next = words[to];
  if (phrase === 'plenty of' && words[from - 1]?.lemma === 'be' && words[from - 2]?.lower === 'there')
    return next !== undefined && next.lower !== next.singular;
  if (phrase === 'very much') return next?.part === 'noun';
  if (phrase === 'multiple' && next?.lower === 'of') return false;
  if (/^(several|many|a couple of|a few)$/.test(phrase) && scales.has(next?.lower ?? '')) return true;
  if (/^(a couple|most|a handful|the majority)/.test(phrase))
    return words.slice(to, to + 3).some(({ lower }) => customers.has(lower));
  if (countNouns.has(next?.lower ?? '') && phrase === 'several') return next?.lower !== 'years';
  return (
    next?.part === 'noun' ||
    next?.part === 'adjective' ||
    (next?.part === 'determiner' && phrase.endsWith('of')) ||
    next?.lower === 'of' ||
    (/^(them|us|these|those)$/.test(next?.lower ?? '') && phrase.endsWith('of')) ||
    /^(people)$/.test(next?.lower ?? '') ||
    (next?.part === 'verb' && next.form === 'ing')
  );
}

/** "The buckets of all classes": heaps that are there. */
const isHeap = (words: Sentence['words'], from: number, phrase: string): boolean =>
  /^\w+s of$/.test(phrase) && words[from - 1]?.part === 'determiner';

/** "A lot of contact", "plenty of patience", "many hands", "multiple imputation": what has no figure, and what is a term. */
function isUncounted(words: Sentence['words'], to: number, phrase: string): boolean {
  const head = nounPhraseAt(words, to)?.head;
  if (!head) return false;
  if (phrase === 'many') return /^(hands|words)$/.test(head.lower);
  if (phrase === 'multiple') return head.part === 'noun' && head.lower === head.singular;
  return keptUp.has(head.lower) || /^(patience|persistence|goodwill)$/.test(head.lower);
}

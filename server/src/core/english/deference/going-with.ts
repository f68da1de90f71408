import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { currents, sellers } from '../lexicon/deferring.ts';
import { isAdviceOf } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { isTold } from './obedience.ts';

/** "We went with engineering's recommendation", "… with the majority", "… with the one she preferred", not "with the smaller pump". */
export function goesWithOthers(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (clause.verb.deed.lemma !== 'go') return false;
  const at = words.indexOf(clause.verb.deed) + 1;
  const with_ = words.findIndex(({ lower }, place) => place >= at && place < at + 3 && lower === 'with');
  if (with_ < 0) return false;
  if (/^(that|what|whatever|whichever|it|this)$/.test(words[with_ + 1]?.lower ?? '')) return true;
  if (words[with_ + 2]?.part === 'genitive' && words[with_ + 1]?.lower !== 'my') return true;
  const what = nounPhraseAt(words, with_ + 1);
  if (!what || isOwn(sentence, what)) return false;
  const theirs =
    words.slice(what.from, what.to).some(({ part }) => part === 'genitive') ||
    /^(his|her|their)$/.test(words[what.from]?.lower ?? '');
  const someone =
    hasSay(sentence, what) && !/^(a|an)$/.test(words[what.from]?.lower ?? '') && !sellers.has(what.head.lower);
  return (
    theirs ||
    someone ||
    isAdviceOf(sentence, what) ||
    currents.has(what.head.lower) ||
    isTold(sentence, clause) ||
    (words[what.to]?.lower === 'of' && hasSay(sentence, nounPhraseAt(words, what.to + 1)))
  );
}

/** "My own count", not "my mentor's advice". */
export function isOwn({ words, clauses }: Sentence, { from, to, end }: NounPhrase): boolean {
  if (clauses.some(({ actor, kind, start }) => actor === 'I' && kind === 'relative' && start > end && start <= end + 6))
    return true;
  return /^(my|our)$/.test(words[from]?.lower ?? '') && !words.slice(from, to).some(({ part }) => part === 'genitive');
}

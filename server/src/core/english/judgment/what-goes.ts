import { words as group } from '../lexicon/words.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence under a heading for the sacrifice names what goes: “the poster goes”, “the Sunday discount”. */
export const namesWhatGoes = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 ? isDefinite(words) : clauses.some(clause => isGoing(words, clause));

/** "The weekly letter, for a year": a thing that is known. */
const isDefinite = (words: readonly Word[]): boolean =>
  /^(the|our|my)$/.test(words[0]?.lower ?? '') && words.slice(1, 5).some(({ part }) => part === 'noun');

/** "The poster goes", "the tour has to go", "gift wrapping ends in these stores", "I'd shut the tea bar". */
function isGoing(words: readonly Word[], { verb, subject, actor, object }: Clause): boolean {
  if (verb.negated) return false;
  if (/^(I|we|dropped)$/.test(actor) && object?.head.part === 'noun') return ending.has(verb.deed.lemma ?? '');
  if (subject?.head.part !== 'noun') return false;
  const next = words[words.indexOf(verb.deed) + 1];
  const lemma = verb.deed.lemma ?? '';
  if (lemma === 'go')
    return next === undefined || next.part === 'punctuation' || next.part === 'coordinator' || next.lower === 'first';
  return (
    /^(end|stop|close|slip|pause|shrink|disappear|vanish)$/.test(lemma) ||
    (/^(wait|move)$/.test(lemma) && /^(until|till|from|to)$/.test(next?.lower ?? ''))
  );
}

/** What one does to a thing that goes. */
const ending = group('shut close cancel stop end drop cut pause skip scrap shelve postpone delay');

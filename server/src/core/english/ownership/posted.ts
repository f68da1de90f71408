import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { assignments, fateful, posting } from '../lexicon/posting.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "He was put on another job", "she was taken off the till": somebody is given a place by somebody who is not named. */
export function isPosted({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (!/^(he|she)$/.test(subject?.head.lower ?? '')) return false;
  if (verb.lemma === 'let') return words[verb.to]?.lower === 'go';
  const link = verb.particle ?? words[verb.to];
  const place = nounPhraseAt(words, words.indexOf(link as (typeof words)[number]) + 1);
  if (verb.lemma === 'give') return assignments.has(nounPhraseAt(words, verb.to)?.head.singular ?? '');
  return (
    (posting.get(verb.lemma)?.has(link?.lower ?? '') ?? false) &&
    place !== undefined &&
    !fateful.has(place.head.singular)
  );
}

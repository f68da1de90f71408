import { framing } from '../english/lexicon/claims.ts';
import { adverbPhrasesByFirst, prepositions } from '../english/lexicon/function-words.ts';
import { fronted } from '../english/lexicon/rewriting.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, change, type Line } from './change.ts';

/** "I" in front of a deed that is told without a subject, and of the adverbs that belong to it: "then I quietly cut it". */
export function suppliedI({ sentence: { words }, source }: Line, { verb }: Clause): Change {
  const { start } = words[placeOf(words, verb.from)] as Word;
  const first = source.charAt(start).toLowerCase();
  let from = start;
  while (/[*_~[]/.test(source.charAt(from - 1))) from--;
  return change({ start: from, end: start + 1 }, `I ${source.slice(from, start)}${first}`);
}

/** The first adverb before the verb that opens no sentence, or the verb. */
function placeOf(words: readonly Word[], verbAt: number): number {
  let at = verbAt;
  while (words[at - 1]?.part === 'adverb') at--;
  for (let opener = openerAt(words, at); opener > 0 && at < verbAt; opener = openerAt(words, at)) at += opener;
  return Math.min(at, verbAt);
}

/** How many words an adverb has that stands before the subject: "then", "in the end", "once again"; 0 for any other. */
function openerAt(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? '';
  const phrase = adverbPhrasesByFirst
    .get(lower)
    ?.find(known => known.every((word, step) => words[at + step]?.lower === word));
  if (phrase) return framing.has(lower) || prepositions.has(lower) ? phrase.length : 0;
  return fronted.has(lower) || (framing.has(lower) && !/^(also|once)$/.test(lower)) ? 1 : 0;
}

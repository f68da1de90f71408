import type { Word } from '../word.ts';
import type { Opener } from './aims.ts';

/** The deed at the word at `at`, where it is to be done better: "run more smoothly", "work together better", "engage more with the co-op". */
export function* doneBetter(words: readonly Word[], at: number): Generator<Opener> {
  const deed = words[at];
  if (deed?.part !== 'verb' || /^(ing|past)$/.test(deed.form ?? '')) return;
  for (let how = at + 1; how < at + 7; how++) {
    const word = words[how];
    if (!word || word.part === 'punctuation') return;
    const graded = /^(more|less)$/.test(word.lower);
    const last = graded && words[how + 1]?.part === 'adverb' ? how + 1 : how;
    const better = graded || /^(better|faster|smoother|easier|closer|longer)$/.test(word.lower);
    if (!better || /^(noun|adjective|verb|determiner|number)$/.test(words[last + 1]?.part ?? '')) continue;
    yield { at, named: false, direction: { start: deed.start, end: (words[last] as Word).end } };
    return;
  }
}

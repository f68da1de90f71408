import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, insert } from './change.ts';
import { stop, text } from './text.ts';

/** Verbs that bring their objects together; with others "together" speaks of those who act. */
const joining =
  /^(bring|put|get|pull|tie|piece|stitch|glue|pack|merge|call|gather|add|link|stick|hold|keep|sew|join|draw|throw|cobble|patch|bind|fit|bolt|group|bundle|knit|weave)$/;

/** What one alone cannot do: "split it between us", "reminded each other", "divided ourselves into two crews". */
export function needsSeveral(sentence: Sentence, predicates: readonly Clause[]): boolean {
  return wordsOf(sentence, predicates).some(({ lower }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    if (/^(between|among|amongst)$/.test(lower)) return /^(us|ourselves)$/.test(next);
    if (lower === 'each' || lower === 'one') return /^(other|another)$/.test(next);
    return lower === 'ourselves' && next === 'into';
  });
}

/** "sat down together" with "I": together with whom, the writer says. */
export function withWhom(sentence: Sentence, clause: Clause): readonly Change[] {
  const at = sentence.words.findIndex(
    ({ lower, start, end }) => lower === 'together' && start > clause.verb.start && end <= clause.end,
  );
  const word = sentence.words[at];
  if (!word || sentence.words[at + 1]?.lower === 'with' || joining.test(clause.verb.deed.lemma ?? '')) return [];
  return [insert(word.end, text` with ${stop('whom')}`)];
}

function wordsOf({ words }: Sentence, predicates: readonly Clause[]): readonly Word[] {
  return words.filter(({ start }) => predicates.some(({ verb, end }) => start >= verb.start && start < end));
}

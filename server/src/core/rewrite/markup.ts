import type { Span } from '../span.ts';

/**
 * The span with the markup that belongs to it: emphasis or a link around just these words, and the other half of what
 * opens or closes among them ("the **portal**" read as far as its last word).
 */
export function withMarkup(source: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const inner = source.slice(start, end);
    const before = /[*_~`]+$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    const after = /^[*_~`]+/.exec(source.slice(end, end + 3))?.[0] ?? '';
    const target = /^\](?:\([^()\s]*\)|\[[^\]]*\])/.exec(source.slice(end))?.[0] ?? '';
    const opened = inner.split('[').length - inner.split(']').length;
    if (after !== '' && isHalf(inner, after)) end += after.length;
    else if (before !== '' && isHalf(inner, before)) start -= before.length;
    else if (target !== '' && opened > 0) end += target.length;
    else if (before !== '' && before === after) [start, end] = [start - before.length, end + after.length];
    else if (target !== '' && source[start - 1] === '[') [start, end] = [start - 1, end + target.length];
    else return { start, end };
  }
}

/** Whether one half of a pair of marks stands among the words. */
const isHalf = (words: string, mark: string): boolean => words.split(mark).length % 2 === 0;

/** Whether new words hold the same markup as those that they replace, so that nothing is opened or closed by accident. */
export function keepsMarkup(before: string, after: string): boolean {
  return marksOf(before) === marksOf(after);
}

const marksOf = (words: string): string => [...words.replace(/[^*_~`[\]()<>]/g, '')].sort().join('');

/** Words that move within a sentence stand on one line. */
export const onOneLine = (words: string): string => words.replace(/\s*[\r\n]\s*/g, ' ');

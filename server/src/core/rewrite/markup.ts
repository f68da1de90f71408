import type { Span } from '../span.ts';

/** The span with the emphasis or link that wraps just these words: "**the portal**", "[the portal](…)". */
export function withMarkup(source: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const before = /[*_~`]+$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    const after = /^[*_~`]+/.exec(source.slice(end, end + 3))?.[0] ?? '';
    const link = source[start - 1] === '[' ? (/^\](?:\([^()\s]*\)|\[[^\]]*\])/.exec(source.slice(end))?.[0] ?? '') : '';
    if (before !== '' && before === after) [start, end] = [start - before.length, end + after.length];
    else if (link !== '') [start, end] = [start - 1, end + link.length];
    else return { start, end };
  }
}

/** Whether new words hold the same markup as those that they replace, so that nothing is opened or closed by accident. */
export function keepsMarkup(before: string, after: string): boolean {
  return marksOf(before) === marksOf(after);
}

const marksOf = (words: string): string => [...words.replace(/[^*_~`[\]()<>]/g, '')].sort().join('');

/** Words that move within a sentence stand on one line. */
export const onOneLine = (words: string): string => words.replace(/\s*[\r\n]\s*/g, ' ');

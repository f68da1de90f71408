import type { Span } from '../span.ts';

/**
 * The span with the markup that belongs to it: emphasis or a link around just these words, and the other half of what
 * opens or closes among them ("the **portal**" read as far as its last word), quotes included.
 */
export function withMarkup(source: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const inner = source.slice(start, end);
    const before = /[*_~`]{1,3}$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    const after = /^[*_~`]+/.exec(source.slice(end, end + 3))?.[0] ?? '';
    const target = /^\](?:\([^()\s]*\)|\[[^\]]*\])/.exec(source.slice(end))?.[0] ?? '';
    const opened = inner.split('[').length - inner.split(']').length;
    if (isQuoteOpen(inner, source.charAt(end))) end++;
    else if (after !== '' && isHalf(inner, after)) end += after.length;
    else if (before !== '' && isHalf(inner, before)) start -= before.length;
    else if (target !== '' && opened > 0) end += target.length;
    else if (opened < 0 && source[start - 1] === '[') start--;
    else if (before !== '' && before === after) [start, end] = [start - before.length, end + after.length];
    else if (target !== '' && source[start - 1] === '[') [start, end] = [start - 1, end + target.length];
    else return { start, end };
  }
}

/** By the mark that closes a quote: what opens one, and what closes one and is no apostrophe. */
const quotes: Readonly<Record<string, readonly [opening: RegExp, closing: RegExp]>> = {
  '”': [/“/g, /”/g],
  '’': [/‘/g, /’(?![\p{L}\d])/gu],
  '"': [/(?<![\p{L}\d])"/gu, /"(?![\p{L}\d])/gu],
  "'": [/(?<![\p{L}\d])'/gu, /'(?![\p{L}\d])/gu],
};

/** Whether a quote that opens among the words is closed by `mark`, and by none before. */
function isQuoteOpen(words: string, mark: string): boolean {
  const [opened, closed] = (quotes[mark] ?? []).map(pattern => words.match(pattern)?.length ?? 0);
  return opened !== undefined && closed !== undefined && opened > closed;
}

/** Whether one half of a pair of marks stands among the words. */
const isHalf = (words: string, mark: string): boolean => words.split(mark).length % 2 === 0;

/**
 * The span with the other half of what opens or closes among its words, and as it is where there is none: undefined where
 * the half that is missing stands apart from it.
 */
export function wholeMarkup(source: string, span: Span): Span | undefined {
  const whole = isWhole(source.slice(span.start, span.end)) ? span : withMarkup(source, span);
  return isWhole(source.slice(whole.start, whole.end)) ? whole : undefined;
}

/** Whether all markup that opens or closes among the words does both there. */
export const isWhole = (words: string): boolean =>
  (words.match(marks) ?? []).every((mark, _, all) => all.filter(other => other === mark).length % 2 === 0) &&
  words.split('[').length === words.split(']').length;

const marks = /\*+|`+|~~|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;

/** Whether new words hold the same markup as those that they replace, so that nothing is opened or closed by accident. */
export function keepsMarkup(before: string, after: string): boolean {
  return marksOf(before) === marksOf(after);
}

const marksOf = (words: string): string => [...words.replace(/[^*_~`[\]()<>]/g, '')].sort().join('');

/** Words that move within a sentence stand on one line. */
export function onOneLine(words: string): string {
  const lines = words.split(/[\r\n]+/);
  return lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .join(' ');
}

import type { Edit } from '../finding.ts';
import type { Span } from '../span.ts';
import { eolOf } from './lines.ts';
import type { Story } from './story.ts';

/**
 * Switches a rule off for the line on which `at` stands, by a directive on the line before. Undefined where a comment
 * cannot stand there: in the front matter and in tables.
 */
export function ignoreOnLine(
  { text, frontMatter, sections, directives }: Story,
  at: number,
  rule: string,
): Edit | undefined {
  if (frontMatter && at < frontMatter.span.end) return undefined;
  const block = sections.flatMap(({ blocks }) => blocks).find(({ span }) => span.start <= at && at < span.end);
  if (block?.kind === 'cell') return undefined;
  const line = lineStart(text, at);
  const above = directives.findLast(({ kind, span }) => kind === 'disable-next-line' && span.end <= line);
  if (above && above.rules.length > 0 && isBlank(text.slice(above.span.end, line)))
    return insert(endOfRules(text, above.span), `, ${rule}`);
  const comment = `<!-- debrief-disable-next-line ${rule} -->`;
  const end = Math.max(line - eolBefore(text, line), 0);
  const before = text.slice(lineStart(text, end), end);
  const runsOn = line > 0 && block !== undefined && (line > block.span.start || /^\s*(?:[-*+]|\d+[.)])\s/.test(before));
  if (runsOn && !isBlank(before)) return insert(end, ` ${comment}`);
  const indent = /^[ \t]*/.exec(text.slice(line, at))?.[0] ?? '';
  return insert(line, `${indent}${comment}${eolOf(text)}`);
}

/** Switches a rule off for the whole story, in the front matter's `ignore`. */
export function ignoreInStory({ text, frontMatter }: Story, rule: string): Edit {
  const eol = eolOf(text);
  if (!frontMatter) return insert(text.startsWith('\uFEFF') ? 1 : 0, `---${eol}ignore: [${rule}]${eol}---${eol}${eol}`);
  const entry = frontMatter.entries.find(({ key }) => key === 'ignore');
  const last = entry?.itemSpans.at(-1);
  if (entry && last) {
    const flow = text[entry.valueSpan.start] === '[';
    const indent = text.slice(lineStart(text, last.start), last.start);
    return insert(last.end, flow ? `, ${rule}` : `${eol}${indent}${rule}`);
  }
  if (entry) {
    const old = typeof entry.value === 'string' ? `${entry.value}, ` : '';
    return { span: { start: entry.keySpan.end, end: entry.valueSpan.end }, newText: `: [${old}${rule}]` };
  }
  const fence = lineStart(text, frontMatter.span.end);
  const closed = /^(?:---|\.\.\.)/.test(text.slice(fence, frontMatter.span.end)) && fence > frontMatter.span.start;
  return insert(closed ? fence : frontMatter.span.end, `ignore: [${rule}]${eol}`);
}

const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

const isBlank = (words: string): boolean => words.trim() === '';

const eolBefore = (text: string, line: number): number => (text.slice(line - 2, line) === '\r\n' ? 2 : 1);

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] as string)) start--;
  return start;
}

/** Behind the last rule that a directive names, before its reason. */
function endOfRules(text: string, { start, end }: Span): number {
  const names = text.indexOf('next-line', start) + 'next-line'.length;
  const listed = text.slice(names, end - '-->'.length).split(/\s--/)[0] ?? '';
  return names + listed.replace(/(?<![\s,])[\s,]+$/, '').length;
}

import type { Node } from 'yaml';
import type { Span } from '../span.ts';

/** A value up to the end of its line, or to a comment. */
export const restOfLine = (yaml: string, start: number): Span =>
  within(yaml, start, start + (/^(?:(?! #)[^\r\n])*/.exec(yaml.slice(start))?.[0].length ?? 0));

/** The place of a node, without the blanks behind it. */
export function spanOf(node: Node, yaml: string): Span {
  return node.range ? within(yaml, node.range[0], node.range[1]) : { start: 0, end: 0 };
}

/** A span of at most one place beyond the text, with the blanks at its end left out. */
export function within(yaml: string, start: number, end: number): Span {
  const from = Math.min(start, yaml.length);
  let to = Math.min(Math.max(end, from), yaml.length);
  while (to > from + 1 && /\s/.test(yaml[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

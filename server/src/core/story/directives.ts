import { nearest } from './schema.ts';
import type { Directive } from './story.ts';

const kinds = ['disable-next-line', 'disable', 'enable'] as const;

/**
 * The suppression directives among the comments of `text`, in order, and the comments that begin like one. Comments
 * inside code are the caller's to leave out.
 */
export function* readDirectives(text: string, offset: number): Generator<Directive> {
  for (const match of text.matchAll(/<!--\s*debrief-((?:[^<-]|<(?!!--)|-(?!->))*)-->/g)) {
    const [name = ''] = /^[\w-]*/.exec(match[1] ?? '') ?? [];
    const kind = kinds.find(known => known === name);
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    if (!kind) {
      yield { kind: 'unknown', rules: [], span };
      continue;
    }
    // What follows the dashes is the writer's reason.
    const [list = ''] = (match[1] ?? '').slice(name.length).split(/\s--(?:\s|$)/);
    yield { kind, rules: list.split(/[\s,]+/).filter(rule => rule !== ''), span };
  }
}

/** The name of a directive, with the one that was probably meant. */
export function nameIn(comment: string): { readonly name: string; readonly meant?: string } {
  const name = /debrief-[\w-]*/.exec(comment)?.[0] ?? '';
  const meant = nearest(
    name,
    kinds.map(kind => `debrief-${kind}`),
  );
  return { name, ...(meant !== undefined && { meant }) };
}

import type { Directive } from './story.ts';

/** The suppression directives among the comments of `text`, in order. Comments inside code are the caller's to leave out. */
export function* readDirectives(comment: string, offset: number): Generator<Directive> {
  const pattern = /<!--[ \t]*debrief-(disable-next-line|disable|enable)(?![\w-])((?:[^<>-]|-(?!->))*)-->/g;
  for (const match of comment.matchAll(pattern)) {
    // What follows the dashes is the writer's reason.
    const [list = ''] = (match[2] ?? '').split(/\s--(?:\s|$)/);
    yield {
      kind: match[1] as Directive['kind'],
      rules: list.split(/[\s,]+/).filter(name => name !== ''),
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
    };
  }
}

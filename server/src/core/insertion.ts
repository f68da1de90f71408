import type { Fix } from './finding.ts';
import type { Reading } from './reading.ts';
import type { SectionKind, Story } from './story/story.ts';

/**
 * A fix that adds a sentence with stops for the writer's own facts (`snippet`, LSP syntax): at the end of the first of
 * `kinds` that has text, else at the end of the story.
 */
export function addSentence({ story }: Reading, title: string, snippet: string, ...kinds: readonly SectionKind[]): Fix {
  const { at, lead } = placeIn(story, kinds);
  return {
    title,
    kind: 'quickfix',
    preferred: true,
    safe: false,
    snippet: true,
    edits: [{ span: { start: at, end: at }, newText: lead + snippet }],
  };
}

/** Where a sentence goes, and what parts it from the words before it. */
function placeIn(story: Story, kinds: readonly SectionKind[]): { readonly at: number; readonly lead: string } {
  const breaks = story.text.includes('\r\n') ? '\r\n' : '\n';
  for (const kind of kinds) {
    const block = story.sections.find(section => section.kind === kind && section.blocks.length > 0)?.blocks.at(-1);
    if (!block || block.kind === 'cell') continue;
    const at = block.span.start + story.text.slice(block.span.start, block.span.end).trimEnd().length;
    return { at, lead: block.kind === 'item' ? `${breaks}- ` : ' ' };
  }
  const at = story.text.trimEnd().length;
  return { at, lead: at === 0 ? '' : breaks + breaks };
}

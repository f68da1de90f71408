import type { Sheet, Table } from './table.ts';

/** A sheet as GitHub-flavoured Markdown. Whatever stands in its cells stays text. */
export function toMarkdown({ title, about, table, more, notes }: Sheet): string {
  const several = more.length > 0;
  const parts = [
    `# ${literally(title)}`,
    ...(about ? [literally(about)] : []),
    ...[table, ...more].flatMap(one => [...(several ? [`## ${literally(one.heading)}`] : []), tableText(one)]),
    ...(notes.length > 0 ? ['## Notes', notes.map(note => `- ${literally(note)}`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText({ head, rows }: Table): string {
  const lines = [
    head.map(literally),
    head.map(() => '---'),
    ...rows.map(row => row.map(({ text }) => literally(text))),
  ];
  return lines.map(line => `| ${line.join(' | ')} |`).join('\n');
}

/** A text that means itself in Markdown: no emphasis, link, tag, entity, formula or cell border begins in it. */
export const literally = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(?=[#+\-=])/, '\\')
    .replace(/(?<=(?:https?|ftp)):(?=\/\/)|(?<=www)\./gi, '\\$&');

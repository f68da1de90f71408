/** How much of an example is shown, in characters: a hover is read at a glance. */
const longest = 280;

/** A passage in italics on one line, without front matter and headings, cut at a word where it is long. */
export function quoted(passage: string): string {
  const prose = passage
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^#.*\n*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `*${prose.length > longest ? `${prose.slice(0, prose.lastIndexOf(' ', longest))} …` : prose}*`;
}

/** What Markdown of our own making says, without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\][]*)\]\(([^()]*)\)/g, '$1: $2')
    .replace(/^---$/gm, '')
    .replace(/[*`]/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

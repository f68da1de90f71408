/** How much of an example is shown, in characters: a hover is read at a glance. */
const longest = 280;

/** A passage as a Markdown quotation, without front matter and headings, cut at a word where it is long. */
export function quoted(passage: string): string {
  const prose = passage.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^#.*\n*/gm, '');
  const shown = prose.length > longest ? `${prose.slice(0, prose.lastIndexOf(' ', longest))} …` : prose;
  return shown
    .trim()
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n');
}

/** What Markdown of our own making says, without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\][]*)\]\(([^()]*)\)/g, '$1: $2')
    .replace(/^> /gm, '')
    .replace(/^---$/gm, '')
    .replace(/[*`]/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

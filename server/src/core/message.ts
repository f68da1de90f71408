/** The writer's own words as a message quotes them: at most `limit` characters, cut at a word. */
export function quote(words: string, limit = 60): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return `“${plain}”`;
  const cut = plain.slice(0, limit);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()} …”`;
}

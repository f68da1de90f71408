/** The writer's own words as a message quotes them: at most `limit` characters, cut at a word. */
export function quote(words: string, limit = 60): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return `“${plain}”`;
  const cut = plain.slice(0, limit);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()} …”`;
}

/** "A, B and C". */
export const listOf = (items: readonly string[]): string =>
  items.length < 2 ? `${items[0]}` : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

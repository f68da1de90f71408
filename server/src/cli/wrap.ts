/** How wide is what people read on a terminal. */
export const columns = 80;

/** The words of a text in lines of at most `width` characters; a word that is longer has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text on one line of at most `width` characters, its end left out where it is longer. */
export function clip(text: string, width: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= width
    ? characters.join('')
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** Counts a character outside the basic plane once. */
export const lengthOf = (text: string): number => [...text].length;

/** Text of others made harmless to a terminal: control characters, but for line breaks and tabs, become visible. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, character => (/[\t\n\r]/.test(character) ? character : '�'));
}

/** Nobody nests lists deeper, and a Markdown parser's time grows with the cube of the depth. */
const deepest = 32;

/** The text, as long as before, with items of lists that are nested deeper than a parser can bear as items of the deepest. */
export function withFlatLists(text: string): string {
  const indents: number[] = [];
  return text.replace(/^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]/gm, (mark, { length }: string) => {
    while ((indents.at(-1) ?? -1) >= length) indents.pop();
    indents.push(length);
    const indent = indents[deepest - 1] ?? length;
    // Blanks that are none to Markdown: they would make code of what they set in.
    return indent < length ? `${mark.slice(0, indent)}- ${'\u00A0'.repeat(mark.length - indent - 2)}` : mark;
  });
}

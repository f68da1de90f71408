/** Offsets at which the lines of a text start, in UTF-16 code units. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length),
];

/** How the lines of a text end; a text of one line takes what most systems write. */
export const eolOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

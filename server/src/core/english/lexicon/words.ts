/** The words of a list, which are written with blanks or line breaks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The word groups of a list, which are written with bars or line breaks between them. */
export const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map(phrase => phrase.trim());

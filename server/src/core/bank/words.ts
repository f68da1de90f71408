import { quote } from '../message.ts';

/**
 * A text of others on one line: blanks drawn together, without control characters and without the marks that turn the
 * direction of what follows them.
 */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** A title inside a sentence: cut where it is long, and unable to turn the sentence's direction. */
export function titled(title: string): string {
  const quoted = quote(title, 50);
  return rightToLeft.test(quoted) ? `“\u2068${quoted.slice(1, -1)}\u2069”` : quoted;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** "a", "a and b", "a, b and c". */
export const listOf = (items: readonly string[], separator = ', '): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(separator)} and ${items.at(-1)}`;

/** The first few of many: "a, b, c and 4 more". */
export const someOf = (items: readonly string[], most = 3): string =>
  items.length <= most + 1 ? listOf(items) : listOf([...items.slice(0, most), `${items.length - most} more`]);

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "one story", "4 stories" is "four stories". */
export const counted = (count: number, one: string, many: string): string =>
  `${numbers[count] ?? count} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

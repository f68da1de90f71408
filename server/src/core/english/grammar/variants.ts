import { type PhraseSet, phraseSet } from './match.ts';

/** The forms in which the first word of a phrase is met. */
export type Forms = (first: string) => readonly string[];

/** A list, and the forms of the first words of its phrases; as they are written, where it does not say. */
export interface Short {
  readonly list: string;
  readonly forms?: Forms;
}

/**
 * The phrases that lists write in short, one a line: `shift|change the paradigm` is two, and `a? real? hit` is four. A word
 * that ends in `?` can be left out, and alternatives are parted by `|`. A line is written out when a text comes near to it.
 */
export function variantSet(...lists: readonly (string | Short)[]): PhraseSet {
  const lines = new Map<string, (() => readonly string[])[]>();
  for (const { list, forms } of lists.map(asShort))
    for (const line of list.trim().split('\n')) {
      const items = line.trim().split(/\s+/);
      const inFull = () => waysToSay(items, forms);
      for (const first of new Set(firstOf(items, forms))) lines.set(first, [...(lines.get(first) ?? []), inFull]);
    }
  const known = new Map<string, Phrases>();
  return {
    openingWith(word) {
      const alike = lines.get(word);
      if (alike && !known.has(word)) known.set(word, phraseSet(alike.flatMap(inFull => inFull())).openingWith(word));
      return known.get(word);
    },
  };
}

type Phrases = ReturnType<PhraseSet['openingWith']>;

const asShort = (list: string | Short): Short => (typeof list === 'string' ? { list } : list);

const asWritten: Forms = first => [first];

/** What a phrase of these items can begin with, as texts part it into words: "it" in "it's". */
function* firstOf(items: readonly string[], forms: Forms = asWritten): Generator<string> {
  for (const item of items) {
    for (const way of waysOf(item)) for (const form of forms(way)) yield form.replace(/(?<=\w)(n't|').*/, '');
    if (!isOptional(item)) return;
  }
}

/** Every way to say what the items say. */
function waysToSay(items: readonly string[], forms: Forms = asWritten): readonly string[] {
  const [item, ...rest] = items;
  if (item === undefined) return [''];
  const without = isOptional(item) ? waysToSay(rest, forms) : [];
  const ways = waysOf(item).flatMap(forms);
  return [...waysToSay(rest).flatMap(behind => ways.map(way => `${way} ${behind}`.trim())), ...without];
}

const isOptional = (item: string): boolean => item.length > 1 && item.endsWith('?');

const waysOf = (item: string): readonly string[] => (isOptional(item) ? item.slice(0, -1) : item).split('|');

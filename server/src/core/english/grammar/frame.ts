import { prepositions } from '../lexicon/function-words.ts';
import { words } from '../lexicon/words.ts';

/** One thing that stands behind the verb of a frame. */
export type Slot =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean; readonly tight: boolean }
  | { readonly kind: 'phrase'; readonly heads?: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'particle'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly optional: boolean }
  | { readonly kind: 'bare'; readonly optional: boolean };

export interface Frame {
  readonly passive: boolean;
  readonly slots: readonly Slot[];
}

/** Frames by the dictionary form of their verb. */
export interface FrameSet {
  get(verb: string): readonly Frame[] | undefined;
}

/** Word classes that a frame can name as `@class`. */
export type Classes = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * Reads frames, one a line: how a verb takes what belongs to it when it means one certain thing.
 *
 * - The first item is the verb, alternatives parted by `|`; `be:ask` is "ask" in the passive.
 * - `loop|picture` is one of these words, in any form; determiners, adjectives and adverbs before it don't count, but
 *   before a preposition they do.
 * - `it|[loop|picture]` is one of these words, or a noun phrase with such a head.
 * - `*` is any noun phrase, `[loop|picture]` one with such a head; `[@boss]` takes the heads of a class.
 * - `^over` is a particle right behind the verb or behind its object.
 * - `~` is a verb in its bare form: "had me check".
 * - `..` is a gap of at most six words. A `?` at its end makes an item optional.
 *
 * An object that stands in front ("the rest I left to the agency", "what I took from it") counts as if it stood behind.
 */
export function frameSet(lines: string, classes: Classes = {}): FrameSet {
  for (const [word, name = ''] of lines.matchAll(/@(\w+)/g))
    if (!classes[name]) throw new Error(`No such word class: ${word}`);
  const written = new Map<string, string[]>();
  for (const [line, verbs = ''] of lines.matchAll(/^ *(?:be:)?(\S+).*/gm))
    for (const verb of verbs.split('|')) {
      const others = written.get(verb);
      if (others) others.push(line);
      else written.set(verb, [line]);
    }
  const slots = new Map<string, Slot>();
  const slotFor = (item: string): Slot => {
    const slot = slots.get(item) ?? slotOf(item, classes);
    slots.set(item, slot);
    return slot;
  };
  const frames = new Map<string, readonly Frame[]>();
  const read = (verb: string): readonly Frame[] | undefined => {
    const found = written
      .get(verb)
      ?.flatMap(eitherWay)
      .map(line => frameFrom(line, slotFor));
    if (found) frames.set(verb, found);
    written.delete(verb);
    return found;
  };
  return { get: verb => frames.get(verb) ?? read(verb) };
}

/** A line for each way to read an item that is words or a noun phrase. */
function eitherWay(line: string): readonly string[] {
  const [item, words, phrase] = / ([^\s[]+)\|(\[\S+)/.exec(line) ?? [];
  if (!item) return [line];
  return [words, phrase].flatMap(way => eitherWay(line.replace(item, ` ${way}`)));
}

/** @param slotFor the slot that an item stands for: the same one in all frames, since many say the same of their verbs */
function frameFrom(line: string, slotFor: (item: string) => Slot): Frame {
  const [first = '', ...items] = line.trim().split(/\s+/);
  return { passive: first.startsWith('be:'), slots: items.map(slotFor) };
}

function slotOf(item: string, classes: Classes): Slot {
  const optional = item.length > 1 && item.endsWith('?');
  const text = optional ? item.slice(0, -1) : item;
  if (text === '..') return { kind: 'gap', optional };
  if (text === '~') return { kind: 'bare', optional };
  if (text === '*') return { kind: 'phrase', optional };
  if (text.startsWith('^')) return { kind: 'particle', words: alternatives(text.slice(1), classes), optional };
  if (text.startsWith('[')) return { kind: 'phrase', heads: alternatives(text.slice(1, -1), classes), optional };
  const tight = text.split('|').every(word => prepositions.has(word));
  return { kind: 'word', words: alternatives(text, classes), optional, tight };
}

function alternatives(text: string, classes: Classes): ReadonlySet<string> {
  const named = text.split('|');
  const others = named.flatMap(word => (word.startsWith('@') && classes[word.slice(1)]) || []);
  const own = named.filter(word => !word.startsWith('@'));
  return own.length === 0 && others[0] && others.length === 1 ? others[0] : words(own.join(' '), ...others);
}

import schema from '../../../../schemas/story.schema.json' with { type: 'json' };
import type { Entry, FrontMatterProblem } from './story.ts';

interface Property {
  readonly type: string | readonly string[];
  readonly description: string;
  readonly enum?: readonly string[];
  /** `title` is what an item is called where it must be one of a set. */
  readonly items?: { readonly type: string; readonly title?: string; readonly enum?: readonly string[] };
}

const properties: Readonly<Record<string, Property>> = schema.properties;

/** The keys that front matter may have, in the order in which they are best written. */
export const keys: readonly string[] = Object.keys(properties);

/** What a key is for, in one sentence; undefined for a key that no story has. */
export function keyDescription(key: string): string | undefined {
  return Object.hasOwn(properties, key) ? properties[key]?.description : undefined;
}

/** The values that a key may have where it has a fixed set of them. */
export function keyValues(key: string): readonly string[] {
  return (Object.hasOwn(properties, key) && properties[key]?.enum) || [];
}

/** The ids of all rules, which `ignore` and directives may name. */
export const ruleIds: readonly string[] = schema.properties.ignore.items.enum;

/** Whether a key holds a list. */
export function isListKey(key: string): boolean {
  return Object.hasOwn(properties, key) && [properties[key]?.type].flat().includes('array');
}

/** Where an entry of the front matter does not fit `schemas/story.schema.json`: the key, its type, its value, an item. */
export function* schemaProblems(entries: readonly Entry[]): Generator<FrontMatterProblem> {
  for (const { key, keySpan, value, valueSpan, itemSpans } of entries) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!property) {
      const near = nearest(key, Object.keys(properties));
      yield {
        span: keySpan,
        ...(near && { meant: near }),
        message: `“${key}” is no key of a story${near ? `: did you mean “${near}”?` : `. Known keys: ${Object.keys(properties).join(', ')}.`}`,
      };
      continue;
    }
    const types = typeof property.type === 'string' ? [property.type] : property.type;
    if (!types.includes(typeOf(value))) {
      yield {
        span: valueSpan,
        message: `“${key}” must be ${types.map(naming).join(' or ')}${property.enum ? `: ${property.enum.join(', ')}` : ''}.`,
      };
    } else if (property.enum && !property.enum.includes(String(value))) {
      const near = nearestNumber(String(value), property.enum) ?? nearest(String(value), property.enum);
      const [only, ...others] = property.enum;
      yield {
        span: valueSpan,
        ...(near && { meant: near }),
        message:
          others.length === 0
            ? `“${key}” may say “${only}” and nothing else: leave it out, or write that.`
            : `“${value}” is no ${key} of a story. Write one of: ${property.enum.join(', ')}${near ? ` (nearest: ${near})` : ''}.`,
      };
    } else if (property.items && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const message = misfit(key, item, property.items);
        if (message) yield { span: itemSpans[index] ?? valueSpan, ...message };
      }
    }
  }
}

/** What is wrong with an item of a list. */
function misfit(
  key: string,
  item: unknown,
  { type, title = 'value', enum: known }: NonNullable<Property['items']>,
): Omit<FrontMatterProblem, 'span'> | undefined {
  if (typeOf(item) !== type) return { message: `Each of “${key}” must be ${naming(type)}.` };
  if (!known || known.includes(String(item))) return undefined;
  const near = nearest(String(item), known);
  return {
    ...(near && { meant: near }),
    message: `“${item}” is no ${title}, so “${key}” does nothing with it${near ? `: did you mean “${near}”?` : '.'}`,
  };
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const naming = (type: string): string => (type === 'array' ? 'a list' : type === 'string' ? 'text' : `a ${type}`);

/** Of values that differ from `word` in their number alone, as “L9” does from “L8”, the one with the nearest number. */
function nearestNumber(word: string, candidates: readonly string[]): string | undefined {
  const [stem, number] = parted(word);
  const apart = (candidate: string): number => Math.abs(parted(candidate)[1] - number);
  return candidates
    .filter(candidate => stem !== undefined && parted(candidate)[0] === stem)
    .sort((a, b) => apart(a) - apart(b))[0];
}

/** The number at the end of a word, behind what stands before it; without one, neither is there. */
function parted(word: string): readonly [stem: string | undefined, number: number] {
  const [, stem, number] = /^(\D*)(\d+)$/.exec(word) ?? [];
  return [stem?.trim().toLowerCase(), Number(number)];
}

/** The candidate that differs from `word` in the fewest letters, if it is close enough to be meant: not in all of them. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map(candidate => ({ candidate, distance: editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best) return undefined;
  const { length } = best.candidate;
  return best.distance <= Math.min(Math.max(2, Math.floor(length / 3)), length - 1) ? best.candidate : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const change = Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swap ? Math.min(change, (rows[row - 2]?.[column - 2] ?? 0) + 1) : change);
    }
    rows.push(current);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

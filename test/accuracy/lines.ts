import {
  base,
  hashDigits,
  hashOf,
  hundredth,
  noMove,
  noWeight,
  placeDigits,
  shelfOf,
  shelves,
  step,
  weightDigits,
  zero,
} from '../../server/src/core/likelihood/table.ts';

/** What is known of a trait. */
export interface Trait {
  readonly name: string;
  /** By the number of the rule, for those that it speaks for or against. */
  readonly weights: ReadonlyMap<number, number>;
  /** What it moves each hidden cell by, if it has a place in the layer. */
  readonly moves?: readonly number[];
}

/**
 * Writes traits as `readTable` reads them, a line each, where anything is left of them when rounded. Of two whose names
 * have one hash the first one is kept.
 */
export function linesOf(traits: readonly Trait[]): string {
  const lines = new Map<number, string>();
  for (const { name, weights, moves } of traits) {
    const hash = hashOf(name);
    const told = weightsIn(weights) + movesIn(moves);
    if (told && !lines.has(hash)) lines.set(hash, `${inDigits(hash, hashDigits)}${told}\n`);
  }
  const shelved = new Array<string>(shelves).fill('');
  for (const [hash, line] of [...lines].sort(([a], [b]) => a - b)) shelved[shelfOf(hash)] += line;
  return `${startsOf(shelved).join('')}\n${shelved.join('')}`;
}

/** Where each shelf begins, and where the last one ends, as the first line tells it. */
function startsOf(shelved: readonly string[]): readonly string[] {
  const places = [(shelves + 1) * placeDigits + 1];
  for (const lines of shelved) places.push((places.at(-1) ?? 0) + lines.length);
  return places.map(place => inDigits(place, placeDigits));
}

const weightsIn = (weights: Trait['weights']): string =>
  [...weights]
    .map(([rule, weight]) => [rule, written(weight / hundredth, noWeight)] as const)
    .filter(([, number]) => number !== noWeight)
    .map(([rule, number]) => inDigits(rule, 1) + inDigits(number, weightDigits))
    .join('');

function movesIn(moves: readonly number[] = []): string {
  const numbers = moves.map(move => written(move / step, noMove));
  return numbers.some(number => number !== noMove) ? `\t${numbers.map(number => inDigits(number, 1)).join('')}` : '';
}

/** As far from `none` as there are digits for. */
const written = (count: number, none: number): number => none + Math.max(-none, Math.min(none - 1, Math.round(count)));

const inDigits = (number: number, digits: number): string =>
  Array.from({ length: digits }, (_, at) =>
    String.fromCharCode(zero + (Math.floor(number / base ** (digits - 1 - at)) % base)),
  ).join('');

/**
 * Weights by trait and rule. A trait is known by a hash of its name alone: names of thousands of traits need neither
 * room nor time, and one that nobody has counted is taken for a known one once in some fifty thousand times.
 */
export interface Table {
  /** Where the weights of a trait stand, whose name is given in two parts; the second one may be empty. 0 where it has none. */
  placeOf(first: string, second: string): number;
  /** Adds the weights that stand at a place to the sum of each rule, and what the trait moves each hidden unit by. */
  addFrom(place: number, sums: Float32Array, cells: Float32Array): void;
}

/** A digit is a letter so far behind `0`; 64 of them are one in the place before. */
export const [zero, base] = [48, 64];

/** So many digits tell a hash, so many a weight behind the digit of its rule, so many a place in the text. */
export const [hashDigits, weightDigits, placeDigits] = [5, 2, 4];

/** Lines are looked up by the first two digits of their hash. */
export const shelves = base ** 2;

/** A weight counts hundredths, and the digit of a hidden unit steps; what is written is so much more, so that none is negative. */
export const [hundredth, noWeight, step, noMove] = [1 / 100, 2_048, 1 / 16, 32];

/**
 * Reads a text whose first line says where the lines of each shelf begin, and where the last one ends. Behind it stands a
 * trait a line, by their hashes in order: the hash of its name, and for each rule that it speaks for or against the rule's
 * number and a weight; then, if it has a place in the hidden layer, a tab and a digit for each hidden unit. Nothing is taken
 * apart before it is asked for.
 */
export function readTable(text: string): Table {
  const startOf = (shelf: number): number => numberAt(text, shelf * placeDigits, placeDigits);
  return {
    placeOf(first, second) {
      const start = fnv(first);
      const hash = kept(second ? fnv(second, mix(start, space)) : start);
      const shelf = shelfOf(hash);
      const end = startOf(shelf + 1);
      for (let at = startOf(shelf); at < end; at = text.indexOf('\n', at) + 1)
        if (numberAt(text, at, hashDigits) === hash) return at + hashDigits;
      return 0;
    },
    addFrom(place, sums, cells) {
      if (place === 0) return;
      let at = place;
      for (; text.charCodeAt(at) > lineEnd; at += 1 + weightDigits) {
        const rule = text.charCodeAt(at) - zero;
        sums[rule] = (sums[rule] as number) + hundredth * (numberAt(text, at + 1, weightDigits) - noWeight);
      }
      if (text.charCodeAt(at) === lineEnd) return;
      for (let cell = 0; cell < cells.length; cell++)
        cells[cell] = (cells[cell] as number) + step * (text.charCodeAt(++at) - zero - noMove);
    },
  };
}

/** FNV-1a, 32 bits wide, over UTF-16 code units (Fowler, Noll, Vo). */
function fnv(name: string, start = seed): number {
  let hash = start;
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at));
  return hash;
}

/** As much of a hash as its digits hold. */
const kept = (hash: number): number => hash & mostHash;
const mostHash = base ** hashDigits - 1;

/** What a name is known by: not negative, and below 2³⁰. */
export const hashOf = (name: string): number => kept(fnv(name));

const seed = 2_166_136_261 | 0;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);

/** Where a hash is looked up. */
export const shelfOf = (hash: number): number => Math.floor((hash * shelves) / (mostHash + 1));

function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let digit = at; digit < at + digits; digit++) number = number * base + text.charCodeAt(digit) - zero;
  return number;
}

const [lineEnd, space] = [10, 32];

/**
 * Weights by trait and rule. A trait is known by a hash of its name alone: names of thousands of traits need neither
 * room nor time, and one that nobody has counted is taken for a known one once in some fifty thousand times.
 */
export interface Table {
  /** Where the weights of a trait stand, whose name is given in two parts; the second one may be empty. 0 where it has none. */
  placeOf(first: string, second: string): number;
  /** Adds the weights that stand at a place to the sum of each rule, and what the trait moves each hidden cell by. */
  addFrom(place: number, sums: Float32Array, cells: Float32Array): void;
}

/** So many traits have room, and no more than half of all slots are taken. */
export const mostTraits = 1 << 15;

/** A digit is a letter so far behind `0`; 64 of them are one in the place before. */
export const [zero, base] = [48, 64];

/** So many digits tell a hash, so many a weight behind the digit of its rule. */
export const [hashDigits, weightDigits] = [5, 2];

/** A weight counts hundredths, and the digit of a cell steps; what is written is so much more, so that none is negative. */
export const [hundredth, noWeight, step, noMove] = [1 / 100, 2_048, 1 / 16, 32];

/**
 * Reads a trait a line: the hash of its name, and for each rule that it speaks for or against the rule's number and a
 * weight; then, if it has a place in the hidden layer, a tab and a digit for each cell. This is done before the first
 * finding, so that a line is not taken apart until its trait is met.
 */
export function readTable(lines: string): Table {
  const slots = createSlots();
  for (let at = 0; at < lines.length; at = lines.indexOf('\n', at) + 1) slots.add(hashAt(lines, at), at + hashDigits);
  return {
    placeOf(first, second) {
      const hash = fnv(first);
      return slots.at(kept(second ? fnv(second, mix(hash, space)) : hash));
    },
    addFrom(place, sums, cells) {
      if (place === 0) return;
      let at = place;
      for (; lines.charCodeAt(at) > lineEnd; at += 1 + weightDigits) {
        const rule = lines.charCodeAt(at) - zero;
        sums[rule] = (sums[rule] as number) + hundredth * (numberAt(lines, at + 1) - noWeight);
      }
      if (lines.charCodeAt(at) === lineEnd) return;
      for (let cell = 0; cell < cells.length; cell++)
        cells[cell] = (cells[cell] as number) + step * (lines.charCodeAt(++at) - zero - noMove);
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

/** Places by hashes. */
interface Slots {
  add(hash: number, place: number): void;
  /** 0 where there is none. */
  at(hash: number): number;
}

/** A power of two; a place stands in the first free slot from its hash on. */
const slotCount = 2 * mostTraits;

function createSlots(): Slots {
  const hashes = new Int32Array(slotCount);
  const places = new Uint32Array(slotCount);
  const slotOf = (hash: number): number => {
    let slot = hash & (slotCount - 1);
    while (places[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slotCount - 1);
    return slot;
  };
  return {
    add(hash, place) {
      const slot = slotOf(hash);
      hashes[slot] = hash;
      places[slot] = place;
    },
    at: hash => places[slotOf(hash)] as number,
  };
}

function hashAt(lines: string, at: number): number {
  let hash = 0;
  for (let digit = at; digit < at + hashDigits; digit++) hash = hash * base + lines.charCodeAt(digit) - zero;
  return hash;
}

const numberAt = (lines: string, at: number): number =>
  (lines.charCodeAt(at) - zero) * base + lines.charCodeAt(at + 1) - zero;

const [lineEnd, space] = [10, 32];

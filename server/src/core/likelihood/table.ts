/**
 * Weights by trait and rule. A trait is known by a hash of its name alone: names of thousands of traits need neither
 * room nor time, and one that nobody has counted is taken for a known one once in a million times.
 */
export interface Table {
  /** The number of a trait, given in two parts of which the second one may be empty; 0 where it has no weights. */
  numberOf(first: string, second: string): number;
  /** Adds the weights of a trait to the sum of each rule. */
  addTo(sums: Float32Array, trait: number): void;
  /** Adds what a trait moves each cell of the hidden layer by. */
  addToCells(cells: Float32Array, trait: number): void;
}

/** So many traits have room, and no more than half of all slots are taken. */
export const mostTraits = 1 << 15;

/** A letter for each cell: `B` moves it nowhere, each letter behind or before it by a step more or less. */
export const [noMove, step, mostSteps] = [66, 1 / 16, 25];

/**
 * Reads a trait a line: its name, a tab, and a weight for each rule that it speaks for or against, as the letter of the
 * rule (`a` is the first one) and hundredths; then, if it has a place in the hidden layer, a tab and a letter for each
 * cell. It is read before the first finding, so no line is taken apart twice.
 * @throws RangeError where there are more than {@link mostTraits}
 */
export function readTable(lines: string): Table {
  const slots = createSlots();
  const ends = new Uint32Array(mostTraits + 1);
  const cells = new Uint32Array(mostTraits + 1);
  const rules = new Uint8Array(lines.length / 2);
  const weights = new Float32Array(lines.length / 2);
  let [traits, told] = [0, 0];
  for (let at = 0; at < lines.length; at++) {
    if (traits === mostTraits) throw new RangeError(`There are more than ${mostTraits} traits.`);
    let hash = seed;
    for (let code = lines.charCodeAt(at); code !== tab; code = lines.charCodeAt(++at)) hash = mix(hash, code);
    traits += 1;
    slots.add(hash, traits);
    for (at++; lines.charCodeAt(at) > lineEnd; told++) {
      rules[told] = lines.charCodeAt(at++) - firstLetter;
      const sign = lines.charCodeAt(at) === minus ? -1 : 1;
      if (sign < 0) at++;
      let hundredths = 0;
      for (; isDigit(lines.charCodeAt(at)); at++) hundredths = hundredths * 10 + lines.charCodeAt(at) - zero;
      weights[told] = (sign * hundredths) / 100;
    }
    ends[traits] = told;
    if (lines.charCodeAt(at) !== tab) continue;
    cells[traits] = at + 1;
    at = lines.indexOf('\n', at);
  }
  return {
    ...tableOf(slots, rules.slice(0, told), weights.slice(0, told), ends),
    addToCells: layerOf(lines, cells),
  };
}

/** The letters are read where they stand: most of them never are. */
const layerOf =
  (lines: string, from: Uint32Array): Table['addToCells'] =>
  (cells, trait) => {
    const start = from[trait] as number;
    if (start === 0) return;
    for (let cell = 0; cell < cells.length; cell++)
      cells[cell] = (cells[cell] as number) + (lines.charCodeAt(start + cell) - noMove) * step;
  };

const tableOf = (
  slots: Slots,
  rules: Uint8Array,
  weights: Float32Array,
  ends: Uint32Array,
): Omit<Table, 'addToCells'> => ({
  numberOf(first, second) {
    const hash = hashOf(seed, first);
    return slots.at(second ? hashOf(mix(hash, space), second) : hash);
  },
  addTo(sums, trait) {
    if (trait === 0) return;
    const end = ends[trait] as number;
    for (let at = ends[trait - 1] as number; at < end; at++) {
      const rule = rules[at] as number;
      sums[rule] = (sums[rule] as number) + (weights[at] as number);
    }
  },
});

/** Numbers by hashes. */
interface Slots {
  add(hash: number, number: number): void;
  /** 0 where there is none. */
  at(hash: number): number;
}

/** A power of two; a number stands in the first free slot from its hash on. */
const slotCount = 2 * mostTraits;

function createSlots(): Slots {
  const hashes = new Int32Array(slotCount);
  const numbers = new Uint16Array(slotCount);
  const slotOf = (hash: number): number => {
    let slot = hash & (slotCount - 1);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slotCount - 1);
    return slot;
  };
  return {
    add(hash, number) {
      const slot = slotOf(hash);
      hashes[slot] = hash;
      numbers[slot] = number;
    },
    at: hash => numbers[slotOf(hash)] as number,
  };
}

/** FNV-1a, 32 bits wide, over UTF-16 code units (Fowler, Noll, Vo). */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);
const seed = 2_166_136_261 | 0;

function hashOf(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

const [tab, lineEnd, space, minus, zero, firstLetter] = [9, 10, 32, 45, 48, 97];
const isDigit = (code: number): boolean => code >= zero && code < zero + 10;

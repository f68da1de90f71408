import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import { readTable, type Table } from './table.ts';
import { visitTraits } from './traits.ts';
import { bias, outputs, weighedRules, weights } from './weights.ts';

/**
 * How likely, from 0 to 1, a careful reader marks a passage by a rule or, for a rule about the whole story, finds in it
 * what the rule would miss. The mean of two models over the passage's traits (a logistic one, and one with a hidden layer,
 * in the logarithm of the odds), fitted by `npm run train` to the stories and passages of `test/corpus` that are not
 * held. Half where no weights are known.
 */
export function likelihood(rule: string, { sentence, roles }: Passage): number {
  const number = numbers.get(rule);
  return number === undefined ? 0.5 : (likelihoodsOf(sentence, roles)[number] ?? 0.5);
}

/** Whether anything is known of how likely a rule marks a passage. */
export const isWeighed = (rule: string): boolean => numbers.has(rule);

/** How many traits a passage shows, whether stories tell of them or not. */
export const traitsShown = ({ sentence }: Passage): number => evidenceIn(sentence).count;

/** How likely, from 0 to 1, none of the passages tells what a rule about the whole story misses. */
export const absence = (rule: string, passages: readonly Passage[]): number =>
  passages.reduce((rest, passage) => rest * (1 - likelihood(rule, passage)), 1);

/** The trait of a passage that says what its section counts as. */
export const roleTrait = (role: string): string => `@${role}`;

/** The trait that every passage has: its weights are the bias. */
export const anyTrait = '<any>';

/** What each trait of a sentence with so many counts for, so that long sentences weigh no more than short ones. */
export const shareOf = (traits: number): number => 1 / Math.sqrt(traits + 1);

const numbers: ReadonlyMap<string, number> = new Map(weighedRules.map((rule, number) => [rule, number]));

let read: Table | undefined;

/** The weights, read when they are first asked for. */
const table = (): Table => {
  read ??= readTable(weights);
  return read;
};

/** What traits speak for or against each rule, by themselves and by moving the hidden units. */
interface Evidence {
  readonly sums: Float32Array;
  readonly cells: Float32Array;
}

const noEvidence = (): Evidence => ({
  sums: new Float32Array(weighedRules.length),
  cells: new Float32Array(bias.length),
});

function add({ sums, cells }: Evidence, first: string, second: string): void {
  table().addFrom(table().placeOf(first, second), sums, cells);
}

/** What a sentence speaks for or against each rule, and how many traits it shows. */
const evidenceIn = remembered((sentence: Sentence) => {
  const evidence = noEvidence();
  let count = 0;
  visitTraits(sentence, (first, second) => {
    count += 1;
    add(evidence, first, second);
  });
  return { ...evidence, count };
});

/** How likely each rule marks a sentence that counts as `roles`. */
function likelihoodsOf(sentence: Sentence, roles: Passage['roles']): Float64Array {
  const known = likelihoodsByRoles(sentence);
  const likelihoods = known.get(roles) ?? likelihoodsFor(sentence, roles);
  known.set(roles, likelihoods);
  return likelihoods;
}

const likelihoodsByRoles = remembered((_: Sentence) => new Map<Passage['roles'], Float64Array>());

function likelihoodsFor(sentence: Sentence, roles: Passage['roles']): Float64Array {
  const { count, sums, cells } = evidenceIn(sentence);
  const [alone, moved] = [Float64Array.from(sums), Float64Array.from(cells)];
  for (const role of roles) {
    const own = evidenceOf(roleTrait(role));
    addTo(alone, own.sums);
    addTo(moved, own.cells);
  }
  const share = shareOf(count);
  const hidden = moved.map((sum, cell) => Math.tanh(at(bias, cell) + share * sum));
  const before = evidenceOf(anyTrait);
  return alone.map((sum, rule) => {
    const odds = at(before.sums, rule) + share * sum + together(outputs[rule] ?? [], hidden);
    return 1 / (1 + Math.exp(-odds / 2));
  });
}

function addTo(sums: Float64Array, more: Float32Array): void {
  for (let index = 0; index < sums.length; index++) sums[index] = at(sums, index) + at(more, index);
}

/** What the hidden units say of a rule, by its bias and its weight for each of them. */
function together(weights: readonly number[], hidden: Float64Array): number {
  let sum = at(weights, 0);
  for (let cell = 0; cell < hidden.length; cell++) sum += at(weights, cell + 1) * at(hidden, cell);
  return sum;
}

const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;

const evidenceKnown = new Map<string, Evidence>();

/** What a trait speaks for or against each rule, by itself. */
function evidenceOf(trait: string): Evidence {
  const known = evidenceKnown.get(trait);
  if (known) return known;
  const evidence = noEvidence();
  add(evidence, trait, '');
  evidenceKnown.set(trait, evidence);
  return evidence;
}

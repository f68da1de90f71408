import type { Example } from './examples.ts';
import { randomly } from './random.ts';

/** How many hidden cells stand between traits and rules, how fast weights move, how often all examples are gone through. */
const [cells, rate, rounds] = [24, 0.05, 20];

/** The share of traits that are left out of an example each time it is met, so that no weight leans on its neighbours. */
const dropped = 0.6;

/** A trait met less often has no place in the layer. */
const often = 16;

/** What speaks before anything is read, to begin with: most sentences tell nothing. */
const first = -3;

/** A hidden layer between the traits of a sentence and all rules: what its weights are, a row of cells each. */
export interface Layer {
  readonly ofTraits: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
  /** For each rule the bias, then a weight for each cell. */
  readonly outputs: readonly (readonly number[])[];
}

/**
 * Fits one hidden layer (tanh) for all `rules` together, each a logistic model of its cells: traits that mean the same
 * share what they tell, and what a trait tells may depend on others. An example tells what a rule asks about when one of
 * its sentences does, whichever (“noisy or”). Weights move by Adagrad (Duchi et al., 2011) with dropout on the traits
 * (Srivastava et al., 2014). The same examples give the same weights.
 */
export function layerFor(rules: readonly string[], examples: readonly Example[]): Layer {
  const traits = traitsMetIn(examples);
  const prepared = examples
    .filter(({ sentences }) => sentences.length > 0)
    .map(example => prepare(example, rules, traits));
  const random = randomly(7);
  const network: Network = {
    rules: rules.length,
    traits: weightsOf(traits.size * cells, () => 0),
    hidden: weightsOf(cells, () => 0),
    outputs: weightsOf(rules.length * cells, () => 0.3 * random.normal()),
    bias: weightsOf(rules.length, () => first),
  };
  for (let round = 0; round < rounds; round++)
    for (const example of random.shuffled(prepared)) learn(network, example, random.chance);
  const rowOf = ({ values }: Weights, row: number) => [...values.subarray(row * cells, (row + 1) * cells)];
  return {
    ofTraits: new Map([...traits].map(([trait, number]) => [trait, rowOf(network.traits, number)])),
    bias: rowOf(network.hidden, 0),
    outputs: rules.map((_, rule) => [network.bias.values[rule] ?? 0, ...rowOf(network.outputs, rule)]),
  };
}

/** Weights, and the squares of all that they were moved by. */
interface Weights {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

interface Network {
  readonly rules: number;
  readonly traits: Weights;
  readonly hidden: Weights;
  readonly outputs: Weights;
  readonly bias: Weights;
}

interface Prepared {
  readonly sentences: readonly { readonly own: readonly number[]; readonly share: number }[];
  readonly truths: readonly (boolean | undefined)[];
  readonly weight: number;
}

const weightsOf = (length: number, start: () => number): Weights => ({
  values: Float64Array.from({ length }, start),
  squares: new Float64Array(length),
});

function move({ values, squares }: Weights, at: number, error: number): void {
  const square = (squares[at] as number) + error * error;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * error) / (Math.sqrt(square) + 1e-4);
}

function traitsMetIn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { sentences } of examples)
    for (const { traits } of sentences) for (const trait of traits) times.set(trait, (times.get(trait) ?? 0) + 1);
  return new Map([...times].filter(([, met]) => met >= often).map(([trait], number) => [trait, number]));
}

function prepare(
  { sentences, tells, weight }: Example,
  rules: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Prepared {
  return {
    sentences: sentences.map(({ traits, share }) => ({
      share,
      own: traits.flatMap(trait => numbers.get(trait) ?? []),
    })),
    truths: rules.map(tells),
    weight,
  };
}

/** A sentence as it was met this time: the traits that were not left out, its cells, and what each rule makes of it. */
interface Met {
  readonly kept: readonly number[];
  readonly share: number;
  readonly cells: Float64Array;
  readonly likely: Float64Array;
}

function learn(network: Network, { sentences, truths, weight }: Prepared, chance: () => number): void {
  const met = sentences.map(({ own, share }) =>
    meet(
      network,
      own.filter(() => chance() >= dropped),
      share / (1 - dropped),
    ),
  );
  const none = truths.map((_, rule) => met.reduce((rest, { likely }) => rest * (1 - (likely[rule] as number)), 1));
  for (const sentence of met) {
    const errors = truths.map((truth, rule) => {
      const one = sentence.likely[rule] as number;
      const rest = none[rule] as number;
      if (truth === undefined) return 0;
      return weight * (truth ? (-one * rest) / Math.max(1 - rest, tiny) : one);
    });
    correct(network, sentence, errors);
  }
}

const tiny = 1e-6;

function meet({ traits, hidden, outputs, bias, rules }: Network, kept: readonly number[], share: number): Met {
  const own = new Float64Array(cells);
  for (const trait of kept)
    for (let cell = 0; cell < cells; cell++)
      own[cell] = (own[cell] as number) + (traits.values[trait * cells + cell] as number);
  for (let cell = 0; cell < cells; cell++)
    own[cell] = Math.tanh((hidden.values[cell] as number) + (own[cell] as number) * share);
  const likely = new Float64Array(rules);
  for (let rule = 0; rule < rules; rule++) {
    let sum = bias.values[rule] as number;
    for (let cell = 0; cell < cells; cell++)
      sum += (outputs.values[rule * cells + cell] as number) * (own[cell] as number);
    likely[rule] = 1 / (1 + Math.exp(-sum));
  }
  return { kept, share, cells: own, likely };
}

function correct({ traits, hidden, outputs, bias }: Network, met: Met, errors: readonly number[]): void {
  const back = new Float64Array(cells);
  for (const [rule, error] of errors.entries()) {
    if (error === 0) continue;
    for (let cell = 0; cell < cells; cell++) {
      const at = rule * cells + cell;
      back[cell] = (back[cell] as number) + error * (outputs.values[at] as number);
      move(outputs, at, error * (met.cells[cell] as number));
    }
    move(bias, rule, error);
  }
  for (let cell = 0; cell < cells; cell++) {
    const slope = (back[cell] as number) * (1 - (met.cells[cell] as number) ** 2);
    move(hidden, cell, slope);
    back[cell] = slope * met.share;
  }
  for (const trait of met.kept)
    for (let cell = 0; cell < cells; cell++) move(traits, trait * cells + cell, back[cell] as number);
}

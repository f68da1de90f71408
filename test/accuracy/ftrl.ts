import type { Example } from './examples.ts';

/** How fast weights move, what a weight has to earn to be kept, how often the examples are gone through. */
const [rate, least, rounds] = [2, 8, 15];

/**
 * Fits a logistic model that tells the examples that `rule` marks from the others, and keeps few weights: “follow the
 * regularised leader” (McMahan et al., Ad Click Prediction, 2013) with a penalty on their size. The trait '' is what
 * speaks before anything is read. The same examples give the same weights.
 */
export function weightsFor(rule: string, examples: readonly Example[]): ReadonlyMap<string, number> {
  const learners = new Map<string, Learner>([['', { sum: 0, squares: 0 }]]);
  const bias = learners.get('') as Learner;
  const prepared = examples.map(({ traits, share, marked, weight }) => ({
    own: traits.map(trait => learnerOf(learners, trait)),
    share,
    weight,
    truth: marked.has(rule) ? 1 : 0,
  }));
  for (let round = 0; round < rounds; round++)
    for (const { own, share, weight, truth } of prepared) {
      const evidence = own.reduce((sum, learner) => sum + weightOf(learner, least), 0);
      const error = weight * (1 / (1 + Math.exp(-weightOf(bias, 0) - evidence * share)) - truth);
      for (const learner of own) learn(learner, error * share, least);
      learn(bias, error, 0);
    }
  const weights = [...learners].map(([trait, learner]) => [trait, weightOf(learner, trait ? least : 0)] as const);
  return new Map(weights.filter(([, weight]) => weight !== 0));
}

/** The sum of the errors that a trait took part in, less what its weight already answers, and of their squares. */
interface Learner {
  sum: number;
  squares: number;
}

function learnerOf(learners: Map<string, Learner>, trait: string): Learner {
  const known = learners.get(trait) ?? { sum: 0, squares: 0 };
  learners.set(trait, known);
  return known;
}

function weightOf({ sum, squares }: Learner, penalty: number): number {
  if (Math.abs(sum) <= penalty) return 0;
  return (-(sum - Math.sign(sum) * penalty) * rate) / (1 + Math.sqrt(squares));
}

function learn(learner: Learner, error: number, penalty: number): void {
  const weight = weightOf(learner, penalty);
  const squares = learner.squares + error * error;
  learner.sum += error - ((Math.sqrt(squares) - Math.sqrt(learner.squares)) / rate) * weight;
  learner.squares = squares;
}

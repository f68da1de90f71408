import { anyTrait } from '../../server/src/core/likelihood/likelihood.ts';
import type { Example } from './examples.ts';

/** How fast weights move, and how often the examples are gone through. */
const [rate, rounds] = [2, 30];

/** What a trait has to earn to be kept: more where more examples could have given it by chance. */
const least = (examples: number): number => Math.cbrt(examples) / 4;

/** What speaks before anything is read, to begin with: most sentences tell nothing. */
const first = -3;

/**
 * Fits a logistic model of the sentences that tell what `rule` asks about. An example tells it when one of its sentences
 * does, whichever (“noisy or”). Keeps few weights: “follow the regularised leader” (McMahan et al., Ad Click Prediction,
 * 2013) with a penalty on their size. The same examples give the same weights.
 */
export function weightsFor(rule: string, examples: readonly Example[]): ReadonlyMap<string, number> {
  const known = examples.filter(({ tells, sentences }) => tells(rule) !== undefined && sentences.length > 0);
  const learners = new Map<string, Learner>([[anyTrait, { ...unlearned, start: first }]]);
  const bias = learners.get(anyTrait) as Learner;
  const penalty = least(known.length);
  const prepared = known.map(({ sentences, tells, weight }) => ({
    sentences: sentences.map(({ traits, share }) => ({
      share,
      own: traits.map(trait => learnerOf(learners, trait, penalty)),
    })),
    truth: tells(rule),
    weight,
  }));
  for (let round = 0; round < rounds; round++)
    for (const { sentences, truth, weight } of prepared) {
      const likely = sentences.map(({ own, share }) => {
        const evidence = own.reduce((sum, learner) => sum + weightOf(learner), 0);
        return 1 / (1 + Math.exp(-weightOf(bias) - evidence * share));
      });
      const none = likely.reduce((rest, one) => rest * (1 - one), 1);
      for (const [at, { own, share }] of sentences.entries()) {
        const one = likely[at] ?? 0;
        const error = weight * (truth ? (-one * none) / Math.max(1 - none, tiny) : one);
        for (const learner of own) learn(learner, error * share);
        learn(bias, error);
      }
    }
  return new Map(
    [...learners].map(([trait, learner]) => [trait, weightOf(learner)] as const).filter(([, weight]) => weight),
  );
}

const tiny = 1e-6;

/** The sum of the errors that a trait took part in, less what its weight already answers, and of their squares. */
interface Learner {
  readonly start: number;
  readonly penalty: number;
  sum: number;
  squares: number;
}

const unlearned = { start: 0, penalty: 0, sum: 0, squares: 0 };

function learnerOf(learners: Map<string, Learner>, trait: string, penalty: number): Learner {
  const known = learners.get(trait) ?? { ...unlearned, penalty };
  learners.set(trait, known);
  return known;
}

function weightOf({ start, penalty, sum, squares }: Learner): number {
  if (Math.abs(sum) <= penalty) return start;
  return start - ((sum - Math.sign(sum) * penalty) * rate) / (1 + Math.sqrt(squares));
}

function learn(learner: Learner, error: number): void {
  const moved = weightOf(learner) - learner.start;
  const squares = learner.squares + error * error;
  learner.sum += error - ((Math.sqrt(squares) - Math.sqrt(learner.squares)) / rate) * moved;
  learner.squares = squares;
}

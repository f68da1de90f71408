// npm run train: fits the weights of `likelihood` to the labelled stories and passages that are not held.
import { writeFileSync } from 'node:fs';
import { mostSteps, noMove, step } from '../../server/src/core/likelihood/table.ts';
import { type Example, readExamples } from './examples.ts';
import { weightsFor } from './ftrl.ts';
import { type Layer, layerFor } from './layer.ts';
import { randomly } from './random.ts';

const file = 'server/src/core/likelihood/weights.ts';

/** The rules whose defects are told in too many ways for readings alone. */
const counted = [
  'assigned-not-owned',
  'blames-person',
  'deferred-decision',
  'delegated-evidence',
  'empty-collaboration',
  'escalation',
  'feature-dump',
  'goal-not-bet',
  'handoff',
  'hedge',
  'lesson-without-change',
  'no-alternative',
  'no-decision-logic',
  'no-exclusion',
  'no-influence',
  'no-segment',
  'no-tradeoff',
  'output-not-outcome',
  'passive-decision',
  'praise-as-result',
  'slogan',
  'unanchored-metric',
  'unowned-action',
  'unsupported-claim',
  'vague-data',
  'vague-influence',
];

/** A trait met less often tells nothing. */
const often = 3;

async function train(): Promise<void> {
  const all: Example[] = [];
  for await (const example of readExamples()) all.push(example);
  const examples = randomly(7).shuffled(withoutRare(all));
  const byTrait = new Map<string, string>();
  for (const [number, rule] of counted.entries()) {
    const weights = weightsFor(rule, examples);
    console.log(`${rule}: ${weights.size} weights`);
    for (const [trait, weight] of weights) {
      const hundredths = Math.round(weight * 100);
      if (hundredths) byTrait.set(trait, `${byTrait.get(trait) ?? ''}${letterOf(number)}${hundredths}`);
    }
  }
  const layer = layerFor(counted, examples);
  console.log(`the layer: ${layer.ofTraits.size} traits`);
  writeFileSync(file, fileOf(byTrait, layer));
}

const fileOf = (byTrait: ReadonlyMap<string, string>, { ofTraits, bias, outputs }: Layer): string =>
  `/** The rules that have weights; \`a\` stands for the first one. */
export const weighedRules: readonly string[] = [
${counted.map(rule => `  '${rule}',\n`).join('')}];

/** Where each cell of the hidden layer stands before it is moved. */
export const bias: readonly number[] = [${bias.map(inHundredths).join(', ')}];

/** What each rule makes of the cells: what speaks before, then a weight for each cell. */
export const outputs: readonly (readonly number[])[] = [
${outputs.map(row => `  [${row.map(inHundredths).join(', ')}],\n`).join('')}];

/** What each trait of a sentence speaks for rules or against them; \`table.ts\` says how. Written by \`npm run train\`. */
export const weights = \`${[...new Set([...byTrait.keys(), ...ofTraits.keys()])]
    .sort()
    .flatMap(trait => {
      const told = `${byTrait.get(trait) ?? ''}${lettersOf(ofTraits.get(trait))}`;
      return told ? `${trait}\t${told}\n` : [];
    })
    .join('')}\`;
`;

const inHundredths = (weight: number): string => String(Math.round(weight * 100) / 100);

function lettersOf(moves: readonly number[] | undefined): string {
  const steps = moves?.map(move => Math.max(-mostSteps, Math.min(mostSteps, Math.round(move / step))));
  return steps?.some(count => count !== 0) ? `\t${String.fromCharCode(...steps.map(count => noMove + count))}` : '';
}

const letterOf = (number: number): string => String.fromCharCode('a'.charCodeAt(0) + number);

function withoutRare(all: readonly Example[]): readonly Example[] {
  const times = new Map<string, number>();
  for (const { sentences } of all)
    for (const { traits } of sentences) for (const trait of traits) times.set(trait, (times.get(trait) ?? 0) + 1);
  const isMet = (trait: string) => (times.get(trait) ?? 0) >= often && !/[`\\\n]|\$\{/.test(trait);
  return all.map(example => ({
    ...example,
    sentences: example.sentences.map(({ traits, share }) => ({ traits: traits.filter(isMet), share })),
  }));
}

train().catch((error: Error) => {
  console.error(`The weights could not be fitted: ${error.message}`);
  process.exitCode = 1;
});

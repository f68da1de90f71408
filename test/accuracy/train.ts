// npm run train: fits the weights of `likelihood` to the labelled stories and passages that are not held.
import { writeFileSync } from 'node:fs';
import { type Example, readExamples } from './examples.ts';
import { weightsFor } from './ftrl.ts';
import { type Layer, layerFor } from './layer.ts';
import { linesOf } from './lines.ts';
import { randomly } from './random.ts';

const file = 'server/src/core/likelihood/weights';

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
  const byTrait = new Map<string, Map<number, number>>();
  for (const [number, rule] of counted.entries()) {
    const weights = weightsFor(rule, examples);
    console.log(`${rule}: ${weights.size} weights`);
    for (const [trait, weight] of weights) byTrait.set(trait, (byTrait.get(trait) ?? new Map()).set(number, weight));
  }
  const layer = layerFor(counted, examples);
  console.log(`the layer: ${layer.ofTraits.size} traits`);
  writeFileSync(`${file}.ts`, moduleOf(layer));
  writeFileSync(`${file}.txt`, tableOf(byTrait, layer));
}

const moduleOf = ({ bias, outputs }: Layer): string =>
  `import text from './weights.txt?raw';

/** The rules that have weights, by their numbers in \`weights\`. */
export const weighedRules: readonly string[] = [
${counted.map(rule => `  '${rule}',\n`).join('')}];

/** The bias of each hidden unit. */
export const bias: readonly number[] = [${bias.map(inHundredths).join(', ')}];

/** For each rule its bias, then its weight for each hidden unit. */
export const outputs: readonly (readonly number[])[] = [
${outputs.map(row => `  [${row.map(inHundredths).join(', ')}],\n`).join('')}];

/** What each trait of a sentence speaks for rules or against them; \`table.ts\` says how. Written by \`npm run train\`. */
export const weights: string = text;
`;

const tableOf = (byTrait: ReadonlyMap<string, ReadonlyMap<number, number>>, { ofTraits }: Layer): string =>
  linesOf(
    [...new Set([...byTrait.keys(), ...ofTraits.keys()])].sort().map(name => {
      const moves = ofTraits.get(name);
      return { name, weights: byTrait.get(name) ?? new Map(), ...(moves && { moves }) };
    }),
  );

const inHundredths = (weight: number): string => String(Math.round(weight * 100) / 100);

function withoutRare(all: readonly Example[]): readonly Example[] {
  const times = new Map<string, number>();
  for (const { sentences } of all)
    for (const { traits } of sentences) for (const trait of traits) times.set(trait, (times.get(trait) ?? 0) + 1);
  const isMet = (trait: string) => (times.get(trait) ?? 0) >= often;
  return all.map(example => ({
    ...example,
    sentences: example.sentences.map(({ traits, share }) => ({ traits: traits.filter(isMet), share })),
  }));
}

train().catch((error: Error) => {
  console.error(`The weights could not be fitted: ${error.message}`);
  process.exitCode = 1;
});

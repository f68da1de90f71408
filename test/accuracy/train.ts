// npm run train: fits the weights of `likelihood` to the labelled stories and passages that are not held.
import { writeFileSync } from 'node:fs';
import { type Example, readExamples } from './examples.ts';
import { weightsFor } from './ftrl.ts';

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
  'handoff',
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
  'unsupported-claim',
  'vague-influence',
];

/** A trait met less often tells nothing. */
const often = 3;

async function train(): Promise<void> {
  const all: Example[] = [];
  for await (const example of readExamples()) all.push(example);
  const examples = shuffled(withoutRare(all));
  const byTrait = new Map<string, string>();
  for (const [number, rule] of counted.entries()) {
    const weights = weightsFor(rule, examples);
    console.log(`${rule}: ${weights.size} weights`);
    for (const [trait, weight] of weights) {
      const hundredths = Math.round(weight * 100);
      if (hundredths) byTrait.set(trait, `${byTrait.get(trait) ?? ''}${letterOf(number)}${hundredths}`);
    }
  }
  writeFileSync(file, fileOf(byTrait));
}

const fileOf = (byTrait: ReadonlyMap<string, string>): string =>
  `/** The rules that have weights; \`a\` stands for the first one. */
export const weighedRules: readonly string[] = [
${counted.map(rule => `  '${rule}',\n`).join('')}];

/** What each trait of a sentence speaks for rules or against them; \`table.ts\` says how. Written by \`npm run train\`. */
export const weights = \`
${[...byTrait]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([trait, weights]) => `${trait}\t${weights}\n`)
  .join('')}\`.slice(1);
`;

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

/** In an order that is the same each time and follows nothing. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const mixed = [...items];
  let state = 7;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

train().catch((error: Error) => {
  console.error(`The weights could not be fitted: ${error.message}`);
  process.exitCode = 1;
});

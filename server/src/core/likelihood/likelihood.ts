import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import { readTable, type Table } from './table.ts';
import { visitTraits } from './traits.ts';
import { weighedRules, weights } from './weights.ts';

/**
 * How likely, from 0 to 1, a careful reader marks a passage by a rule or, for a rule about the whole story, finds in it
 * what the rule would miss. A logistic model over the passage's traits, fitted by `npm run train` to the stories and
 * passages of `test/corpus` that are not held. Half where no weights are known.
 */
export function likelihood(rule: string, { sentence, roles }: Passage): number {
  const number = numbers.get(rule);
  return number === undefined ? 0.5 : (likelihoodsOf(sentence, roles)[number] ?? 0.5);
}

/** How many traits a passage shows, whether stories tell of them or not. */
export const traitsShown = ({ sentence }: Passage): number => evidenceIn(sentence).count;

/** How likely, from 0 to 1, none of the passages tells what a rule about the whole story misses. */
export const absence = (rule: string, passages: readonly Passage[]): number =>
  passages.reduce((rest, passage) => rest * (1 - likelihood(rule, passage)), 1);

/** The trait of a passage that says what its section counts as. */
export const roleTrait = (role: string): string => `@${role}`;

/** The trait of all passages: what speaks before anything is read. */
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

/** What a sentence speaks for or against each rule, and how many traits it shows. */
const evidenceIn = remembered((sentence: Sentence) => {
  const sums = new Float32Array(weighedRules.length);
  const { numberOf, addTo } = table();
  let count = 0;
  visitTraits(sentence, (first, second) => {
    count += 1;
    addTo(sums, numberOf(first, second));
  });
  return { sums, count };
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
  const { sums, count } = evidenceIn(sentence);
  const before = weighsAlone(anyTrait);
  const ofRoles = [...roles].map(role => weighsAlone(roleTrait(role)));
  return Float64Array.from(weighedRules, (_, number) => {
    const sum = ofRoles.reduce((sum, weights) => sum + (weights[number] ?? 0), sums[number] ?? 0);
    return 1 / (1 + Math.exp(-(before[number] ?? 0) - sum * shareOf(count)));
  });
}

const alone = new Map<string, Float32Array>();

/** What a trait speaks for or against each rule, by itself. */
function weighsAlone(trait: string): Float32Array {
  const known = alone.get(trait);
  if (known) return known;
  const sums = new Float32Array(weighedRules.length);
  table().addTo(sums, table().numberOf(trait, ''));
  alone.set(trait, sums);
  return sums;
}

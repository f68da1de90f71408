import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import { traitsOf } from './traits.ts';
import { weights } from './weights.ts';

/** How much each trait speaks for a rule, by the trait's number; number 0 is what speaks before anything is read. */
interface Scale {
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, Float32Array>;
}

/**
 * How likely, from 0 to 1, a careful reader marks a passage by a rule or, for a rule about the whole story, finds in it
 * what the rule would miss. A logistic model over the passage's traits, fitted by `npm run train` to the stories and
 * passages of `test/corpus` that are not held. Half where no weights are known.
 */
export function likelihood(rule: string, { sentence, roles }: Passage): number {
  const { numbers, scales } = scale();
  const weigh = scales.get(rule);
  const { known, share } = knownTraits(sentence);
  if (!weigh) return 0.5;
  let sum = 0;
  for (const trait of known) sum += weigh[trait] ?? 0;
  for (const role of roles) sum += weigh[numbers.get(roleTrait(role)) ?? weigh.length] ?? 0;
  return 1 / (1 + Math.exp(-(weigh[0] ?? 0) - sum * share));
}

/** How likely, from 0 to 1, none of the passages tells what a rule about the whole story misses. */
export const absence = (rule: string, passages: readonly Passage[]): number =>
  passages.reduce((rest, passage) => rest * (1 - likelihood(rule, passage)), 1);

/** The trait of a passage that says what its section counts as. */
export const roleTrait = (role: string): string => `@${role}`;

/** What each trait of a sentence with so many counts for, so that long sentences weigh no more than short ones. */
export const shareOf = (traits: number): number => 1 / Math.sqrt(traits + 1);

const knownTraits = remembered((sentence: Sentence) => {
  const { numbers } = scale();
  const traits = traitsOf(sentence);
  return {
    known: Uint16Array.from(traits.flatMap(trait => numbers.get(trait) ?? [])),
    share: shareOf(traits.length),
  };
});

let read: Scale | undefined;

/** The weights, read when they are first asked for. */
function scale(): Scale {
  if (read) return read;
  const numbers = new Map([['', 0]]);
  const lists = Object.entries(weights).map(([rule, lines]) => {
    const list = lines
      .trim()
      .split('\n')
      .map(line => {
        const trait = line.slice(line.indexOf(' ') + 1);
        const number = numbers.get(trait) ?? numbers.size;
        numbers.set(trait, number);
        return [number, Number.parseFloat(line)] as const;
      });
    return [rule, list] as const;
  });
  const scales = new Map(
    lists.map(([rule, list]) => {
      const weigh = new Float32Array(numbers.size);
      for (const [number, weight] of list) weigh[number] = weight;
      return [rule, weigh];
    }),
  );
  read = { numbers, scales };
  return read;
}

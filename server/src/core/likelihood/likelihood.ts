import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import { visitTraits } from './traits.ts';
import { weights } from './weights.ts';

/** How much each trait speaks for a rule, by the trait's number; number 0 is what speaks before anything is read. */
interface Scale {
  readonly numbers: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
  const { known, count } = knownTraits(sentence);
  if (!weigh) return 0.5;
  let sum = 0;
  for (const trait of known) sum += weigh[trait] ?? 0;
  for (const role of roles) sum += weigh[numbers.get(roleTrait(role))?.get('') ?? weigh.length] ?? 0;
  return 1 / (1 + Math.exp(-(weigh[0] ?? 0) - sum * shareOf(count)));
}

/** How many traits a passage shows, whether stories tell of them or not. */
export const traitsShown = ({ sentence }: Passage): number => knownTraits(sentence).count;

/** How likely, from 0 to 1, none of the passages tells what a rule about the whole story misses. */
export const absence = (rule: string, passages: readonly Passage[]): number =>
  passages.reduce((rest, passage) => rest * (1 - likelihood(rule, passage)), 1);

/** The trait of a passage that says what its section counts as. */
export const roleTrait = (role: string): string => `@${role}`;

/** What each trait of a sentence with so many counts for, so that long sentences weigh no more than short ones. */
export const shareOf = (traits: number): number => 1 / Math.sqrt(traits + 1);

const knownTraits = remembered((sentence: Sentence) => {
  const { numbers } = scale();
  const known: number[] = [];
  let count = 0;
  visitTraits(sentence, (first, second) => {
    count += 1;
    const number = numbers.get(first)?.get(second);
    if (number !== undefined) known.push(number);
  });
  return { known: Uint16Array.from(known), count };
});

let read: Scale | undefined;

/** The weights, read when they are first asked for. */
function scale(): Scale {
  read ??= readScale(Object.entries(weights));
  return read;
}

function readScale(lists: readonly (readonly [rule: string, lines: string])[]): Scale {
  const numbers = new Map<string, Map<string, number>>();
  let size = 0;
  const numberOf = (first: string, second: string): number => {
    let group = numbers.get(first);
    if (!group) {
      group = new Map();
      numbers.set(first, group);
    }
    let number = group.get(second);
    if (number === undefined) {
      number = size++;
      group.set(second, number);
    }
    return number;
  };
  const read = lists.map(([rule, lines]) => [rule, [...readWeights(lines, numberOf)]] as const);
  const scales = read.map(([rule, list]) => {
    const weigh = new Float32Array(size);
    for (const [number, weight] of list) weigh[number] = weight;
    return [rule, weigh] as const;
  });
  return { numbers, scales: new Map(scales) };
}

/** Reads `weight trait` a line. Ten thousand lines are read before the first finding, so no line is taken apart twice. */
function* readWeights(
  lines: string,
  numberOf: (first: string, second: string) => number,
): Generator<readonly [number: number, weight: number]> {
  for (let from = 1; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    const trait = lines.indexOf(' ', from) + 1;
    const gap = lines.indexOf(' ', trait);
    const isPair = gap > 0 && gap < end;
    const number = numberOf(lines.slice(trait, isPair ? gap : end), isPair ? lines.slice(gap + 1, end) : '');
    yield [number, Number(lines.slice(from, trait))];
    from = end + 1;
  }
}

import type { Config } from '../config.ts';
import type { Strength } from '../rubric/strength.ts';
import type { Analysis } from '../service.ts';
import { spokenLimit } from './limit.ts';
import { timeOf } from './time.ts';

/** A story at a glance. */
export interface Card {
  /** The time it takes to tell, against the limit where its format has one: "1:24 of 1:30". */
  readonly time: string;
  /** Whether it takes longer than its limit. */
  readonly over: boolean;
  /** The three layers by name, in the order in which an interviewer weighs them. */
  readonly layers: readonly { readonly name: string; readonly strength: Strength }[];
  /** One character with a bar for each strong layer, and a ring where there is none. */
  readonly mark: string;
  /** All of it in a line. */
  readonly told: string;
  /** What governs it, in a line. */
  readonly inForce: string;
}

const marks = ['○', '–', '=', '≡'] as const;

/** The card of a story that was analysed under `config`. */
export function cardOf({ story, words, seconds, layers }: Analysis, config: Config, rules: number): Card {
  const limit = spokenLimit(story.format, config);
  const time = timeOf(seconds, limit);
  const named = namedLayers(layers);
  const strong = named.filter(({ strength }) => strength === 'strong').length;
  const off = Object.values(config.rules).filter(setting => setting === 'off').length;
  return {
    time,
    over: limit !== undefined && seconds > limit,
    layers: named,
    mark: marks[strong] ?? marks[0],
    told: `${time} (${words} words) · ${named.map(({ name, strength }) => `${name} ${strength}`).join(' · ')}`,
    inForce: `${rules - off} of ${rules} rules · ${config.wordsPerMinute} words a minute`,
  };
}

const namedLayers = ({ ownership, judgment, influence }: Analysis['layers']): Card['layers'] => [
  { name: 'ownership', strength: ownership },
  { name: 'judgment', strength: judgment },
  { name: 'influence', strength: influence },
];

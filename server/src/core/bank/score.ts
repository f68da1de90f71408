import type { Finding } from '../finding.ts';
import type { Verdicts } from '../rubric/layers.ts';
import { layerNames, type Strength } from '../rubric/strength.ts';

const worth: Readonly<Record<Strength, number>> = { strong: 20, weak: 10, missing: 0 };
/** What all evidence of a principle is worth, and what a story with nothing to mend is. */
const evidence = 25;
const tidy = 15;
/** From this many errors and warnings on, nothing of `tidy` is left. */
const many = 5;

/**
 * How strongly a story would answer for a principle, from 0 to 100: its layers first, then the `shown` share of what the
 * principle's interviewer listens for, then how little there is to mend.
 */
export function scoreOf(verdicts: Verdicts, shown: number, warnings: number): number {
  const layers = layerNames.reduce((sum, layer) => sum + worth[verdicts[layer].strength], 0);
  return Math.round(layers + evidence * shown + tidy * Math.max(0, 1 - warnings / many));
}

export const isWarning = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

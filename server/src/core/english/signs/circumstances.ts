import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { fault, gap } from '../lexicon/admissions.ts';
import { bystanders, employees } from '../lexicon/affected.ts';
import { constraint, remit, reversible, uncertain } from '../lexicon/constraints.ts';
import { firstStep, horizon } from '../lexicon/horizons.ts';
import { commitment, obstacle, target } from '../lexicon/pledges.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

const says = (phrases: readonly string[]): ((sentence: Sentence) => boolean) => {
  const set = phraseSet(phrases.map(phrase => phrase.replace(/(?=n't\b|'(?:s|m|d|ll|re|ve)\b)/g, ' ')));
  return remembered(({ words }: Sentence) => firstPhrase(words, set) !== undefined);
};

export const isOutsideRemit = says(remit);
export const isUncertain = says(uncertain);
export const isReversible = says(reversible);
export const namesConstraint = says(constraint);
export const looksFar = says(horizon);
export const stepsFirst = says(firstStep);
export const admitsGap = says(gap);
export const admitsFault = says(fault);
export const commits = says(commitment);
export const namesTarget = says(target);
export const namesObstacle = says(obstacle);
export const namesStaff = says(employees);
export const namesBystanders = says(bystanders);

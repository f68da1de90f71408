import { firstPhrase, phraseSet } from '../grammar/match.ts';
import * as lexicon from '../lexicon/circumstances.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

const says = (phrases: readonly string[]): ((sentence: Sentence) => boolean) => {
  const set = phraseSet(phrases.map(phrase => phrase.replace(/(?=n't\b|'(?:s|m|d|ll|re|ve)\b)/g, ' ')));
  return remembered(({ words }: Sentence) => firstPhrase(words, set) !== undefined);
};

export const isOutsideRemit = says(lexicon.remit);
export const isUncertain = says(lexicon.uncertain);
export const isReversible = says(lexicon.reversible);
export const namesConstraint = says(lexicon.constraint);
export const looksFar = says(lexicon.horizon);
export const stepsFirst = says(lexicon.firstStep);
export const admitsGap = says(lexicon.gap);
export const admitsFault = says(lexicon.fault);
export const commits = says(lexicon.commitment);
export const namesTarget = says(lexicon.target);
export const namesObstacle = says(lexicon.obstacle);
export const namesStaff = says(lexicon.employees);
export const namesBystanders = says(lexicon.bystanders);

import { type LayerName, layerNames } from '../rubric/strength.ts';
import type { EntryClaim, ToldEntry } from './entry.ts';
import { listOf, titled } from './words.ts';

/** More at once would not be read. */
const most = 3;

const asks: Readonly<Record<LayerName, string>> = {
  ownership: 'the call that you made yourself',
  judgment: 'what you gave up for it',
  influence: 'who had to be won over, and what they did then',
};

/** What a story has to say next before it answers for a claim, in a sentence; empty where it does answer. */
export function lackOf({ title, verdicts }: ToldEntry, { proven, lacks }: EntryClaim): string {
  const missing = layerNames.filter(layer => verdicts[layer].strength === 'missing');
  const wanted = [...missing.map(layer => asks[layer]), ...(proven ? [] : lacks)].slice(0, most);
  if (wanted.length === 0) return '';
  return `${titled(title)} is your story for it, and leaves the interviewer waiting for ${listOf(wanted, '; ')}.`;
}

/** What the interviewer of a claimed principle still listens for, in a sentence; empty where enough is shown. */
export const stillListened = ({ proven, lacks }: EntryClaim): string =>
  proven ? '' : `The interviewer still waits for ${listOf(lacks, '; ')}.`;

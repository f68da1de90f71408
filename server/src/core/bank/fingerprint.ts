import type { Reading } from '../reading.ts';
import type { Fingerprint } from './entry.ts';

/** So many of the smallest hashes of a story's runs are kept: a fair sample, whatever its length. */
const sample = 64;

/** What a story is compared by. */
export function fingerprintOf(reading: Reading): Fingerprint {
  return { runs: runsOf(reading), particulars: [] };
}

function runsOf({ passages }: Reading): readonly number[] {
  const words = passages.flatMap(({ sentence }) =>
    sentence.words.filter(({ part }) => part !== 'punctuation').map(({ lower }) => lower),
  );
  const runs = new Set<number>();
  for (let at = 0; at + 2 < words.length; at++) runs.add(hash(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  return [...runs].sort((a, b) => a - b).slice(0, sample);
}

/** FNV-1a, cut to 30 bits: small integers are kept in place. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & 0x3fffffff;
}

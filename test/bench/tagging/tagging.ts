import { precision, recall, type Tally } from '../../accuracy/tally.ts';
import type { Tagger } from '../peers.ts';
import { type Reading, readOurs, readTags } from './classes.ts';
import { type GoldWord, readGold } from './gold.ts';

/** How a tagger did on the hand-tagged words. */
export interface Tagging {
  readonly name: string;
  readonly words: number;
  /** The share of words whose class is right. */
  readonly classes: number;
  readonly verbs: Tally;
  /** Which words carry a finite verb; absent where the tagger does not tell. */
  readonly finite?: Tally;
  readonly passives: Tally;
}

/** Debrief first, then each peer. */
export async function compareTaggers(taggers: readonly Tagger[]): Promise<readonly Tagging[]> {
  const rows = [judge('Debrief', readOurs)];
  for (const { name, start } of taggers) {
    const tag = await start();
    rows.push(judge(name, text => readTags(name, tag(text))));
  }
  return rows;
}

function judge(name: string, read: (text: string) => readonly Reading[]): Tagging {
  const pairs = readGold().flatMap(({ text, words }) => align(text, words, read(text)));
  const tallied = (wanted: (word: GoldWord) => boolean, said: (reading: Reading) => boolean): Tally => ({
    right: pairs.filter(([word, reading]) => wanted(word) && said(reading)).length,
    wrong: pairs.filter(([word, reading]) => !wanted(word) && said(reading)).length,
    missed: pairs.filter(([word, reading]) => wanted(word) && !said(reading)).length,
  });
  const tells = pairs.some(([, { finite }]) => finite !== undefined);
  return {
    name,
    words: pairs.length,
    classes: pairs.filter(([word, reading]) => word.class === reading.class).length / pairs.length,
    verbs: tallied(
      word => word.class === 'V',
      reading => reading.class === 'V',
    ),
    ...(tells && {
      finite: tallied(
        ({ form }) => form === 'f',
        reading => reading.finite === true,
      ),
    }),
    passives: tallied(
      ({ form }) => form === 'p',
      ({ passive }) => passive,
    ),
  };
}

/** Each tagged word with what was read of it; a word that the tagger split has the reading of its last part. */
function align(
  text: string,
  words: readonly GoldWord[],
  readings: readonly Reading[],
): readonly (readonly [GoldWord, Reading])[] {
  let at = 0;
  const placed = readings.map(reading => {
    const start = text.indexOf(reading.text, at);
    if (start < 0) throw new Error(`“${reading.text}” is not in “${text}”`);
    at = start + reading.text.length;
    return { reading, start, end: at };
  });
  const nothing: Reading = { text: '', class: 'O', passive: false };
  return words.map(word => {
    const over = placed.filter(({ start, end }) => start < word.end && word.start < end);
    return [word, over.at(-1)?.reading ?? nothing] as const;
  });
}

/** Precision and recall of a tally, as in a table. */
export const shares = (tally?: Tally): readonly string[] =>
  tally ? [precision(tally).toFixed(2), recall(tally).toFixed(2)] : ['–', '–'];

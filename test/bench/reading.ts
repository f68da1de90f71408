import { join } from 'node:path';
import { defaultConfig } from '../../server/src/core/config.ts';
import { readEnglish } from '../../server/src/core/english/read.ts';
import { createService } from '../../server/src/core/service.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { type Peers, peersFolder } from './peers.ts';
import type { Section } from './report.ts';
import { spreadOf, timed } from './statistics.ts';
import { storyOf } from './stories.ts';
import { packedMegabytes } from './weigh.ts';

/** How long a 300-word story takes to be read, and what the reader adds to a package. */
export interface ReadingRow {
  readonly name: string;
  readonly milliseconds: number;
  /** Bundled, minified and compressed. */
  readonly megabytes: number;
}

/** How long one sentence of so many words takes. */
export interface SentenceRow {
  readonly words: number;
  readonly milliseconds: number;
}

interface Contender {
  readonly name: string;
  readonly entry: string;
  /** Where the entry's packages are found. */
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: each contender reads what its own `prepare` gives.
  start(): Promise<(given: any) => unknown>;
  /** What is not timed: the text itself when absent. */
  prepare?(text: string): unknown;
}

interface Started {
  readonly name: string;
  readonly read: (given: unknown) => unknown;
  readonly prepare: (text: string) => unknown;
  readonly times: number[];
}

const warmUps = 30;
const runs = 40;
export const english = 'Debrief: English';

/** Debrief's English first, then its whole judgement, then the peers; their runs take turns. */
export async function benchReading({ linters, taggers }: Peers): Promise<readonly ReadingRow[]> {
  const { text } = storyOf(300, join(__dirname, '../../examples'));
  const ours: readonly Contender[] = [
    {
      name: english,
      folder: '.',
      entry: "export * from './server/src/core/english/read.ts';",
      start: async () => facts,
      prepare: proseOf,
    },
    {
      name: 'Debrief: all rules',
      folder: '.',
      entry: "export * from './server/src/core/service.ts';",
      start: async () => judged,
    },
  ];
  const contenders: readonly Contender[] = [
    ...ours,
    ...[...linters, ...taggers].map(peer => ({ ...peer, folder: peersFolder })),
  ];
  const started: Started[] = [];
  for (const { name, start, prepare = (text: string) => text } of contenders)
    started.push({ name, read: await start(), prepare, times: [] });

  for (let run = 0; run < warmUps + runs; run += 1) {
    const fresh = variant(text, run);
    for (const { read, prepare, times } of started) {
      const given = prepare(fresh);
      const time = await timed(async () => read(given));
      if (run >= warmUps) times.push(time);
    }
  }
  const megabytes = await Promise.all(contenders.map(({ entry, folder }) => packedMegabytes(entry, folder)));
  return started.map(({ name, times }, which) => ({
    name,
    milliseconds: spreadOf(times).median,
    megabytes: megabytes[which] ?? Number.NaN,
  }));
}

/** The prose of a story's blocks: what Markdown costs is not English. */
const proseOf = (text: string): readonly string[] =>
  readStory(text).sections.flatMap(({ blocks }) => blocks.map(({ prose }) => prose));

/** Nothing is remembered from one text to the next. */
const facts = (blocks: readonly string[]) => blocks.map(prose => readEnglish(prose));

const judged = (text: string) => createService().analyse(text, defaultConfig);

/** The same text with every sentence changed, so that no memory of sentences helps. */
const variant = (text: string, run: number): string =>
  text.replaceAll('. ', ` ${1000 + run}. `).replaceAll('.\n', ` ${1000 + run}.\n`);

/** One sentence of 500 and of 5,000 words: ten times the words should take about ten times as long. */
export function benchSentences(): readonly SentenceRow[] {
  const clause = 'I moved the late orders to the second van, and the drivers who had refused it took ten of them, ';
  return [500, 5_000].map(words => {
    const sentence = `${clause
      .repeat(Math.ceil(words / 20))
      .split(' ')
      .slice(0, words)
      .join(' ')}.`;
    const times = Array.from({ length: 12 }, () => {
      const start = performance.now();
      readEnglish(sentence);
      return performance.now() - start;
    });
    return { words, milliseconds: spreadOf(times.slice(2)).median };
  });
}

export function readingSection(rows: readonly ReadingRow[], sentences: readonly SentenceRow[]): Section {
  const base = rows.find(({ name }) => name === english)?.milliseconds ?? Number.NaN;
  const told = sentences.map(
    ({ words, milliseconds }) => `one sentence of ${words.toLocaleString('en')} words: ${milliseconds.toFixed(1)} ms`,
  );
  return {
    title: 'Reading 300 words',
    about: `Milliseconds to read a story that was never seen before, and what the reader adds to a package, bundled, minified and compressed. Debrief's English on ${told.join('; ')}.`,
    head: ['', 'median', 'ratio', 'MB packed'],
    rows: rows.map(({ name, milliseconds, megabytes }) => [name, milliseconds, milliseconds / base, megabytes]),
  };
}

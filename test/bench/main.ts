// npm run bench [-- --only NAME] [--full] [--json] [--write]: how long things take, beside others.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBank } from './bank.ts';
import { englishPage } from './english-page.ts';
import { benchGrowth } from './growth.ts';
import { benchKeystrokes } from './keystroke.ts';
import { benchMemory } from './memory.ts';
import { benchmarksPage } from './page.ts';
import { loadPeers, type Peers } from './peers.ts';
import { benchQuestions } from './questions.ts';
import { benchReading, benchSentences, readingSection } from './reading.ts';
import { type Section, toMarkdown } from './report.ts';
import { benchStarts } from './starts.ts';
import { compareTaggers } from './tagging/tagging.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    /** A bank of 10,000 stories, too, which takes minutes. */
    full: { type: 'boolean' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});

const benches: Readonly<Record<string, (peers: Peers) => Promise<readonly Section[]>>> = {
  keystrokes: benchKeystrokes,
  starts: benchStarts,
  bank: () => benchBank(values.full ? [100, 1_000, 10_000] : [100, 1_000]),
  memory: benchMemory,
  questions: benchQuestions,
  growth: async () => benchGrowth(),
  reading,
};

async function bench(): Promise<void> {
  const names = Object.keys(benches).filter(name => values.only === undefined || values.only === name);
  if (names.length === 0)
    throw new Error(`There is no bench “${values.only}”. There are: ${Object.keys(benches).join(', ')}.`);
  const peers = await loadPeers();
  const sections: Section[] = [];
  for (const name of names) {
    const made = (await benches[name]?.(peers)) ?? [];
    sections.push(...made);
    if (!values.json) for (const section of made) console.log(`${toMarkdown(section)}\n`);
  }
  if (values.json) console.log(JSON.stringify(sections, undefined, 2));
  // The figures of the page come from one run.
  if (values.write && values.only === undefined) writeFileSync('docs/benchmarks.md', benchmarksPage(sections, peers));
}

async function reading(peers: Peers): Promise<readonly Section[]> {
  const section = readingSection(await benchReading(peers), benchSentences());
  if (values.write) writeFileSync('docs/english.md', englishPage(await compareTaggers(peers.taggers), section, peers));
  return [section];
}

bench().catch((error: Error) => {
  console.error(`The bench failed: ${error.message}`);
  process.exitCode = 1;
});

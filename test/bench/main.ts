// npm run bench [-- --only keystrokes|reading] [--json] [--write]: how long things take, beside others.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { englishPage } from './english-page.ts';
import { benchKeystrokes, names } from './keystroke.ts';
import { loadPeers } from './peers.ts';
import { benchReading, benchSentences, readingTable } from './reading.ts';
import { toTable } from './report.ts';
import { compareTaggers } from './tagging/tagging.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});

async function bench(): Promise<void> {
  const keystrokes = values.only === 'reading' ? [] : await benchKeystrokes();
  if (!values.json && keystrokes.length > 0) console.log(`${toTable(keystrokes, names)}\n`);
  const reading = values.only === 'keystrokes' ? undefined : await readAll();
  if (values.json) console.log(JSON.stringify({ keystrokes, ...reading }, undefined, 2));
}

async function readAll() {
  const peers = await loadPeers();
  const rows = await benchReading(peers);
  const sentences = benchSentences();
  if (!values.json) console.log(readingTable(rows, sentences));
  // The tables of the page come from one run.
  if (values.write)
    writeFileSync('docs/english.md', englishPage(await compareTaggers(peers.taggers), rows, sentences, peers));
  return { reading: rows, sentences };
}

bench().catch((error: Error) => {
  console.error(`The bench failed: ${error.message}`);
  process.exitCode = 1;
});

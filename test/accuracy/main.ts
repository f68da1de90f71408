// npm run accuracy [-- --misses] [--rule ID] [--no-peers] [--write] [--floor]: how often the rules are right.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPeers } from '../bench/peers.ts';
import { readStories } from './corpus.ts';
import { measureDebrief, rulesOf } from './debrief.ts';
import { floorsOf, gated } from './floor.ts';
import { page } from './page.ts';
import { comparePeers } from './peers.ts';
import { misses, report, unjudged } from './report.ts';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    rule: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
  },
});

async function accuracy(): Promise<void> {
  if (values.write && values['no-peers']) throw new Error('`--write` needs the peers.');
  const measurement = measureDebrief();
  const own = report(measurement);
  console.log(own);
  const missing = unjudged(measurement);
  if (missing.length > 0) console.log(`\nLabelled, but not judged: ${missing.join(', ')}.`);

  if (values.misses || values.rule) {
    const lines = [...misses(measurement.stories, values.rule), ...misses(measurement.pairs, values.rule)];
    console.log(`\n${lines.join('\n')}`);
  }
  if (values.floor) {
    const rules = [...rulesOf('sentence'), ...rulesOf('story')];
    const floors = {
      stories: floorsOf(gated(measurement.stories), rules),
      pairs: floorsOf(gated(measurement.pairs), rules),
    };
    writeFileSync('test/accuracy/floor.json', `${JSON.stringify(floors, undefined, 2)}\n`);
  }
  if (values['no-peers']) return;
  const peers = await comparePeers(await loadPeers(), readStories());
  console.log(`\n${peers}`);
  if (values.write) writeFileSync('docs/accuracy.md', page(own, peers));
}

accuracy().catch((error: Error) => {
  console.error(`The accuracy could not be measured: ${error.message}`);
  process.exitCode = 1;
});

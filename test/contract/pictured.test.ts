import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { severities } from '../../server/src/core/finding.ts';
import { createService } from '../../server/src/core/service.ts';
import { cardOf } from '../../server/src/core/writing/card.ts';

const service = createService();

/** What the pictures tell of a sample: its time and layers, and how many findings of each severity it has. */
function pictured(name: string): string {
  const analysis = service.analyse(readFileSync(`examples/${name}`, 'utf8'), defaultConfig);
  const { told } = cardOf(analysis, defaultConfig, service.rules.length);
  const counts = severities.map(severity => analysis.findings.filter(finding => finding.severity === severity).length);
  return `${name}: ${told} · ${counts.join(' ')}`;
}

test('the walkthrough shows the samples as they are judged: `npm run shots -- read hear time check --keep`, then `npx vitest run test/contract/pictured -u`', async () => {
  const samples = readdirSync('examples').filter(name => name.endsWith('.story.md'));
  await expect(`${samples.sort().map(pictured).join('\n')}\n`).toMatchFileSnapshot('pictured.txt');
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples, servers } from './keystroke.ts';
import { computedBy } from './process.ts';
import type { Section } from './report.ts';
import { startSession } from './session.ts';
import { spreadOf, timed } from './statistics.ts';
import { storyOf } from './stories.ts';

const starts = 12;

/** How long a writer waits for the first diagnostics. */
export async function benchStarts(): Promise<readonly Section[]> {
  const { text } = storyOf(300, examples);
  const caches = await mkdtemp(join(tmpdir(), 'debrief-starts-'));
  const wall = new Map(Object.keys(servers).map(name => [name, [] as number[]]));
  const computed = new Map(Object.keys(servers).map(name => [name, [] as number[]]));
  for (let start = 0; start < starts; start += 1) {
    for (const [name, server] of Object.entries(servers)) {
      let pid = 0;
      let end = async () => {};
      const time = await timed(async () => {
        const session = await startSession(server, caches);
        ({ pid, end } = session);
        await session.open(text);
      });
      wall.get(name)?.push(time);
      computed.get(name)?.push(computedBy(pid));
      await end();
    }
  }
  await rm(caches, { recursive: true, force: true });
  return [
    {
      title: 'Cold start to first diagnostics',
      about:
        'Milliseconds from starting the process to the diagnostics of a story of 300 words. The _first_ start has to compile everything and keeps that for the others; _computed_ is the processor time of those.',
      head: ['', 'first', 'median', 'p95', 'quickest', 'computed'],
      rows: Object.keys(servers).map(name => {
        const [first = Number.NaN, ...times] = wall.get(name) ?? [];
        const { median, p95 } = spreadOf(times);
        return [name, first, median, p95, Math.min(...times), spreadOf(computed.get(name)?.slice(1) ?? []).median];
      }),
    },
  ];
}

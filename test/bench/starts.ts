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
  const wall = new Map(Object.keys(servers).map(name => [name, [] as number[]]));
  const computed = new Map(Object.keys(servers).map(name => [name, [] as number[]]));
  for (let start = 0; start < starts; start += 1) {
    for (const [name, server] of Object.entries(servers)) {
      let pid = 0;
      let end = async () => {};
      const time = await timed(async () => {
        const session = await startSession(server);
        ({ pid, end } = session);
        await session.open(text);
      });
      wall.get(name)?.push(time);
      computed.get(name)?.push(computedBy(pid));
      await end();
    }
  }
  return [
    {
      title: 'Cold start to first diagnostics',
      about:
        'Milliseconds from starting the process to the diagnostics of a story of 300 words; _computed_ is processor time.',
      head: ['', 'median', 'p95', 'quickest', 'computed'],
      rows: Object.keys(servers).map(name => {
        const times = wall.get(name) ?? [];
        const { median, p95 } = spreadOf(times);
        return [name, median, p95, Math.min(...times), spreadOf(computed.get(name) ?? []).median];
      }),
    },
  ];
}

import { examples, servers } from './keystroke.ts';
import { memoryOf } from './process.ts';
import type { Section } from './report.ts';
import { startSession } from './session.ts';
import { bankOf } from './stories.ts';

const stories = 100;

/** What a server holds at rest, and with a whole bank open. */
export async function benchMemory(): Promise<readonly Section[]> {
  const rows: (string | number)[][] = [];
  for (const [name, server] of Object.entries(servers)) {
    const session = await startSession(server);
    const { now: atRest } = memoryOf(session.pid);
    for (const text of bankOf(stories, examples)) await session.open(text);
    const { now, peak } = memoryOf(session.pid);
    rows.push([name, atRest, now, peak]);
    await session.end();
  }
  return [
    {
      title: 'Memory of the server',
      about: `Megabytes that the whole process holds: after its start, with ${stories} stories open and judged, and at most.`,
      head: ['', 'at rest', `${stories} stories`, 'at peak'],
      rows,
    },
  ];
}

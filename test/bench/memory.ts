import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBankSession } from './bank-session.ts';
import { examples, servers } from './keystroke.ts';
import { memoryOf } from './process.ts';
import type { Section } from './report.ts';
import { startSession } from './session.ts';
import { bankOf, writeBank } from './stories.ts';

const stories = 100;

/** What a server holds at rest, with a whole bank read, and with every story of it open in an editor. */
export async function benchMemory(): Promise<readonly Section[]> {
  const rows: (string | number)[][] = [];
  for (const [name, server] of Object.entries(servers)) {
    const session = await startSession(server);
    const { now: atRest } = memoryOf(session.pid);
    for (const text of bankOf(stories, examples)) await session.open(text);
    const { now, peak } = memoryOf(session.pid);
    rows.push([name, atRest, name === 'echo' ? '–' : await withBank(server), now, peak]);
    await session.end();
  }
  return [
    {
      title: 'Memory of the server',
      about: `Megabytes that the whole process holds: after its start; at most while it reads a bank of ${stories} stories on disk; and with ${stories} stories open in the editor and judged, now and at most.`,
      head: ['', 'at rest', `bank of ${stories}`, `${stories} open`, 'at peak'],
      rows,
    },
  ];
}

/** The most that a server has held once it has read a folder of stories. */
async function withBank(server: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  writeBank(folder, [...bankOf(stories, examples)]);
  const session = await startBankSession(server, pathToFileURL(folder).href);
  try {
    await session.whole();
    return await session.megabytes('VmHWM');
  } finally {
    await session.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

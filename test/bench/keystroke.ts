import { join } from 'node:path';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import type { Peers } from './peers.ts';
import { computedBy } from './process.ts';
import type { Section } from './report.ts';
import { type Session, startSession } from './session.ts';
import { spreadOf, timed } from './statistics.ts';
import { type BenchStory, storyOf } from './stories.ts';

export const servers: Readonly<Record<string, string>> = {
  Debrief: join(__dirname, '../server.cjs'),
  echo: join(__dirname, 'echo.cjs'),
};
export const examples = join(__dirname, '../../examples');
const sizes = [300, 1_000, 10_000];
const warmUps = 30;

/** What the writer types, one keystroke at a time: no two versions of the text are alike. */
export const typed =
  ' I pulled the refund logs for six weeks, and found that two of five causes were ours, so I chose the slower ' +
  'rollout over the launch date, although it cost us the spring campaign.';

/** How long a writer waits for diagnostics, beside a server that has nothing to say, and linters on the same edits. */
export async function benchKeystrokes(peers: Peers | undefined): Promise<readonly Section[]> {
  return [await throughProtocol(), await inProcess(peers)];
}

async function throughProtocol(): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const words of sizes) {
    const story = storyOf(words, examples);
    const sessions = await Promise.all(Object.values(servers).map(server => startSession(server)));
    for (const session of sessions) await session.open(story.text);
    const [ours, floor] = await typeInTurns(story, sessions);
    await Promise.all(sessions.map(session => session.end()));
    if (!ours || !floor) continue;
    const [own, echo] = [spreadOf(ours.wall), spreadOf(floor.wall)];
    const above = spreadOf(ours.computed).median - spreadOf(floor.computed).median;
    rows.push([
      `${words.toLocaleString('en')} words`,
      own.median,
      own.p95,
      echo.median,
      echo.p95,
      own.median - echo.median,
      above,
    ]);
  }
  return {
    title: 'Keystroke to diagnostics',
    about:
      'Milliseconds from a typed character to the diagnostics for it, through the protocol and a process of its own, beside an echo server that keeps the text and finds nothing: the floor. _Computed_ is the processor time of the server above that of the echo server, which other load on the machine leaves alone.',
    head: ['', 'Debrief', 'p95', 'echo', 'p95', 'above echo', 'computed above echo'],
    rows,
  };
}

async function typeInTurns({ caret }: BenchStory, sessions: readonly Session[]) {
  const times = sessions.map(() => ({ wall: [] as number[], computed: [] as number[] }));
  for (const [index, character] of [...typed].entries()) {
    const at = { line: caret.line, character: caret.character + index };
    for (const [which, session] of sessions.entries()) {
      const before = computedBy(session.pid);
      const wall = await timed(() => session.type(at, character));
      if (index < warmUps) continue;
      times[which]?.wall.push(wall);
      times[which]?.computed.push(computedBy(session.pid) - before);
    }
  }
  return times;
}

/** Every linter on every version of the text; Debrief keeps its memory between them, as it does in an editor. */
async function inProcess(peers: Peers | undefined): Promise<Section> {
  const service = createService();
  const contenders: [string, (text: string) => unknown][] = [['Debrief', text => service.analyse(text, defaultConfig)]];
  for (const { name, start } of peers?.linters ?? []) contenders.push([name, await start()]);
  const medians = contenders.map((): number[] => []);
  for (const words of sizes) {
    const { text, offset } = storyOf(words, examples);
    const edits = words > 1_000 ? 12 : 60;
    const times = contenders.map((): number[] => []);
    for (let index = 0; index < edits; index += 1) {
      const version = text.slice(0, offset) + typed.slice(0, index + 1) + text.slice(offset);
      for (const [which, [, lint]] of contenders.entries()) times[which]?.push(await timed(async () => lint(version)));
    }
    for (const [which, all] of times.entries()) medians[which]?.push(spreadOf(all.slice(edits / 3)).median);
  }
  return {
    title: 'The same edits, beside other linters',
    about:
      'Milliseconds for each version of the text in one process, without a protocol; the ratio is to Debrief at 300 words, then at 10,000. The others have no memory of the version before, and none of them looks for what Debrief looks for.',
    head: ['', ...sizes.map(words => `${words.toLocaleString('en')} words`), 'ratio, 300', 'ratio, 10,000'],
    rows: contenders.map(([name], which) => {
      const own = medians[which] ?? [];
      const ratio = (column: number) => (own[column] ?? Number.NaN) / (medians[0]?.[column] ?? Number.NaN);
      return [name, ...own, ratio(0), ratio(sizes.length - 1)];
    }),
  };
}

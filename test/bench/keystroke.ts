import { join } from 'node:path';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { keystrokes } from './drafting.ts';
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
/** The others take a second and more for 10,000 words. */
const editsOf = new Map([
  [300, 400],
  [1_000, 120],
  [10_000, 12],
]);
const warmUps = 30;

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
    const waits = await typeInTurns(story, sessions);
    await Promise.all(sessions.map(session => session.end()));
    rows.push(
      rowOf(
        `${words.toLocaleString('en')} words, first sentence`,
        waits.filter(({ sentence }) => sentence === 1),
      ),
      rowOf(
        `${words.toLocaleString('en')} words, later ones`,
        waits.filter(({ sentence }) => sentence > 1),
      ),
    );
  }
  return {
    title: 'Keystroke to diagnostics',
    about:
      'Milliseconds from a typed character to the diagnostics for it, through the protocol and a process of its own, beside an echo server that keeps the text and finds nothing: the floor. The writer types one sentence after the other; during the first one the process is new, and the engine has yet to compile what typing runs. _Computed_ is the processor time of the server above that of the echo server, which other load on the machine leaves alone.',
    head: ['', 'Debrief', 'p95', 'echo', 'p95', 'above echo', 'computed above echo'],
    rows,
  };
}

/** How long a writer waited after one keystroke for each server in turn, and how long it computed, in milliseconds. */
interface Wait {
  readonly sentence: number;
  readonly wall: readonly number[];
  readonly computed: readonly number[];
}

async function typeInTurns({ caret }: BenchStory, sessions: readonly Session[]): Promise<readonly Wait[]> {
  const waits: Wait[] = [];
  for (const { character, start, end, sentence } of keystrokes) {
    const at = (offset: number) => ({ line: caret.line, character: caret.character + offset });
    const [wall, computed]: [number[], number[]] = [[], []];
    for (const session of sessions) {
      const before = computedBy(session.pid);
      wall.push(await timed(() => session.type({ start: at(start), end: at(end) }, character)));
      computed.push(computedBy(session.pid) - before);
    }
    waits.push({ sentence, wall, computed });
  }
  return waits.slice(warmUps);
}

function rowOf(name: string, waits: readonly Wait[]): (string | number)[] {
  const of = (what: 'wall' | 'computed', which: number) => spreadOf(waits.map(wait => wait[what][which] ?? Number.NaN));
  const [own, echo] = [of('wall', 0), of('wall', 1)];
  const above = of('computed', 0).median - of('computed', 1).median;
  return [name, own.median, own.p95, echo.median, echo.p95, own.median - echo.median, above];
}

/** Every linter on every version of the text; Debrief keeps its memory between them, as it does in an editor. */
async function inProcess(peers: Peers | undefined): Promise<Section> {
  const service = createService();
  const contenders: [string, (text: string) => unknown][] = [['Debrief', text => service.analyse(text, defaultConfig)]];
  for (const { name, start } of peers?.linters ?? []) contenders.push([name, await start()]);
  const medians = contenders.map((): number[] => []);
  for (const words of sizes) {
    const { text, offset } = storyOf(words, examples);
    const edits = keystrokes.slice(0, editsOf.get(words));
    const times = contenders.map((): number[] => []);
    for (const { standing } of edits) {
      const version = text.slice(0, offset) + standing + text.slice(offset);
      for (const [which, [, lint]] of contenders.entries()) times[which]?.push(await timed(async () => lint(version)));
    }
    for (const [which, all] of times.entries()) medians[which]?.push(spreadOf(all.slice(edits.length / 2)).median);
  }
  return {
    title: 'The same edits, beside other linters',
    about:
      'Milliseconds for each version of the text in one process, without a protocol, for the second half of the edits; the ratio is to Debrief at 300 words, then at 10,000. The others have no memory of the version before, and none of them looks for what Debrief looks for.',
    head: ['', ...sizes.map(words => `${words.toLocaleString('en')} words`), 'ratio, 300', 'ratio, 10,000'],
    rows: contenders.map(([name], which) => {
      const own = medians[which] ?? [];
      const ratio = (column: number) => (own[column] ?? Number.NaN) / (medians[0]?.[column] ?? Number.NaN);
      return [name, ...own, ratio(0), ratio(sizes.length - 1)];
    }),
  };
}

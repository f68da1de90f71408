import { join } from 'node:path';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { type Keystroke, keystrokes } from './drafting.ts';
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
/** All edits where nothing is said; the others take a third of a second and more for 10,000 words. */
const editsOf = new Map([
  [1_000, 120],
  [10_000, 12],
]);
const columns = ['300 words, first sentence', '300, later ones', '1,000', '10,000'];
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

/**
 * Every linter on every version of the text. They take turns by the sentence, so that none is measured while the
 * processor's caches are full of another; Debrief keeps its memory between versions, as it does in an editor.
 */
async function inProcess(peers: Peers | undefined): Promise<Section> {
  const rows = new Map<string, number[]>();
  for (const words of sizes) {
    const service = createService();
    const linters: [string, Lint][] = [['Debrief', text => service.analyse(text, defaultConfig)]];
    for (const { name, start } of peers?.linters ?? []) linters.push([name, await start()]);
    const times = await lintInTurns(words, new Map(linters));
    for (const [name, ofSentences] of times) rows.set(name, [...(rows.get(name) ?? []), ...mediansOf(ofSentences)]);
  }
  const own = rows.get('Debrief') ?? [];
  return {
    title: 'The same edits, beside other linters',
    about:
      'Milliseconds for each version of the text in one process, without a protocol; the ratio is to Debrief. They take turns by the sentence: one after the other lints all versions of it. At 300 words the writer types the sentences of the table above, and the engine has yet to compile each linter during the first one; the two longer texts get the second half of a few edits. The others have no memory of the version before, and none of them looks for what Debrief looks for.',
    head: ['', ...columns, ...columns.map(column => `ratio, ${column}`)],
    rows: [...rows].map(([name, medians]) => [
      name,
      ...medians,
      ...medians.map((median, at) => median / (own[at] ?? Number.NaN)),
    ]),
  };
}

type Lint = (text: string) => unknown;

/** What each linter took for the versions of the text, in milliseconds, sentence by sentence. */
async function lintInTurns(words: number, linters: ReadonlyMap<string, Lint>): Promise<Map<string, number[][]>> {
  const { text, offset } = storyOf(words, examples);
  const times = new Map([...linters.keys()].map((name): [string, number[][]] => [name, []]));
  for (const versions of sentencesOf(keystrokes.slice(0, editsOf.get(words)))) {
    for (const [name, lint] of linters) {
      const taken: number[] = [];
      for (const { standing } of versions) {
        const version = text.slice(0, offset) + standing + text.slice(offset);
        taken.push(await timed(async () => lint(version)));
      }
      times.get(name)?.push(taken);
    }
  }
  return times;
}

function sentencesOf(edits: readonly Keystroke[]): readonly (readonly Keystroke[])[] {
  const numbers = [...new Set(edits.map(({ sentence }) => sentence))];
  return numbers.map(number => edits.filter(({ sentence }) => sentence === number));
}

/** The first sentence and the later ones; of a single sentence, its second half. */
function mediansOf([first = [], ...later]: readonly (readonly number[])[]): readonly number[] {
  return later.length > 0
    ? [spreadOf(first).median, spreadOf(later.flat()).median]
    : [spreadOf(first.slice(first.length / 2)).median];
}

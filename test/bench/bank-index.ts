// npm run bench:bank [-- --json --stories N]: how long a bank takes to read and to follow an edit, and what it weighs.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BankSession, startBankSession } from './bank-session.ts';
import { spreadOf, timed } from './statistics.ts';
import { reworded, storyOf } from './stories.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, stories: { type: 'string' } } });

/** What is measured, in milliseconds and megabytes. */
interface Figures {
  readonly stories: number;
  readonly words: number;
  readonly 'first index': number;
  readonly 'first answer': number;
  readonly 'typing while it reads, median': number;
  readonly 'typing while it reads, p95': number;
  readonly 'edit → coverage, median': number;
  readonly 'edit → coverage, p95': number;
  readonly 'peak MB': number;
  readonly 'idle MB': number;
}

const server = join(__dirname, '../server.cjs');
const { text, words } = storyOf(300, join(__dirname, '../../examples'));
/** A folder of so many stories. */
async function folderOf(stories: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-bank-'));
  for (let index = 0; index < stories; index++) {
    const part = join(folder, `part-${Math.floor(index / 100)}`);
    if (index % 100 === 0) await mkdir(part);
    await writeFile(join(part, `${index}.story.md`), storyNumber(index));
  }
  return folder;
}

/** Each in other words, so that no memory of sentences helps. */
const storyNumber = (index: number): string =>
  reworded(text, index).replace(
    /^---\n.*?\n---\n/s,
    `---\ntitle: Story ${index}\nprinciples: [Dive Deep, Frugality]\nkind: failure\n---\n`,
  );

/** Behind the last sentence. */
const caret = { line: storyNumber(0).trimEnd().split('\n').length - 1, character: 0 };

async function measure(stories: number): Promise<Figures> {
  const folder = await folderOf(stories);
  const session = await startBankSession(server, pathToFileURL(folder).href);
  try {
    const open = pathToFileURL(join(folder, 'part-0', '0.story.md')).href;
    await session.open(open, await readFile(join(folder, 'part-0', '0.story.md'), 'utf8'));
    const typing: number[] = [];
    let answered = 0;
    const indexed = await timed(async () => {
      const whole = session.whole();
      answered = await timed(() => session.coverage());
      let reading = true;
      void whole.then(() => {
        reading = false;
      });
      while (reading) {
        typing.push(await timed(() => session.type(caret, 'a')));
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    });
    const peak = await session.megabytes('VmHWM');
    await session.coverage();
    const edits = await editsIn(session);
    const [typed, edited] = [spreadOf(typing), spreadOf(edits)];
    return {
      stories,
      words,
      'first index': indexed,
      'first answer': answered,
      'typing while it reads, median': typed.median,
      'typing while it reads, p95': typed.p95,
      'edit → coverage, median': edited.median,
      'edit → coverage, p95': edited.p95,
      'peak MB': peak,
      'idle MB': await session.megabytes('VmRSS'),
    };
  } finally {
    await session.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From a keystroke until the coverage that follows from it has come. */
async function editsIn(session: BankSession): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    times.push(
      await timed(async () => {
        const told = session.told();
        void session.type(caret, 'b');
        await told;
        await session.coverage();
      }),
    );
  }
  return times;
}

async function bench(): Promise<void> {
  const all: Figures[] = [];
  const sizes = values.stories ? [Number(values.stories)] : [100, 1_000, 10_000];
  for (const stories of sizes) all.push(await measure(stories));
  if (values.json) console.log(JSON.stringify(all, undefined, 2));
  else for (const figures of all) console.log(`${table(figures)}\n`);
}

const table = (figures: Figures): string =>
  [
    '| measure | |',
    '| --- | --: |',
    ...Object.entries(figures).map(([name, value]) => `| ${name} | ${Math.round(value * 10) / 10} |`),
  ].join('\n');

bench().catch((error: Error) => {
  console.error(`The bench failed: ${error.message}`);
  process.exitCode = 1;
});

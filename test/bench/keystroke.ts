import { join } from 'node:path';
import type { Row } from './report.ts';
import { startSession } from './session.ts';
import { spreadOf, timed } from './statistics.ts';
import { type BenchStory, storyOf } from './stories.ts';

const contenders: Readonly<Record<string, string>> = {
  Debrief: join(__dirname, '../server.cjs'),
  echo: join(__dirname, 'echo.cjs'),
};
export const names = Object.keys(contenders);
const sizes = [300, 1_000, 10_000];
const warmUps = 20;
const starts = 10;

/** What the writer types, one keystroke at a time: no two versions of the text are alike. */
const typed =
  ' I pulled the refund logs for six weeks, and found that two of five causes were ours, so I chose the slower ' +
  'rollout over the launch date, although it cost us the spring campaign.';

async function keystrokes({ words, text, caret }: BenchStory): Promise<Row> {
  const sessions = await Promise.all(names.map(name => startSession(contenders[name] ?? '', text)));
  const times = names.map((): number[] => []);
  for (const [index, character] of [...typed].entries()) {
    const at = { line: caret.line, character: caret.character + index };
    for (const [which, session] of sessions.entries()) {
      const time = await timed(() => session.type(at, character));
      if (index >= warmUps) times[which]?.push(time);
    }
  }
  await Promise.all(sessions.map(session => session.end()));
  return { measure: 'keystroke → diagnostics', words, spreads: spreadsOf(times) };
}

/** A lightbulb in every line of the story, again and again; the story has been judged before. */
async function lightbulbs({ words, text }: BenchStory): Promise<Row> {
  const sessions = await Promise.all(names.map(name => startSession(contenders[name] ?? '', text)));
  const times = names.map((): number[] => []);
  const lines = text.split('\n').length;
  for (let index = 0; index < warmUps + typed.length; index++) {
    for (const [which, session] of sessions.entries()) {
      const time = await timed(() => session.offer({ line: index % lines, character: 1 }));
      if (index >= warmUps) times[which]?.push(time);
    }
  }
  await Promise.all(sessions.map(session => session.end()));
  return { measure: 'cursor → code actions', words, spreads: spreadsOf(times) };
}

async function coldStarts({ words, text }: BenchStory): Promise<Row> {
  const times = names.map((): number[] => []);
  for (let start = 0; start < starts; start += 1) {
    for (const [which, name] of names.entries()) {
      let end = async () => {};
      const time = await timed(async () => {
        end = (await startSession(contenders[name] ?? '', text)).end;
      });
      times[which]?.push(time);
      await end();
    }
  }
  return { measure: 'start → first diagnostics', words, spreads: spreadsOf(times) };
}

const spreadsOf = (times: readonly (readonly number[])[]): Row['spreads'] =>
  Object.fromEntries(names.map((name, which) => [name, spreadOf(times[which] ?? [])]));

/** How long a writer waits for diagnostics, beside a server that has nothing to say. */
export async function benchKeystrokes(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const words of sizes) {
    const story = storyOf(words, join(__dirname, '../../examples'));
    rows.push(await keystrokes(story), await lightbulbs(story), await coldStarts(story));
  }
  return rows;
}

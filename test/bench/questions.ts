import { examples, servers } from './keystroke.ts';
import type { Section } from './report.ts';
import { startSession } from './session.ts';
import { spreadOf, timed } from './statistics.ts';
import { storyOf } from './stories.ts';

const warmUps = 60;
const rounds = 180;

/** How long an editor waits for what it asks while a cursor moves; the story has been judged before. */
export async function benchQuestions(): Promise<readonly Section[]> {
  const rows: (string | number)[][] = [];
  for (const words of [300, 10_000]) {
    const { text } = storyOf(words, examples);
    const lines = text.split('\n').length;
    const sessions = await Promise.all(Object.values(servers).map(server => startSession(server)));
    for (const session of sessions) await session.open(text);
    for (const question of ['code action', 'hover', 'completion'] as const) {
      const times = sessions.map((): number[] => []);
      for (let round = 0; round < warmUps + rounds; round += 1) {
        for (const [which, { ask }] of sessions.entries()) {
          const time = await timed(() => ask[question]({ line: round % lines, character: 1 }));
          if (round >= warmUps) times[which]?.push(time);
        }
      }
      const [own, echo] = times.map(spreadOf);
      rows.push([
        `${question}, ${words.toLocaleString('en')} words`,
        own?.median ?? Number.NaN,
        own?.p95 ?? Number.NaN,
        echo?.median ?? Number.NaN,
      ]);
    }
    await Promise.all(sessions.map(session => session.end()));
  }
  return [
    {
      title: 'Code action, hover, completion',
      about: 'Milliseconds for an answer through the protocol, with the cursor on one line after the other.',
      head: ['', 'Debrief', 'p95', 'echo'],
      rows,
    },
  ];
}

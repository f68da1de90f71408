import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { keystrokes } from './drafting.ts';
import { examples } from './keystroke.ts';
import type { Section } from './report.ts';
import { spreadOf } from './statistics.ts';
import { storyOf } from './stories.ts';

const sizes = [300, 1_000, 3_000, 10_000, 30_000];
const runs = 15;

/** How time grows with the length of a story: read anew, and one keystroke later. */
export function benchGrowth(): readonly Section[] {
  const medians = sizes.map(words => measure(words));
  const rows = (['anew', 'keystroke'] as const).map(way => {
    const times = medians.map(median => median[way]);
    return [way === 'anew' ? 'read anew' : 'one keystroke later', ...times, exponentOf(times).toFixed(2)];
  });
  return [
    {
      title: 'Growth',
      about:
        'Milliseconds in one process against the words of a story. _Exponent_ is the slope of a line fitted to the logarithms: 1 is in proportion, 2 would be quadratic.',
      head: ['', ...sizes.map(words => words.toLocaleString('en')), 'exponent'],
      rows,
    },
  ];
}

function measure(words: number): { readonly anew: number; readonly keystroke: number } {
  const { text, offset } = storyOf(words, examples);
  const kept = createService();
  const [anew, keystroke]: [number[], number[]] = [[], []];
  kept.analyse(text, defaultConfig);
  for (const { standing } of keystrokes.slice(0, runs)) {
    const version = text.slice(0, offset) + standing + text.slice(offset);
    const start = performance.now();
    createService().analyse(version, defaultConfig);
    const between = performance.now();
    kept.analyse(version, defaultConfig);
    anew.push(between - start);
    keystroke.push(performance.now() - between);
  }
  return { anew: spreadOf(anew.slice(5)).median, keystroke: spreadOf(keystroke.slice(5)).median };
}

/** The slope of the line of least squares through the logarithms of sizes and times. */
function exponentOf(times: readonly number[]): number {
  const points = times.map((time, index) => [Math.log(sizes[index] ?? 1), Math.log(time)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [across, up] = [mean(0), mean(1)];
  const above = points.reduce((sum, [x, y]) => sum + (x - across) * (y - up), 0);
  return above / points.reduce((sum, [x]) => sum + (x - across) ** 2, 0);
}

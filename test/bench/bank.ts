import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from './keystroke.ts';
import { memoryOf } from './process.ts';
import type { Section } from './report.ts';
import { timed } from './statistics.ts';
import { bankOf, writeBank } from './stories.ts';

const cli = join(__dirname, '../cli.cjs');

/** What lints a bank: so many processes at once, each with its share of the stories. */
const ways: Readonly<Record<string, number>> = { 'one process': 1, 'two processes': 2 };

/** How long it takes to judge whole banks on the command line. */
export async function benchBank(sizes: readonly number[]): Promise<readonly Section[]> {
  const rows: (string | number)[][] = [];
  for (const stories of sizes) {
    for (const [way, shares] of Object.entries(ways)) {
      const { seconds, words, peak } = await lintBank(stories, shares);
      rows.push([`${stories.toLocaleString('en')} stories, ${way}`, seconds, Math.round(words / seconds), peak]);
    }
  }
  return [
    {
      title: 'Whole bank',
      about:
        'Seconds to judge a folder of stories with `debrief lint --format json`, words a second, and the megabytes that a process held at most. Every story is in other words.',
      head: ['', 'seconds', 'words a second', 'MB at peak'],
      rows,
    },
  ];
}

async function lintBank(stories: number, shares: number) {
  const root = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    const texts = [...bankOf(stories, examples)];
    const folders = Array.from({ length: shares }, (_, share) => join(root, String(share)));
    const words = folders.map((folder, share) =>
      writeBank(
        folder,
        texts.filter((_, index) => index % shares === share),
      ),
    );
    let peaks: readonly number[] = [];
    const milliseconds = await timed(async () => {
      peaks = await Promise.all(folders.map(lintFolder));
    });
    return { seconds: milliseconds / 1_000, words: words.reduce((sum, one) => sum + one, 0), peak: Math.max(...peaks) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Lints a folder; answers the megabytes that the process held at most, as far as was seen. */
function lintFolder(folder: string): Promise<number> {
  const child = spawn(process.execPath, [cli, 'lint', '--format', 'json', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = Number.NaN;
  const watch = setInterval(() => {
    peak = memoryOf(child.pid ?? 0).peak || peak;
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', status => {
      clearInterval(watch);
      if (status === 0 || status === 1) resolve(peak);
      else reject(new Error(`Linting a bank ended with ${status}.`));
    });
  });
}

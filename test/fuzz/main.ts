// npm run fuzz [-- MINUTES] [--seed N] [--only WORD] [--runs N]: throws at the product whatever it can think of.
import { parseArgs } from 'node:util';
import { bursts } from './messages.ts';
import { properties } from './properties.ts';
import { sequences } from './sequences.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, runs: { type: 'string' } },
  allowPositionals: true,
});
/** A seed without minutes is one round, to see again what went wrong. */
const minutes = Number(positionals[0] ?? (values.seed === undefined ? 10 : 0));
const runs = Number(values.runs ?? 250);
const first = Number(values.seed ?? Date.now() % 1_000_000);
const all = [...properties, sequences(), bursts()].filter(({ name }) => name.includes(values.only ?? ''));

/** Rounds of all properties, each with a seed of its own, until the time is over. With a seed it is that one round. */
async function fuzz(): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  let made = 0;
  let failed = 0;
  for (let seed = first; seed === first || Date.now() < end; seed += 1) {
    for (const { name, run } of all) {
      const started = performance.now();
      try {
        await run({ seed, numRuns: runs });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`ok      --seed ${seed}  ${runs} of “${name}” (${seconds} s)`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  --seed ${seed} --only "${name}" --runs ${runs}\n${told(error)}`);
      }
      made += runs;
    }
  }
  console.log(`${made} runs, ${failed} failed rounds.`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function told(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}\n${cause.stack}` : message;
}

void fuzz();

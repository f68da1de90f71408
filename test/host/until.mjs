import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `question` every 100 ms until it gives something else than undefined, and returns that.
 *
 * @template T
 * @param {() => T | undefined | Promise<T | undefined>} question
 * @param {{ what: string, ms: number, signal?: AbortSignal, lost?: Promise<unknown> }} options
 *   `what` completes "waited for …"; there is no point in asking on once `lost` is settled
 * @returns {Promise<T>}
 * @throws after `ms` milliseconds, when `signal` is aborted, and when `lost` is settled
 */
export async function until(question, { what, ms, signal, lost }) {
  const deadline = Date.now() + ms;
  let over = false;
  lost?.then(() => {
    over = true;
  });
  for (;;) {
    signal?.throwIfAborted();
    const answer = await question();
    if (answer !== undefined) return answer;
    if (over) throw new Error(`waited for ${what}, which can't come any more`);
    if (Date.now() > deadline) throw new Error(`waited for ${what}, in vain for ${ms / 1000} s`);
    await pause(100);
  }
}

import { setTimeout as pause } from 'node:timers/promises';

/** Polls until `find` finds something, and resolves to that. Rejects when the deadline passes, saying what was awaited. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 60_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Still waiting for ${what} after ${milliseconds} ms.`);
    await pause(5);
  }
}

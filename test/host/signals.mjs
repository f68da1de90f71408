import { NoHost, noHostStatus } from './no-host.mjs';

/**
 * Runs `main` and ends the process with the status that it returns.
 * Its signal is aborted by Ctrl-C, a hang-up or a polite kill; `main` then has its chance to clean up.
 *
 * @param {(signal: AbortSignal) => Promise<number>} main
 */
export async function runMain(main) {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());
  try {
    process.exit(await main(stop.signal));
  } catch (error) {
    if (!stop.signal.aborted) console.error(error.message);
    process.exit(error instanceof NoHost ? noHostStatus : 1);
  }
}

/** Settles when `signal` is aborted. */
export function aborted(signal) {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

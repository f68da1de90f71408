import { setImmediate, setTimeout } from 'node:timers/promises';
import { uptime } from './uptime.ts';

/** Lets the editor have the process first. */
export interface Quiet {
  /** Takes note that somebody types. */
  disturbed(): void;
  /** Resolves once nobody has typed for a while. */
  rest(): Promise<void>;
}

/** How long an editor must be quiet before the next file is read, in milliseconds. */
const quietMs = 40;

export function createQuiet(): Quiet {
  let last = Number.NEGATIVE_INFINITY;
  const restless = (): number => last + quietMs - uptime();
  return {
    disturbed() {
      last = uptime();
    },
    async rest() {
      await setImmediate();
      for (let wait = restless(); wait > 0; wait = restless()) await setTimeout(wait);
    },
  };
}

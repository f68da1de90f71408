import { uptime } from './uptime.ts';

/** Tells a client once that what it was given is no longer true. */
export interface Bell {
  /** Takes note that the client has been answered. */
  answered(): void;
  /** Takes note of a change; the client is told of it after `rest` milliseconds at the latest, if it has been answered. */
  changed(rest: number): void;
}

export function createBell(ring: () => void): Bell {
  let owed = false;
  let due = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    [due, owed] = [Number.POSITIVE_INFINITY, false];
    ring();
  };
  return {
    answered() {
      owed = true;
    },
    changed(rest) {
      const at = uptime() + rest;
      if (!owed || at >= due) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(tell, rest);
    },
  };
}

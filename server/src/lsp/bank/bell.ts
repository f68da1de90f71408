/** Tells a client once that what it was given is no longer true. */
export interface Bell {
  /** Takes note that the client has been answered. */
  answered(): void;
  changed(): void;
}

/** @param rest how long to wait for more changes, in milliseconds */
export function createBell(ring: () => void, rest: () => number): Bell {
  let owed = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    answered() {
      owed = true;
    },
    changed() {
      if (!owed || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        owed = false;
        ring();
      }, rest());
    },
  };
}

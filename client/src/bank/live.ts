/** An answer of the server that is kept fresh, but only while somebody looks. */
export interface Live<T> {
  /** The last answer; undefined before the first. It may be stale while nobody looks. */
  readonly value: T | undefined;
  /** Why the last question had no answer; undefined when it had one. */
  readonly failure: unknown;
  /** Resolves with the first answer that there is, or undefined when asking failed. Asks, if nobody did. */
  first(): Promise<T | undefined>;
  /** Calls `listener` after each answer and each failure. Returns what ends it. */
  listen(listener: () => void): () => void;
  /** Keeps the answer fresh from now on. Returns what ends it. */
  look(): () => void;
  /** Tells that the answer is stale: it is asked for at once if somebody looks, else when somebody does. */
  stale(): void;
}

/** A live answer to `ask`. At most one question is under way; what changes meanwhile is asked for once more after it. */
export function live<T>(ask: () => Promise<T>): Live<T> {
  const listeners = new Set<() => void>();
  const lookers = new Set<symbol>();
  let value: T | undefined;
  let failure: unknown;
  let isStale = true;
  let asking: Promise<void> | undefined;

  const askOnce = async (): Promise<void> => {
    isStale = false;
    try {
      value = await ask();
      failure = undefined;
    } catch (error) {
      failure = error ?? new Error('no answer');
      // Who comes next asks again; who looks is shown the failure, and would ask without end.
      isStale ||= lookers.size === 0;
    }
    asking = undefined;
    if (lookers.size > 0) refresh();
    for (const listener of [...listeners]) listener();
  };
  const refresh = (): Promise<void> | undefined => {
    if (isStale) asking ??= askOnce();
    return asking;
  };

  return {
    get value() {
      return value;
    },
    get failure() {
      return failure;
    },
    async first() {
      if (value === undefined) await refresh();
      return value;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look() {
      const looker = Symbol();
      lookers.add(looker);
      refresh();
      return () => void lookers.delete(looker);
    },
    stale() {
      isStale = true;
      if (lookers.size > 0) refresh();
    },
  };
}

/** Looks at several answers for as long as they are seen. */
export interface Looking {
  seen(isSeen: boolean): void;
  end(): void;
}

/** Calls `changed` after each answer, seen or not. */
export function looking(answers: readonly Live<unknown>[], changed: () => void): Looking {
  const ends = answers.map(answer => answer.listen(changed));
  let looks: readonly (() => void)[] = [];
  const seen = (isSeen: boolean): void => {
    const before = looks;
    looks = isSeen ? answers.map(answer => answer.look()) : [];
    for (const end of before) end();
  };
  return {
    seen,
    end() {
      seen(false);
      for (const end of ends) end();
    },
  };
}

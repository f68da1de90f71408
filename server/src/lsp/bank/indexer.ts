/** How far reading has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Reads files one after another in the background. */
export interface Indexer {
  /** Has a file read, soon; once where it is noted several times. */
  note(uri: string): void;
  /** Leaves unread what waits. */
  stop(): void;
  /** Undefined when nothing waits. */
  progress(): Progress | undefined;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
}

export interface IndexerPorts<Fetched> {
  /** Brings what is needed to judge a file. Never rejects. */
  fetch(uri: string): Promise<Fetched>;
  /** Judges a file and keeps what comes of it. */
  judge(uri: string, fetched: Fetched): void;
  /** Resolves when the editor can do without this process for a moment. */
  rest(): Promise<void>;
  /** Told after each file. */
  changed(): void;
  failed(error: unknown): void;
}

/** So many files are fetched at once. */
const atOnce = 16;

export function createIndexer<Fetched>({ fetch, judge, rest, changed, failed }: IndexerPorts<Fetched>): Indexer {
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;
  let [done, total] = [0, 0];

  const next = (): readonly string[] => {
    const batch = [...waiting].slice(0, atOnce);
    for (const uri of batch) waiting.delete(uri);
    return batch;
  };

  const work = async (): Promise<void> => {
    while (waiting.size > 0) {
      const batch = next();
      const fetched = await Promise.all(batch.map(fetch));
      for (const [index, uri] of batch.entries()) {
        await rest();
        // What was noted again while it was fetched is read again.
        if (!waiting.has(uri)) judge(uri, fetched[index] as Fetched);
        done++;
        changed();
      }
    }
  };

  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failed(error);
    }
    running = undefined;
    if (waiting.size > 0) start();
    else {
      [done, total] = [0, 0];
      changed();
    }
  };

  const start = (): void => {
    running ??= run();
  };

  return {
    note(uri) {
      if (!waiting.has(uri)) total++;
      waiting.add(uri);
      start();
    },
    stop: () => waiting.clear(),
    progress: () => (running ? { done, total } : undefined),
    async settled() {
      while (running) await running;
    },
  };
}

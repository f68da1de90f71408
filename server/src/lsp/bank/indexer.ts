/** How far reading has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Reads files in the background. */
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

export interface IndexerPorts<Result> {
  /** Reads a file as it is now. Never rejects. */
  read(uri: string): Promise<Result>;
  /** Keeps what was read, and says whether that is news. */
  keep(uri: string, result: Result): boolean;
  /** Told after each file that is news, or one of several, and when nothing waits any more: progress may have been shown. */
  changed(): void;
  /** Told when nothing waits any more. */
  idle(): void;
}

/** So many files are under way at once. */
const lanes = 8;

export function createIndexer<Result>({ read, keep, changed, idle }: IndexerPorts<Result>): Indexer {
  const waiting = new Set<string>();
  const underWay = new Set<string>();
  let [done, total, busy] = [0, 0, 0];
  let settled: Promise<void> | undefined;
  let settle = (): void => undefined;

  /** The next file of which no older state is under way. */
  const next = (): string | undefined => {
    for (const uri of waiting) {
      if (underWay.has(uri)) continue;
      waiting.delete(uri);
      return uri;
    }
    return undefined;
  };

  const lane = async (): Promise<void> => {
    for (let uri = next(); uri !== undefined; uri = next()) {
      underWay.add(uri);
      const result = await read(uri);
      underWay.delete(uri);
      // What was noted again meanwhile is read again.
      const news = !waiting.has(uri) && keep(uri, result);
      done++;
      if (news || total > 1) changed();
    }
    busy--;
    if (busy === 0) finish();
  };

  const finish = (): void => {
    [done, total] = [0, 0];
    settled = undefined;
    idle();
    changed();
    settle();
  };

  const start = (): void => {
    settled ??= new Promise(resolve => {
      settle = resolve;
    });
    if (busy >= lanes) return;
    busy++;
    // Not before the one who notes has done.
    queueMicrotask(() => void lane());
  };

  return {
    note(uri) {
      if (!waiting.has(uri)) total++;
      waiting.add(uri);
      start();
    },
    stop: () => waiting.clear(),
    progress: () => (settled ? { done, total } : undefined),
    settled: async () => settled,
  };
}

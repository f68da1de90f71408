import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { createCommonWords } from '../../core/bank/common-words.ts';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import { failureOf } from '../../failure.ts';
import { type Kept, keepOf } from './reading.ts';
import type { Done, Job } from './worker.ts';

/** Judges closed stories. */
export interface Readers {
  /** Resolves to undefined for what is no story. Rejects where the analysis fails, which costs no other story. */
  read(uri: string, text: string, config: Config): Promise<Kept | undefined>;
}

/** Judges in this thread, one story after another; `rest` lets others have it in between. */
export function createReader(service: Service, rest: () => Promise<void>): Readers {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read(uri, text, config) {
      const reading = turn.then(rest).then(() => keepOf(service, uri, text, config));
      turn = reading.catch(() => undefined);
      return reading;
    },
  };
}

/** Judges in several threads at once. */
export interface Pool extends Readers {
  end(): Promise<void>;
}

/** More threads than this would fight over memory. */
const most = 4;

/** @param script what a thread runs; see `worker.ts` */
export function createPool(script: string, alone: Readers): Pool {
  const employed = employ(script).catch(() => []);
  const common = createCommonWords();
  return {
    async read(uri, text, config) {
      const [idlest] = [...(await employed)].filter(({ alive }) => alive()).sort((a, b) => a.load() - b.load());
      const done = await idlest?.give(uri, text, config);
      if (!done) return alone.read(uri, text, config);
      if (done.failure !== undefined) throw failureOf(done.failure);
      return done.kept && { ...done.kept, entry: common(done.kept.entry) };
    },
    async end() {
      for (const hand of await employed) hand.end();
    },
  };
}

async function employ(script: string): Promise<readonly Hand[]> {
  const { Worker } = await import('node:worker_threads');
  const length = Math.min(most, availableParallelism());
  return Array.from({ length }, () => createHand(new Worker(script, { resourceLimits })));
}

/** Stories are small: a thread that keeps little garbage weighs little. A story that needs more is read in this thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 128 };

/** One thread. */
interface Hand {
  alive(): boolean;
  load(): number;
  /** Resolves to undefined where the thread has ended before it was done. */
  give(uri: string, text: string, config: Config): Promise<Done | undefined>;
  end(): void;
}

function createHand(worker: Worker): Hand {
  const given = new Map<number, (done: Done | undefined) => void>();
  const configs = new Map<Config, number>();
  let [count, alive] = [0, true];
  const ended = (): void => {
    alive = false;
    for (const resolve of given.values()) resolve(undefined);
    given.clear();
  };
  worker.on('message', (done: Done) => {
    given.get(done.id)?.(done);
    given.delete(done.id);
  });
  worker.on('error', ended);
  worker.on('exit', ended);
  return {
    alive: () => alive,
    load: () => given.size,
    give(uri, text, config) {
      const known = configs.get(config);
      const number = known ?? configs.size;
      if (known === undefined) configs.set(config, number);
      const job: Job = { id: ++count, uri, text, config: number, ...(known === undefined && { newConfig: config }) };
      return new Promise(resolve => {
        given.set(job.id, resolve);
        worker.postMessage(job);
      });
    },
    end: () => void worker.terminate(),
  };
}

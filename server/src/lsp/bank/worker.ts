import type { MessagePort } from 'node:worker_threads';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import { describeFailure } from '../../failure.ts';
import { giveWay } from './give-way.ts';
import { type Kept, keepOf } from './reading.ts';

/** A story for a worker to judge. A config is sent along with the first story that it governs, and known by its number. */
export interface Job {
  readonly id: number;
  readonly uri: string;
  readonly text: string;
  readonly config: number;
  readonly newConfig?: Config;
}

/** What came of a job; `kept` is absent for what is no story. */
export interface Done {
  readonly id: number;
  readonly kept?: Kept;
  /** How the analysis failed, which it should on no text, as `describeFailure` tells it. */
  readonly failure?: string;
}

/** Judges stories in a thread of its own, behind all others, one after another, until the thread is ended. */
export function work(port: MessagePort, service: Service): void {
  giveWay();
  const configs = new Map<number, Config>();
  port.on('message', ({ id, uri, text, config, newConfig }: Job) => {
    if (newConfig) configs.set(config, newConfig);
    const done: Done = { id, ...outcomeOf(() => keepOf(service, uri, text, configs.get(config) as Config)) };
    port.postMessage(done);
  });
}

/** A text that the analysis fails on costs the others nothing. */
function outcomeOf(judge: () => Kept | undefined): Omit<Done, 'id'> {
  try {
    const kept = judge();
    return kept ? { kept } : {};
  } catch (error) {
    return { failure: describeFailure(error) };
  }
}

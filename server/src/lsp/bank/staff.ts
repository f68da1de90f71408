import type { Service } from '../../core/service.ts';
import type { Progress } from './indexer.ts';
import { createPool, createReader, type Pool, type Readers } from './readers.ts';

/** Who judges closed stories: this thread, and others where there is much. */
export interface Staff {
  /** @param progress how far reading has come */
  readers(progress: Progress | undefined): Readers;
  /** Ends the other threads until there is much again. */
  dismiss(): Promise<void>;
}

/** From so many unread files on, threads of their own save more time than they cost: each weighs as much as the server. */
const many = 250;

/** @param script what a thread runs; see `worker.ts` */
export function createStaff(service: Service, script: string, rest: () => Promise<void>): Staff {
  const alone = createReader(service, rest);
  let pool: Pool | undefined;
  return {
    readers({ done, total } = { done: 0, total: 0 }) {
      if (!pool && total - done < many) return alone;
      pool ??= createPool(script, alone);
      return pool;
    },
    async dismiss() {
      const hired = pool;
      pool = undefined;
      await hired?.end();
    },
  };
}

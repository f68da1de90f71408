import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets the other threads of this process have the processor before this one, where the system knows threads by number
 * as Linux does; elsewhere nothing happens. Not for the first thread, which is the process.
 */
export function giveWay(): void {
  try {
    const [thread = ''] = readlinkSync('/proc/thread-self').split('/').slice(-1);
    setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // All threads stay equal.
  }
}

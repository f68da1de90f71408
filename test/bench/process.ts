import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a process holds now, and the most that it has held; NaN where the system does not tell. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  const megabytes = (field: string) =>
    Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Milliseconds that a process has computed, in all its threads; NaN where the system does not tell. Others' load leaves it alone. */
export function computedBy(pid: number): number {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const nanoseconds = threads.map(thread =>
    Number(attempt(() => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'))?.split(' ')[0] ?? 0),
  );
  return threads.length === 0 ? Number.NaN : nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

import { clock } from './clock.ts';

/** The time that a story takes to tell, against its limit where there is one: "1:24 of 1:30". Both in seconds. */
export const timeOf = (seconds: number, limit?: number): string =>
  limit === undefined ? clock(seconds) : `${clock(seconds)} of ${clock(limit)}`;

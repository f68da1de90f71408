/** Milliseconds on a clock that is never set. Node loads eight modules for `performance`, before the first answer. */
export const uptime = (): number => process.uptime() * 1_000;

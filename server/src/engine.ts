import { setFlagsFromString } from 'node:v8';

/**
 * Has a function optimized only after it has run for so many bytes of code. Much code runs a few times for a story:
 * optimizing all of it takes as long as judging a thousand, and room. Engines from version 12 on have no such flag, and
 * are patient by themselves.
 */
export function optimizeAfter(bytes: number): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

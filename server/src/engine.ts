import { setFlagsFromString } from 'node:v8';

/** Sets the engine for a process that stays and has yet to start: small, and patient with code that seldom runs. */
export function settle(): void {
  // What a keystroke leaves behind is little: the nursery need not grow, and garbage is not left to heap up.
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--optimize-for-size'])
    setFlagsFromString(flag);
  // Few regular expressions are tried so often on one story that it pays to compile them.
  setFlagsFromString('--regexp-tier-up-ticks=50');
  optimizeAfter(2_000_000);
}

/** Sets the engine for stories that nobody looks at: a tenth slower, and smaller by almost as much. */
export function spare(): void {
  setFlagsFromString('--no-sparkplug');
}

/** Sets the engine for somebody who types: what a keystroke runs, the next one runs, too. */
export function hurry(): void {
  for (const flag of ['--no-optimize-for-size', '--sparkplug']) setFlagsFromString(flag);
  optimizeAfter(100_000);
}

/**
 * Has a function optimized only after it has run for so many bytes of code. Much code runs a few times for a story:
 * optimizing all of it takes as long as judging a thousand, and room. Engines from version 12 on have no such flag, and
 * are patient by themselves.
 */
export function optimizeAfter(bytes: number): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

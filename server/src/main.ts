import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// What a keystroke leaves behind is little: a nursery that does not grow keeps the process small. Much code runs a few
// times for a story: optimising all of it takes as long as judging a thousand.
for (const flag of ['--max-semi-space-size=2', '--semi-space-growth-factor=1', '--interrupt-budget=300000'])
  setFlagsFromString(flag);
// Where Node can keep what it has compiled, the next start takes less time. What it keeps holds code alone.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
require('./serve.cjs');

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCompiled } from './compiled.ts';
import { optimizeAfter } from './engine.ts';
import { cacheFolder, privateFolder } from './private-folder.ts';

/** Names the content of `serve.cjs`; put in by the build, and empty while that is built anew at each change. */
declare const servedContent: string;

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 10_000;

// What a keystroke leaves behind is little: a nursery that does not grow, and garbage that is not left to heap up, keep
// the process small.
for (const flag of ['--max-semi-space-size=2', '--semi-space-growth-factor=1', '--heap-growing-percent=20'])
  setFlagsFromString(flag);
optimizeAfter(500_000);

const caches = cacheFolder(process.platform, process.env);
// So that the next start takes less time.
const {
  exports: { judged },
  keep,
} = runCompiled<typeof import('./serve.ts')>(
  join(__dirname, 'serve.cjs'),
  `${servedContent}-${process.versions.v8}-${process.arch}`,
  privateFolder(servedContent && caches && join(caches, 'debrief')),
);

judged.then(() => {
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

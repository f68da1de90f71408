import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCompiled } from './compiled.ts';
import { cacheFolder, privateFolder } from './private-folder.ts';

/** Names the content of `serve.cjs`; put in by the build, and empty while that is built anew at each change. */
declare const servedContent: string;

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 2_000;

const flags = [
  // What a keystroke leaves behind is little: a nursery that does not grow keeps the process small.
  '--max-semi-space-size=2',
  '--semi-space-growth-factor=1',
  // Each answer about a large bank leaves megabytes behind, which are cleared away before they have piled up.
  '--heap-growing-percent=60',
  // Much code runs a few times for a story: optimising all of it takes as long as judging a thousand.
  '--interrupt-budget=300000',
];
for (const flag of flags) setFlagsFromString(flag);

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

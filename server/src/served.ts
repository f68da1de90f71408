import { join } from 'node:path';
import { type Running, runCompiled } from './compiled.ts';
import { cacheFolder, privateFolder } from './private-folder.ts';

/** Names the content of `serve.cjs`; put in by the build, and empty while that is built anew at each change. */
declare const servedContent: string;

/** The server's code, with what an earlier start has compiled of it; `settle` sets the engine for it. */
export function runServed(settle?: () => void): Running<typeof import('./serve.ts')> {
  const caches = cacheFolder(process.platform, process.env);
  return runCompiled(
    join(__dirname, 'serve.cjs'),
    `${servedContent}-${process.versions.v8}-${process.arch}`,
    privateFolder(servedContent && caches && join(caches, 'debrief')),
    settle,
  );
}

import { join } from 'node:path';
import { type Running, runCompiled } from './compiled.ts';
import { cacheFolder, privateFolder } from './private-folder.ts';

/** Names the content of `program.cjs`; put in by the build, and empty while that is built anew at each change. */
declare const programContent: string;

/** Who runs the program. Each sets the engine in a way of its own, and keeps what was compiled in it. */
export type Runner = 'server' | 'cli';

/** The program, with what an earlier start has compiled of it; `settle` sets the engine for it. */
export function runProgram(runner: Runner, settle?: () => void): Running<typeof import('./program.ts')> {
  const caches = cacheFolder(process.platform, process.env);
  return runCompiled(
    join(__dirname, 'program.cjs'),
    `${runner}-${programContent}-${process.versions.v8}-${process.arch}`,
    privateFolder(programContent && caches && join(caches, 'debrief')),
    settle,
  );
}

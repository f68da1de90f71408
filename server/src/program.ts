// All that runs outside an editor, in one file: what server, threads and command line have in common ships once.
export { standardInput } from './cli/read.ts';
export { run } from './cli/run.ts';
export { createService } from './core/service.ts';
export { judge, serve } from './serve.ts';

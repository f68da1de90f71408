import { runProgram } from './compiled-program.ts';
import { hurry, settle, spare } from './engine.ts';

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 1_000;

const { exports, keep } = runProgram('server', settle);
let setFor: typeof hurry | typeof spare | undefined;

function set(engine: typeof hurry | typeof spare): void {
  if (setFor === engine || setFor === hurry) return;
  setFor = engine;
  // V8 rejects cached code that was compiled under other flags, so it is saved before they change.
  keep();
  engine();
}

exports.serve({ edited: () => set(hurry), read: () => set(spare) }).then(() => {
  // So that the next start takes less time.
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

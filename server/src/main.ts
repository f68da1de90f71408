import { runProgram } from './compiled-program.ts';
import { hurry, save, settle } from './engine.ts';

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 1_000;

const { exports, keep } = runProgram('server', settle);
let setFor: typeof hurry | typeof save | undefined;

function set(engine: typeof hurry | typeof save): void {
  if (setFor === engine || setFor === hurry) return;
  setFor = engine;
  // V8 rejects cached code that was compiled under other flags, so it is saved before they change.
  keep();
  engine();
}

exports.serve({ edited: () => set(hurry), read: () => set(save) }).then(() => {
  // So that the next start takes less time.
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

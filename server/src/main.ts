import { hurry, settle } from './engine.ts';
import { runServed } from './served.ts';

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 1_000;

const { exports, keep } = runServed(settle);
let hurried = false;

function hurryOnce(): void {
  if (hurried) return;
  hurried = true;
  // V8 rejects cached code that was compiled under other flags, so it is saved before they change.
  keep();
  hurry();
}

exports.serve(hurryOnce).then(() => {
  // So that the next start takes less time.
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

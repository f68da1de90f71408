import { settle } from './engine.ts';
import { runServed } from './served.ts';

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 1_000;

// Before the code is compiled: what is kept of it holds for one setting of the engine.
settle();
const { exports, keep } = runServed();

exports.serve().then(() => {
  // So that the next start takes less time.
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

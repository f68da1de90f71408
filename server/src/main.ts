import { settle } from './engine.ts';
import { runServed } from './served.ts';

/** How long after its first judgement a server is taken to be at rest, in milliseconds. */
const restMs = 1_000;

const { exports, keep } = runServed(settle);

exports.serve().then(() => {
  // So that the next start takes less time.
  setTimeout(keep, restMs).unref();
  process.once('exit', keep);
});

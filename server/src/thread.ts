import { parentPort } from 'node:worker_threads';
import { runServed } from './served.ts';

// A thread that judges closed stories for the server, which has set the engine for both.
if (parentPort) runServed().exports.judge(parentPort);

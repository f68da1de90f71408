import { parentPort } from 'node:worker_threads';
import { settle } from './engine.ts';
import { runServed } from './served.ts';

// A thread that judges closed stories for the server.
settle();
if (parentPort) runServed().exports.judge(parentPort);

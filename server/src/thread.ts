import { parentPort } from 'node:worker_threads';
import { runProgram } from './compiled-program.ts';

// A thread that judges closed stories for the server, which has set the engine for both.
if (parentPort) runProgram('server').exports.judge(parentPort);

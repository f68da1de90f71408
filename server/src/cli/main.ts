import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createService } from '../core/service.ts';
import { optimizeAfter } from '../engine.ts';
import { standardInput } from './read.ts';
import { run } from './run.ts';

optimizeAfter(300_000);

const { argv, env, stdin, stdout, stderr } = process;

/** A reader that has had enough, such as `head`, is no failure. */
function onOutputError({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.exitCode = 2;
  stderr.write(`debrief: The output cannot be written (${code}).\n`);
}

stdout.on('error', onOutputError);
stderr.on('error', () => undefined);

const status = run(argv.slice(2), createService, {
  stdin: standardInput(stdin),
  env,
  isTerminal: stdout.isTTY === true,
  print: text => void stdout.write(text),
  complain: line => void stderr.write(`${line}\n`),
  serve: () => import(pathToFileURL(join(__dirname, 'server.cjs')).href),
});

// Setting the code, rather than exiting, lets what is written drain into a slow pipe.
status.then(code => {
  process.exitCode ??= code;
});

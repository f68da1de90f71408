import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runProgram } from '../compiled-program.ts';
import { optimizeAfter } from '../engine.ts';

const { argv, env, stdin, stdout, stderr } = process;
const args = argv.slice(2);

/** A reader that has had enough, such as `head`, is no failure. */
function onOutputError({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.exitCode = 2;
  stderr.write(`debrief: The output cannot be written (${code}).\n`);
}

async function runCommandLine(): Promise<void> {
  stdout.on('error', onOutputError);
  stderr.on('error', () => undefined);
  const { exports, keep } = runProgram('cli', () => optimizeAfter(300_000));
  let judges = false;
  const createService = () => {
    judges = true;
    return exports.createService();
  };
  const status = await exports.run(args, createService, {
    stdin: exports.standardInput(stdin),
    env,
    isTerminal: stdout.isTTY === true,
    print: text => void stdout.write(text),
    complain: line => void stderr.write(`${line}\n`),
  });
  // Setting the code, rather than exiting, lets what is written drain into a slow pipe.
  process.exitCode ??= status;
  // What is compiled for help alone is of no use to a run that judges.
  if (judges) process.once('exit', keep);
}

// A server sets the engine otherwise, before it loads the program.
if (args.join(' ') === 'serve --stdio') createRequire(__filename)(join(__dirname, 'server.cjs'));
else runCommandLine();

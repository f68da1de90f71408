// The command line in a process that has loaded it: runs one request of its parent after the other.
import { Readable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';
import { createService } from '../../server/src/core/service.ts';

/** A run that is asked for: what a shell would give it. */
export interface Request {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: string | Uint8Array;
}

/** What came of a run. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const home = process.cwd();

async function answer({ args, cwd, env, stdin }: Request): Promise<Outcome> {
  process.chdir(cwd);
  const [printed, complaints]: [string[], string[]] = [[], []];
  const status = await run(args, createService, {
    stdin: Readable.from([Buffer.from(stdin)]),
    env,
    isTerminal: false,
    print: text => void printed.push(text),
    complain: line => void complaints.push(`${line}\n`),
  });
  // A folder in which a process stands can't be removed everywhere.
  process.chdir(home);
  return { status, stdout: printed.join(''), stderr: complaints.join('') };
}

let last: Promise<unknown> = Promise.resolve();

// One at a time: the working folder is the process's.
process.on('message', (request: Request) => {
  last = last.then(async () => process.send?.(await answer(request)));
});

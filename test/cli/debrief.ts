import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Outcome, Request } from './loaded.ts';

export const cliPath = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const loadedPath = fileURLToPath(new URL('../../dist/test/loaded.cjs', import.meta.url));

export interface Circumstances {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;

/** Runs the built command line in a process of its own, without the colour settings of the one that tests. */
export async function debriefAnew(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: Circumstances = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [cliPath, ...args], { ...(cwd && { cwd }), env: { ...inherited, ...env } });
  const exited = new Promise<number | null>(resolve => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [status, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
}

let loaded: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** The same in a process that goes on, which takes less time: one run after the other. */
export function debrief(
  args: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {} }: Circumstances = {},
): Promise<Outcome> {
  loaded ??= fork(loadedPath, { serialization: 'advanced', env: inherited });
  const child = loaded;
  const request: Request = { args, cwd, env: { ...inherited, ...env }, stdin };
  const outcome = last.then(async () => {
    const answered = once(child, 'message');
    child.send(request);
    const [answer] = await answered;
    return answer as Outcome;
  });
  last = outcome;
  return outcome;
}

/** Writes files into a new folder; `remove` takes it away again. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), 'debrief-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export const weak = 'We decided to sunset the portal.';

/** A story with one `unowned-action`, at line 6, besides what else a rule may say of it. */
export const story = `---\ntitle: The portal\nprinciples: [Ownership]\n---\n\n## Action\n${weak}\n`;

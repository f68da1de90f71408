import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const cliPath = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line in a process of its own, without the colour settings of the one that tests. */
export async function debrief(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: Circumstances = {},
): Promise<Outcome> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [cliPath, ...args], { ...(cwd && { cwd }), env: { ...inherited, ...env } });
  const exited = new Promise<number | null>(resolve => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [status, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { status, stdout, stderr };
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

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { until } from './until.mjs';

const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

/**
 * Starts VS Code's own server on a free port of the loopback interface, and waits until it answers.
 * It ends with this process, however this process ends.
 *
 * @param {{ node: string, serverMain: string }} web
 * @param {{ userData: string, extensions: string, signal: AbortSignal }} options
 * @returns {Promise<{ port: number, token: string, output: () => string, exited: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startServer(web, { userData, extensions, signal }) {
  const token = randomBytes(16).toString('hex');
  const args = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'];
  args.push('--user-data-dir', userData, '--extensions-dir', extensions, '--server-data-dir', join(userData, 'server'));
  args.push('--telemetry-level', 'off', '--enable-smoke-test-driver', '--disable-workspace-trust');

  // A process group of its own: Ctrl-C must reach us alone, and one signal must end its children too.
  const child = spawn(web.node, ['--import', endWithParent, web.serverMain, ...args], {
    detached: true,
    // Its sockets go away with the folder.
    env: { ...process.env, XDG_RUNTIME_DIR: userData },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', data => {
      output = (output + data).slice(-100_000);
    });
  }
  const exited = new Promise(resolve => {
    child.once('exit', resolve);
    child.once('error', error => {
      output += error.message;
      resolve(undefined);
    });
  });
  const kill = () => signalGroup(child.pid, 'SIGKILL');
  process.on('exit', kill);

  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const killer = setTimeout(kill, 5_000);
    await exited;
    clearTimeout(killer);
    kill();
    process.off('exit', kill);
  };

  try {
    const port = await until(() => portIn(output), {
      what: "VS Code's server to listen",
      ms: 60_000,
      signal,
      lost: exited,
    });
    await until(() => answers(port), { what: "VS Code's server to answer", ms: 60_000, signal, lost: exited });
    return { port, token, output: () => output, exited, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${output}`, { cause: error });
  }
}

function portIn(output) {
  const port = /listening on (\d+)/.exec(output)?.[1];
  return port === undefined ? undefined : Number(port);
}

/** Any HTTP answer will do; without the token it is a refusal. */
async function answers(port) {
  return fetch(`http://127.0.0.1:${port}/version`, { signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => undefined,
  );
}

function signalGroup(pid, name) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

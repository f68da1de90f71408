import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export type Transport = 'stdio' | 'ipc';

const serverPath = resolve('dist/server.cjs');

const running = new Set<ChildProcess>();

/** Ends every server that a test left running. */
export function killServers(): void {
  for (const server of running) server.kill('SIGKILL');
}

/** The exit code of a process, once it has ended. */
export async function exitOf(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  const [code] = await once(server, 'exit');
  return code as number | null;
}

/** Starts the built server; `preload` is a script that Node runs before it, `added` goes into its environment. */
export function startServer(transport: Transport, preload?: string, added: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = { ...process.env, ...added };
  const execArgv = preload === undefined ? [] : ['--require', preload];
  const server =
    transport === 'ipc'
      ? fork(serverPath, ['--node-ipc'], { silent: true, execArgv, env })
      : spawn(process.execPath, [...execArgv, serverPath, '--stdio'], { stdio: 'pipe', env });
  running.add(server);
  server.on('exit', () => running.delete(server));
  return server;
}

export function connect(server: ChildProcess, transport: Transport): ProtocolConnection {
  if (transport === 'ipc') return createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  const { stdin, stdout } = server;
  if (!stdin || !stdout) throw new Error('The server has no standard input and output.');
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

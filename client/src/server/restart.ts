import { commands, type Disposable } from 'vscode';
import type { Server } from './server.ts';
import { telling } from './tell.ts';

/** The command that starts the server anew, after a crash or a failed start. */
export function registerRestart(server: Server): Disposable {
  return commands.registerCommand('debrief.restartServer', () => telling(() => server.restart()));
}

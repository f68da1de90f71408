import { commands, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The command that starts the server anew, after a crash or a failed start. */
export function registerRestart(client: LanguageClient): Disposable {
  return commands.registerCommand('debrief.restartServer', () => client.restart());
}

import { commands, type Disposable, window, workspace } from 'vscode';
import { configRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';

/** The command that shows which config applies to the story in the editor, unsaved, beside it. */
export function registerShowConfig(server: Server): Disposable {
  return commands.registerCommand('debrief.showConfig', async () => {
    const story = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    if (!story) {
      window.showInformationMessage('Open a story or a folder first: what applies depends on the place.');
      return;
    }
    const { languageId: language, text: content } = await server.ask(configRequest, { uri: story.toString() });
    await window.showTextDocument(await workspace.openTextDocument({ language, content }), { viewColumn: -2 });
  });
}

import { commands, type Disposable, l10n, ViewColumn, window, workspace } from 'vscode';
import { scriptRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

/** The command that opens the story in the editor as plain text to speak from, unsaved, beside it. */
export function registerScript(server: Server): Disposable {
  return commands.registerCommand('debrief.exportScript', () =>
    telling(async () => {
      const document = window.activeTextEditor?.document;
      const content = document && (await server.ask(scriptRequest, { uri: document.uri.toString() }));
      if (!content) {
        window.showInformationMessage(l10n.t('Open a story first: its words to speak from come from there.'));
        return;
      }
      const script = await workspace.openTextDocument({ language: 'plaintext', content });
      await window.showTextDocument(script, { viewColumn: ViewColumn.Beside });
      const wraps = workspace.getConfiguration('editor', script).get('wordWrap') !== 'off';
      if (!wraps) await commands.executeCommand('editor.action.toggleWordWrap');
    }),
  );
}

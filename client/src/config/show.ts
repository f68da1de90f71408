import { commands, type Disposable, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { configRequest, storyExtension } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

/** The command that shows which config applies to the story in the editor, or else in the first folder, unsaved, beside it. */
export function registerShowConfig(server: Server): Disposable {
  return commands.registerCommand('debrief.showConfig', () =>
    telling(async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      const story = window.activeTextEditor?.document.uri ?? (folder && Uri.joinPath(folder, storyExtension));
      if (!story) {
        window.showInformationMessage(l10n.t('Open a story or a folder first: what applies depends on the place.'));
        return;
      }
      const { languageId: language, text: content } = await server.ask(configRequest, { uri: story.toString() });
      const document = await workspace.openTextDocument({ language, content });
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
    }),
  );
}

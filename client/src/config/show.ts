import { commands, Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { configRequest, storyExtension } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

/** The scheme of documents that show a config; the query is the URI of what it governs. */
const scheme = 'debrief-config';

/** The command that shows which config governs the story in the editor, or else the first folder, read-only, beside it. */
export function registerShowConfig(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => (await server.ask(configRequest, { uri: query })).text,
    }),
    commands.registerCommand('debrief.showConfig', () =>
      telling(async () => {
        const governed = governedNow();
        if (!governed) {
          window.showInformationMessage(l10n.t('Open a story or a folder first: what applies depends on the place.'));
          return;
        }
        const uri = Uri.from({ scheme, path: `/${l10n.t('Config in force')}.jsonc`, query: governed.toString() });
        changed.fire(uri);
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
      }),
    ),
  );
}

/** What the editor shows, or a story that could stand in the first folder. */
function governedNow(): Uri | undefined {
  const shown = window.activeTextEditor?.document.uri;
  if (shown?.scheme === scheme) return Uri.parse(shown.query, true);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return shown ?? (folder && Uri.joinPath(folder, storyExtension));
}

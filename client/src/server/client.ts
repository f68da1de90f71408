import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { settingsSection } from '../../../server/src/protocol.ts';
import { storySelector } from './selector.ts';

/** The link to the language server, not yet started. Its id is what `debrief.trace.server` is found by. */
export function createClient(context: ExtensionContext): LanguageClient {
  const schemes = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  return new LanguageClient(
    settingsSection,
    'Debrief',
    { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc },
    { documentSelector: storySelector(schemes), outputChannelName: 'Debrief' },
  );
}

import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ClientOptions, type Request, settingsSection } from '../../../server/src/protocol.ts';
import { rulePage, showRulePage } from '../rules/address.ts';
import { showsSectionTimes } from '../story/section-times.ts';
import { storySelector } from './selector.ts';

/** The link to the language server, not yet started. Its id is what `debrief.trace.server` is found by. */
export function createClient(context: ExtensionContext): LanguageClient {
  const schemes = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  const initializationOptions: ClientOptions = { rulePage };
  return new LanguageClient(
    settingsSection,
    'Debrief',
    { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc },
    {
      documentSelector: storySelector(schemes),
      outputChannelName: 'Debrief',
      initializationOptions,
      markdown: { isTrusted: { enabledCommands: [showRulePage] } },
      middleware: {
        provideInlayHints: (document, range, token, next) =>
          showsSectionTimes(document) ? next(document, range, token) : [],
      },
    },
  );
}

/** Sends a custom request, starting the server if need be. Rejects where the server cannot be reached. */
export function ask<Question, Answer>(
  client: LanguageClient,
  { method }: Request<Question, Answer>,
  question: Question,
): Promise<Answer> {
  return client.sendRequest<Answer>(method, question);
}

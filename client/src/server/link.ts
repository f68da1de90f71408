import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { type ClientOptions, settingsSection } from '../../../server/src/protocol.ts';
import { createConfigMarks } from '../config/marks.ts';
import { rulePage, showRulePage } from '../rules/address.ts';
import { showsSectionTimes } from '../story/section-times.ts';
import { storySelector } from './selector.ts';

/** The link to the server's process. */
export interface Link {
  readonly client: LanguageClient;
  /** Never rejects: the client itself tells the writer when it cannot start. */
  start(): Promise<void>;
  hasStopped(): boolean;
}

/** The link, not yet started. `changed` is called when the server starts or stops. */
export function createLink(context: ExtensionContext, changed: () => void): Link {
  const client = createClient(context);
  let tried = false;
  client.onDidChangeState(changed);
  return {
    client,
    async start() {
      await client.start().catch(() => undefined);
      tried = true;
      changed();
    },
    hasStopped: () => tried && client.state === State.Stopped,
  };
}

/** The id of the client is what `debrief.trace.server` is found by. */
function createClient(context: ExtensionContext): LanguageClient {
  const schemes = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  const initializationOptions: ClientOptions = { rulePage };
  const configs = createConfigMarks();
  context.subscriptions.push(configs);
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
        handleDiagnostics: configs.handleDiagnostics,
        provideInlayHints: (document, range, token, next) =>
          showsSectionTimes(document) ? next(document, range, token) : [],
      },
    },
  );
}

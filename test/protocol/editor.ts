import type { ChildProcess } from 'node:child_process';
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { type Heard, hear } from './heard.ts';
import { connect, exitOf, startServer, type Transport } from './transport.ts';

export const pullClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
};

export const pushClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
};

export interface EditorOptions {
  readonly transport?: Transport;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the editor answers to `workspace/configuration`, by document. */
  readonly settings?: (uri: string) => unknown;
  readonly processId?: number | null;
  /** The workspace folders, as URIs. */
  readonly folders?: readonly string[];
  /** A script that runs in the server's process before it. */
  readonly preload?: string;
  /** What the server's environment has beside that of the test. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A language client in words of writing: it starts a real server process and keeps what the server says. */
export interface Editor extends Heard {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  open(uri: string, text: string, languageId?: string): void;
  /** Sends changes as the document's next version and returns that version. */
  edit(uri: string, ...changes: TextDocumentContentChangeEvent[]): number;
  close(uri: string): void;
  configure(settings: unknown): void;
  /** The diagnostics that a pull brings; rejects where the server answers “unchanged”. */
  pull(uri: string): Promise<Diagnostic[]>;
  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Ends the session as the protocol wants; resolves to the exit code. */
  quit(): Promise<number | null>;
}

export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const { transport = 'stdio', capabilities = pullClient, settings = () => ({}) } = options;
  const server = startServer(transport, options.preload, options.env);
  const connection = connect(server, transport);
  const heard = hear(connection, settings);
  const versions = new Map<string, number>();
  connection.listen();
  const { processId = process.pid, initializationOptions, folders } = options;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId,
    rootUri: null,
    capabilities,
    initializationOptions: initializationOptions as never,
    ...(folders && { workspaceFolders: folders.map(uri => ({ uri, name: uri.replace(/^.*\//, '') })) }),
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const report: Editor['report'] = (uri, previousResultId) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });

  return {
    process: server,
    connection,
    initialized,
    ...heard,
    open(uri, text, languageId = 'interview-story') {
      versions.set(uri, 1);
      const textDocument = { uri, languageId, version: 1, text };
      send(connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }));
    },
    edit(uri, ...contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      send(
        connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version },
          contentChanges,
        }),
      );
      return version;
    },
    close(uri) {
      send(connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }));
    },
    configure(changed) {
      send(connection.sendNotification(DidChangeConfigurationNotification.type, { settings: changed as never }));
    },
    report,
    async pull(uri) {
      const answer = await report(uri);
      if (answer.kind !== 'full') throw new Error(`The server answered “${answer.kind}”.`);
      return answer.items;
    },
    async quit() {
      const exited = exitOf(server);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exited;
    },
  };
}

/** What a test says last may find its server gone. */
function send(sent: Promise<void>): void {
  sent.catch(() => undefined);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server process with one open document, spoken to over standard input and output. */
export interface Session {
  /** Inserts text and resolves once the diagnostics for it have come back. */
  type(at: Position, text: string): Promise<void>;
  /** Resolves once the code actions for a cursor have come back. */
  offer(at: Position): Promise<void>;
  end(): Promise<void>;
}

const uri = 'file:///bench/story.story.md';

/** Starts a server, opens the text, and resolves once its first diagnostics have come back. */
export async function startSession(server: string, text: string): Promise<Session> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  connection.listen();
  const pull = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  let version = 1;

  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'interview-story', version, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await pull();

  return {
    async type(at, typed) {
      version += 1;
      const contentChanges = [{ range: { start: at, end: at }, text: typed }];
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
      await pull();
    },
    async offer(at) {
      await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [] },
      });
    },
    async end() {
      const exited = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
    },
  };
}

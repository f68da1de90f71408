import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server process, spoken to over standard input and output. */
export interface Session {
  readonly pid: number;
  /** Opens a story and resolves once its diagnostics have come back. */
  open(text: string): Promise<void>;
  /** Puts text in place of what stands in the story that was opened last; resolves once the diagnostics have come back. */
  type(range: Range, text: string): Promise<void>;
  /** Resolve once the answer for a cursor has come back. */
  readonly ask: Readonly<Record<'code action' | 'hover' | 'completion', (at: Position) => Promise<unknown>>>;
  end(): Promise<void>;
}

/** Starts a server, and resolves once it is ready; `caches` is where programs keep what they can make anew. */
export async function startSession(server: string, caches?: string): Promise<Session> {
  const child = spawn(process.execPath, [server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(caches && { XDG_CACHE_HOME: caches }) },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  let opened = 0;
  let version = 1;
  const uri = () => `file:///bench/${opened}.story.md`;
  const pull = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri() } });
  const here = (position: Position) => ({ textDocument: { uri: uri() }, position });

  return {
    pid: child.pid ?? 0,
    async open(text) {
      opened += 1;
      const textDocument = { uri: uri(), languageId: 'interview-story', version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      await pull();
    },
    async type(range, text) {
      version += 1;
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(), version },
        contentChanges: [{ range, text }],
      });
      await pull();
    },
    ask: {
      'code action': at =>
        connection.sendRequest(CodeActionRequest.type, {
          textDocument: { uri: uri() },
          range: { start: at, end: at },
          context: { diagnostics: [] },
        }),
      hover: at => connection.sendRequest(HoverRequest.type, here(at)),
      completion: at => connection.sendRequest(CompletionRequest.type, here(at)),
    },
    async end() {
      const exited = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
    },
  };
}

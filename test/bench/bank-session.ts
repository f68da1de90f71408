import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bankChanged, type CoverageView, coverageRequest, exportRequest } from '../../server/src/protocol.ts';

/** A server with a folder of stories, spoken to over standard input and output. */
export interface BankSession {
  open(uri: string, text: string): Promise<void>;
  /** Inserts text into the open story, and resolves once its diagnostics have come back. */
  type(at: Position, text: string): Promise<void>;
  coverage(): Promise<CoverageView>;
  /** Resolves when the server next says that the bank has changed. */
  told(): Promise<void>;
  /** Resolves once everything is read. */
  whole(): Promise<void>;
  /** What the process weighs, by a name in its status; NaN where the system does not tell. */
  megabytes(name: 'VmHWM' | 'VmRSS'): Promise<number>;
  end(): Promise<void>;
}

/** Starts a server on a folder; nothing of it is read yet. */
export async function startBankSession(server: string, folder: string): Promise<BankSession> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const waiting = new Set<() => void>();
  connection.onNotification(bankChanged.method, () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'bank' }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: { diagnostic: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let [uri, version] = ['', 1];
  const pull = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const coverage = (): Promise<CoverageView> => connection.sendRequest(coverageRequest.method, {});

  return {
    async open(opened, text) {
      uri = opened;
      const textDocument = { uri, languageId: 'interview-story', version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      await pull();
    },
    async type(at, text) {
      version += 1;
      const contentChanges = [{ range: { start: at, end: at }, text }];
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
      await pull();
    },
    coverage,
    told: () => new Promise(resolve => waiting.add(resolve)),
    async whole() {
      await connection.sendRequest(exportRequest.method, { table: 'coverage', format: 'csv' });
    },
    async megabytes(name) {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    },
    async end() {
      const exited = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await exited;
    },
  };
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import {
  type CoverageView,
  coverageRequest,
  type MetricsView,
  metricsRequest,
  type Request,
  type StoryRow,
  storiesRequest,
} from '../../server/src/protocol.ts';
import { folderOf } from '../cli/debrief.ts';
import { type Editor, type EditorOptions, pullClient, startEditor } from './editor.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

type Files = Readonly<Record<string, string>>;

/** A client that is told of changed files. */
export const watching: ClientCapabilities = {
  ...pullClient,
  workspace: {
    ...pullClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A story of this title that claims these principles. */
export const storyNamed = (title: string, ...principles: string[]): string =>
  `---\ntitle: ${JSON.stringify(title)}\nprinciples: ${JSON.stringify(principles)}\n---\n\n## Action\n\nI closed the gate.\n`;

export interface BankEditor extends Editor {
  readonly path: string;
  readonly uri: (name: string) => string;
  ask<Question, Answer>(request: Request<Question, Answer>, question: Question): Promise<Answer>;
  /** Answers once everything is read. */
  coverage(): Promise<CoverageView>;
  stories(): Promise<readonly StoryRow[]>;
  metrics(): Promise<MetricsView>;
  titles(): Promise<readonly string[]>;
  /** Writes or removes files, and tells the server as an editor would. */
  change(files: Readonly<Record<string, string | undefined>>): Promise<void>;
  remove(): Promise<void>;
}

/** An editor on a new folder with these files; `roots` are folders inside it that are the workspace's folders. */
export async function bankOf(
  files: Files,
  { roots = [''], ...options }: EditorOptions & { readonly roots?: readonly string[] } = {},
): Promise<BankEditor> {
  const folder = await folderOf(files);
  const uri = (name: string): string => pathToFileURL(join(folder.path, name)).href;
  const editor = await startEditor({ capabilities: watching, folders: roots.map(uri), ...options });
  const ask: BankEditor['ask'] = ({ method }, question) => editor.connection.sendRequest(method, question);
  const coverage = () =>
    until('all stories to be read', async () => {
      const view = await ask(coverageRequest, {});
      return view.indexing ? undefined : view;
    });
  const stories = async () => {
    await coverage();
    return ask(storiesRequest, {});
  };
  return {
    ...editor,
    path: folder.path,
    uri,
    ask,
    coverage,
    stories,
    metrics: async () => {
      await coverage();
      return ask(metricsRequest, {});
    },
    titles: async () => (await stories()).map(({ title }) => title).sort(),
    async change(changed) {
      const changes: FileEvent[] = [];
      for (const [name, content] of Object.entries(changed)) {
        const path = join(folder.path, name);
        await mkdir(dirname(path), { recursive: true });
        await (content === undefined ? rm(path, { recursive: true }) : writeFile(path, content));
        changes.push({ uri: uri(name), type: content === undefined ? FileChangeType.Deleted : FileChangeType.Changed });
      }
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
    remove: folder.remove,
  };
}

/** Opens banks for the tests of a file; each goes with its test, and the servers with the last. */
export function banks(): typeof bankOf {
  const opened: BankEditor[] = [];
  afterEach(() => Promise.all(opened.splice(0).map(bank => bank.remove())));
  afterAll(killServers);
  return async (...given) => {
    const bank = await bankOf(...given);
    opened.push(bank);
    return bank;
  };
}

import { fileURLToPath } from 'node:url';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigFile, readConfigFile } from '../core/config/file.ts';
import { configName } from '../core/config/name.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { readConfigAt } from '../disk.ts';
import { type ConfigFiles, createConfigFiles, isConfig } from './config-files.ts';
import type { ClientFeatures } from './features.ts';
import type { FileEvents } from './file-events.ts';
import { DidChangeWatchedFilesNotification } from './library.ts';

export interface ConfigWatch extends Pick<ConfigFiles, 'above'> {
  /** Asks the client to report changes. */
  watch(): void;
}

export interface ConfigWatchPorts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly events: FileEvents;
  readonly rules: readonly RuleMeta[];
  readonly features: ClientFeatures;
  root(uri: string): string | undefined;
  /** Told when stories may have to be judged anew. */
  changed(): void;
  failed(error: unknown): void;
}

/** Config files as they change, in the editor or on disk. */
export function serveConfigFiles(ports: ConfigWatchPorts): ConfigWatch {
  const { connection, documents, events, rules, features, root, changed, failed } = ports;
  const read = async (uri: string): Promise<ConfigFile | undefined> => {
    const open = documents.get(uri);
    return open ? readConfigFile(open.getText(), rules) : readOnDisk(uri, rules);
  };
  const files = createConfigFiles({ read, root, watched: features.fileEvents, publish: connection.sendDiagnostics });
  const touched = (uris: readonly string[]): void => {
    const configs = uris.filter(isConfig);
    if (configs.length > 0) Promise.all(configs.map(files.changed)).then(changed, failed);
  };
  documents.onDidChangeContent(({ document }) => touched([document.uri]));
  documents.onDidClose(({ document }) => touched([document.uri]));
  // Of a folder that goes or comes, clients tell nothing but its own name.
  events.listen(changes => touched(changes.flatMap(({ uri }) => [uri, ...files.within(uri)])));
  return {
    above: files.above,
    watch() {
      if (!features.fileEvents) return;
      const watchers = [{ globPattern: `**/${configName}` }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    },
  };
}

/** Only files of this machine can be read; elsewhere there is no config. */
async function readOnDisk(uri: string, rules: readonly RuleMeta[]): Promise<ConfigFile | undefined> {
  if (!uri.startsWith('file://')) return undefined;
  try {
    return await readConfigAt(fileURLToPath(uri), rules);
  } catch {
    return undefined;
  }
}

import type { Connection } from 'vscode-languageserver/node';
import { settingsSection } from '../protocol.ts';
import type { AskedSettings } from './asked-settings.ts';
import type { ConfigWatch } from './config-watch.ts';
import type { ClientFeatures } from './features.ts';
import type { Folders } from './folders.ts';
import { DidChangeConfigurationNotification } from './library.ts';

export interface WorkspacePorts {
  readonly features: ClientFeatures;
  readonly files: ConfigWatch;
  readonly folders: Folders;
  readonly settings: AskedSettings;
  /** Told when stories may have to be judged anew. */
  changed(): void;
  failed(error: unknown): void;
}

/** Takes note of folders and settings that change, and asks the client to report what it reports only when asked. */
export function followWorkspace(connection: Connection, ports: WorkspacePorts): void {
  const { features, files, folders, settings, changed, failed } = ports;
  const change = (pushed: unknown): void => {
    settings.change(pushed);
    changed();
  };
  connection.onInitialized(() => {
    files.watch();
    if (features.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders.change(added, removed);
        change(undefined);
      });
    if (!features.configurationEvents) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(failed);
  });
  connection.onDidChangeConfiguration(params => change(params.settings));
}

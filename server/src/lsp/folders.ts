import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';

/** The folders of the workspace, as they come and go. */
export interface Folders {
  /** The outermost folder that holds a document, as a URI without its last slash. */
  holding(uri: string): string | undefined;
  /** All of them, as URIs. */
  all(): readonly string[];
  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
}

export function createFolders({ workspaceFolders, rootUri }: InitializeParams): Folders {
  const uris = new Set((workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(tidy));
  return {
    holding: uri => [...uris].filter(folder => uri.startsWith(`${folder}/`)).sort((a, b) => a.length - b.length)[0],
    all: () => [...uris],
    change(added, removed) {
      for (const folder of removed) uris.delete(tidy(folder));
      for (const folder of added) uris.add(tidy(folder));
    },
  };
}

const tidy = ({ uri }: Pick<WorkspaceFolder, 'uri'>): string => uri.replace(/\/$/, '');

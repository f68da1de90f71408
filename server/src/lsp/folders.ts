import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';

/** The folders of the workspace, as they come and go. */
export interface Folders {
  /** The outermost folder that holds a document, as a URI without its last slash. */
  holding(uri: string): string | undefined;
  /** All of them, as URIs. */
  all(): readonly string[];
  /** The name under which the writer knows a folder. */
  nameOf(folder: string): string;
  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
}

export function createFolders({ workspaceFolders, rootUri }: InitializeParams): Folders {
  const names = new Map((workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(entryOf));
  return {
    holding: uri =>
      [...names.keys()].filter(folder => uri.startsWith(`${folder}/`)).sort((a, b) => a.length - b.length)[0],
    all: () => [...names.keys()],
    nameOf: folder => names.get(folder) ?? folder,
    change(added, removed) {
      for (const folder of removed) names.delete(tidy(folder));
      for (const folder of added) names.set(...entryOf(folder));
    },
  };
}

const tidy = ({ uri }: Pick<WorkspaceFolder, 'uri'>): string => uri.replace(/\/$/, '');

function entryOf(folder: Pick<WorkspaceFolder, 'uri'> & Partial<WorkspaceFolder>): readonly [string, string] {
  const uri = tidy(folder);
  return [uri, folder.name || decoded(uri.replace(/^.*\//, ''))];
}

/** A part of a URI as its author wrote it; as it stands where it holds no UTF-8. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

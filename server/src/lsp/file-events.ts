import type { Connection, FileEvent } from 'vscode-languageserver/node';

/** What the client tells of files that have changed on disk, for as many as listen. */
export interface FileEvents {
  listen(listener: (changes: readonly FileEvent[]) => void): void;
}

/** A connection has room for one listener. */
export function createFileEvents(connection: Connection): FileEvents {
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return { listen: listener => void listeners.push(listener) };
}

import { type Uri, workspace } from 'vscode';

/** The text of a file as it stands in an editor, else as it is saved. Rejects where it cannot be read. */
export async function textOf(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  return open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
}

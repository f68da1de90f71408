import { type TextDocument, type Uri, workspace } from 'vscode';

/** The text of a file as it stands in an editor, else as it is saved, without a byte-order mark. Rejects where it cannot be read. */
export async function textOf(uri: Uri): Promise<string> {
  return openAt(uri)?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** The document of a file that an editor holds. */
export const openAt = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find(document => document.uri.toString() === uri.toString());

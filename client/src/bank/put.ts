import { Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { textOf } from './text.ts';

/**
 * Puts `after` where a story reads `before`: in its editor, if it is open, else in its file. An open story is saved unless
 * it had unsaved changes. Rejects where that cannot be done.
 *
 * @returns false, and does nothing, where the story reads otherwise by now
 */
export async function put(uri: Uri, before: string, after: string): Promise<boolean> {
  if ((await textOf(uri)) !== before) return false;
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open) await putInEditor(open, before, after);
  else await workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  return true;
}

async function putInEditor(document: TextDocument, before: string, after: string): Promise<void> {
  const wasSaved = !document.isDirty;
  const [start, end] = difference(before, after);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(document.uri, range, after.slice(start, after.length - end));
  if (!(await workspace.applyEdit(edit)) || (wasSaved && !(await document.save())))
    throw new Error(`${workspace.asRelativePath(document.uri)} is read-only or locked`);
}

/** How many characters two texts share at their start and, beside these, at their end. */
function difference(one: string, other: string): readonly [start: number, end: number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, end];
}

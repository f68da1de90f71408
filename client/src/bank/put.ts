import { l10n, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { openAt } from './text.ts';

/**
 * Puts `after` where a story reads `before`: in its editor, if it is open, else in its file, whose byte-order mark stays. An
 * open story is saved unless it had unsaved changes. Rejects where that cannot be done.
 *
 * @returns false, and does nothing, where the story reads otherwise by now
 */
export async function put(uri: Uri, before: string, after: string): Promise<boolean> {
  const open = openAt(uri);
  if (!open) return putInFile(uri, before, after);
  if (open.getText() !== before) return false;
  await putInEditor(open, before, after);
  return true;
}

async function putInFile(uri: Uri, before: string, after: string): Promise<boolean> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (text !== mark + before) return false;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(mark + after));
  return true;
}

async function putInEditor(document: TextDocument, before: string, after: string): Promise<void> {
  const wasSaved = !document.isDirty;
  const [start, end] = difference(before, after);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(document.uri, range, after.slice(start, after.length - end));
  if (!(await workspace.applyEdit(edit)) || (wasSaved && !(await document.save())))
    throw new Error(l10n.t('{0} is read-only or locked.', workspace.asRelativePath(document.uri)));
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

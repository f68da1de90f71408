import { l10n, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type Claim, claimRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { shownTitle } from './title.ts';
import { roleWord } from './words.ts';

/** A story that is to claim a principle. */
export interface Wanted {
  readonly story: { readonly uri: string; readonly title: string };
  readonly principle: { readonly id: string; readonly name: string };
  readonly role: Claim['role'];
}

/**
 * Writes a claim into the front matter of a story, says so, and takes it back if the writer wants. A story without
 * unsaved changes is saved. Resolves once it is written; rejects where it cannot be.
 *
 * @returns whether anything was written
 */
export async function claim(server: Server, { story, principle, role }: Wanted): Promise<boolean> {
  const edit = await server.ask(claimRequest, { uri: story.uri, principle: principle.id, role });
  const title = shownTitle(story.title);
  if (!edit) {
    window.showInformationMessage(
      l10n.t('“{0}” stays as it is: it claims {1} so already, or can claim nothing else.', title, principle.name),
    );
    return false;
  }
  const document = await workspace.openTextDocument(Uri.parse(story.uri, true));
  const before = document.getText();
  const wasSaved = !document.isDirty;
  await apply(await server.toEdit(edit), document, wasSaved);
  void offerUndo(
    document,
    before,
    wasSaved,
    l10n.t('“{0}” now claims {1} as {2}.', title, principle.name, roleWord(role)),
  );
  return true;
}

async function apply(edit: WorkspaceEdit, document: TextDocument, save: boolean): Promise<void> {
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('the story could not be changed'));
  if (save && !(await document.save())) throw new Error(l10n.t('the story was changed, but could not be saved'));
}

async function offerUndo(document: TextDocument, before: string, save: boolean, told: string): Promise<void> {
  const after = document.getText();
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(told, undo)) !== undo) return;
  if (document.isClosed || document.getText() !== after) {
    window.showWarningMessage(l10n.t('The story has changed since. Undo it there, in its front matter.'));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(after.length)), before);
  await apply(edit, document, save);
}

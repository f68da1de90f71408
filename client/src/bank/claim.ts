import { l10n, Uri, window } from 'vscode';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Claim, claimRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import { put } from './put.ts';
import { textOf } from './text.ts';
import { shownTitle } from './title.ts';
import { roleWord } from './words.ts';

/** A story that is to claim a principle. */
export interface Wanted {
  readonly story: { readonly uri: string; readonly title: string };
  readonly principle: { readonly id: string; readonly name: string };
  readonly role: Claim['role'];
}

/**
 * Writes a claim into the front matter of a story, says so, and takes it back if the writer wants. Rejects where it cannot
 * be written.
 */
export async function claim(server: Server, { story, principle, role }: Wanted): Promise<void> {
  const uri = Uri.parse(story.uri, true);
  const before = await textOf(uri);
  const edit = await server.ask(claimRequest, { uri: story.uri, principle: principle.id, role });
  const title = shownTitle(story.title);
  if (!edit) {
    window.showInformationMessage(
      l10n.t('“{0}” stays as it is: it claims {1} so already, or can claim nothing else.', title, principle.name),
    );
    return;
  }
  const after = TextDocument.applyEdits(TextDocument.create(story.uri, '', 0, before), editsOf(edit));
  if (!(await put(uri, before, after))) throw new Error(l10n.t('the story has changed meanwhile.'));
  const told = l10n.t('“{0}” now claims {1} as {2}.', title, principle.name, roleWord(role));
  void telling(() => offerUndo(uri, before, after, told));
}

/** The edits of the one story that an edit is about. */
function editsOf({ changes, documentChanges }: WorkspaceEdit): TextEdit[] {
  const edits = documentChanges?.flatMap(change => ('edits' in change ? change.edits : []));
  return (edits ?? Object.values(changes ?? {}).flat()).filter(edit => 'newText' in edit);
}

async function offerUndo(uri: Uri, before: string, after: string, told: string): Promise<void> {
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(told, undo)) !== undo) return;
  if (!(await put(uri, after, before)))
    window.showWarningMessage(l10n.t('The story has changed since. Undo it there, in its front matter.'));
}

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
export async function claim(server: Server, wanted: Wanted): Promise<void> {
  const { story, principle, role } = wanted;
  const title = shownTitle(story.title);
  for (let left = tries; left > 0; left--) {
    const change = await changeFor(server, wanted);
    if (!change) {
      window.showInformationMessage(
        l10n.t('“{0}” stays as it is: it claims {1} so already, or can claim nothing else.', title, principle.name),
      );
      return;
    }
    const uri = Uri.parse(story.uri, true);
    if (!(await put(uri, change.before, change.after))) continue;
    const told = l10n.t('“{0}” now claims {1} as {2}.', title, principle.name, roleWord(role));
    void telling(() => offerUndo(uri, change.before, change.after, told));
    return;
  }
  throw new Error(l10n.t('the story has changed meanwhile.'));
}

/** How often a claim is worked out anew where the story changes under it. */
const tries = 3;

/** The story without and with the claim; undefined where there is nothing to change. */
async function changeFor(
  server: Server,
  { story, principle, role }: Wanted,
): Promise<{ readonly before: string; readonly after: string } | undefined> {
  const before = await textOf(Uri.parse(story.uri, true));
  const edit = await server.ask(claimRequest, { uri: story.uri, principle: principle.id, role });
  if (!edit) return undefined;
  const after = TextDocument.applyEdits(TextDocument.create(story.uri, '', 0, before), editsOf(edit));
  return { before, after };
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

import { commands, Disposable, SnippetString, Uri, window, workspace } from 'vscode';
import { draftRequest, languageId } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import { folderFor } from './place.ts';
import { completeWish, type Wish } from './wish.ts';

/**
 * The commands that begin a story. Given a folder, the story will be saved there; given a wish, only what it leaves open
 * is asked.
 */
export function registerNewStory(server: Server): Disposable {
  const begin = (given?: Uri | Partial<Wish>): Promise<void> =>
    telling(async () => {
      const wished = given instanceof Uri ? {} : (given ?? {});
      const folder = given instanceof Uri ? given : await workspaceFolderFor(wished, server);
      const place = folder ? { folder: folder.toString() } : {};
      const wish = await completeWish(server, place, wished);
      if (!wish) return;
      const { fileName, snippet } = await server.ask(draftRequest, { ...wish, ...place });
      const document = folder
        ? await workspace.openTextDocument(await unsavedIn(folder, fileName))
        : await workspace.openTextDocument({ language: languageId });
      const editor = await window.showTextDocument(document);
      const draft = new SnippetString(snippet);
      // A key that is pressed meanwhile makes the editor refuse; it is no reason to lose the draft.
      if (!(await editor.insertSnippet(draft))) await editor.insertSnippet(draft);
    });
  return Disposable.from(
    commands.registerCommand('debrief.newStory', begin),
    // The same under a name that tells it from other files and folders.
    commands.registerCommand('debrief.newInterviewStory', begin),
  );
}

async function workspaceFolderFor(wished: Partial<Wish>, server: Server): Promise<Uri | undefined> {
  const folders = new Map(workspace.workspaceFolders?.map(({ uri }) => [uri.toString(), uri]));
  return folders.get((await folderFor(wished, [...folders.keys()], server)) ?? '');
}

/** An unsaved document that will be saved in `folder`, under a name that no file has yet. */
async function unsavedIn(folder: Uri, fileName: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (let count = 1; ; count++) {
    const name = count === 1 ? fileName : fileName.replace('.', `-${count}.`);
    const { path } = Uri.joinPath(folder, name);
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.path === path);
    if (!taken.has(name) && !isOpen) return Uri.from({ scheme: 'untitled', path });
  }
}

import { commands, type Disposable, l10n, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import { type Choice, choicesRequest, draftRequest, languageId } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

interface Wish {
  readonly title: string;
  readonly format: string;
  readonly principle?: string;
  readonly kind?: string;
}

/**
 * The command that begins a story. It asks for what the server offers: format, principle, kind, and then a title. Given
 * a folder, the story will be saved there; given a wish, nothing is asked.
 */
export function registerNewStory(server: Server): Disposable {
  return commands.registerCommand('debrief.newStory', (given?: unknown) =>
    telling(async () => {
      const wish = isWish(given) ? given : await askForWish(server);
      if (!wish) return;
      const { fileName, snippet } = await server.ask(draftRequest, wish);
      const folder = given instanceof Uri ? given : workspace.workspaceFolders?.[0]?.uri;
      const document = folder
        ? await workspace.openTextDocument(await unsavedIn(folder, fileName))
        : await workspace.openTextDocument({ language: languageId });
      const editor = await window.showTextDocument(document);
      const draft = new SnippetString(snippet);
      // A key that is pressed meanwhile makes the editor refuse; it is no reason to lose the draft.
      if (!(await editor.insertSnippet(draft))) await editor.insertSnippet(draft);
    }),
  );
}

async function askForWish(server: Server): Promise<Wish | undefined> {
  const { formats } = await server.ask(choicesRequest, {});
  const format = await pick(l10n.t('What kind of answer is it?'), formats);
  if (!format) return undefined;
  const { principles, kinds } = await server.ask(choicesRequest, { format });
  const principle = await pick(l10n.t('Which principle does it prove first?'), principles);
  if (principles.length > 0 && !principle) return undefined;
  const kind = await pick(l10n.t('What is it about?'), kinds);
  if (kinds.length > 0 && !kind) return undefined;
  const title = await window.showInputBox({
    title: l10n.t('New story'),
    prompt: l10n.t('What do you call it? A few words that you will remember.'),
    validateInput: text => (text.trim() === '' ? l10n.t('A story needs a title.') : undefined),
  });
  if (!title) return undefined;
  return { title: title.trim(), format, ...(principle && { principle }), ...(kind && { kind }) };
}

/** The id of the chosen one; undefined when nothing is chosen, or there is nothing to choose from. */
async function pick(placeHolder: string, choices: readonly Choice[]): Promise<string | undefined> {
  if (choices.length === 0) return undefined;
  const items = choices.map(({ id, label, about }): QuickPickItem & { id: string } => ({ id, label, detail: about }));
  const options = { title: l10n.t('New story'), placeHolder, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.id;
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

function isWish(given: unknown): given is Wish {
  return typeof given === 'object' && given !== null && 'title' in given && 'format' in given;
}

import { commands, type Disposable, l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { choicesRequest, draftRequest, languageId } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import { askAll, type Question } from './questions.ts';

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
  type Name = 'format' | 'principle' | 'kind' | 'title';
  const answers = await askAll<Name>(l10n.t('New story'), async ({ format }) => {
    const { formats, principles, kinds } = await server.ask(choicesRequest, format === undefined ? {} : { format });
    const choosing: readonly Question<Name>[] = [
      { name: 'format', text: l10n.t('What kind of answer is it?'), choices: formats },
      { name: 'principle', text: l10n.t('Which principle does it prove first?'), choices: principles },
      { name: 'kind', text: l10n.t('What is it about?'), choices: kinds },
    ];
    const title = l10n.t('What do you call it? A few words that you will remember.');
    return [
      ...choosing.filter(({ choices }) => choices.length > 0),
      { name: 'title', text: title, choices: [], wanted: l10n.t('A story needs a title.') },
    ];
  });
  return isWish(answers) ? answers : undefined;
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

import {
  commands,
  type Disposable,
  type ExtensionContext,
  FileType,
  l10n,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { checkRequest } from '../../../server/src/protocol.ts';
import { textOf } from '../bank/text.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

/**
 * The command that opens a sample story, or the whole bank in a new window. It works on a copy in the extension's own
 * storage: whatever is written there, no file of the writer is touched. A story that is named is not asked for.
 */
export function registerSamples({ extensionUri, globalStorageUri }: ExtensionContext, server: Server): Disposable {
  const source = Uri.joinPath(extensionUri, 'examples');
  const copy = Uri.joinPath(globalStorageUri, 'sample-bank');
  return commands.registerCommand('debrief.openSamples', (named?: unknown) =>
    telling(async () => {
      const names = await copyMissing(source, copy);
      const stories = names.filter(name => name.endsWith('.story.md'));
      const picked =
        stories.find(name => name === named) ??
        (await pick(
          stories.map(name => Uri.joinPath(source, name)),
          server,
        ));
      if (picked === undefined) return;
      if (picked === wholeBank) await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
      else await window.showTextDocument(Uri.joinPath(copy, picked), { preview: false });
    }),
  );
}

/** Stands for the bank in a list of file names. */
const wholeBank = '';

type Choice = QuickPickItem & { readonly value: string };

async function pick(stories: readonly Uri[], server: Server): Promise<string | undefined> {
  const all: Choice = { label: l10n.t('The whole bank, in a new window'), value: wholeBank };
  const items = Promise.all(stories.map(uri => choiceOf(uri, server))).then(each => [all, ...each]);
  const options = { title: l10n.t('Sample bank'), placeHolder: l10n.t('Which story?'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.value;
}

/** A sample by its title, with how it stands, if the server can say it. */
async function choiceOf(uri: Uri, server: Server): Promise<Choice> {
  const value = uri.path.replace(/^.*\//, '');
  const text = await textOf(uri);
  const label = /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? value;
  const checked = await server.ask(checkRequest, { uri: uri.toString(), text }).catch(() => null);
  const card = checked?.card;
  return { label, value, ...(card?.badge && { description: card.badge }), ...(card && { detail: card.told }) };
}

/** Copies the files that `target` does not have yet, and gives the names of all. */
async function copyMissing(source: Uri, target: Uri): Promise<readonly string[]> {
  const { fs } = workspace;
  await fs.createDirectory(target);
  const present = new Set((await fs.readDirectory(target)).map(([name]) => name));
  const names = (await fs.readDirectory(source)).filter(([, type]) => type === FileType.File).map(([name]) => name);
  const missing = names.filter(name => !present.has(name));
  await Promise.all(missing.map(name => fs.copy(Uri.joinPath(source, name), Uri.joinPath(target, name))));
  return names;
}

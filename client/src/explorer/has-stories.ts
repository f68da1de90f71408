import { commands, Disposable, workspace } from 'vscode';
import { storyExtension } from '../../../server/src/protocol.ts';
import type { Bank } from '../bank/bank.ts';

/** Tells menus and keys that the workspace holds stories, once one is found: by its name, or in a bank that somebody looks at. */
export function registerHasStories({ stories }: Bank): Disposable {
  const tell = (): void => void commands.executeCommand('setContext', 'debrief.hasStories', true);
  const look = async (): Promise<void> => {
    const found = await workspace.findFiles(`**/*${storyExtension}`, '**/node_modules/**', 1);
    if (found.length > 0) tell();
  };
  const files = workspace.createFileSystemWatcher(`**/*${storyExtension}`, false, true, true);
  const endListening = stories.listen(() => {
    if (stories.value && stories.value.length > 0) tell();
  });
  void look();
  return Disposable.from(
    files,
    files.onDidCreate(tell),
    workspace.onDidChangeWorkspaceFolders(look),
    new Disposable(endListening),
  );
}

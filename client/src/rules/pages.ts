import { commands, type Disposable, type ExtensionContext, l10n, languages, Uri, window, workspace } from 'vscode';
import { settingsSection } from '../../../server/src/protocol.ts';
import { telling } from '../server/tell.ts';
import { showRulePage } from './address.ts';

/** The command that shows what a rule marks and why: the rule that is named, the one under the cursor, or one of a list. */
export function registerRulePages({ extensionUri }: ExtensionContext): Disposable {
  const folder = Uri.joinPath(extensionUri, 'docs', 'rules');
  return commands.registerCommand(showRulePage, (rule?: unknown) =>
    telling(async () => {
      const id = typeof rule === 'string' ? rule : (ruleAtCursor() ?? (await pickRule(folder)));
      // A rule's id is a word: no path leads out of the folder.
      if (id === undefined || !/^[a-z-]+$/.test(id)) return;
      await commands.executeCommand('markdown.showPreview', Uri.joinPath(folder, `${id}.md`));
    }),
  );
}

/** The rule of the mark under the cursor, if there is one. */
function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const mark = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === settingsSection && range.contains(editor.selection.active));
  return typeof mark?.code === 'object' ? String(mark.code.value) : undefined;
}

async function pickRule(folder: Uri): Promise<string | undefined> {
  const pages = (await workspace.fs.readDirectory(folder)).map(([name]) => name).filter(name => name.endsWith('.md'));
  const items = pages.map(async name => {
    const page = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    return { label: name.replace(/\.md$/, ''), detail: page.split('\n')[2] ?? '' };
  });
  const picked = await window.showQuickPick(Promise.all(items), {
    title: l10n.t('Rule docs'),
    placeHolder: l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

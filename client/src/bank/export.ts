import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';

type Question = NonNullable<typeof exportRequest.types>['question'];
type Exported = NonNullable<typeof exportRequest.types>['answer'];

/** What to export; what is not named is asked for. */
export interface Export extends Partial<Question> {
  /** The URI of a file, or "clipboard". */
  readonly to?: string;
}

/** The command that copies or saves a table of the bank. */
export function registerExport(server: Server): Disposable {
  return commands.registerCommand('debrief.exportBank', (given: Export = {}) =>
    telling(async () => {
      const table = given.table ?? (await pick(l10n.t('What is to be exported?'), tables()));
      const format = table && (given.format ?? (await pick(l10n.t('In which form?'), formats())));
      if (!table || !format) return;
      const exported = await server.ask(exportRequest, { table, format });
      const to = given.to ?? (await pick(l10n.t('Where to?'), places()));
      if (to === clipboard) await copy(exported);
      else if (to !== undefined) await save(exported, to === file ? await chooseFile(exported) : Uri.parse(to, true));
    }),
  );
}

const clipboard = 'clipboard';
const file = 'file';

const tables = (): readonly Choice<Question['table']>[] => [
  { id: 'coverage', label: l10n.t('Coverage'), detail: l10n.t('The principles and the stories that claim them') },
  { id: 'matrix', label: l10n.t('Coverage Matrix'), detail: l10n.t('Stories against principles') },
  { id: 'metrics', label: l10n.t('Metrics Sheet'), detail: l10n.t('Every number of every story') },
];

const formats = (): readonly Choice<Question['format']>[] => [
  { id: 'markdown', label: 'Markdown', detail: l10n.t('For notes and pull requests') },
  { id: 'csv', label: 'CSV', detail: l10n.t('For a spreadsheet') },
  { id: 'html', label: 'HTML', detail: l10n.t('One page that stands alone, to print or to send') },
];

const places = (): readonly Choice<string>[] => [
  { id: clipboard, label: l10n.t('Copy to the clipboard') },
  { id: file, label: l10n.t('Save as a file…') },
];

interface Choice<Id> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
}

async function pick<Id>(placeHolder: string, choices: readonly Choice<Id>[]): Promise<Id | undefined> {
  return (await window.showQuickPick(choices, { title: l10n.t('Export'), placeHolder }))?.id;
}

async function copy({ text }: Exported): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Copied.'), 3_000);
}

function chooseFile({ fileName }: Exported): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: l10n.t('Export'),
    ...(folder && { defaultUri: Uri.joinPath(folder, fileName) }),
  });
}

/** Writes the file; where that fails, says why and keeps the text in an unsaved document. */
async function save({ text, languageId }: Exported, to: Uri | undefined): Promise<void> {
  if (!to) return;
  try {
    await workspace.fs.writeFile(to, new TextEncoder().encode(text));
  } catch (error) {
    await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content: text }));
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(
      l10n.t('{0} could not be written: {1} The text is in an unsaved document.', to.fsPath, reason),
    );
    return;
  }
  void offerToOpen(to);
}

async function offerToOpen(to: Uri): Promise<void> {
  const open = l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('Exported to {0}.', workspace.asRelativePath(to)), open);
  if (chosen === open) await commands.executeCommand('vscode.open', to);
}

import {
  commands,
  type Disposable,
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import type { Part } from '../table/part.ts';

type Question = Omit<NonNullable<typeof exportRequest.types>['question'], 'shown'>;
type Exported = NonNullable<typeof exportRequest.types>['answer'];

/** What to export; what is not named is asked for. */
export interface Export extends Partial<Question> {
  /** The table as it is shown; the whole one can be chosen instead. */
  readonly part?: Part;
  /** The URI of a file, or "clipboard". */
  readonly to?: string;
}

/** The command that copies or saves a table of the bank. */
export function registerExport(server: Server): Disposable {
  return commands.registerCommand('debrief.exportBank', (given: Export = {}) =>
    telling(async () => {
      const table = given.table ?? (await pick(l10n.t('What is to be exported?'), tables()));
      const form = table && (given.format ? { format: given.format, part: given.part } : await pickForm(given.part));
      if (!table || !form) return;
      const { format, part } = form;
      const exported = await server.ask(exportRequest, { table, format, ...(part && { shown: part.shown }) });
      const to = given.to ?? (await pick(l10n.t('Where to?'), places()));
      if (to === clipboard) await copy(exported, part);
      else if (to !== undefined)
        await save(exported, to === file ? await chooseFile(exported) : Uri.parse(to, true), part);
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

interface Choice<Id> extends QuickPickItem {
  readonly id?: Id;
}

interface Form {
  readonly format: Question['format'];
  readonly part?: Part | undefined;
}

/** A form, of the table as it is shown or of the whole one. */
function pickForm(part: Part | undefined): Promise<Form | undefined> {
  const group = (label: string, of: Part | undefined): readonly Choice<Form>[] => [
    { label, kind: QuickPickItemKind.Separator },
    ...formats().map(({ id, ...item }) => ({ ...item, ...(id && { id: { format: id, part: of } }) })),
  ];
  const whole = part ? l10n.t('The whole table: {0} rows', part.of) : '';
  const choices = [
    ...(part ? group(l10n.t('As shown: {0}', rowsInWords(part)), part) : []),
    ...group(whole, undefined),
  ];
  return pick(l10n.t('In which form?'), choices);
}

const rowsInWords = ({ shown, of }: Part): string => l10n.t('{0} of {1} rows', shown.rows.length, of);

async function pick<Id>(placeHolder: string, choices: readonly Choice<Id>[]): Promise<Id | undefined> {
  return (await window.showQuickPick(choices, { title: l10n.t('Export'), placeHolder }))?.id;
}

async function copy({ text }: Exported, part: Part | undefined): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(part ? l10n.t('Copied {0}.', rowsInWords(part)) : l10n.t('Copied.'), 3_000);
}

function chooseFile({ fileName }: Exported): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: l10n.t('Export'),
    ...(folder && { defaultUri: Uri.joinPath(folder, fileName) }),
  });
}

/** Writes the file; where that fails, says why and keeps the text in an unsaved document. */
async function save({ text, languageId }: Exported, to: Uri | undefined, part: Part | undefined): Promise<void> {
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
  void offerToOpen(to, part);
}

async function offerToOpen(to: Uri, part: Part | undefined): Promise<void> {
  const open = l10n.t('Open');
  const path = workspace.asRelativePath(to);
  const told = part ? l10n.t('Exported {0} to {1}.', rowsInWords(part), path) : l10n.t('Exported to {0}.', path);
  const chosen = await window.showInformationMessage(told, open);
  if (chosen === open) await commands.executeCommand('vscode.open', to);
}

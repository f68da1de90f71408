import * as vscode from 'vscode';
import { until } from './until.ts';

/** Opens a file of the workspace, which holds a copy of the sample stories, in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the suite needs a folder of stories');
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return editor.document;
}

/** Opens an unsaved document in an editor, with the cursor at its end. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await until('an unsaved document', () => untitled(language, content));
  const end = document.positionAt(content.length);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(end, end);
  return document;
}

/**
 * VS Code gives the name of an unsaved document that was closed to the next one, and now and then its text as well:
 * such a document is thrown away.
 */
async function untitled(language: string, content: string): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  if (document.languageId === language && document.getText() === content) return document;
  await vscode.window.showTextDocument(document);
  await closeAll();
  return undefined;
}

/**
 * Closes every editor, and throws away what was typed. Waits until unsaved documents are gone and nothing is said of
 * them, since the next one may have the name of the last.
 */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  const { workspace, languages } = vscode;
  await until(
    'unsaved documents to go',
    () => workspace.textDocuments.every(({ isUntitled }) => !isUntitled) || undefined,
  );
  const unsaved = ([{ scheme }, said]: [vscode.Uri, vscode.Diagnostic[]]): boolean =>
    scheme === 'untitled' && said.length > 0;
  await until('what was said of them to go', () => !languages.getDiagnostics().some(unsaved) || undefined);
}

/** What Debrief says of a document at this moment. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'debrief');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document breaks a rule, and returns the words that are marked for it. */
export async function markedFor(rule: string, document: vscode.TextDocument): Promise<string> {
  const finding = await until(`a mark for ${rule}`, () => findings(document).find(each => ruleOf(each) === rule));
  return document.getText(finding.range);
}

/** Waits until nothing is marked for a rule any more. */
export async function unmarkedFor(rule: string, document: vscode.TextDocument): Promise<void> {
  await until(`${rule} to vanish`, () => !findings(document).some(each => ruleOf(each) === rule) || undefined);
}

import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  Disposable,
  l10n,
  languages,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { checkRequest, liesInSkipped, togetherRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import { openAt, textOf } from './text.ts';

/** What was found in the bank. */
interface Outcome {
  stories: number;
  findings: number;
  unreadable: number;
}

/** The command that judges every story of the workspace and lists what it finds under Problems, until they are opened. */
export function registerCheckBank(server: Server): Disposable {
  const marks = languages.createDiagnosticCollection('debrief.bank');
  return Disposable.from(
    marks,
    // An open document is judged as it is written.
    workspace.onDidOpenTextDocument(({ uri }) => marks.delete(uri)),
    commands.registerCommand('debrief.checkBank', () => telling(() => checkBank(server, marks))),
  );
}

async function checkBank(server: Server, marks: DiagnosticCollection): Promise<void> {
  marks.clear();
  const options = { location: ProgressLocation.Notification, title: l10n.t('Checking all stories'), cancellable: true };
  const outcome = await window.withProgress(options, (progress, token) => checkAll(server, marks, progress, token));
  if (!outcome) return;
  const show = l10n.t('Show Problems');
  const chosen = await window.showInformationMessage(told(outcome), ...(outcome.findings > 0 ? [show] : []));
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}

/** Undefined when the writer has had enough. */
async function checkAll(
  server: Server,
  marks: DiagnosticCollection,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Outcome | undefined> {
  const found = await workspace.findFiles('**/*.md', '**/node_modules/**', undefined, token);
  const files = found.filter(uri => !liesInSkipped(workspace.asRelativePath(uri, false)));
  const outcome: Outcome = { stories: 0, findings: 0, unreadable: 0 };
  const run = crypto.randomUUID();
  try {
    for (const uri of files) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
      await check(server, uri, run, marks, outcome);
    }
  } finally {
    await checkTogether(server, run, marks, outcome);
  }
  return outcome;
}

/** Ends the run, and adds what is found only when its stories are seen together. */
async function checkTogether(
  server: Server,
  run: string,
  marks: DiagnosticCollection,
  outcome: Outcome,
): Promise<void> {
  for (const { uri: name, diagnostics } of await server.ask(togetherRequest, { run })) {
    const uri = Uri.parse(name);
    outcome.findings += diagnostics.length;
    if (!openAt(uri)) marks.set(uri, [...(marks.get(uri) ?? []), ...(await server.toDiagnostics(diagnostics))]);
  }
}

async function check(
  server: Server,
  uri: Uri,
  run: string,
  marks: DiagnosticCollection,
  outcome: Outcome,
): Promise<void> {
  const text = await textOf(uri).catch(() => undefined);
  if (text === undefined) {
    outcome.unreadable += 1;
    return;
  }
  const checked = await server.ask(checkRequest, { uri: uri.toString(), text, run });
  if (!checked) return;
  outcome.stories += 1;
  outcome.findings += checked.diagnostics.length;
  if (!openAt(uri)) marks.set(uri, await server.toDiagnostics(checked.diagnostics));
}

function told({ stories, findings, unreadable }: Outcome): string {
  if (stories === 0) return l10n.t('There is no story in this workspace yet.');
  const sum = l10n.t('{0} stories, {1} findings.', stories, findings);
  return unreadable > 0 ? `${sum} ${l10n.t('{0} files could not be read.', unreadable)}` : sum;
}

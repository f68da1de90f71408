import {
  type CancellationToken,
  commands,
  type Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
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
import { tellOfNone } from './none.ts';
import { openAt, textOf } from './text.ts';
import { findingsInWords, storiesInWords } from './words.ts';

/** What the last check says of stories that are not open. */
interface Checked {
  readonly marks: DiagnosticCollection;
  /** The URIs of all that it has read, with what was found only when stories were seen together. */
  readonly files: Map<string, readonly Diagnostic[]>;
}

/** What was found in the bank. */
interface Outcome {
  stories: number;
  all: number;
  hints: number;
  unreadable: number;
}

/** The command that judges every story of the workspace and lists what it finds under Problems. */
export function registerCheckBank(server: Server): Disposable {
  const marks = languages.createDiagnosticCollection('debrief.bank');
  const checked: Checked = { marks, files: new Map() };
  return Disposable.from(
    marks,
    // An open document is judged as it is written; once it is closed, what was saved of it is judged.
    workspace.onDidOpenTextDocument(({ uri }) => marks.delete(uri)),
    workspace.onDidCloseTextDocument(async ({ uri }) => {
      if (checked.files.has(uri.toString())) await judge(server, uri, checked).catch(() => undefined);
    }),
    commands.registerCommand('debrief.checkBank', () => telling(() => checkBank(server, checked))),
  );
}

async function checkBank(server: Server, checked: Checked): Promise<void> {
  checked.marks.clear();
  checked.files.clear();
  const options = { location: ProgressLocation.Notification, title: l10n.t('Checking all stories'), cancellable: true };
  const outcome = await window.withProgress(options, (progress, token) => checkAll(server, checked, progress, token));
  if (!outcome) return;
  if (outcome.stories === 0 && outcome.unreadable === 0) return tellOfNone();
  const show = l10n.t('Show Problems');
  const chosen = await window.showInformationMessage(told(outcome), ...(outcome.all > outcome.hints ? [show] : []));
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}

/** Undefined when the writer has had enough. */
async function checkAll(
  server: Server,
  checked: Checked,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Outcome | undefined> {
  const found = await workspace.findFiles('**/*.md', '**/node_modules/**', undefined, token);
  const files = found.filter(uri => !liesInSkipped(workspace.asRelativePath(uri, false)));
  const outcome: Outcome = { stories: 0, all: 0, hints: 0, unreadable: 0 };
  const run = crypto.randomUUID();
  try {
    for (const uri of files) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
      const judged = await judge(server, uri, checked, run);
      if (judged === undefined) outcome.unreadable += 1;
      else if (judged) outcome.stories += 1;
      count(outcome, judged ?? []);
    }
  } finally {
    await checkTogether(server, run, checked, outcome);
  }
  return outcome;
}

/** Ends the run, and adds what is found only when its stories are seen together. */
async function checkTogether(server: Server, run: string, { marks, files }: Checked, outcome: Outcome): Promise<void> {
  for (const { uri: name, diagnostics } of await server.ask(togetherRequest, { run })) {
    const uri = Uri.parse(name);
    const shared = await server.toDiagnostics(diagnostics);
    files.set(uri.toString(), shared);
    count(outcome, shared);
    if (!openAt(uri)) marks.set(uri, [...(marks.get(uri) ?? []), ...shared]);
  }
}

/** What is found in a file, marked there unless it is open; null where it is no story, undefined where it cannot be read. */
async function judge(
  server: Server,
  uri: Uri,
  { marks, files }: Checked,
  run?: string,
): Promise<readonly Diagnostic[] | null | undefined> {
  const shared = files.get(uri.toString()) ?? [];
  files.set(uri.toString(), shared);
  const text = await textOf(uri).catch(() => undefined);
  if (text === undefined) return undefined;
  const answer = await server.ask(checkRequest, { uri: uri.toString(), text, ...(run && { run }) });
  const found = answer && (await server.toDiagnostics(answer.diagnostics));
  if (found && !openAt(uri)) marks.set(uri, [...found, ...shared]);
  return found;
}

function count(outcome: Outcome, found: readonly Diagnostic[]): void {
  outcome.all += found.length;
  outcome.hints += found.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
}

function told(outcome: Outcome): string {
  const { stories, unreadable } = outcome;
  const sum = `${storiesInWords(stories)}: ${findingsInWords(outcome)}.`;
  return unreadable > 0 ? `${sum} ${l10n.t('{0} files could not be read.', unreadable)}` : sum;
}

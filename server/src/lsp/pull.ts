import type { CancellationToken, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { describeFailure } from '../failure.ts';
import type { Judgement, Judgements } from './judgement.ts';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from './library.ts';

/** Answers `textDocument/diagnostic`. Rejects with `RequestCancelled` when the client has lost interest. */
export async function pullDiagnostics(
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
  judgements: Judgements,
): Promise<DocumentDiagnosticReport> {
  await nextTurn();
  const judge = await judgements.prepare(textDocument.uri);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer asked for.');
  const judgement = orRequestFailed(judge);
  if (!judgement) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { id: resultId, diagnostics } = judgement;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

function orRequestFailed(judge: () => Judgement | undefined): Judgement | undefined {
  try {
    return judge();
  } catch (error) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, `The story was not judged. ${describeFailure(error)}`);
  }
}

/** Judging blocks the event loop, so what has already arrived, a cancellation above all, is read first. */
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

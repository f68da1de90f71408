import type { Diagnostic, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/finding.ts';
import type { Span } from '../core/span.ts';
import { maxStoryBytes } from '../limits.ts';
import { DiagnosticSeverity } from './library.ts';
import type { RulePage } from './rule-page.ts';

const source = 'debrief';

/** Where a place in another story is shown: at its beginning. */
const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for a client: its rule, and the document version it speaks of. */
export interface DiagnosticData {
  readonly rule: string;
  readonly version: number;
}

export function toRange(span: Span, document: TextDocument): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** How diagnostics are told to this client. */
export interface Telling {
  /** Whether the client shows related information. */
  readonly related: boolean;
  readonly page: RulePage;
}

/** A finding as the protocol has it. */
export function toDiagnostic(finding: Finding, document: TextDocument, { related, page }: Telling): Diagnostic {
  const data: DiagnosticData = { rule: finding.rule, version: document.version };
  return {
    range: toRange(finding.span, document),
    severity: severityOf[finding.severity],
    source,
    code: finding.rule,
    codeDescription: { href: page(finding.rule) },
    message: finding.message,
    ...(related &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(({ path, span, message }) => ({
          location: { uri: path ?? document.uri, range: path ? top : toRange(span, document) },
          message,
        })),
      }),
    data,
  };
}

/** The one thing said of a story that is too large to judge. */
export function tooLarge(): Diagnostic {
  return {
    range: top,
    severity: DiagnosticSeverity.Information,
    source,
    message: `This file is over ${maxStoryBytes / 1024 / 1024} MB, too large to judge. Move each story to a file of its own.`,
  };
}

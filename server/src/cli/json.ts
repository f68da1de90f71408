import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../core/finding.ts';
import { layerNames } from '../core/rubric/strength.ts';
import type { Span } from '../core/span.ts';
import type { JudgedStory, LintResult } from './lint.ts';

/** The result as one JSON object of version 1; positions as in LSP: zero-based, in UTF-16 code units. */
export function toJson({ stories, errors }: LintResult): string {
  return `${JSON.stringify({ version: 1, files: stories.map(toFile), errors }, undefined, 2)}\n`;
}

function toFile({ path, document, analysis }: JudgedStory) {
  const { words, seconds, principles, verdicts, findings } = analysis;
  const proof = Object.fromEntries(
    layerNames.map(layer => {
      const { why, proof: sentences } = verdicts[layer];
      return [layer, { why, sentences: sentences.map(span => toRange(span, document)) }];
    }),
  );
  return {
    path,
    words,
    seconds,
    principles,
    layers: Object.fromEntries(layerNames.map(layer => [layer, verdicts[layer].strength])),
    proof,
    findings: findings.map(finding => toEntry(finding, document)),
  };
}

function toEntry({ rule, severity, layer, scope, message, span, fixes }: Finding, document: TextDocument) {
  return {
    rule,
    severity,
    layer,
    scope,
    message,
    range: toRange(span, document),
    fixes: fixes.map(fix => toFix(fix, document)),
  };
}

function toFix({ title, kind, preferred, safe, snippet, edits }: Fix, document: TextDocument) {
  return {
    title,
    kind,
    preferred,
    safe,
    ...(snippet && { snippet }),
    edits: edits.map(({ span, newText }) => ({ range: toRange(span, document), newText })),
  };
}

function toRange({ start, end }: Span, document: TextDocument) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

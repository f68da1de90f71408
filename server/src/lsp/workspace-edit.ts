import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/finding.ts';
import { hasStops, withoutStops } from '../core/rewrite/text.ts';
import { toRange } from './diagnostics.ts';

/** How far a client follows edits. */
export interface EditFeatures {
  /** Takes edits for a certain version of a document, and refuses them for another. */
  readonly versionedEdits: boolean;
  /** Takes edits with tab stops. */
  readonly snippetEdits: boolean;
}

/**
 * Edits of one document as the protocol has them, for the version that they were made for where the client can say so.
 * `open`: whether the editor holds it, and counts its versions. `snippet`: whether the new words are snippets; where the client has none, they arrive with the hints in place of stops.
 */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  snippet: boolean,
  { versionedEdits, snippetEdits }: EditFeatures,
  open = true,
): WorkspaceEdit {
  const { uri } = document;
  const version = open ? document.version : null;
  const made = edits.map(edit => toEdit(document, edit, snippet, snippetEdits && versionedEdits));
  if (!versionedEdits) return { changes: { [uri]: made as TextEdit[] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: made }] };
}

function toEdit(
  document: TextDocument,
  { span, newText }: Edit,
  snippet: boolean,
  stops: boolean,
): TextEdit | SnippetTextEdit {
  const range = toRange(span, document);
  if (snippet && stops && hasStops(newText)) return { range, snippet: { kind: 'snippet', value: newText } };
  return { range, newText: snippet ? withoutStops(newText) : newText };
}

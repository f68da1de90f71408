import type { CompletionItem, Position } from 'vscode-languageserver/node';
import { withoutStops } from '../core/rewrite/text.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { suggest } from '../core/writing/suggest.ts';
import type { Suggestion, SuggestionKind } from '../core/writing/suggestion.ts';
import type { Asked } from './asked.ts';
import { toRange } from './diagnostics.ts';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './library.ts';

/** What may begin something that is completed: a heading, a list, a value, a comment. */
export const triggerCharacters = ['#', '[', ':', '-'];

const kindOf: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  principle: CompletionItemKind.EnumMember,
  heading: CompletionItemKind.Struct,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Reference,
  starter: CompletionItemKind.Snippet,
};

export interface CompletionOptions {
  readonly rules: readonly RuleMeta[];
  /** Whether the client follows tab stops; one that does not gets the text that they suggest. */
  readonly snippets: boolean;
  /** Whether the writer asked, rather than typed a trigger character. */
  readonly asked: boolean;
}

/** What may be written at a position, in the order in which it is best offered. */
export function completionsAt({ document, analysis, config }: Asked, position: Position, options: CompletionOptions) {
  const offset = document.offsetAt(position);
  const suggestions = [
    ...suggest(analysis.story, offset, { rules: options.rules, principles: config.principles }, options.asked),
  ];
  return suggestions.map((suggestion, index) => toItem(suggestion, index, document, options));
}

function toItem(
  { kind, label, detail, about, span, insert, snippet }: Suggestion,
  index: number,
  document: Asked['document'],
  { snippets }: CompletionOptions,
): CompletionItem {
  const range = toRange(span, document);
  return {
    label,
    kind: kindOf[kind],
    ...(detail && { detail }),
    ...(about && { documentation: { kind: MarkupKind.PlainText, value: about } }),
    sortText: String(index).padStart(3, '0'),
    filterText: snippet ? label : insert.trim(),
    insertTextFormat: snippet && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippet && !snippets ? withoutStops(insert) : insert },
  };
}

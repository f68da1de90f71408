import type { Connection } from 'vscode-languageserver/node';
import type { RuleMeta } from '../core/rules/rule.ts';
import type { Ask } from './asked.ts';
import { completionsAt } from './completion.ts';
import type { ClientFeatures } from './features.ts';
import { hoverAt } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { CompletionTriggerKind } from './library.ts';
import type { RulePage } from './rule-page.ts';
import { selectionRanges } from './selection-ranges.ts';

export interface QuestionOptions {
  readonly rules: readonly RuleMeta[];
  readonly page: RulePage;
  readonly features: ClientFeatures;
}

/** Answers what an editor asks while somebody reads or writes a story. */
export function answerQuestions(connection: Connection, ask: Ask, { rules, page, features }: QuestionOptions): void {
  const { markdown, snippets } = features;

  connection.onHover(async ({ textDocument, position }) => {
    const asked = await ask(textDocument.uri);
    return asked ? hoverAt(asked, position, { rules, page, markdown }) : null;
  });
  connection.onCompletion(async ({ textDocument, position, context }) => {
    const asked = await ask(textDocument.uri);
    const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    return asked ? completionsAt(asked, position, { rules, snippets, asked: !typed }) : [];
  });
  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const asked = await ask(textDocument.uri);
    return asked ? selectionRanges(asked, positions) : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const asked = await ask(textDocument.uri);
    return asked ? inlayHints(asked, range) : [];
  });
}

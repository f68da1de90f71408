import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

/** A rule that any service must have, and a sentence that it speaks to. */
export const rule = 'unowned-action';
export const weak = 'We decided to sunset the portal.';
export const strong = 'I decided to sunset the portal.';

/** A story whose action section starts at line 6, with this sentence. */
export const storyOf = (sentence: string, eol = '\n'): string =>
  ['---', 'title: The portal', 'principles: [Ownership]', '---', '', '## Action', sentence, ''].join(eol);

export const sentenceStart: Position = { line: 6, character: 0 };

/** Changes the “We” of the weak sentence to “I”. */
export const mend: TextDocumentContentChangeEvent = {
  range: { start: sentenceStart, end: { line: 6, character: 2 } },
  text: 'I',
};

/** Puts the “We” back. */
export const spoil: TextDocumentContentChangeEvent = {
  range: { start: sentenceStart, end: { line: 6, character: 1 } },
  text: 'We',
};

export const ofRule = (diagnostics: readonly Diagnostic[], code = rule): Diagnostic[] =>
  diagnostics.filter(diagnostic => diagnostic.code === code);

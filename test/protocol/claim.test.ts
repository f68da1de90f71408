import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { claimRequest } from '../../server/src/protocol.ts';
import { banks } from './bank.ts';

const bankOf = banks();

describe('a claim, written into a story', () => {
  const body = '## Action\n\nI closed the gate.\n';
  test.each([
    ['without front matter', body, `---\nprinciples: [Frugality]\n---\n\n${body}`],
    [
      'with other claims',
      `---\nprinciples: [Ownership]\n---\n\n${body}`,
      `---\nprinciples: [Frugality, Ownership]\n---\n\n${body}`,
    ],
    ['that claims it so already', `---\nprinciples: [Frugality]\n---\n\n${body}`, undefined],
  ])('%s', async (_, text, claimed) => {
    const files = { 'open.story.md': text, 'closed.story.md': text, 'marked.story.md': `\uFEFF${text}` };
    const bank = await bankOf(files);
    bank.open(bank.uri('open.story.md'), text);
    for (const name of Object.keys(files)) {
      const edit = await bank.ask(claimRequest, { uri: bank.uri(name), principle: 'frugality', role: 'primary' });
      const edits: TextEdit[] | undefined = edit?.changes?.[bank.uri(name)];
      // An editor counts no byte-order mark.
      expect(edits && TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits), name).toBe(claimed);
    }
  });
});

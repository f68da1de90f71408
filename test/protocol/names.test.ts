import { afterEach, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, pullClient, startEditor } from './editor.ts';

const uri = 'file:///stories/a.story.md';

let editor: Editor;
afterEach(() => editor.quit());

/** The text as each offer of a principle's name leaves it, where the cursor stands before `word`. */
async function named(written: string, word: string) {
  const text = `---\n${written}\n---\n\nA note.\n`;
  const document = TextDocument.create(uri, 'interview-story', 1, text);
  const place = document.positionAt(text.indexOf(word) + 1);
  editor = await startEditor({
    capabilities: {
      ...pullClient,
      textDocument: {
        ...pullClient.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
    },
  });
  editor.open(uri, text);
  const found = (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: [] },
  })) as CodeAction[];
  return found
    .filter(({ title, diagnostics }) => title.startsWith('Write “') && !diagnostics)
    .map(({ edit }) =>
      TextDocument.applyEdits(document, edit?.changes?.[uri] ?? [])
        .split('\n---')[0]
        ?.slice(4),
    );
}

test.each([
  ['principles: [Backbone, LBC]', 'Backbone', 'principles: ["Have Backbone; Disagree and Commit", LBC]'],
  ['principles: [Backbone, LBC]', 'LBC', 'principles: [Backbone, Learn and Be Curious]'],
  ['principles:\n  - Ownership\n  - "lbc"', '"lbc', 'principles:\n  - Ownership\n  - Learn and Be Curious'],
  ['principles: Highest Standards', 'Highest', 'principles: Insist on the Highest Standards'],
])('a short form can become the name: %s, at %s', async (written, word, expected) => {
  expect(await named(written, word)).toEqual([expected]);
});

test.each([
  ['principles: [dive-deep, OWNERSHIP]', 'dive'],
  ['principles: [dive-deep, OWNERSHIP]', 'OWN'],
  ['principles: [Are Right, A Lot]', 'Are'],
  ['principles: [Backbone, Kindness]', 'Kind'],
])('a name, an id and what is unknown stay: %s, at %s', async (written, word) => {
  expect(await named(written, word)).toEqual([]);
});

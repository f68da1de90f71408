import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled } from './stories.ts';
import { until } from './until.ts';

/** Waits until `label` is among what is offered at the end of a new story. */
async function offers(label: string, text: string): Promise<void> {
  const document = await openUntitled('interview-story', text);
  await until(`“${label}” to be offered`, async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.length),
    );
    const labels = items.map(item => (typeof item.label === 'string' ? item.label : item.label.label));
    return labels.includes(label) || undefined;
  });
}

describe('Completion offers', () => {
  afterEach(closeAll);

  for (const [what, text, label] of [
    ['keys of the front matter', '---\n', 'principles'],
    ['values of a key', '---\nkind: ', 'failure'],
    ['principles', '---\nprinciples: [', 'Dive Deep'],
    ['headings that are missing', '## Situation\n\nIt rained.\n\n', '## Task'],
    ['sentences that carry a section', '## Action\n\n', 'I chose … over …, because …'],
    ['directives', '## Action\n\n<!-- ', 'debrief-disable-next-line'],
    ['rules for a directive', '## Action\n\n<!-- debrief-disable ', 'hedge'],
    ['whole stories', '', 'story-dive-deep'],
  ] as const) {
    it(what, () => offers(label, text));
  }

  it('and writes what is chosen', async () => {
    const document = await openUntitled('interview-story', '## Action\n\nI gave');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const chosen = async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('wanted') || undefined;
    };
    await until('the sentence to be written', chosen);
    assert.equal(document.getText(), '## Action\n\nI gave up what, which who wanted, because the reason.');
  });
});

describe('A snippet', () => {
  afterEach(closeAll);

  it('writes a story that claims its principle', async () => {
    const document = await openUntitled('interview-story', '');
    const snippet = { langId: 'interview-story', name: 'Dive Deep' };
    await vscode.commands.executeCommand('editor.action.insertSnippet', snippet);
    await until('the story to be written', () => document.getText().includes('principles: ["Dive Deep"]') || undefined);
    assert.match(document.getText(), /## Reflection/);
  });
});

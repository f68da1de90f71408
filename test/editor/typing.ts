import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, markedFor, openUntitled, unmarkedFor } from './stories.ts';

const story = '---\ntitle: The pilot\nprinciples: [Ownership, Dive Deep]\n---\n\n# The pilot\n\n## Action\n\n';
const sentence = 'We decided to drop the pilot.';

describe('Typing in a story', () => {
  afterEach(closeAll);

  it('marks a sentence that hides its owner, until the sentence is deleted', async () => {
    const document = await openUntitled('interview-story', story);

    await vscode.commands.executeCommand('type', { text: sentence });
    assert.ok(sentence.includes(await markedFor('unowned-action', document)));

    await vscode.commands.executeCommand('deleteAllLeft');
    assert.equal(document.getText(), story);
    await unmarkedFor('unowned-action', document);
  });
});

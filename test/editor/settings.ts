import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, markedFor, openUntitled, unmarkedFor } from './stories.ts';

const story = '# The pilot\n\n## Action\n\nMaybe we decided to drop the pilot. I think it was kind of late.\n';

function setRules(rules: Record<string, string> | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('debrief').update('rules', rules, vscode.ConfigurationTarget.Global);
}

describe('The setting debrief.rules', () => {
  afterEach(async () => {
    await setRules(undefined);
    await closeAll();
  });

  it('switches a rule off and on in open stories, and leaves the others alone', async () => {
    const document = await openUntitled('interview-story', story);
    assert.ok(story.includes(await markedFor('hedge', document)));

    await setRules({ hedge: 'off' });
    await unmarkedFor('hedge', document);
    await markedFor('unowned-action', document);

    await setRules(undefined);
    await markedFor('hedge', document);
  });
});

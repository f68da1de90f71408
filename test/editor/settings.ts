import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, markedFor, openUntitled, unmarkedFor } from './stories.ts';
import { until } from './until.ts';

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

describe('A mistake in a config file', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const config = vscode.Uri.joinPath(folder, '.debrief.json');
  const sources = () => vscode.languages.getDiagnostics(config).map(({ source }) => source);

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config);
    await until('the mistake to go', () => sources().length === 0 || undefined);
  });

  it('is told once, be the file open or not', async () => {
    const document = await openUntitled('interview-story', story);
    await markedFor('hedge', document);
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{ "wordsPerMinute": "fast" }'));
    await until('the mistake in the closed file', () => sources().join() === 'debrief' || undefined);
    await vscode.commands.executeCommand('vscode.open', config);
    await until('VS Code to tell it', () => (sources().length === 1 && sources()[0] !== 'debrief') || undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the mistake again', () => sources().join() === 'debrief' || undefined);
  });
});

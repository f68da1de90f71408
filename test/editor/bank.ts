import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './stories.ts';
import { until } from './until.ts';

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri);
  return uri;
};

describe('Checking the whole bank', () => {
  after(closeAll);

  it('lists what it finds in stories that are not open', async () => {
    const story = vscode.Uri.joinPath(folder(), 'museum-trail-app.story.md');
    assert.deepEqual(vscode.languages.getDiagnostics(story), []);
    // It ends once its message is closed.
    void vscode.commands.executeCommand('debrief.checkBank');
    const marks = await until('findings', () => {
      const found = vscode.languages.getDiagnostics(story);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(marks.every(({ source }) => source === 'debrief'));

    // As a person opens it: what an extension opens stays open for minutes.
    await vscode.commands.executeCommand('vscode.open', story);
    const once = () => {
      const places = vscode.languages
        .getDiagnostics(story)
        .map(({ range, message }) => JSON.stringify([range, message]));
      return (places.length > 0 && new Set(places).size === places.length) || undefined;
    };
    await until('each finding to be told once', once);

    await closeAll();
    const isOpen = () => vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === story.toString());
    await until('the story to be closed', () => !isOpen() || undefined);
    await until('it to be marked as before', () => {
      const { length } = vscode.languages.getDiagnostics(story);
      return length === marks.length || undefined;
    });
  });
});

describe('A new story', () => {
  afterEach(closeAll);

  it('is begun in the workspace, under a name of its own, and claims what was chosen', async () => {
    const wish = { title: 'The gate', format: 'behavioral', principle: 'earn-trust', kind: 'conflict' };
    await vscode.commands.executeCommand('debrief.newStory', wish);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'interview-story');
    assert.equal(document.uri.path, vscode.Uri.joinPath(folder(), 'the-gate.story.md').path);
    assert.match(document.getText(), /^---\ntitle: The gate\nprinciples: \["Earn Trust"\]\nkind: conflict\n/);

    await vscode.commands.executeCommand('debrief.newStory', wish);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/the-gate-2\.story\.md$/);
  });
});

describe('The sample bank', () => {
  afterEach(closeAll);

  it('opens as a copy, outside the workspace', async () => {
    await vscode.commands.executeCommand('debrief.openSamples', 'rooms-at-three.story.md');
    const document = vscode.window.activeTextEditor?.document;
    assert.match(document?.uri.path ?? '', /\/sample-bank\/rooms-at-three\.story\.md$/);
    assert.equal(document && vscode.workspace.getWorkspaceFolder(document.uri), undefined);
  });

  it('keeps what was written in it', async () => {
    await vscode.commands.executeCommand('debrief.openSamples', 'storm-claims.story.md');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    const before = document.getText();
    await vscode.commands.executeCommand('type', { text: 'Mine. ' });
    await document.save();
    await closeAll();
    await vscode.commands.executeCommand('debrief.openSamples', 'storm-claims.story.md');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), `Mine. ${before}`);
  });
});

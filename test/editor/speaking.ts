import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openSample, openUntitled } from './stories.ts';
import { until } from './until.ts';

async function times(document: vscode.TextDocument): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

describe('The time of each section', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('debrief')
      .update('sectionTimes', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('stands behind its heading, until it is switched off', async () => {
    const document = await openSample('last-ferry-home.story.md');
    const shown = await until('times', async () => {
      const found = await times(document);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(shown.length, 5);
    for (const time of shown) assert.match(time, /^\d:\d\d · \d+ words · \d+%$/);

    await vscode.commands.executeCommand('debrief.toggleSectionTimes');
    await until('no times', async () => (await times(document)).length === 0 || undefined);

    await vscode.commands.executeCommand('debrief.toggleSectionTimes');
    await until('times again', async () => (await times(document)).length > 0 || undefined);
  });
});

describe('A story to speak from', () => {
  afterEach(closeAll);

  it('opens beside the story as plain text, a sentence a line', async () => {
    await openUntitled('interview-story', '# The gate\n\n## Action\n\nI **closed** the gate. I counted.\n');
    await vscode.commands.executeCommand('debrief.exportScript');
    const script = await until('the text', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.languageId === 'plaintext' ? document : undefined;
    });
    assert.equal(script.getText(), 'The gate\n\nACTION (0:02)\nI closed the gate.\nI counted.\n');
    assert.ok(script.isUntitled);
  });
});

describe('A story', () => {
  afterEach(closeAll);
  const text = '---\nkind: failure\n---\n\n# The gate\n\n## Task\n\nHelp.\n\n## Action\n\nI ran. I fell.\n';

  it('folds at its front matter and sections', async () => {
    const document = await openUntitled('interview-story', text);
    const starts = await until('folds', async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return folds?.length >= 4 ? folds.map(({ start }) => start) : undefined;
    });
    for (const line of [0, 4, 6, 10]) assert.ok(starts.includes(line));
  });

  it('is selected by sentence, paragraph and section', async () => {
    const document = await openUntitled('interview-story', text);
    const at = document.positionAt(text.indexOf('ran'));
    await until('the three steps', async () => {
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [at],
      );
      const steps: string[] = [];
      for (let step: vscode.SelectionRange | undefined = selection; step; step = step.parent)
        steps.push(document.getText(step.range));
      const expected = ['I ran.', 'I ran. I fell.', '## Action\n\nI ran. I fell.'];
      return expected.every(words => steps.includes(words)) || undefined;
    });
  });
});

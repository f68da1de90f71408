import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, markedFor, openUntitled, ruleOf } from './stories.ts';
import { until } from './until.ts';

const story = '---\nprinciples: [Dive Deep]\n---\n\n# The pilot\n\n## Action\n\nWe decided to drop the pilot.\n';

/** Waits until pointing at the first of `words` tells something that matches, and returns all that is told. */
async function hoverOn(words: string, document: vscode.TextDocument, expected: RegExp): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  return until(`${expected} on “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const parts = hovers.flatMap(({ contents }) => contents);
    const told = parts.map(part => (typeof part === 'string' ? part : part.value)).join('\n');
    return expected.test(told) ? told : undefined;
  });
}

/** Waits until a tab of this name is in front. */
async function shown(name: RegExp): Promise<void> {
  const { tabGroups } = vscode.window;
  await until(`the tab ${name}`, () => name.test(tabGroups.activeTabGroup.activeTab?.label ?? '') || undefined);
}

describe('Pointing', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openUntitled('interview-story', story);
    await markedFor('unowned-action', document);
  });
  after(closeAll);

  it('at a mark tells what is heard, why it matters, and shows a weak and a strong example', async () => {
    const hover = await hoverOn('We decided', document, /What the interviewer hears/);
    for (const part of ['Why it matters', 'Weak', 'Strong', '(command:debrief.showRuleDocs'])
      assert.ok(hover.includes(part), part);
  });

  it('at a principle tells what its interviewer listens for', async () => {
    await hoverOn('Dive Deep', document, /listens for\s+- the source/);
  });

  it('at the title tells the time and the layers', async () => {
    await hoverOn('The pilot', document, /0:02 of 1:30 .*ownership/);
  });

  it('at a key tells what it is for', async () => {
    await hoverOn('principles', document, /the first is primary/);
  });
});

describe('The page of a rule', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeAll();
  });

  it('is what the name of the rule links to', async () => {
    const document = await openUntitled('interview-story', story);
    await markedFor('unowned-action', document);
    const mark = findings(document).find(each => ruleOf(each) === 'unowned-action');
    assert.ok(typeof mark?.code === 'object');
    assert.equal(mark.code.target.scheme, 'command');
    assert.equal(decodeURIComponent(mark.code.target.query), '["unowned-action"]');
  });

  it('opens as a preview, and for the mark under the cursor by itself', async () => {
    const document = await openUntitled('interview-story', story);
    await markedFor('unowned-action', document);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = document.positionAt(story.indexOf('We decided'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('debrief.showRuleDocs');
    await shown(/unowned-action\.md/);
    await vscode.commands.executeCommand('debrief.showRuleDocs', 'hedge');
    await shown(/hedge\.md/);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, markedFor, openSample, openUntitled, unmarkedFor } from './stories.ts';
import { until } from './until.ts';

const story = '# The pilot\n\n## Action\n\nWe cut the menu to nine dishes.\n';
const first = new vscode.Position(4, 1);

/** The actions that the editor offers where the cursor stands in the marked sentence. */
async function offered(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  await markedFor('unowned-action', document);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(first, first),
    undefined,
    100,
  );
}

const titled = (actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction => {
  const action = actions.find(one => title.test(one.title));
  assert.ok(action, `none of these fits ${title}: ${actions.map(one => one.title).join(', ')}`);
  return action;
};

/** Chooses the action whose title begins so from the quick-fix menu, as a keybinding would. */
async function choose(document: vscode.TextDocument, title: RegExp): Promise<void> {
  const action = titled(await offered(document), title);
  assert.ok(action.edit, 'the action brings its edit');
  await vscode.workspace.applyEdit(action.edit);
}

describe('A “we” sentence', () => {
  afterEach(closeAll);

  it('is offered in “I decided” form first, then in smaller ones', async () => {
    const document = await openUntitled('interview-story', story);
    const actions = await offered(document);
    const [preferred] = actions.filter(({ isPreferred }) => isPreferred);
    assert.match(preferred?.title ?? '', /^“I decided to cut …”/);
    titled(actions, /^“I cut …”/);
    titled(actions, /^“I proposed …/);
    titled(actions, /^Ignore .* on this line/);
    titled(actions, /^Explain/);
  });

  it('is mended by the editor’s own auto fix, and undone in one step', async () => {
    const document = await openUntitled('interview-story', story);
    await markedFor('unowned-action', document);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    editor.selection = new vscode.Selection(first, first);
    await until('the rewriting', async () => {
      await vscode.commands.executeCommand('editor.action.autoFix');
      const rewritten = (): true | undefined => document.getText().includes('I decided to cut the menu') || undefined;
      // The editor applies the fix later, or gives up when its marks change just then.
      return until('it at once', rewritten, 2_000).catch(() => undefined);
    });
    await unmarkedFor('unowned-action', document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), story);
  });

  it('takes stops that are live: what is typed fills the first one', async () => {
    const document = await openUntitled('interview-story', story);
    await choose(document, /^“I proposed …/);
    await until('the snippet', () => document.getText().includes('I proposed cutting the menu') || undefined);
    await vscode.commands.executeCommand('type', { text: 'Priya' });
    assert.ok(
      document.getText().includes('I proposed cutting the menu to nine dishes, and Priya agreed.'),
      document.getText(),
    );
  });
});

describe('Safe fixes', () => {
  const settings = () => vscode.workspace.getConfiguration('editor');
  afterEach(async () => {
    await settings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('are made on save when the writer wants them, and “we” stays', async () => {
    await settings().update(
      'codeActionsOnSave',
      { 'source.fixAll.debrief': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    const document = await openSample('rooms-at-three.story.md');
    const end = document.positionAt(document.getText().length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '\n## Action\n\nI think we cut the menu.\n');
    await vscode.workspace.applyEdit(edit);
    await markedFor('hedge', document);
    await document.save();
    assert.ok(document.getText().endsWith('\n## Action\n\nWe cut the menu.\n'), document.getText().slice(-60));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Branch } from '../../client/src/bank/tree.ts';
import type { Seen } from '../../client/src/extension.ts';
import { labelsOf, rowOf, seen, storyBelow } from './seen.ts';
import { closeAll } from './stories.ts';
import { until } from './until.ts';

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri);
  return uri;
};
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
const storyOf = (title: string, principles: string): string =>
  `---\ntitle: ${title}\nprinciples: [${principles}]\nkind: conflict\n---\n\n## Action\n\nI decided to close the gate.\n`;
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** As a person opens it: without a hold on it when it is closed. */
async function editorOf(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return shownEditor(uri);
}

function shownEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return until('the story in an editor', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path === uri.path ? editor : undefined;
  });
}

describe('The sidebar', () => {
  const gate = file('the-gate.story.md');
  const moved = file('the-lock.story.md');
  let views: Seen['views'];

  before(async () => {
    ({ views } = await seen());
    await vscode.commands.executeCommand('debrief.showCoverage');
  });
  beforeEach(() => write(gate, storyOf('The gate', 'Frugality')));
  afterEach(async () => {
    await closeAll();
    for (const uri of [gate, moved])
      await vscode.workspace.fs.delete(uri).then(undefined, () => {
        // The test has moved it.
      });
    await until('no gate', async () => !(await labelsOf(views.stories)).includes('The gate') || undefined);
  });
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));

  it('shows a principle in words, a shape, and with what to do next; its badge counts the gaps', async () => {
    const trust = await rowOf(views.coverage, 'Earn Trust');
    assert.match(String(trust.item.description), /^(strong|weak|none)/);
    assert.ok(trust.item.iconPath instanceof vscode.ThemeIcon);
    assert.match(trust.item.accessibilityInformation?.label ?? '', /^Earn Trust, (strong|weak|none)/);
    await until('a badge', () => ((views.coverage.view.badge?.value ?? 0) > 0 ? true : undefined));
  });

  it('shows a story that is created, and forgets one that is deleted', async () => {
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    await rowOf(views.stories, 'The gate');
    await vscode.workspace.fs.delete(gate);
    await storyBelow(views.coverage, 'Frugality', 'The gate', false);
    await until('no gate', async () => !(await labelsOf(views.stories)).includes('The gate') || undefined);
  });

  it('follows what is typed, before it is saved', async () => {
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    const { document } = await editorOf(gate);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(gate, new vscode.Range(2, 0, 2, 99), 'principles: [Think Big]');
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.isDirty);
    await storyBelow(views.coverage, 'Think Big', 'The gate');
    await storyBelow(views.coverage, 'Frugality', 'The gate', false);
  });

  it('follows a file that is renamed', async () => {
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    await vscode.workspace.fs.rename(gate, moved);
    await until('the new name', async () => {
      const row = await storyBelow(views.coverage, 'Frugality', 'The gate');
      return row.subject?.story?.uri.endsWith('the-lock.story.md') || undefined;
    });
  });

  it('leads to the story, and from a layer to the very sentence', async () => {
    const story = await rowOf(views.stories, 'The gate');
    const { command } = (await rowOf(views.stories, /^ownership/, story)).item;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = await shownEditor(gate);
    const selected = () => editor.document.getText(editor.selection) || undefined;
    assert.equal(await until('a selection', selected), 'I decided to close the gate.');
  });

  it('lets a story be dropped on a principle, which it then claims, and takes that back', async () => {
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    const transfer = new vscode.DataTransfer();
    const { token } = new vscode.CancellationTokenSource();
    const story = await rowOf(views.stories, 'The gate');
    await views.stories.drag?.handleDrag?.([story], transfer, token);
    await views.coverage.drag?.handleDrop?.(await rowOf(views.coverage, 'Think Big'), transfer, token);

    const claimed = await storyBelow(views.coverage, 'Think Big', 'The gate');
    assert.equal(claimed.item.contextValue, 'debrief.claim.backup');
    assert.match(await read(gate), /^principles: \[Frugality, Think Big\]$/m);

    await until('the claim to be taken back', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (await read(gate)) === storyOf('The gate', 'Frugality') || undefined;
    });
    await storyBelow(views.coverage, 'Think Big', 'The gate', false);
  });

  /** What the explorer and other programs drop: URIs, one a line. */
  const dropOn = async (target: Branch | undefined, ...lines: readonly string[]): Promise<void> => {
    const { drag } = views.coverage;
    assert.ok(drag);
    assert.ok(drag.dropMimeTypes.includes('text/uri-list'));
    const transfer = new vscode.DataTransfer();
    transfer.set('text/uri-list', new vscode.DataTransferItem(lines.join('\r\n')));
    await drag.handleDrop?.(target, transfer, new vscode.CancellationTokenSource().token);
  };

  it('lets a file be dropped from the explorer, as the primary story where it claims nothing yet', async () => {
    await write(moved, storyOf('The lock', ''));
    await rowOf(views.stories, 'The lock');
    await dropOn(await rowOf(views.coverage, 'Think Big'), moved.toString());
    const claimed = await storyBelow(views.coverage, 'Think Big', 'The lock');
    assert.equal(claimed.item.contextValue, 'debrief.claim.primary');
    assert.match(await read(moved), /^principles: \[Think Big\]$/m);
  });

  it('takes several files in one drop, on a story below the principle as well', async () => {
    await write(moved, storyOf('The lock', 'Frugality'));
    await storyBelow(views.coverage, 'Frugality', 'The lock');
    await dropOn(await rowOf(views.coverage, 'Dive Deep'), '# two of them', gate.toString(), moved.toString(true), '');
    const below = await storyBelow(views.coverage, 'Dive Deep', 'The lock');
    await storyBelow(views.coverage, 'Dive Deep', 'The gate');
    assert.match(await read(moved), /^principles: \[Frugality, Dive Deep\]$/m);

    await write(gate, storyOf('The gate', 'Frugality'));
    await storyBelow(views.coverage, 'Dive Deep', 'The gate', false);
    await dropOn(below, gate.toString());
    await storyBelow(views.coverage, 'Dive Deep', 'The gate');
  });

  it('leaves alone what is no story, what is dropped beside the rows, and what is no file', async () => {
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    const readme = await read(file('README.md'));
    const principle = await rowOf(views.coverage, 'Think Big');
    await dropOn(principle, file('README.md').toString());
    await dropOn(principle, 'https://example.com/the-gate.story.md');
    await dropOn(principle, '');
    await dropOn(undefined, gate.toString());
    assert.equal(await read(file('README.md')), readme);
    assert.equal(await read(gate), storyOf('The gate', 'Frugality'));
  });

  it('makes a backup principle the first, and leaves other unsaved words unsaved', async () => {
    await write(gate, storyOf('The gate', 'Frugality, Think Big'));
    const claim = await storyBelow(views.coverage, 'Think Big', 'The gate');
    const editor = await editorOf(gate);
    await editor.edit(edit => edit.insert(new vscode.Position(editor.document.lineCount, 0), 'I counted.'));
    await vscode.commands.executeCommand('debrief.makePrimary', claim);
    await until(
      'a new order',
      () => /^principles: \[Think Big, Frugality\]$/m.test(editor.document.getText()) || undefined,
    );
    assert.ok(editor.document.isDirty);
  });

  it('begins a story for a principle', async () => {
    const row = await rowOf(views.coverage, 'Frugality');
    const wish = { ...row.subject?.wish, kind: 'conflict', title: 'The sluice' };
    await vscode.commands.executeCommand('debrief.newStory', wish);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^principles: \["Frugality"\]$/m);
  });

  it('shows only gaps, and only some stories, and says so', async () => {
    const all = await labelsOf(views.coverage);
    await vscode.commands.executeCommand('debrief.showOnlyGaps');
    const gaps = await labelsOf(views.coverage);
    assert.ok(gaps.length > 0 && gaps.length < all.length);
    assert.ok(views.coverage.view.message);
    await vscode.commands.executeCommand('debrief.showAllPrinciples');
    assert.deepEqual(await labelsOf(views.coverage), all);
    assert.equal(views.coverage.view.message, '');

    await rowOf(views.stories, 'The gate');
    await vscode.commands.executeCommand('debrief.filterStories', { kinds: ['conflict'], formats: [], found: false });
    const conflicts = await labelsOf(views.stories);
    assert.ok(conflicts.includes('The gate') && !conflicts.includes('The last ferry home'));
    await vscode.commands.executeCommand('debrief.showAllStories');
    await rowOf(views.stories, /last ferry/i);
  });

  it('shows the stories of a second folder, with its name, and forgets them with it', async () => {
    const second = vscode.Uri.joinPath(folder(), '..', 'second');
    await write(vscode.Uri.joinPath(second, 'the-mill.story.md'), storyOf('The mill', 'Frugality'));
    await storyBelow(views.coverage, 'Frugality', 'The gate');
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second }));
    const mill = await storyBelow(views.coverage, 'Frugality', 'The mill');
    assert.match(String(mill.item.tooltip), /second\/the-mill\.story\.md$/m);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await storyBelow(views.coverage, 'Frugality', 'The mill', false);
  });
});

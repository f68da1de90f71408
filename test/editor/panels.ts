import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { shownTitle } from '../../client/src/bank/title.ts';
import type { Seen } from '../../client/src/extension.ts';
import type { TablePanel } from '../../client/src/table/panel.ts';
import type { Table } from '../../client/src/table/table.ts';
import { seen } from './seen.ts';
import { closeAll } from './stories.ts';
import { until } from './until.ts';

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri);
  return uri;
};
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const remove = (uri: vscode.Uri): Thenable<void> => vscode.workspace.fs.delete(uri);

/** Waits until the script of a panel's page has asked, and was told a table like this. */
function told(panel: TablePanel, what: string, isLikeThis: (table: Table) => boolean): Promise<Table> {
  return until(what, () => {
    const table = panel.current()?.told()?.table;
    return table && isLikeThis(table) ? table : undefined;
  });
}

const titles = ({ rows }: Table): readonly string[] => rows.map(({ cells }) => cells[0]?.text ?? '');

describe('The panels', () => {
  const gate = file('the-gate.story.md');
  let debrief: Seen;

  before(async () => {
    debrief = await seen();
  });
  afterEach(async () => {
    debrief.matrix.current()?.panel.dispose();
    debrief.sheet.current()?.panel.dispose();
    await closeAll();
  });

  it('show stories against principles, and follow what changes', async () => {
    await vscode.commands.executeCommand('debrief.showMatrix');
    const table = await told(debrief.matrix, 'a matrix', ({ rows }) => rows.length > 5);
    assert.ok(table.columns.some(({ label }) => label === 'Dive Deep'));
    await write(gate, '---\ntitle: The gate\nprinciples: [Frugality]\n---\n\nI closed the gate.\n');
    await told(debrief.matrix, 'the gate', more => titles(more).includes('The gate'));
    await remove(gate);
    await told(debrief.matrix, 'no gate', less => !titles(less).includes('The gate'));
  });

  it('leave answers in other formats to the view of stories', async () => {
    await vscode.commands.executeCommand('debrief.showMatrix');
    const table = await told(debrief.matrix, 'a matrix', ({ beneath }) => beneath !== undefined);
    assert.ok(!titles(table).some(title => /seed subscription/i.test(title)));
    assert.match(table.beneath?.text ?? '', /^\d+ answers in other formats/);
  });

  it('show every number with what is missing', async () => {
    await vscode.commands.executeCommand('debrief.showMetrics');
    const { rows, columns } = await told(debrief.sheet, 'a sheet', table => table.rows.length > 0);
    for (const { cells } of rows) assert.equal(cells.length, columns.length);
  });

  it('open once', async () => {
    await vscode.commands.executeCommand('debrief.showMatrix');
    const first = debrief.matrix.current()?.panel;
    await vscode.commands.executeCommand('debrief.showMatrix');
    assert.equal(debrief.matrix.current()?.panel, first);
  });

  it('stay through a change of the theme', async () => {
    await vscode.commands.executeCommand('debrief.showMatrix');
    await told(debrief.matrix, 'a matrix', () => true);
    const config = vscode.workspace.getConfiguration('workbench');
    const before = config.get('colorTheme');
    const dark = new Promise(resolve => vscode.window.onDidChangeActiveColorTheme(resolve));
    await config.update('colorTheme', 'Default High Contrast', vscode.ConfigurationTarget.Global);
    await dark;
    await write(gate, '---\ntitle: The gate\nprinciples: [Frugality]\n---\n\nI closed the gate.\n');
    await told(debrief.matrix, 'the gate', table => titles(table).includes('The gate'));
    await remove(gate);
    await told(debrief.matrix, 'the gate no more', table => !titles(table).includes('The gate'));
    await config.update('colorTheme', before, vscode.ConfigurationTarget.Global);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['HTML', '<img src=x onerror="document.body.remove()"><script>alert(1)</script>'],
    ['Markdown', '[go](command:workbench.action.quit) **bold** | `code` $(alert)'],
    ['right to left', 'שער הנמל \u202Egnp.exe'],
    ['500 characters', 'A very long title '.repeat(30)],
    ['a formula', '=HYPERLINK("https://example.com")'],
  ];
  for (const [what, title] of hostile)
    it(`take a title with ${what} as text, as the views do`, async () => {
      await write(gate, `---\ntitle: ${JSON.stringify(title)}\nprinciples: [Frugality]\n---\n\nI closed the gate.\n`);
      await vscode.commands.executeCommand('debrief.showCoverage');
      await vscode.commands.executeCommand('debrief.showMatrix');
      await told(debrief.matrix, 'the title', table => titles(table).includes(shownTitle(title)));
      const html = debrief.matrix.current()?.panel.webview.html ?? '';
      assert.match(html, /default-src 'none'/);
      assert.ok(!html.includes(title));
      await until('the title in the view', async () => {
        const rows = await debrief.views.stories.rows();
        return rows.some(({ item }) => item.label === shownTitle(title)) || undefined;
      });
      await remove(gate);
      await told(debrief.matrix, 'the title no more', table => !titles(table).includes(shownTitle(title)));
    });
});

describe('An export', () => {
  const target = file('bank-export.txt');
  afterEach(closeAll);

  const forms = [
    ['coverage', 'markdown', /\| *Dive Deep/],
    ['matrix', 'csv', /Dive Deep/],
    ['metrics', 'html', /^<!doctype html>/i],
  ] as const;
  for (const [table, format, expected] of forms)
    it(`writes ${table} as ${format} to a file, and the same to the clipboard`, async () => {
      await vscode.commands.executeCommand('debrief.exportBank', { table, format, to: target.toString() });
      const text = await read(target);
      assert.match(text, expected);
      await vscode.commands.executeCommand('debrief.exportBank', { table, format, to: 'clipboard' });
      assert.equal(await vscode.env.clipboard.readText(), text);
      await remove(target);
    });

  it('of a part of a table has that part, and says so', async () => {
    const shown = { rows: ['last-ferry-home.story.md'], columns: ['story', 'frugality'], filter: 'ferry' };
    await vscode.commands.executeCommand('debrief.exportBank', {
      table: 'matrix',
      format: 'markdown',
      to: 'clipboard',
      part: { of: 8, shown: { ...shown, onlyGaps: false, descending: false } },
    });
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^1 of \d+ stories: filter “ferry”\.$/m);
    assert.match(text, /\| The last ferry home \|.*\| backup, strong/);
    assert.ok(!text.includes('Dive Deep'));
  });

  it('that cannot be written keeps the text in an unsaved document', async () => {
    const nowhere = vscode.Uri.joinPath(file('last-ferry-home.story.md'), 'no-folder.csv');
    await vscode.commands.executeCommand('debrief.exportBank', {
      table: 'coverage',
      format: 'csv',
      to: nowhere.toString(),
    });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /Dive Deep/);
  });
});

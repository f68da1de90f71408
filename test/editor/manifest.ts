import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './stories.ts';
import { until } from './until.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const manifest = () => vscode.extensions.getExtension('debrief.debrief')?.packageJSON;

/** The keys of VS Code and its own extensions, as it lists them. */
async function defaultKeys(): Promise<readonly Keybinding[]> {
  await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
  const text = await until('the list of keys', () => {
    const found = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('keybindings.json'))?.getText();
    return found?.includes('"key"') ? found : undefined;
  });
  const json = text.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[\]}])/g, '$1');
  return JSON.parse(json);
}

describe('The keys of Debrief', () => {
  after(closeAll);

  it('clash with none of VS Code', async () => {
    const keys = await defaultKeys();
    for (const { command, key } of manifest().contributes.keybindings as Keybinding[]) {
      if (!command.startsWith('debrief.')) continue;
      const others = keys.filter(other => other.key === key && other.command !== command);
      assert.deepEqual(others, [], key);
    }
  });
});

describe('Each command of Debrief', () => {
  it('exists', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of manifest().contributes.commands) assert.ok(known.has(command), command);
  });

  it('can be found by name, in the language of the editor', () => {
    for (const { title } of manifest().contributes.commands) assert.match(title, /^[^%]+$/);
  });
});

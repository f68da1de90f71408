import { promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { applyEdits, modify } from 'jsonc-parser';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configName } from '../protocol.ts';

/** Whether a story has a place among files, above which a config file can stand. */
export const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

/**
 * The edit that turns a rule off in the workspace's config file: the nearest one above the story, which is on disk, else
 * a new one in the folder that holds it.
 * @param folders URIs of the workspace's folders
 */
export async function switchOff(
  uri: string,
  rule: string,
  folders: readonly string[],
  open: (uri: string) => TextDocument | undefined,
): Promise<WorkspaceEdit> {
  const story = fileURLToPath(uri);
  const root = rootOf(story, folders);
  const found = await nearest(dirname(story), root);
  const config = pathToFileURL(found ?? join(root, configName)).href;
  if (!found)
    return {
      documentChanges: [
        { kind: 'create', uri: config, options: { ignoreIfExists: true } },
        { textDocument: { uri: config, version: null }, edits: [{ range: top, newText: withRule('', rule) }] },
      ],
    };
  const document = open(config) ?? TextDocument.create(config, 'jsonc', 0, await promises.readFile(found, 'utf8'));
  const text = document.getText();
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const version = open(config)?.version ?? null;
  return {
    documentChanges: [{ textDocument: { uri: config, version }, edits: [{ range, newText: withRule(text, rule) }] }],
  };
}

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The config's text with the rule off; comments and layout stay. */
function withRule(text: string, rule: string): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const made = applyEdits(text, modify(text, ['rules', rule], 'off', { formattingOptions }));
  return text === '' ? `${made}\n` : made;
}

/** The innermost workspace folder that holds a story; without any, the story's own folder. */
function rootOf(story: string, folders: readonly string[]): string {
  const holding = folders
    .filter(isOnDisk)
    .map(folder => fileURLToPath(folder).replace(/[\\/]$/, ''))
    .filter(folder => story.startsWith(folder) && /[\\/]/.test(story[folder.length] ?? ''));
  return holding.sort((a, b) => b.length - a.length)[0] ?? dirname(story);
}

async function nearest(from: string, root: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, configName);
    const there = await promises.access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

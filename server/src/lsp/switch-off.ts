import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { folderOf } from '../core/config/lookup.ts';
import { maxConfigBytes } from '../limits.ts';
import { configName } from '../protocol.ts';
import type { Configuration } from './configuration.ts';
import { type OpenDocuments, openAs, savedAs } from './documents.ts';

export interface SwitchPorts {
  readonly configuration: Pick<Configuration, 'governing'>;
  readonly documents: OpenDocuments;
  /** The workspace folder that holds a document. */
  root(uri: string): string | undefined;
}

/**
 * The edit that turns a rule off in the config file that governs a story, which is on disk, else in a new one in the
 * workspace folder that holds it, or beside it where none does. Undefined where the config cannot be read or has no place
 * for rules. Never rejects.
 */
export async function switchOff(uri: string, rule: string, ports: SwitchPorts): Promise<WorkspaceEdit | undefined> {
  const { configuration, documents, root } = ports;
  const { file } = await configuration.governing(uri);
  if (!file) return newConfig(`${root(uri) ?? folderOf(uri)}/${configName}`, rule);
  const open = openAs(file.uri, documents);
  const document = open ?? (await savedAs(file.uri, 'jsonc', maxConfigBytes));
  const newText = document && withRule(document.getText(), rule);
  if (!document || newText === undefined) return undefined;
  const range = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  const textDocument = { uri: document.uri, version: open?.version ?? null };
  return { documentChanges: [{ textDocument, edits: [{ range, newText }] }] };
}

function newConfig(uri: string, rule: string): WorkspaceEdit {
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: top, newText: `${withRule('', rule)}\n` }] },
    ],
  };
}

/** The config's text with the rule off; comments and layout stay. Undefined where it has no place for rules, such as a list. */
function withRule(text: string, rule: string): string | undefined {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  try {
    const getInsertionIndex = () => uncommented(text);
    return applyEdits(text, modify(text, ['rules', rule], 'off', { formattingOptions, getInsertionIndex }));
  } catch {
    return undefined;
  }
}

/** The last place among the rules, or among the keys where there are none, that tears no comment from its line; the end, where each would. */
function uncommented(text: string): number {
  const root = parseTree(text);
  const object = root && (findNodeAtLocation(root, ['rules']) ?? root);
  const keys = object?.children ?? [];
  const places = [(object?.offset ?? 0) + 1, ...keys.map(({ offset, length }) => offset + length)];
  const free = places.findLastIndex(place => !/^[ \t]*(?:,[ \t]*)?\/[/*]/.test(text.slice(place)));
  return free < 0 ? keys.length : free;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor.ts';
import { storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';

const uri = 'file:///stories/portal.story.md';
const textDocument = { uri };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };
const context = { diagnostics: [] };

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
  editor.open(uri, storyOf(weak));
});
afterAll(killServers);

/** What the server says of a request that it refuses; undefined where it answers. */
const refusal = (method: string, params: unknown): Promise<{ code: number; message: string } | undefined> =>
  editor.connection.sendRequest(method, params as object).then(
    () => undefined,
    error => error,
  );

const requests: readonly (readonly [method: string, field: string, params: readonly unknown[]])[] = [
  ['textDocument/hover', 'textDocument', [{}, { textDocument: 7 }, { textDocument: {}, position }]],
  ['textDocument/hover', 'position', [{ textDocument }, { textDocument, position: { line: 'x' } }]],
  ['textDocument/completion', 'position', [{ textDocument }, { textDocument, position: null }]],
  ['textDocument/selectionRange', 'positions', [{ textDocument }, { textDocument, positions: [{}] }]],
  ['textDocument/inlayHint', 'range', [{ textDocument }, { textDocument, range: { start: position } }]],
  ['textDocument/diagnostic', 'textDocument', [{}]],
  ['textDocument/documentSymbol', 'textDocument', [{}]],
  ['textDocument/foldingRange', 'textDocument', [{}]],
  [
    'textDocument/codeAction',
    'context',
    [
      { textDocument, range },
      { textDocument, range, context: {} },
    ],
  ],
  ['textDocument/codeAction', 'range', [{ textDocument, context }]],
  ['codeAction/resolve', 'title', [{}]],
  ['workspace/executeCommand', 'command', [{}]],
  ['debrief/card', 'uri', [{}, { uri: 7 }]],
  ['debrief/script', 'uri', [{}]],
  ['debrief/config', 'uri', [{}]],
  ['debrief/check', 'text', [{ uri }]],
  ['debrief/draft', 'title', [{}]],
  ['debrief/draft', 'format', [{ title: 'A' }]],
  ['debrief/export', 'table', [{}, { table: 'constructor', format: 'csv' }]],
  ['debrief/export', 'format', [{ table: 'matrix', format: 'xml' }]],
  ['debrief/choices', 'format', [{ format: 7 }, null]],
  ['debrief/export', 'shown', [{ table: 'matrix', format: 'csv', shown: 7 }]],
  ['debrief/claim', 'role', [{ uri, principle: 'Ownership', role: 'main' }]],
];

describe('a request that lacks what it needs is refused in plain words', () => {
  test.each(requests)('%s without a good “%s”', async (method, field, all) => {
    for (const params of all)
      expect(await refusal(method, params), JSON.stringify(params)).toMatchObject({
        code: ErrorCodes.InvalidParams,
        message: `“${field}” is missing in the parameters, or not what it must be.`,
      });
  });
});

test.each<[string, unknown]>([
  ['textDocument/hover', { textDocument, position: { line: 1e9, character: 1e9 } }],
  ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: [] } }],
  ['debrief/choices', {}],
  ['debrief/coverage', undefined],
  ['debrief/draft', { title: '', format: 'none' }],
  ['debrief/card', { uri: 'no uri' }],
  ['debrief/config', { uri: '' }],
  ['debrief/export', { table: 'metrics', format: 'csv' }],
  ['codeAction/resolve', { title: 'x', data: {}, edit: {} }],
  ['workspace/executeCommand', { command: 'none' }],
])('%s of %j is answered', async (method, params) => {
  expect(await refusal(method, params)).toBeUndefined();
});

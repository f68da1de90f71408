import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentSymbolRequest, FoldingRangeRequest } from 'vscode-languageserver/node';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { killServers } from './transport.ts';

let editor: Editor;

beforeAll(async () => {
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
  editor = await startEditor({ capabilities: { textDocument: { ...pullClient.textDocument, documentSymbol } } });
});
afterAll(killServers);

const uri = 'file:///stories/portal.story.md';

async function outline(text: string, languageId?: string) {
  editor.open(uri, text, languageId);
  const textDocument = { uri };
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  editor.close(uri);
  return { symbols, folds: folds?.map(({ startLine, endLine }) => [startLine, endLine]) };
}

const line = (start: number, end: number, length: number) => ({
  start: { line: start, character: 0 },
  end: { line: end, character: length },
});

test('a story has its title and sections as outline, and folds at them', async () => {
  const text = '---\nkind: failure\n---\n# The portal\n\n## Task\nSave it.\n\n## Result\n\nIt went.\n\n\n';
  const { symbols, folds } = await outline(text);
  expect(symbols).toMatchObject([
    {
      name: 'The portal',
      children: [
        { name: 'Task', range: line(5, 6, 8), selectionRange: { start: { line: 5, character: 3 } } },
        { name: 'Result', range: line(8, 10, 8) },
      ],
    },
  ]);
  expect(folds).toEqual([
    [0, 2],
    [3, 10],
    [5, 6],
    [8, 10],
  ]);
});

test('a title in the front matter heads the outline', async () => {
  const { symbols, folds } = await outline('---\ntitle: The portal\n---\n## Task\nSave it.');
  expect(symbols).toMatchObject([{ name: 'The portal', children: [{ name: 'Task' }] }]);
  expect(folds).toEqual([
    [0, 2],
    [3, 4],
  ]);
});

test('sections without a title stand for themselves', async () => {
  expect((await outline('## Task\nSave it.')).symbols).toMatchObject([{ name: 'Task' }]);
});

test.each([
  ['a story of one paragraph', 'I saved it.', 'interview-story'],
  ['an empty story', '', 'interview-story'],
  ['Markdown, which the editor outlines itself', '---\nformat: design\n---\n# T\n\n## Solution\nOne.\n', 'markdown'],
])('%s has no outline', async (_, text, languageId) => {
  expect(await outline(text, languageId)).toEqual({ symbols: [], folds: [] });
});

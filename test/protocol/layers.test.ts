import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LayersResult, layersRequest } from '../../server/src/protocol.ts';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { killServers } from './transport.ts';

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ capabilities: pullClient });
});
afterAll(killServers);

const uri = 'file:///stories/gate.story.md';
const ask = (of: string) =>
  editor.connection.sendRequest<LayersResult | null>(layersRequest.method, { textDocument: { uri: of } });

test('an open story has three layers, each with its reason and the sentences that prove it', async () => {
  editor.open(uri, '## Action\n\nI closed the gate instead of the dock, because 40 trucks waited.\n');
  const { layers = [] } = (await ask(uri)) ?? {};
  expect(layers.map(({ layer, strength }) => [layer, strength])).toEqual([
    ['ownership', 'weak'],
    ['judgment', 'strong'],
    ['influence', 'missing'],
  ]);
  expect(layers[1]?.sentences).toEqual([{ start: { line: 2, character: 0 }, end: { line: 2, character: 64 } }]);
  for (const { why } of layers) expect(why).toMatch(/^\p{Lu}.*\.$/u);
});

test('what is not open has none', async () => {
  expect(await ask('file:///stories/other.story.md')).toBeNull();
});

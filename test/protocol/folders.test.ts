import { expect, test } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver/node';
import { createFolders } from '../../server/src/lsp/folders.ts';

test.each([
  ['file:///tmp/caf%C3%A9/', 'café'],
  ['file:///tmp/caf%E9', 'caf%E9'],
  ['file:///tmp/100%', '100%'],
])('the folder %s, sent without a name, is called %s', (rootUri, name) => {
  const asRoot = createFolders({ rootUri } as InitializeParams);
  const added = createFolders({ rootUri: null } as InitializeParams);
  added.change([{ uri: rootUri, name: '' }], []);
  for (const folders of [asRoot, added]) expect(folders.all().map(folders.nameOf)).toEqual([name]);
});

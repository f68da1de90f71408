import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { type BankPorts, createBank } from '../../server/src/lsp/bank/bank.ts';
import { createFolders } from '../../server/src/lsp/folders.ts';
import { folderOf } from '../cli/debrief.ts';
import { storyNamed } from '../protocol/bank.ts';
import { until } from '../protocol/until.ts';

test('what a walk finds after reading was ended is left unread, until an export wants it', async () => {
  const folder = await folderOf({ 'a.story.md': storyNamed('A') });
  const rootUri = pathToFileURL(folder.path).href;
  let walked = false;
  const failures: unknown[] = [];
  const ports: Partial<BankPorts> = {
    documents: { keys: () => [], get: () => undefined } as never,
    service: createService(0),
    configuration: { ofClosed: async () => defaultConfig } as never,
    folders: createFolders({ processId: null, rootUri, capabilities: {} }),
    changed() {
      walked = true;
    },
    failed: error => void failures.push(error),
  };
  const bank = createBank(ports as BankPorts);
  const now = bank.now();
  bank.stop();
  await until('the walk', () => walked);
  expect(bank.underWay()).toBeUndefined();
  expect(bank.progress()).toBeDefined();
  expect((await now).stories).toEqual([]);
  expect((await bank.whole()).stories.map(({ record }) => record.entry.title)).toEqual(['A']);
  expect(bank.progress()).toBeUndefined();
  expect(failures).toEqual([]);
  await folder.remove();
});

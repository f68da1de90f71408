import { expect, test } from 'vitest';
import type { Server } from '../../client/src/server/server.ts';
import { folderFor } from '../../client/src/story/place.ts';

const held: Readonly<Record<string, readonly string[]>> = {
  'file:///ours': ['ownership'],
  'file:///theirs': ['craft', 'ownership'],
};

/** A server that knows which principles hold in which folder. */
const server = {
  ask: async (_: unknown, { folder }: { folder: string }) => ({
    formats: [],
    principles: (held[folder] ?? []).map(id => ({ id, label: id, about: '' })),
    kinds: [],
  }),
} as unknown as Server;

test.each([
  ['its principle holds in the second folder alone', { principle: 'craft' }, Object.keys(held), 'file:///theirs'],
  ['its principle holds in both', { principle: 'ownership' }, Object.keys(held), 'file:///ours'],
  ['its principle holds in none', { principle: 'thrift' }, Object.keys(held), 'file:///ours'],
  ['no principle is wished', { kind: 'failure' }, Object.keys(held), 'file:///ours'],
  ['there is one folder', { principle: 'craft' }, ['file:///ours'], 'file:///ours'],
  ['there is no folder', { principle: 'craft' }, [], undefined],
])('where a new story begins: %s', async (_, wish, folders, expected) => {
  expect(await folderFor(wish, folders, server)).toBe(expected);
});

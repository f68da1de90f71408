import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createShelf } from '../../server/src/lsp/bank/shelf.ts';
import { createFolders } from '../../server/src/lsp/folders.ts';

const root = 'file:///bank';
const files = ['a.story.md', 'old/b.story.md', 'old/deep/c.story.md', 'older/d.story.md', 'old times/e.story.md'];
const uriOf = (path: string) => `${root}/${path.replaceAll(' ', '%20')}`;

const shelfOf = () => {
  const shelf = createShelf(createFolders({ processId: null, rootUri: root, capabilities: {} }));
  for (const file of files) shelf.put({ uri: uriOf(file), config: defaultConfig });
  return shelf;
};

test.each<[string, readonly string[], readonly string[]]>([
  ['a folder', ['old'], ['old/b.story.md', 'old/deep/c.story.md']],
  [
    'folders and a file',
    ['old/deep', 'older', 'a.story.md'],
    ['a.story.md', 'old/deep/c.story.md', 'older/d.story.md'],
  ],
  ['a name with a space', ['old times'], ['old times/e.story.md']],
  ['all of it', [''], files],
  ['what begins alike', ['ol', 'old/b', 'a.story.md/x'], []],
  ['nothing', [], []],
])('the files of %s', (_, places, expected) => {
  const uris = places.map(place => uriOf(place).replace(/\/$/, ''));
  expect(shelfOf().within(uris)).toEqual(expected.map(uriOf));
});

test('what is made of the stories stays while only what is not there is removed', () => {
  const shelf = shelfOf();
  const made = shelf.stories([]);
  shelf.remove(uriOf('other.js'));
  expect(shelf.stories([])).toBe(made);
  shelf.remove(uriOf('a.story.md'));
  expect(shelf.stories([])).not.toBe(made);
});

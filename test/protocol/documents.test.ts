import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor.ts';
import { ofRule, storyOf, strong, weak } from './stories.ts';
import { killServers } from './transport.ts';

let editor: Editor;
let documents = 0;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(killServers);

async function judge(text: string, languageId = 'interview-story', name = 'a.story.md'): Promise<Diagnostic[]> {
  documents += 1;
  const uri = `file:///stories/${documents}/${name}`;
  editor.open(uri, text, languageId);
  const found = await editor.pull(uri);
  editor.close(uri);
  return found;
}

const plain = `# Notes\n\n## Action\n${weak}\n`;

describe('which documents are judged', () => {
  test.each([
    ['an interview story, whatever its name', plain, 'interview-story', 'notes.txt', 1],
    ['Markdown named *.story.md', plain, 'markdown', 'notes.story.md', 1],
    ['Markdown with a name that needs decoding', plain, 'markdown', 'my%20notes%2Estory.md', 1],
    ['Markdown with principles', `---\nprinciples: [Ownership]\n---\n${plain}`, 'markdown', 'notes.md', 1],
    ['Markdown with a format', `---\nformat: behavioral\n---\n${plain}`, 'markdown', 'notes.md', 1],
    ['Markdown with other front matter', `---\ntitle: Notes\n---\n${plain}`, 'markdown', 'notes.md', 0],
    ['any other Markdown', plain, 'markdown', 'README.md', 0],
  ])('%s', async (_, text, languageId, name, count) => {
    expect(ofRule(await judge(text, languageId, name))).toHaveLength(count);
  });

  test.each(['untitled:Untitled-1', 'vscode-vfs://github/me/stories/a.story.md', 'no scheme at all'])(
    '%s',
    async uri => {
      editor.open(uri, plain);
      expect(ofRule(await editor.pull(uri))).toHaveLength(1);
    },
  );

  test('Markdown that becomes a story while it is typed', async () => {
    const uri = 'file:///stories/draft.md';
    editor.open(uri, plain, 'markdown');
    expect(await editor.pull(uri)).toEqual([]);
    const top = { line: 0, character: 0 };
    editor.edit(uri, { range: { start: top, end: top }, text: '---\nprinciples: [Ownership]\n---\n' });
    expect(ofRule(await editor.pull(uri))).toHaveLength(1);
  });
});

describe('positions count UTF-16 code units', () => {
  test.each([
    ['after an emoji', storyOf(`🎉🎉 ${weak}`), { line: 6, character: 5 }],
    ['after a combining accent', storyOf(`Cafe\u0301. ${weak}`), { line: 6, character: 7 }],
    ['after CRLF line ends', storyOf(weak, '\r\n'), { line: 6, character: 0 }],
    ['after lone CR line ends', `# T\r\r## Action\r${weak}\r`, { line: 3, character: 0 }],
    ['after a byte-order mark', `\uFEFF${weak}\n`, { line: 0, character: 1 }],
  ])('%s', async (_, text, start) => {
    expect(ofRule(await judge(text))).toMatchObject([{ range: { start } }]);
  });

  test('an edit after an emoji and a CRLF lands where it should', async () => {
    const uri = 'file:///stories/emoji.story.md';
    editor.open(uri, storyOf(`🎉 ${weak}`, '\r\n'));
    const edit = { range: { start: { line: 6, character: 3 }, end: { line: 6, character: 5 } }, text: 'I' };
    editor.edit(uri, edit);
    expect(ofRule(await editor.pull(uri))).toEqual([]);
  });
});

describe('the server stays alive after', () => {
  const garbage = String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 65536));
  test.each([
    ['front matter that is no YAML', '---\nprinciples: [Ownership\n\t- : :\n---\nText.\n'],
    ['front matter without an end', '---\nprinciples: [Ownership]\n'],
    ['binary garbage', garbage],
    ['NUL characters', 'We\0decided\0'],
    ['lone surrogates', `\uD83C ${weak} \uDF89`],
    ['nothing', ''],
    ['one line of 200,000 characters', 'word '.repeat(40_000)],
    ['deep nesting', `${'> '.repeat(2_000)}deep`],
    [
      'a story of more than a megabyte',
      storyOf(`${strong} It is on https://example.org/${'a'.repeat(400)}. `.repeat(2_500)),
    ],
  ])('%s', { timeout: 240_000 }, async (_, text) => {
    expect(await judge(text)).toBeInstanceOf(Array);
    expect(ofRule(await judge(storyOf(weak)))).toHaveLength(1);
  });

  test('10 MB, of which it says only that they are too large', async () => {
    const found = await judge(storyOf(`${weak} `.repeat(320_000)));
    expect(found).toMatchObject([{ severity: 3, range: { start: { line: 0, character: 0 } } }]);
    expect(found[0]?.message).toContain('4 MB');
    expect(await judge('a'.repeat(5_000_000), 'markdown', 'README.md')).toEqual([]);
  });
});

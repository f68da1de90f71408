import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { debrief, folderOf } from '../cli/debrief.ts';
import { type Editor, pushClient, startEditor } from './editor.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

afterAll(killServers);

const body = 'I closed the north gate for a week, because lorries queued on the farm road, and lost two growers.';
const told = (title: string, principle: string, text = body) =>
  `---\ntitle: ${title}\nprinciples: [${principle}]\n---\n\n## Action\n\n${text}\n`;
const uri = (name: string) => `file:///stories/${name}.story.md`;
const gate = told('Gate', 'Ownership');
const lorries = told('Lorries', 'Ownership', `${body} It was May.`);
const boat = told('Boat', 'Ownership', 'I sold the boat to a neighbour, because nobody rowed it any more.');

/** The stories that a story is said to tell, too. */
const twins = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ code }) => code === 'duplicate-story')
    .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));

describe('two open stories that tell the same', () => {
  const pulled = async (editor: Editor, name: string) => twins(await editor.pull(uri(name)));
  const opened = async (second: string) => {
    const editor = await startEditor();
    editor.open(uri('a'), gate);
    expect(await pulled(editor, 'a')).toEqual([]);
    editor.open(uri('b'), second);
    return editor;
  };

  test('are both marked, while both are open and tell it', async () => {
    const editor = await opened(lorries);
    const become = async (a: readonly string[], b: readonly string[]) => {
      expect(await pulled(editor, 'b')).toEqual(b.map(uri));
      expect(await pulled(editor, 'a')).toEqual(a.map(uri));
    };
    await become(['b'], ['a']);
    editor.edit(uri('a'), { text: `${gate}\nIt rained.\n` });
    await become(['b'], ['a']);
    editor.edit(uri('b'), { text: boat });
    await become([], []);
    editor.edit(uri('b'), { text: lorries });
    await become(['b'], ['a']);
    editor.close(uri('b'));
    expect(await pulled(editor, 'a')).toEqual([]);
  });

  test('the editor is asked to look again at the first, and only where its marks have changed', async () => {
    const editor = await opened(lorries);
    const { resultId } = await editor.report(uri('a'));
    await pulled(editor, 'b');
    await until('the first refresh', () => editor.refreshes() === 1);
    expect((await editor.report(uri('a'), resultId)).kind).toBe('full');
    editor.edit(uri('b'), { text: `${lorries}\nIt rained.\n` });
    await pulled(editor, 'b');
    editor.close(uri('b'));
    await until('the second refresh', () => editor.refreshes() === 2);
  });

  test.each([
    ['another event', boat],
    ['another principle', told('Gate', 'Dive Deep')],
    ['what is no story', body],
  ])('%s beside one is none', async (_, second) => {
    const editor = await opened(second);
    const { resultId } = await editor.report(uri('a'));
    expect(await pulled(editor, 'b')).toEqual([]);
    expect((await editor.report(uri('a'), resultId)).kind).toBe('unchanged');
    expect(editor.refreshes()).toBe(0);
  });

  test('a client that is sent diagnostics is sent those of the other again', async () => {
    const editor = await startEditor({ capabilities: pushClient });
    const become = (name: string, ...expected: string[]) =>
      until(`the twins of ${name}: ${expected}`, () => {
        const last = editor.published.findLast(params => params.uri === uri(name));
        return last && JSON.stringify(twins(last.diagnostics)) === JSON.stringify(expected.map(uri));
      });
    editor.open(uri('a'), gate);
    await become('a');
    editor.open(uri('b'), lorries);
    await become('a', 'b');
    await become('b', 'a');
    editor.edit(uri('b'), { text: boat });
    await become('a');
    editor.edit(uri('b'), { text: lorries });
    await become('a', 'b');
    editor.close(uri('b'));
    await become('a');
  });

  test('as many as the command line marks', async () => {
    const files = { 'a.story.md': gate, 'b.story.md': lorries, 'c.story.md': told('gate!', 'Ownership', 'I left.') };
    const folder = await folderOf(files);
    const { stdout } = await debrief(['lint', '--format', 'json', '.'], { cwd: folder.path });
    await folder.remove();
    const editor = await startEditor();
    for (const [name, text] of Object.entries(files).reverse()) editor.open(`file:///stories/${name}`, text);
    const counts = async () => {
      const found: Record<string, number> = {};
      for (const name of ['a', 'b', 'c']) found[`${name}.story.md`] = (await pulled(editor, name)).length;
      return found;
    };
    await counts();
    const marked = JSON.parse(stdout).files.map((file: { path: string; findings: { rule: string }[] }) => [
      file.path,
      file.findings.filter(({ rule }) => rule === 'duplicate-story').length,
    ]);
    expect(await counts()).toEqual(Object.fromEntries(marked));
  });
});

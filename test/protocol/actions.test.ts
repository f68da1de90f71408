import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  LSPErrorCodes,
  type Range,
  type SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf } from '../cli/debrief.ts';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { sentenceStart, storyOf, weak } from './stories.ts';

const plainClient: ClientCapabilities = {
  ...pullClient,
  textDocument: {
    ...pullClient.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};
const richClient: ClientCapabilities = {
  ...plainClient,
  workspace: {
    ...pullClient.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  textDocument: {
    ...plainClient.textDocument,
    codeAction: {
      ...plainClient.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

const uri = 'file:///stories/a.story.md';
const cursor: Range = { start: sentenceStart, end: sentenceStart };
const wholeText: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

let editor: Editor;
afterEach(() => editor.quit());

const actions = async (range = cursor, only?: string[], of = uri) =>
  (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: of },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  })) as CodeAction[];

const titled = (found: readonly CodeAction[], title: RegExp): CodeAction => {
  const action = found.find(one => title.test(one.title));
  if (!action) throw new Error(`No action fits ${title}: ${found.map(one => one.title).join(', ')}`);
  return action;
};

const resolved = (action: CodeAction) => editor.connection.sendRequest(CodeActionResolveRequest.type, action);

function apply(text: string, { edit }: CodeAction): string {
  const document = TextDocument.create(uri, 'interview-story', 1, text);
  const changes = edit?.documentChanges?.find(TextDocumentEdit.is);
  const edits = changes?.edits ?? edit?.changes?.[uri] ?? [];
  const plain = edits.map(one =>
    'snippet' in one ? { range: one.range, newText: (one as SnippetTextEdit).snippet.value } : one,
  );
  return TextDocument.applyEdits(document, plain as TextEdit[]);
}

describe('an editor that takes everything', () => {
  test('gets the rewritings in order, one preferred, then what explains and silences', async () => {
    editor = await startEditor({ capabilities: richClient });
    editor.open(uri, storyOf('We cut the menu to nine dishes.'));
    const found = (await actions()).filter(({ diagnostics }) => diagnostics?.[0]?.code === 'unowned-action');
    expect(found.map(({ title, kind, isPreferred }) => [title, kind, isPreferred ?? false])).toEqual([
      ['“I decided to cut …”: the decision was yours', 'quickfix', true],
      ['“I cut …”: the deed was yours', 'quickfix', false],
      ['“I proposed …, and … agreed”: the idea was yours', 'quickfix', false],
      ['Explain “unowned-action”', 'quickfix', false],
      ['Ignore “unowned-action” on this line', 'quickfix', false],
      ['Ignore “unowned-action” in this story', 'quickfix', false],
      ['Turn “unowned-action” off in the workspace', 'quickfix', false],
    ]);
  });

  test('gets first what gives a draft its shape', async () => {
    editor = await startEditor({ capabilities: richClient });
    editor.open(uri, 'Parents wrote about the gate, and the days went by. '.repeat(7));
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [first, second] = (await actions(top)).map(({ title }) => title);
    expect([first, second]).toEqual(['Add the headings', 'Name its principles']);
  });

  test.each([
    ['a title where all that a story lacks stands', { line: 0, character: 3 }, 3],
    ['a sentence', { line: 2, character: 40 }, 1],
  ])('explains no more than three rules at %s', async (_, place, expected) => {
    editor = await startEditor({ capabilities: richClient });
    editor.open(uri, '# The gate\n\nIt was May. The days went by. We fixed the gate.\n');
    const offered = (await actions({ start: place, end: place })).map(({ title }) => title);
    expect(offered.filter(title => title.startsWith('Explain'))).toHaveLength(expected);
    expect(offered.filter(title => title.startsWith('Turn'))).toHaveLength(expected);
  });

  test('applies what is chosen, with live stops, to the version that it was made for', async () => {
    editor = await startEditor({ capabilities: richClient });
    const text = storyOf('We paid $90 for {ropes}.');
    editor.open(uri, text);
    const action = await resolved(titled(await actions(), /proposed/));
    expect(action.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(apply(text, action)).toBe(storyOf(`I proposed paying $90 for {ropes}, and ${'$'}{1:who} agreed.`));
  });

  test('is offered choices as a live stop', async () => {
    editor = await startEditor({ capabilities: richClient });
    const text = storyOf('I closed the gate.').replace(/^principles.*\n/m, '');
    editor.open(uri, text);
    const action = await resolved(titled(await actions(wholeText), /Name its principles/));
    expect(apply(text, action)).toMatch(/^---\nprinciples: \[\$\{1\|[a-z,-]+\|\}, \$\{2\|[a-z,-]+\|\}\]\n/);
  });

  test('is told that the story has changed, and nothing is hit', async () => {
    editor = await startEditor({ capabilities: richClient });
    editor.open(uri, storyOf(weak));
    const action = titled(await actions(), /decided/);
    editor.edit(uri, { range: cursor, text: 'So ' });
    await expect(resolved(action)).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });
});

describe('an editor that takes plain edits only', () => {
  test('gets plain text without stops', async () => {
    editor = await startEditor({ capabilities: plainClient });
    const text = storyOf('We paid $90 for {ropes}.');
    editor.open(uri, text);
    const action = titled(await actions(), /proposed/);
    expect(Object.keys(action.edit ?? {})).toEqual(['changes']);
    expect(apply(text, action)).toBe(storyOf('I proposed paying $90 for {ropes}, and who agreed.'));
  });

  test('gets the first choice', async () => {
    editor = await startEditor({ capabilities: plainClient });
    const text = storyOf('I closed the gate.').replace(/^principles.*\n/m, '');
    editor.open(uri, text);
    const action = titled(await actions(wholeText), /Name its principles/);
    expect(apply(text, action)).toMatch(/^---\nprinciples: \[[a-z-]+, [a-z-]+\]\n/);
  });
});

describe('kinds', () => {
  const two = storyOf('I think we cut it. I maybe waited too long.');

  test('all safe fixes come when asked for, and make what the command line makes', async () => {
    editor = await startEditor({ capabilities: plainClient });
    editor.open(uri, two);
    expect((await actions()).some(({ kind }) => kind?.startsWith('source'))).toBe(false);
    const [all, ...rest] = await actions(cursor, ['source.fixAll']);
    expect(rest).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.debrief');
    expect(apply(two, all as CodeAction)).toBe(storyOf('We cut it. I waited too long.'));
  });

  test('all findings of one rule are mended at once', async () => {
    editor = await startEditor({ capabilities: plainClient });
    editor.open(uri, two);
    expect(apply(two, titled(await actions(), /^Fix all 2 “hedge”/))).toBe(storyOf('We cut it. I waited too long.'));
  });

  test('a selection is rewritten without a finding', async () => {
    editor = await startEditor({ capabilities: plainClient });
    const text = storyOf('We sold tea.').replace('## Action', '## Situation');
    editor.open(uri, text);
    const range = { start: sentenceStart, end: { line: 6, character: 12 } };
    const [action] = await actions(range, ['refactor']);
    expect(action).toMatchObject({ kind: 'refactor.rewrite.debrief' });
    expect(apply(text, action as CodeAction)).toBe(text.replace('We sold', 'I decided to sell'));
  });
});

describe('silencing', () => {
  test.each([/on this line/, /in this story/])('%s: the finding goes, nothing else changes', async title => {
    editor = await startEditor({ capabilities: plainClient });
    const text = storyOf(weak);
    editor.open(uri, text);
    const silenced = apply(text, titled(await actions(), title));
    editor.edit(uri, { text: silenced });
    expect((await editor.pull(uri)).map(({ code }) => code)).not.toContain('unowned-action');
    expect(silenced).toContain(weak);
  });

  test.each([
    ['where there is a config', '{}\n', 1],
    ['not where it would have to make one', undefined, 0],
  ])('an editor that makes no files may turn a rule off %s', async (_, config, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'debrief-'));
    if (config !== undefined) await writeFile(join(folder, '.debrief.json'), config);
    const here = pathToFileURL(join(folder, 'a.story.md')).href;
    const workspace = { ...richClient.workspace, workspaceEdit: { documentChanges: true } };
    editor = await startEditor({ capabilities: { ...richClient, workspace } });
    editor.open(here, storyOf(weak));
    const offered = (await actions(cursor, undefined, here)).filter(({ title }) => /“unowned-action” off/.test(title));
    expect(offered).toHaveLength(expected);
  });

  test.each([
    ['a new file', undefined, '{\n  "rules": {\n    "unowned-action": "off"\n  }\n}\n'],
    [
      'a file with comments',
      '{ // mine\n  "rules": { "hedge": "off" }\n}\n',
      /\/\/ mine.*"hedge": "off".*"unowned-action": "off"/s,
    ],
  ])('in the workspace: %s', async (_, config, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'debrief-'));
    const path = join(folder, '.debrief.json');
    if (config !== undefined) await writeFile(path, config);
    const here = pathToFileURL(join(folder, 'a.story.md')).href;
    editor = await startEditor({ capabilities: richClient });
    editor.open(here, storyOf(weak));
    const { edit } = await resolved(titled(await actions(cursor, undefined, here), /workspace/));
    const last = edit?.documentChanges?.at(-1) as TextDocumentEdit;
    expect(last.textDocument.uri).toBe(pathToFileURL(path).href);
    const [made] = last.edits as TextEdit[];
    if (typeof expected === 'string') expect(made?.newText).toBe(expected);
    else expect(made?.newText).toMatch(expected);
    expect(config === undefined ? '' : await readFile(path, 'utf8')).toBe(config ?? '');
    await rm(folder, { recursive: true });
  });

  describe('in the config that governs', () => {
    const folders: Awaited<ReturnType<typeof folderOf>>[] = [];
    afterEach(() => Promise.all(folders.splice(0).map(folder => folder.remove())));

    /** Turns a rule off for `sub/deep/a.story.md` in a workspace with these folders. */
    const switchOff = async (files: Readonly<Record<string, string>>, roots: readonly string[], open?: string) => {
      const folder = await folderOf({ 'sub/deep/a.story.md': storyOf(weak), ...files });
      folders.push(folder);
      const uriOf = (name: string) => pathToFileURL(join(folder.path, name)).href;
      editor = await startEditor({
        capabilities: richClient,
        folders: roots.map(root => uriOf(root).replace(/\/$/, '')),
      });
      const here = uriOf('sub/deep/a.story.md');
      editor.open(here, storyOf(weak));
      const typed = uriOf('.debrief.json').replace('.debrief', '%2Edebrief');
      if (open !== undefined) editor.open(typed, open, 'jsonc');
      const action = titled(await actions(cursor, undefined, here), /workspace/);
      const { edit } = await resolved(action);
      const changed = edit?.documentChanges?.find(TextDocumentEdit.is) as TextDocumentEdit;
      const name = changed.textDocument.uri.slice(uriOf('').replace(/\/$/, '').length + 1);
      return { name, version: changed.textDocument.version, text: (changed.edits[0] as TextEdit).newText };
    };

    test.each([
      ['the outermost folder’s', { '.debrief.json': '{}' }, ['', 'sub'], '.debrief.json'],
      ['the nearest', { '.debrief.json': '{}', 'sub/.debrief.json': '{}' }, [''], 'sub/.debrief.json'],
      ['one above, without a folder', { '.debrief.json': '{}' }, [], '.debrief.json'],
      ['a new one of the outermost folder', {}, ['', 'sub'], '.debrief.json'],
      ['a new one beside the story, without a folder', {}, [], 'sub/deep/.debrief.json'],
    ])('%s', async (_, files, roots, expected) => {
      expect((await switchOff(files, roots)).name).toBe(expected);
    });

    test.each([
      [
        '{\n  "include": [], // a\n  "wordsPerMinute": 140, // b\n}\n',
        '{\n  "rules": {\n    "unowned-action": "off"\n  },\n  "include": [], // a\n  "wordsPerMinute": 140, // b\n}\n',
      ],
      [
        '{\n  "include": [],\n  "wordsPerMinute": 140 // b\n}\n',
        '{\n  "include": [],\n  "rules": {\n    "unowned-action": "off"\n  },\n  "wordsPerMinute": 140 // b\n}\n',
      ],
      [
        '{\n  "rules": { // all\n    "hedge": "off",\n    "cliche": "off" /* b */\n  }\n}\n',
        '{\n  "rules": { // all\n    "hedge": "off",\n    "unowned-action": "off",\n    "cliche": "off" /* b */\n  }\n}\n',
      ],
      [
        '{\n  // first\n  "include": []\n}\n',
        '{\n  // first\n  "include": [],\n  "rules": {\n    "unowned-action": "off"\n  }\n}\n',
      ],
    ])('comments stay with their lines: %j', async (config, expected) => {
      expect((await switchOff({ '.debrief.json': config }, [''])).text).toBe(expected);
    });

    test('one that is open under another spelling keeps what is typed', async () => {
      const { name, version, text } = await switchOff({ '.debrief.json': '{}' }, [''], '{ "wordsPerMinute": 120 }');
      expect([name, version]).toEqual(['%2Edebrief.json', 1]);
      expect(text).toContain('"wordsPerMinute": 120');
    });

    test.each(['[]', '{ "rules": [] }'])('none that is %s', async config => {
      await expect(switchOff({ '.debrief.json': config }, [''])).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
      });
    });

    test('a byte-order mark is left to the editor', async () => {
      expect((await switchOff({ '.debrief.json': '\uFEFF{}' }, [''])).text).toMatch(/^\{/);
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toJson } from '../../server/src/cli/json.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { type Finding, type Fix, severities } from '../../server/src/core/finding.ts';
import { createService } from '../../server/src/core/service.ts';
import { debrief, folderOf, story, weak } from './debrief.ts';

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({
    'stories/a.story.md': story,
    'stories/crlf.story.md': story.replaceAll('\n', '\r\n'),
    'stories/bom.story.md': `\uFEFF${weak}`,
    'stories/emoji.story.md': `🎉 ${weak}`,
  });
});
afterAll(() => folder.remove());

async function lintFile(path: string, ...options: string[]) {
  const { stdout } = await debrief(['lint', '--format', 'json', path, ...options], { cwd: folder.path });
  return JSON.parse(stdout).files[0];
}

interface Entry {
  readonly rule: string;
  readonly fixes: readonly Readonly<Record<string, unknown>>[];
}

const ofRule = (file: { findings: Entry[] }) => file.findings.filter(({ rule }) => rule === 'unowned-action');

const position = { line: expect.any(Number), character: expect.any(Number) };
const range = { start: position, end: position };

test('the whole has a version, files and errors, and nothing else is printed', async () => {
  const { stdout, stderr } = await debrief(['lint', '--format', 'json', 'stories/a.story.md'], { cwd: folder.path });
  expect(JSON.parse(stdout)).toEqual({ version: 1, files: [expect.anything()], errors: [] });
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(stderr).toBe('');
});

test('a file has the fields of the contract', async () => {
  const proof = { why: expect.any(String), sentences: expect.arrayContaining([]) };
  const strength = expect.stringMatching(/^(strong|weak|missing)$/);
  expect(await lintFile('stories/a.story.md')).toEqual({
    path: 'stories/a.story.md',
    words: expect.any(Number),
    seconds: expect.any(Number),
    principles: expect.arrayContaining([]),
    layers: { ownership: strength, judgment: strength, influence: strength },
    proof: { ownership: proof, judgment: proof, influence: proof },
    findings: expect.arrayContaining([]),
  });
});

test('each finding has the fields of the contract', async () => {
  const { findings } = await lintFile('stories/a.story.md');
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding).toEqual({
      rule: expect.stringMatching(/^[a-z-]+$/),
      severity: expect.stringMatching(new RegExp(`^(${severities.join('|')})$`)),
      layer: expect.stringMatching(/^(ownership|judgment|influence|evidence|structure)$/),
      scope: expect.stringMatching(/^(sentence|story|workspace)$/),
      message: expect.any(String),
      range,
      fixes: expect.arrayContaining([]),
    });
  }
});

test('each fix has the fields of the contract, and only a snippet says that it is one', () => {
  const span = { start: 0, end: 2 };
  const plain: Fix = {
    title: 'Say “I”',
    kind: 'quickfix',
    preferred: true,
    safe: false,
    edits: [{ span, newText: 'I' }],
  };
  const snippet: Fix = {
    ...plain,
    title: 'Say why',
    preferred: false,
    snippet: true,
    edits: [{ span, newText: '$1' }],
  };
  const document = TextDocument.create('a.story.md', '', 0, weak);
  const analysis = createService().analyse(weak, defaultConfig);
  const finding: Finding = {
    rule: 'hedge',
    severity: 'warning',
    layer: 'ownership',
    scope: 'sentence',
    message: 'Said.',
    span,
    fixes: [plain, snippet],
    related: [],
  };
  const stories = [
    { path: 'a.story.md', document, config: defaultConfig, analysis: { ...analysis, findings: [finding] } },
  ];
  const { files } = JSON.parse(toJson({ stories, errors: [] }));
  const edited = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } };
  expect(files[0].findings[0].fixes).toEqual([
    { title: 'Say “I”', kind: 'quickfix', preferred: true, safe: false, edits: [{ ...edited, newText: 'I' }] },
    {
      title: 'Say why',
      kind: 'quickfix',
      preferred: false,
      safe: false,
      snippet: true,
      edits: [{ ...edited, newText: '$1' }],
    },
  ]);
});

describe('positions are zero-based UTF-16 code units', () => {
  test.each([
    ['plain', 'stories/a.story.md', { line: 6, character: 0 }],
    ['with CRLF', 'stories/crlf.story.md', { line: 6, character: 0 }],
    ['with a byte-order mark, which counts', 'stories/bom.story.md', { line: 0, character: 1 }],
    ['after an emoji', 'stories/emoji.story.md', { line: 0, character: 3 }],
  ])('%s', async (_, path, start) => {
    expect(ofRule(await lintFile(path))).toMatchObject([{ range: { start } }]);
  });
});

test('--rule overrides a severity for this run', async () => {
  expect(ofRule(await lintFile('stories/a.story.md', '--rule', 'unowned-action=hint'))).toMatchObject([
    { severity: 'hint' },
  ]);
  expect(ofRule(await lintFile('stories/a.story.md', '--rule', 'unowned-action=off'))).toEqual([]);
});

test.each([
  ['named', ['--stdin-filename', 'drafts/b.story.md'], 'drafts/b.story.md'],
  ['unnamed', [], '<stdin>'],
])('standard input, %s, is a file like any other', async (_, options, path) => {
  const { stdout } = await debrief(['lint', '--stdin', '--format', 'json', ...options], { stdin: story });
  const { files, errors } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(files).toMatchObject([{ path }]);
  expect(ofRule(files[0])).toHaveLength(1);
});

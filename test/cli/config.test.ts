import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debrief, folderOf, story } from './debrief.ts';

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({
    'off/.debrief.json': '// quiet\n{ "rules": { "unowned-action": "off" }, }',
    'off/a.story.md': story,
    'off/deep/b.story.md': story,
    'off/loud/.debrief.json': '{ "rules": { "unowned-action": "error" } }',
    'off/loud/c.story.md': story,
    'globs/.debrief.json': '{ "include": ["notes/**"], "exclude": ["archive"] }',
    'globs/notes/plain.md': 'We sold the vans.',
    'globs/notes/data.txt': 'We sold the vans.',
    'globs/other.md': 'We sold the vans.',
    'globs/archive/old.story.md': story,
    'bad/.debrief.json': '{\n  "rules": { "hegde": "off", "unowned-action": "error" }\n}',
    'bad/a.story.md': story,
    'huge/.debrief.json': JSON.stringify({ words: { owners: Array(1_000_000).fill('us') } }),
    'huge/a.story.md': story,
    'secret/.debrief.json': '{}',
    'secret/a.story.md': story,
    'folder/.debrief.json/x': '',
    'folder/a.story.md': story,
    'unclosed.json': '{ "rules": { "hedge": "error" ',
    'fewer.json': '{ "rules": { "unowned-action": "hint" } }',
  });
});
afterAll(() => folder.remove());

async function lint(...args: string[]) {
  const { status, stdout, stderr } = await debrief(['lint', '--format', 'json', ...args], { cwd: folder.path });
  const { files, errors } = JSON.parse(stdout);
  const severity = (file: { findings: { rule: string; severity: string }[] }) =>
    file.findings.find(({ rule }) => rule === 'unowned-action')?.severity ?? 'off';
  return {
    status,
    stderr,
    errors,
    severities: Object.fromEntries(files.map((file: never) => [(file as { path: string }).path, severity(file)])),
  };
}

test('the nearest config file above a story governs it', async () => {
  expect((await lint('off')).severities).toEqual({
    'off/a.story.md': 'off',
    'off/deep/b.story.md': 'off',
    'off/loud/c.story.md': 'error',
  });
});

test('--config and --rule win over it', async () => {
  expect((await lint('--config', 'fewer.json', 'off')).severities).toMatchObject({ 'off/loud/c.story.md': 'hint' });
  const { severities } = await lint('--config', 'fewer.json', '--rule', 'unowned-action=warning', 'off');
  expect(severities).toMatchObject({ 'off/a.story.md': 'warning' });
});

test('a config file that was asked for must be there', async () => {
  const run = await debrief(['lint', '--config', 'none.json', 'off'], { cwd: folder.path });
  expect(run).toMatchObject({ status: 2, stdout: '', stderr: 'debrief: No config file at none.json.\n' });
});

test.each([
  ['.', 'debrief: .: 1:1: This config cannot be used. Not a regular file.\n'],
  ['unclosed.json', 'debrief: unclosed.json: 1:31: This is not valid JSON: close brace expected.\n'],
])('one that cannot be used is told in one line: %s', async (name, stderr) => {
  const run = await lint('--config', name, 'off');
  expect(run).toMatchObject({ status: 2, stderr, errors: [{ path: name }] });
  expect(run.errors).toHaveLength(1);
});

test('its globs count from its folder', async () => {
  expect(Object.keys((await lint('globs')).severities)).toEqual(['globs/notes/plain.md']);
  expect(Object.keys((await lint('globs/**/*.story.md')).severities)).toEqual([]);
  expect(Object.keys((await lint('globs/archive/old.story.md')).severities)).toEqual(['globs/archive/old.story.md']);
});

describe('a bad config costs exit status 2 and no story', () => {
  test('what does not fit is told with its place; the rest holds', async () => {
    const { status, errors, severities, stderr } = await lint('bad');
    expect({ status, severities }).toEqual({ status: 2, severities: { 'bad/a.story.md': 'error' } });
    expect(errors).toEqual([
      { path: 'bad/.debrief.json', message: '2:14: “rules.hegde” is not known: did you mean “hedge”?' },
    ]);
    expect(stderr).toMatch(/^debrief: bad\/\.debrief\.json: 2:14: .*\n$/);
  });

  test.each([
    ['huge', /Larger than 1 MB/],
    ['folder', /Not a regular file/],
  ])('%s', async (name, message) => {
    const { status, errors, severities } = await lint(name);
    expect({ status, severities }).toEqual({ status: 2, severities: { [`${name}/a.story.md`]: 'warning' } });
    expect(errors).toMatchObject([{ path: `${name}/.debrief.json`, message: expect.stringMatching(message) }]);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('one without permission', async () => {
    await chmod(join(folder.path, 'secret/.debrief.json'), 0);
    const { status, errors } = await lint('secret');
    expect({ status, errors }).toMatchObject({ status: 2, errors: [{ message: expect.stringMatching(/Permission/) }] });
  });
});

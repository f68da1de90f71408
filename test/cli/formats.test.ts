import { createRequire } from 'node:module';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toGithub } from '../../server/src/cli/github.ts';
import { toSarif } from '../../server/src/cli/sarif.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { createService } from '../../server/src/core/service.ts';
import { debrief, folderOf, story } from './debrief.ts';

const service = createService();
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new AjvDraft4({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({ 'my stories/ä.story.md': story, 'bad.story.md': Uint8Array.from([0]) });
});
afterAll(() => folder.remove());

/** A story with one finding that has all that a finding can have, over two lines. */
function judged() {
  const text = `🎉 ${'We decided to wait, 100%.\nThat was all: yes, all.\n'}`;
  const span = { start: 3, end: text.length - 1 };
  const finding: Finding = {
    rule: 'hedge',
    severity: 'hint',
    layer: 'ownership',
    scope: 'sentence',
    message: 'Half: 50%,\nno more.',
    span,
    related: [{ span: { start: 3, end: 5 }, message: 'Here.' }],
    fixes: [
      {
        title: 'Say “I”',
        kind: 'quickfix',
        preferred: true,
        safe: false,
        edits: [{ span: { start: 3, end: 5 }, newText: 'I' }],
      },
      {
        title: 'Say why',
        kind: 'quickfix',
        preferred: false,
        safe: false,
        snippet: true,
        edits: [{ span, newText: '$1' }],
      },
    ],
  };
  const analysis = { ...service.analyse(text, defaultConfig), findings: [finding] };
  return {
    stories: [
      { path: 'a,b/c:d.story.md', document: TextDocument.create('', '', 0, text), config: defaultConfig, analysis },
    ],
    errors: [],
  };
}

test('SARIF fits its schema, with stories and with what could not be read', async () => {
  const run = await debrief(['lint', '--format', 'sarif', '.', 'bad.story.md', 'none.story.md'], { cwd: folder.path });
  const log = JSON.parse(run.stdout);
  expect(run.status).toBe(2);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [{ results, tool, invocations }] = log.runs;
  const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unowned-action');
  expect(tool.driver.rules[found.ruleIndex].id).toBe('unowned-action');
  expect(found).toMatchObject({
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20stories/%C3%A4.story.md' },
          region: { startLine: 7, startColumn: 1, endLine: 7 },
        },
      },
    ],
  });
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications).toHaveLength(2);
});

test('SARIF tells second places and fixes, but no fix that needs the writer', () => {
  const log = JSON.parse(toSarif(judged(), service.rules));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [{ results, columnKind }] = log.runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results[0].relatedLocations).toHaveLength(1);
  expect(results[0].fixes).toMatchObject([
    {
      description: { text: 'Say “I”' },
      artifactChanges: [
        { replacements: [{ deletedRegion: { startColumn: 4, endColumn: 6 }, insertedContent: { text: 'I' } }] },
      ],
    },
  ]);
});

test('GitHub is told in commands of one line each', () => {
  expect(toGithub({ ...judged(), errors: [{ path: 'x.md', message: 'No.' }] })).toBe(
    '::notice file=a%2Cb/c%3Ad.story.md,line=1,endLine=2,col=4,title=hedge::Half: 50%25,%0Ano more.\n::error file=x.md::No.\n',
  );
});

test('explain tells of a rule within 80 columns', async () => {
  const { status, stdout } = await debrief(['explain', 'hedge']);
  expect(status).toBe(0);
  for (const heading of ['hedge', 'Why it matters', 'Weak', 'Strong', 'What is not marked', 'Switch it off'])
    expect(stdout).toContain(heading);
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
});

test.each([
  ['praise-as-result', ['## Result', 'debrief-disable-next-line', 'ignore: [praise-as-result]'], []],
  ['confidential', ['"confidential": { "Project Falcon": "the migration" }'], []],
  ['overlong', ['(and so on, 282 words)'], []],
  ['no-exclusion', ['a warning in a design answer'], []],
  [
    'principle-evidence',
    ['ignore: [principle-evidence]', '"principle-evidence": "off"'],
    ['debrief-disable-next-line'],
  ],
])('explain %s says what makes its example fire, and how to switch it off', async (id, told, untold) => {
  const { stdout } = await debrief(['explain', id]);
  for (const words of told) expect(stdout.replace(/\s+/g, ' ')).toContain(words);
  for (const words of untold) expect(stdout).not.toContain(words);
});

test('rules lists every rule, for people, for programs and for a page', async () => {
  const ids = service.rules.map(({ id }) => id);
  const { rules } = JSON.parse((await debrief(['rules', '--format', 'json'])).stdout);
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(ids);
  const [pretty, markdown] = [await debrief(['rules']), await debrief(['rules', '--format', 'markdown'])];
  for (const id of ids) {
    expect(pretty.stdout).toContain(id);
    expect(markdown.stdout).toContain(`| \`${id}\` |`);
  }
  expect(Math.max(...pretty.stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
});

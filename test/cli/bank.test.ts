import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debrief, folderOf } from './debrief.ts';

const told = (title: string, principle: string, result: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\nprinciples: [${principle}]\nkind: failure\n---\n\n## Action\n\nI closed the gate.\n\n## Result\n\n${result}\n`;

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({
    'bank/a.story.md': told('Gate', 'Ownership', 'Waits fell from 40 minutes to 12.'),
    'bank/b.story.md': told('=1+1', 'Frugality', 'Waste fell by 12%.'),
    'bank/notes.md': '# No story',
    'mixed/a.story.md': told('Gate', 'Ownership', 'Waits fell by 3%.'),
    'mixed/f.story.md': '---\nformat: design\n---\n\nA lamp for cellists.\n',
    'mixed/g.story.md': '---\nformat: estimate\n---\n\nAbout 40 lamps.\n',
    'own/.debrief.json': '{ "principles": [{ "name": "Ship it" }], "targets": { "stories": 1 } }',
    'own/c.story.md': told('Ship', 'Ship it', 'Nothing broke.'),
    'bad/d.story.md': 'x\0y',
    'bad/e.story.md': told('Good', 'Ownership', 'Waits fell by 3%.'),
    'empty/readme.md': '# None',
  });
});
afterAll(() => folder.remove());

const run = (...args: string[]) => debrief(args, { cwd: folder.path });
const json = async (...args: string[]) => JSON.parse((await run(...args, '--format', 'json')).stdout);

describe('coverage', () => {
  test('as JSON has the fields of the contract', async () => {
    const coverage = await json('coverage', 'bank');
    expect(Object.keys(coverage)).toEqual(['version', 'principles', 'targets', 'notes']);
    expect(coverage.principles).toHaveLength(16);
    const [, ownership] = coverage.principles;
    expect(ownership).toEqual({
      id: 'ownership',
      name: 'Ownership',
      status: 'weak',
      stories: [
        {
          path: 'bank/a.story.md',
          title: 'Gate',
          role: 'primary',
          layers: { ownership: expect.any(String), judgment: 'weak', influence: 'missing' },
          score: expect.any(Number),
        },
      ],
      next: expect.stringMatching(/\.$/),
    });
    expect(coverage.targets).toMatchObject({
      stories: { have: 2, want: 6 },
      mix: { failure: { have: 2, want: 1 } },
    });
    for (const question of coverage.targets.questions)
      expect(question).toEqual({ id: expect.any(String), ready: false, why: expect.any(String) });
  });

  test('principles and targets come from the config', async () => {
    const { principles, targets } = await json('coverage', 'own');
    expect(principles.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      ['ship-it', 'weak'],
    ]);
    expect(targets.stories).toEqual({ have: 1, want: 1 });
    expect((await json('coverage', 'bank', '--config', 'own/.debrief.json')).principles).toHaveLength(1);
  });

  test.each([
    ['pretty', /^Principles: 0 of 16 strong\n/],
    ['markdown', /^# Coverage\n\n## Principles\n\n\| Principle \| Covered \|/],
    ['csv', /^Principle,Covered,Primary,Backup,Next\r\n/],
    ['html', /^<!doctype html>\n/],
  ])('as %s', async (format, start) => {
    const { status, stdout, stderr } = await run('coverage', 'bank', '--format', format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(start);
  });

  test('as a matrix of stories and principles', async () => {
    const { stdout } = await run('coverage', 'bank', '--table', 'matrix', '--format', 'csv');
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/^Story,Kind,Time,Ownership,Judgment,Influence,Customer Obsession,Ownership,/);
    expect(rows.map(row => row.slice(0, 5)).sort()).toEqual(["'=1+1", 'Gate,']);
    expect((await run('coverage', 'bank', '--table', 'matrix')).stdout).toContain('  ◐ weak    primary  Ownership');
  });
});

describe('answers in other formats', () => {
  const beneath =
    'Two answers in other formats (design and estimate) are left out: they answer questions of their own, and none that asks for a principle.';
  const words = async (...args: string[]) =>
    (await run('coverage', ...args)).stdout.replaceAll('\\', '').replace(/\s+/g, ' ');

  test.each(['matrix', 'coverage'])('are counted beneath the %s in words', async table => {
    for (const format of ['pretty', 'markdown', 'html'])
      expect(await words('mixed', '--table', table, '--format', format)).toContain(beneath);
    expect(await words('bank', '--table', table)).not.toContain('other formats');
  });

  test('are no rows of the matrix', async () => {
    const { stdout } = await run('coverage', 'mixed', '--table', 'matrix', '--format', 'csv');
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(2);
  });
});

describe('metrics', () => {
  test('as JSON has the fields of the contract', async () => {
    const sheet = await json('metrics', 'bank/a.story.md');
    expect(sheet).toEqual({
      version: 1,
      metrics: [
        {
          path: 'bank/a.story.md',
          line: 12,
          text: 'Waits fell from 40 minutes to 12.',
          measure: 'Waits',
          baseline: '40 minutes',
          result: '12',
          change: null,
          period: null,
          money: null,
          population: null,
          guardrail: null,
          missing: ['period', 'money', 'population', 'guardrail'],
        },
      ],
    });
  });

  test.each([
    ['pretty', /^bank\/a\.story\.md:13\n {2}measure {5}Waits\n/],
    ['markdown', /^# Metrics\n\n\| Story \| Line \| Measure \|/],
    ['csv', /^Story,Line,Measure,/],
  ])('as %s', async (format, start) => {
    expect((await run('metrics', 'bank', '--format', format)).stdout).toMatch(start);
  });
});

describe('bad input', () => {
  test('what cannot be read is told, and the rest is counted', async () => {
    const { status, stdout, stderr } = await run('coverage', 'bad', '--format', 'json');
    expect(status).toBe(2);
    expect(stderr).toBe('debrief: bad/d.story.md: Not text: it holds NUL bytes.\n');
    expect(JSON.parse(stdout).targets.stories.have).toBe(1);
  });

  test.each<[string, string[], RegExp]>([
    ['no stories', ['coverage', 'empty'], /^debrief: empty: No stories in this folder\.\n$/],
    [
      'an unknown format',
      ['metrics', '--format', 'html'],
      /Unknown format “html”\. Known: pretty, json, markdown, csv\./,
    ],
    ['an unknown table', ['coverage', '--table', 'x'], /Unknown table “x”\. Known: coverage, matrix\./],
    ['an unknown option', ['coverage', '--rule', 'hedge=off'], /Options: --format, --config, --table\./],
    ['no such config', ['metrics', 'bank', '--config', 'gone.json'], /No config file at gone\.json\./],
  ])('%s', async (_, args, complaint) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(complaint);
  });
});

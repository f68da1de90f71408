import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliPath, debrief, folderOf, story, weak } from './debrief.ts';

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  const many = Array.from({ length: 120 }, (_, index) => [`many/${index}.story.md`, story.repeat(8)] as const);
  folder = await folderOf({ 'a.story.md': story, 'b.story.md': story, ...Object.fromEntries(many) });
});
afterAll(() => folder.remove());

const colour = '\u001b[';
const lint = (args: string[], env = {}) => debrief(['lint', ...args], { cwd: folder.path, env });

test('a finding has its place, severity, message and rule, in 80 columns', async () => {
  const { stdout } = await lint(['a.story.md']);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('a.story.md');
  expect(stdout).toMatch(/^ {2}7:1 +warning +\S/m);
  expect(stdout).toContain('unowned-action');
  expect(stdout).toContain('We decided');
  expect(stdout).toMatch(/^ {2}.*\bwarnings?\b.* · \d+ words?, spoken in \d+:\d\d$/m);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
});

describe('where to begin', () => {
  const begin = async (text: string) =>
    /^ {2}Begin with (.*)$/m.exec(
      (await debrief(['lint', '--stdin', '--stdin-filename', 'a.md'], { stdin: text })).stdout,
    );

  test('is the first of the worst findings', async () => {
    expect((await begin('## Action\n\nWe cut the route. I trusted the estimate of the lead.\n'))?.[1]).toBe(
      '1:4 no-owned-decision',
    );
  });

  test('is not said where nothing is worse than the rest', async () => {
    expect(await begin('---\nformat: compensation\n---\n\nI did it.\n')).toBeNull();
  });
});

test('several stories end with their sum', async () => {
  const { stdout } = await lint(['a.story.md', 'b.story.md', '--rule', 'unowned-action=error']);
  expect(stdout).toMatch(/\n\n2 stories: .*\berrors\b.*\n$/);
});

test('the severity is in words, so that nothing is lost without colour', async () => {
  for (const severity of ['error', 'warning', 'information', 'hint']) {
    const { stdout } = await lint(['a.story.md', '--rule', `unowned-action=${severity}`]);
    expect(stdout).toMatch(new RegExp(`^ {2}7:1 +${severity} `, 'm'));
  }
});

describe('colour', () => {
  test.each<[boolean, Record<string, string>]>([
    [false, {}],
    [false, { NO_COLOR: '1' }],
    [false, { FORCE_COLOR: '0' }],
    [true, { FORCE_COLOR: '1' }],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])('is %s into a pipe with %j', async (coloured, env) => {
    const { stdout } = await lint(['a.story.md'], env);
    expect(stdout.includes(colour)).toBe(coloured);
  });
});

test('control characters of a story do not reach the terminal', async () => {
  const stdin = `## Action\n\u001b]0;owned\u0007 We decided to \u001b[2J sunset the portal.\n`;
  const { stdout } = await debrief(['lint', '--stdin', '--stdin-filename', 'a\u001b[31m.story.md'], { stdin });
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain('\u0007');
});

describe('large output', () => {
  test('is written in full', async () => {
    const { stdout } = await lint(['--format', 'json', 'many']);
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(JSON.parse(stdout).files).toHaveLength(120);
  });

  test('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [cliPath, 'lint', 'many'], { cwd: folder.path });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect(stderr).toBe('');
    expect(status).toBeLessThan(2);
  });
});

test('the words are quoted where the message does not quote them', async () => {
  const { stdout } = await lint(['a.story.md']);
  expect(stdout.replace(/\s+/g, ' ')).toContain(weak.slice(0, 10));
});

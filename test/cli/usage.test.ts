import { execFileSync, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ExitNotification, InitializeRequest, ShutdownRequest } from 'vscode-languageserver/node';
import { connect, exitOf } from '../protocol/transport.ts';
import { cliPath, debrief, debriefAnew, story } from './debrief.ts';

const stdin = { stdin: story };

test.each([
  [['lint', '--stdin', '--format', 'json'], story],
  [['lint', '--stdin', '--max-severity', 'error'], 'I closed the gate.'],
  [['lint', '--stdin', '--no-such-option'], ''],
  [['rules'], ''],
  [['--no-such-command'], ''],
])('%j comes to the same in a process of its own as in one that goes on', async (args, text) => {
  expect(await debriefAnew(args, { stdin: text })).toEqual(await debrief(args, { stdin: text }));
});

test.each([[['--help']], [['-h']]])('%j explains the command line', async args => {
  const { status, stdout, stderr } = await debrief(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const word of [
    'debrief lint',
    'debrief explain',
    'debrief rules',
    '--config',
    'debrief serve --stdio',
    '--format',
    '--max-severity',
    'Exit status',
  ]) {
    expect(stdout).toContain(word);
  }
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
});

test.skipIf(process.platform === 'win32')('it starts without naming Node, as the command that npm links', () => {
  expect(execFileSync(cliPath, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each(['lint', 'fix', 'coverage', 'metrics'])('--help names every option of %s', async command => {
  const { stderr } = await debrief([command, '--no-such-option']);
  const options = /Options: (.*)\.\n/.exec(stderr)?.[1]?.split(', ') ?? [];
  expect(options).toContain('--config');
  const { stdout } = await debrief(['--help']);
  const about = stdout
    .split('\n\n')
    .filter(part => part.startsWith('Options of') && part.split('\n')[0]?.includes(command));
  for (const option of options) expect(about.join('\n')).toMatch(new RegExp(`${option}(?![-\\w])`));
});

describe('--help behind a command is about that command', () => {
  test.each<[string, string[], string[]]>([
    [
      'lint',
      [
        'debrief lint',
        'A folder stands',
        '--format pretty|json|sarif',
        '--max-severity',
        '--rule',
        '--config F',
        'Exit status',
      ],
      ['debrief fix', '\n  --dry-run', '--table'],
    ],
    [
      'fix',
      ['debrief fix', '--dry-run', '--stdin ', '--stdin-filename F', '--rule ID', '--config F'],
      ['debrief lint', '--max-severity', '--format'],
    ],
    ['coverage', ['debrief coverage', '--config F', '--table', 'csv'], ['debrief metrics', '--stdin']],
    ['metrics', ['debrief metrics', '--config F', 'csv'], ['debrief coverage', '--table']],
    ['explain', ['debrief explain RULE'], ['debrief lint', 'Options', 'A folder stands']],
    ['rules', ['debrief rules', '--format pretty|json|markdown'], ['debrief lint']],
    ['serve', ['debrief serve --stdio'], ['debrief lint']],
  ])('%s', async (command, has, hasNot) => {
    const { status, stdout, stderr } = await debrief([command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [...has, 'debrief --help']) expect(stdout).toContain(word);
    for (const word of hasNot) expect(stdout).not.toContain(word);
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  });
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await debrief(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('what is not understood gives one line that says what would be', () => {
  test.each<[string[], RegExp]>([
    [[], /lint, fix, coverage, metrics, explain, rules, serve/],
    [['lnit'], /“lnit”.*lint, fix, coverage, metrics, explain, rules, serve/],
    [['constructor'], /“constructor”.*lint, fix, coverage, metrics, explain, rules, serve/],
    [['lint', '--format', 'xml'], /“xml”.*pretty, json, sarif, github/],
    [['lint', '--format'], /--format/],
    [['lint', '--colour'], /--colour.*--format, --stdin/],
    [['lint', '--max-severity', 'fatal'], /“fatal”.*error, warning, information, hint/],
    [['lint', '--rule', 'unowned-action'], /ID=SEVERITY/],
    [['lint', '--rule', 'unowned-action=loud'], /“loud”.*error, warning, information, hint, off/],
    [['lint', '--rule', 'no-such-rule=off'], /“no-such-rule”.*unowned-action/],
    [['lint', '--stdin', 'a.story.md'], /--stdin or paths/],
    [['lint', '--stdin-filename', 'a.story.md'], /--stdin/],
    [['lint', ''], /empty path names nothing/],
    [['lint', 'a.story.md', ''], /empty path names nothing/],
    [['lint', '--config', '', 'a.story.md'], /empty path names nothing/],
    [['lint', '--stdin', '--stdin-filename', ''], /empty path names nothing/],
    [['fix', ''], /empty path names nothing/],
    [['coverage', ''], /empty path names nothing/],
    [['metrics', ''], /empty path names nothing/],
    [['explain'], /debrief explain RULE/],
    [['explain', 'hegde'], /“hegde”.*hedge/],
    [['rules', '--format', 'xml'], /“xml”.*pretty, json, markdown/],
    [['rules', 'hedge'], /--format/],
    [['serve'], /debrief serve --stdio/],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await debrief(args, stdin);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^debrief: .*\n$/);
    expect(stderr).toMatch(message);
  });
});

describe('the exit status', () => {
  const rest = '--rule=unowned-action';
  test.each<[number, string[]]>([
    [1, [`${rest}=error`]],
    [1, [`${rest}=error`, '--max-severity', 'error']],
    [1, [`${rest}=warning`, '--max-severity', 'warning']],
    [1, [`${rest}=warning`, '--max-severity', 'hint']],
    [1, [`${rest}=hint`, '--max-severity', 'hint']],
    [0, [`${rest}=warning`]],
    [0, [`${rest}=hint`, '--max-severity', 'information']],
    [0, [`${rest}=off`, '--max-severity', 'hint']],
  ])('is %i with %j', async (status, args) => {
    expect(await debrief([...(await everyOtherRuleOff()), ...args], stdin)).toMatchObject({ status, stderr: '' });
  });
});

let quiet: Promise<string[]> | undefined;

/** `lint --stdin` with each rule off that the story breaks, but for the one under test. */
function everyOtherRuleOff(): Promise<string[]> {
  quiet ??= debrief(['lint', '--stdin', '--format', 'json'], stdin).then(({ stdout }) => {
    const rules: string[] = JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule);
    const others = new Set(rules.filter(rule => rule !== 'unowned-action'));
    return ['lint', '--stdin', ...[...others].map(rule => `--rule=${rule}=off`)];
  });
  return quiet;
}

test('debrief serve --stdio is the language server', async () => {
  const server = spawn(process.execPath, [cliPath, 'serve', '--stdio'], { stdio: 'pipe' });
  const connection = connect(server, 'stdio');
  connection.listen();
  const params = { processId: null, rootUri: null, capabilities: {} };
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
  expect(serverInfo?.name).toBe('Debrief');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await exitOf(server)).toBe(0);
});

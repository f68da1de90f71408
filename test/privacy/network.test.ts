import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CodeActionRequest, CompletionRequest, HoverRequest } from 'vscode-languageserver/node';
import { checkRequest, configRequest } from '../../server/src/protocol.ts';
import { debriefAnew, folderOf, story } from '../cli/debrief.ts';
import { startEditor } from '../protocol/editor.ts';
import { ofRule, sentenceStart, storyOf, weak } from '../protocol/stories.ts';
import { exitOf, killServers } from '../protocol/transport.ts';

const guard = resolve('test/privacy/no-sockets.cjs');
const env = { NODE_OPTIONS: `--require "${guard.replaceAll('\\', '/')}"` };

afterAll(killServers);

describe('the guard ends a process that reaches for the network', () => {
  test.each([
    'fetch("http://127.0.0.1:9")',
    'require("net").connect(9)',
    'new (require("net").Socket)().connect(9)',
    'new (require("net").Server)().listen(0)',
    'require("http").get("http://127.0.0.1:9")',
    'require("https").request("https://127.0.0.1:9")',
    'require("dns").lookup("localhost", () => 0)',
    'require("dgram").createSocket("udp4")',
    'import("node:http").then(http => http.request("http://127.0.0.1:9"))',
  ])('%s', code => {
    const { status, stderr } = spawnSync(process.execPath, ['--require', guard, '--eval', code], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 99, stderr: expect.stringMatching(/^reached for the network/) });
  });
});

describe('the command line does not', () => {
  test.each([
    [['lint', '.'], 1],
    [['lint', '.', '--format', 'json'], 1],
    [['lint', '.', '--format', 'sarif'], 1],
    [['lint', '.', '--format', 'github'], 1],
    [['lint', 'missing.md'], 2],
    [['fix', '.'], 0],
    [['coverage', '.'], 0],
    [['metrics', '.'], 0],
    [['explain', 'hedge'], 0],
    [['rules'], 0],
    [['--help'], 0],
    [['nonsense'], 2],
  ])('%j', async (args, status) => {
    const folder = await folderOf({ 'a.story.md': story, '.debrief.json': '{ "rules": { "hedge": "off" } }' });
    const run = await debriefAnew(args, { cwd: folder.path, env });
    expect(run.stderr).not.toMatch(/network/);
    expect(run.status).toBe(status);
    await folder.remove();
  });
});

describe('the server does not', () => {
  test.each(['stdio', 'ipc'] as const)('over %s, from its start to its end', async transport => {
    const editor = await startEditor({ transport, preload: guard });
    const uri = 'file:///stories/portal.story.md';
    const at = { textDocument: { uri }, position: sentenceStart };
    editor.open(uri, storyOf(weak));
    expect(ofRule(await editor.pull(uri))).toHaveLength(1);
    const { connection } = editor;
    const range = { start: sentenceStart, end: sentenceStart };
    await connection.sendRequest(CodeActionRequest.type, { ...at, range, context: { diagnostics: [] } });
    await connection.sendRequest(HoverRequest.type, at);
    await connection.sendRequest(CompletionRequest.type, at);
    await connection.sendRequest(configRequest.method, { uri });
    await connection.sendRequest(checkRequest.method, { uri, text: storyOf(weak) });
    const exited = exitOf(editor.process);
    await editor.quit();
    expect(await exited).toBe(0);
  });
});

describe('nothing that ships can', () => {
  const builtIn =
    /\brequire\("(?:node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster|undici)"\)/g;
  const ofTheWeb = /(?<![.\w$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(|globalThis\.fetch|sendBeacon/g;

  test.each(['client', 'server', 'program', 'cli'])(
    'dist/%s.cjs asks for no such module, and calls no such function',
    name => {
      const bundle = readFileSync(`dist/${name}.cjs`, 'utf8');
      expect(bundle).toMatch(/\brequire\("[^"]+"\)/);
      expect(bundle.match(builtIn) ?? []).toEqual([]);
      expect(bundle.match(ofTheWeb) ?? []).toEqual([]);
    },
  );

  test.each(['server', 'program', 'cli'])('dist/%s.cjs starts no program', name => {
    expect(readFileSync(`dist/${name}.cjs`, 'utf8')).not.toMatch(/child_process/);
  });

  test('the page of a panel calls none either', () => {
    expect(readFileSync('dist/page/main.js', 'utf8').match(ofTheWeb) ?? []).toEqual([]);
  });
});

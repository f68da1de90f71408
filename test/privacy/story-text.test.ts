import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { run } from '../../server/src/cli/run.ts';
import { createService, type Service } from '../../server/src/core/service.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { debriefAnew, folderOf } from '../cli/debrief.ts';
import { pullClient, startEditor } from '../protocol/editor.ts';
import { storyOf } from '../protocol/stories.ts';
import { killServers } from '../protocol/transport.ts';

afterAll(killServers);

/** A word that stands in every story here, and nowhere else. */
const marker = 'Xyzzyville';
const text = storyOf(`We closed the pier of ${marker}.`);
const uri = 'file:///stories/pier.story.md';

/** A service that breaks over every text, and quotes it, as libraries do. */
const broken: Service = {
  ...createService(),
  analyse: given => breakOver(given),
  mend: given => breakOver(given),
  rewrite: given => breakOver(given.text),
  compare: () => breakOver(marker),
};

function breakOver(given: string): never {
  throw new SyntaxError(`Unexpected “${given}”`);
}

/** A client of a server in this process, and all that it hears beside answers. */
function connectTo(service: Service) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, service, { pages: 'docs/rules', thread: '', closed: service });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  return { client, said: listen(client) };
}

function listen(client: ProtocolConnection): string[] {
  const said: string[] = [];
  client.onNotification(LogMessageNotification.type, ({ message }) => void said.push(message));
  client.onNotification(ShowMessageNotification.type, ({ message }) => void said.push(message));
  client.onUnhandledNotification(({ params }) => void said.push(JSON.stringify(params)));
  client.listen();
  return said;
}

const textDocument = { uri };
const position = { line: 6, character: 3 };
const range = { start: position, end: position };
const context = { diagnostics: [] };
const requests: readonly (readonly [method: string, params: unknown])[] = [
  ['textDocument/diagnostic', { textDocument }],
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/completion', { textDocument, position }],
  ['textDocument/codeAction', { textDocument, range, context }],
  ['textDocument/codeAction', { textDocument, range, context: { ...context, only: ['source.fixAll'] } }],
  [
    'codeAction/resolve',
    { title: 'x', kind: 'quickfix', data: { uri, version: 1, span: { start: 0, end: 1 }, key: 'x' } },
  ],
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/selectionRange', { textDocument, positions: [position] }],
  ['textDocument/inlayHint', { textDocument, range }],
  ['debrief/card', { uri }],
  ['debrief/script', { uri }],
  ['debrief/check', { uri, text }],
];

describe.each([
  ['pulls', pullClient],
  ['is pushed to', {}],
])('a server that breaks over a story tells an editor that %s nothing of it', (_, capabilities) => {
  test.each(requests)('%s', async (method, params) => {
    const { client, said } = connectTo(broken);
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'interview-story', version: 1, text },
    });
    const error: Error = await client.sendRequest(method, params).then(
      () => expect.fail('It did not break.'),
      reason => reason,
    );
    expect(error.message).toMatch(/SyntaxError at breakOver|SyntaxError\s+at /);
    expect(JSON.stringify([error.message, error, said])).not.toContain(marker);
    client.dispose();
  });
});

test('a server that is well tells nothing either, whatever it is asked', async () => {
  const editor = await startEditor({
    capabilities: {},
    settings: () => ({ rules: marker, confidential: { [marker]: 7 } }),
  });
  let complaints = '';
  editor.process.stderr?.on('data', data => {
    complaints += data;
  });
  editor.open(uri, `---\nprinciples: {${marker}\n---\n${text}`);
  for (const [method, params] of requests) {
    const answer = await editor.connection.sendRequest(method, params).catch((error: Error) => error);
    if (answer instanceof Error) expect(answer.message).not.toContain(marker);
  }
  expect(await editor.quit()).toBe(0);
  expect([complaints, ...editor.logged].join('\n')).not.toContain(marker);
});

test('settings that do not fit are named without what they hold', () => {
  const section = { words: { owners: [marker, 7] }, rules: { hedge: marker }, confidential: { [marker]: 7 } };
  const { problems } = readSettings(section, createService().rules);
  expect(problems).toHaveLength(3);
  expect(problems.join('\n')).not.toContain(marker);
});

describe('the command line complains without a word of the story', () => {
  test.each([
    ['lint', /^debrief: Something failed\. SyntaxError at /],
    ['fix', /^debrief: <stdin>: It cannot be judged \(SyntaxError\)\.$/],
  ])('%s, when it breaks over it', async (command, complaint) => {
    const complaints: string[] = [];
    const status = await run([command, '--stdin'], () => broken, {
      stdin: Readable.from([Buffer.from(text)]),
      env: {},
      isTerminal: false,
      print: printed => void (printed !== '' && complaints.push(printed)),
      complain: line => void complaints.push(line),
    });
    expect(status).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
    expect(complaints.join()).not.toContain(marker);
  });

  test.each([
    ['no UTF-8', Buffer.concat([Buffer.from(text), Buffer.from([0xff])])],
    ['a NUL', `${text}\0`],
    ['front matter that cannot be read', `---\ntitle: [${marker}\n---\n${text}`],
    ['a directive for no rule', `<!-- debrief-disable ${marker} -->\n${text}`],
  ])('%s', async (_, content) => {
    const folder = await folderOf({ 'a.story.md': content });
    for (const args of [
      ['lint', '.', '--format', 'json'],
      ['fix', '--dry-run', '.'],
      ['fix', '.'],
    ]) {
      const { stderr } = await debriefAnew(args, { cwd: folder.path });
      expect(stderr).not.toContain(marker);
    }
    await folder.remove();
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, DocumentDiagnosticRequest, LSPErrorCodes } from 'vscode-languageserver/node';
import { pullClient, startEditor } from './editor.ts';
import { mend, ofRule, rule, sentenceStart, spoil, storyOf, strong, weak } from './stories.ts';
import { killServers } from './transport.ts';

const uri = 'file:///stories/portal.story.md';

afterAll(killServers);

describe.each(['stdio', 'ipc'] as const)('over %s', transport => {
  test('a pull answers for the text as edited', async () => {
    const editor = await startEditor({ transport });
    editor.open(uri, storyOf(weak));
    const [found] = ofRule(await editor.pull(uri));
    expect(found).toMatchObject({
      source: 'debrief',
      code: rule,
      severity: 2,
      message: expect.any(String),
      range: { start: sentenceStart },
      data: { rule, version: 1 },
    });
    expect(readFileSync(new URL(found?.codeDescription?.href ?? ''), 'utf8')).toContain(`# ${rule}`);

    editor.edit(uri, mend);
    expect(ofRule(await editor.pull(uri))).toEqual([]);
    const version = editor.edit(uri, spoil);
    expect(ofRule(await editor.pull(uri))).toMatchObject([{ data: { rule, version } }]);
    expect(editor.published).toEqual([]);
    expect(await editor.quit()).toBe(0);
  });
});

test('the server says what it offers', async () => {
  const { initialized } = await startEditor();
  expect(initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
  });
  expect(initialized.serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
});

test('an answer that has not changed is not sent twice', async () => {
  const editor = await startEditor();
  editor.open(uri, storyOf(weak));
  const first = await editor.report(uri);
  expect(first).toMatchObject({ kind: 'full', resultId: expect.any(String) });
  expect(await editor.report(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

  editor.edit(uri, mend);
  const second = await editor.report(uri, first.resultId);
  expect(second.kind).toBe('full');
  expect(second.resultId).not.toBe(first.resultId);

  editor.close(uri);
  editor.open(uri, storyOf(strong));
  expect((await editor.report(uri, first.resultId)).kind).toBe('full');
});

test('a document that is not open has nothing said of it', async () => {
  const editor = await startEditor();
  editor.open(uri, storyOf(weak));
  editor.close(uri);
  expect(await editor.pull(uri)).toEqual([]);
});

test('a request that is cancelled is answered as such, and the next one is answered', async () => {
  const editor = await startEditor();
  editor.open(uri, storyOf(weak));
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri } };
  const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(ofRule(await editor.pull(uri))).toHaveLength(1);
});

test('an answer is for the newest version that had arrived', async () => {
  const editor = await startEditor();
  editor.open(uri, storyOf(weak));
  const answers = [1, 2, 3, 4, 5].map(() => {
    const version = editor.edit(uri, mend, spoil);
    return { version, answer: editor.pull(uri) };
  });
  for (const { version, answer } of answers) {
    const [found] = ofRule(await answer);
    expect(found?.data.version).toBeGreaterThanOrEqual(version);
  }
});

test.each([
  ['shows related information', true],
  ['does not', false],
])('related information is sent where the client %s', async (_, relatedInformation) => {
  const capabilities = { ...pullClient, textDocument: { diagnostic: { relatedInformation } } };
  const editor = await startEditor({ capabilities });
  editor.open(uri, storyOf(Array(400).fill('I ate a cake at noon and slept.').join(' ')));
  const related = (await editor.pull(uri)).flatMap(diagnostic => diagnostic.relatedInformation ?? []);
  expect(related.length > 0).toBe(relatedInformation);
  for (const { location, message } of related) {
    expect(location.uri).toBe(uri);
    expect(message).not.toBe('');
  }
});

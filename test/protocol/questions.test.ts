import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  CompletionRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import {
  cardRequest,
  checkRequest,
  choicesRequest,
  draftRequest,
  type Request,
  scriptRequest,
} from '../../server/src/protocol.ts';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { sentenceStart, storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';

const uri = 'file:///stories/portal.story.md';
const textDocument = { uri };

let rich: Editor;
let plain: Editor;

beforeAll(async () => {
  const hover = { contentFormat: ['markdown' as const, 'plaintext' as const] };
  const completion = { completionItem: { snippetSupport: true } };
  const capabilities = { ...pullClient, textDocument: { ...pullClient.textDocument, hover, completion } };
  const initializationOptions = { rulePage: 'pages:show?{rule}' };
  rich = await startEditor({ capabilities, initializationOptions });
  plain = await startEditor();
  for (const editor of [rich, plain]) editor.open(uri, storyOf(weak));
});
afterAll(killServers);

const ask = <Question, Answer>(editor: Editor, { method }: Request<Question, Answer>, question: Question) =>
  editor.connection.sendRequest<Answer>(method, question);

describe('a hover on a finding', () => {
  const hover = async (editor: Editor) => {
    const answer = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: sentenceStart });
    return answer?.contents as MarkupContent;
  };

  test('says what is heard, why it matters, and shows a weak and a strong example', async () => {
    const { kind, value } = await hover(rich);
    expect(kind).toBe('markdown');
    for (const part of ['What the interviewer hears', 'Why it matters', 'Weak', 'Strong'])
      expect(value).toContain(part);
    expect(value).toContain('(pages:show?unowned-action)');
  });

  test('says the same without marks where the client shows none', async () => {
    const { kind, value } = await hover(plain);
    expect(kind).toBe('plaintext');
    expect(value).toContain('Why it matters: ');
    expect(value).not.toMatch(/[*`>]/);
  });
});

test('the page of a rule is where the client’s template says', async () => {
  const [found] = await rich.pull(uri);
  expect(found?.codeDescription?.href).toBe(`pages:show?${found?.code}`);
});

describe('completion', () => {
  const complete = async (editor: Editor, text: string) => {
    const at = `file:///stories/${encodeURIComponent(text)}.story.md`;
    editor.open(at, text);
    const position = { line: text.split('\n').length - 1, character: 0 };
    const items = await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: at }, position });
    return items as CompletionItem[];
  };

  test('has tab stops for a client that follows them, and their text for another', async () => {
    const text = '## Action\n\n';
    const [withStops] = (await complete(rich, text)).filter(({ label }) => label.startsWith('I chose'));
    expect(withStops).toMatchObject({ insertTextFormat: 2, textEdit: { newText: expect.stringContaining('${1:') } });
    const [without] = (await complete(plain, text)).filter(({ label }) => label.startsWith('I chose'));
    expect(without).toMatchObject({
      insertTextFormat: 1,
      textEdit: { newText: 'I chose this path over that path, because the reason.' },
    });
  });

  test('comes in order', async () => {
    const items = await complete(rich, '## Task\n\n');
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted).toEqual(items);
  });
});

test('each section has its time behind its heading', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await rich.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
  expect(hints).toMatchObject([{ position: { line: 5, character: 9 }, label: '0:02 · 6 words · 100%' }]);
  const elsewhere = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
  expect(await rich.connection.sendRequest(InlayHintRequest.type, { textDocument, range: elsewhere })).toEqual([]);
});

test('no time stands inside a paragraph that is told under letters', async () => {
  const lettered = 'file:///stories/lettered.story.md';
  rich.open(lettered, '(S) It rained. (A) I left. (R) We were dry.\n');
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = rich.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: lettered }, range });
  expect(await hints).toEqual([]);
});

test('a selection grows to the sentence and on', async () => {
  const [selection] =
    (await rich.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [sentenceStart] })) ?? [];
  expect(selection).toMatchObject({
    range: { start: sentenceStart, end: { line: 6, character: weak.length } },
    parent: { range: { start: { line: 5, character: 0 } } },
  });
});

describe('of a story, the server tells', () => {
  test('its card', async () => {
    expect(await ask(rich, cardRequest, { uri })).toMatchObject({ time: '0:02 of 1:30', over: false });
    expect(await ask(rich, cardRequest, { uri: 'file:///closed.story.md' })).toBeNull();
  });

  test('a text to speak from', async () => {
    expect(await ask(rich, scriptRequest, { uri })).toBe(`The portal\n\nACTION (0:02)\n${weak}\n`);
  });

  test('what it would say if it were open', async () => {
    const checked = await ask(rich, checkRequest, { uri: 'file:///closed.story.md', text: storyOf(weak) });
    expect(checked?.diagnostics.map(({ code }) => code)).toContain('unowned-action');
    expect(checked?.card.parts.length).toBe(3);
    expect(await ask(rich, checkRequest, { uri: 'file:///readme.md', text: '# Read me\n' })).toBeNull();
  });

  test('what a new one can be, and its draft', async () => {
    const { formats, principles } = await ask(rich, choicesRequest, {});
    const [format, principle] = [formats[0]?.id ?? '', principles[0]?.id ?? ''];
    const { fileName, snippet } = await ask(rich, draftRequest, { title: 'The gate', format, principle });
    expect(fileName).toBe('the-gate.story.md');
    expect(snippet).toContain('title: The gate\n');
  });
});

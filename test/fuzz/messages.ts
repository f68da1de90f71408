import type { ChildProcess } from 'node:child_process';
import fc from 'fast-check';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { startEditor } from '../protocol/editor.ts';
import { ofRule, storyOf, weak } from '../protocol/stories.ts';
import type { Property } from './properties.ts';
import { story } from './texts.ts';

const methods = [
  ...[
    'initialize',
    'initialized',
    'shutdown',
    '$/cancelRequest',
    '$/setTrace',
    '$/progress',
    'workspace/executeCommand',
  ],
  ...[
    'didOpen',
    'didChange',
    'didClose',
    'didSave',
    'hover',
    'completion',
    'codeAction',
    'diagnostic',
    'inlayHint',
  ].map(name => `textDocument/${name}`),
  ...['documentSymbol', 'foldingRange', 'selectionRange'].map(name => `textDocument/${name}`),
  ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders'].map(name => `workspace/${name}`),
  ...['card', 'check', 'script', 'choices', 'draft', 'config', 'nonsense'].map(name => `debrief/${name}`),
  'codeAction/resolve',
];

const uri = fc.constantFrom(
  'file:///fuzz/a.story.md',
  'file:///fuzz/b.md',
  'file:///fuzz/.debrief.json',
  'untitled:x',
  '%',
  '',
);
const place = fc.oneof(
  fc.record({ line: fc.integer(), character: fc.integer() }),
  fc.record({ line: fc.nat(9), character: fc.nat(99) }),
);
const range = fc.record({ start: place, end: place });
const huge = fc.constantFrom('word '.repeat(1_000_000), `${weak} `.repeat(3_000), '\n'.repeat(100_000));
const text = fc.oneof({ weight: 40, arbitrary: story }, { weight: 1, arbitrary: huge });

/** Params as a client would send them, each part of which may be missing. */
const sensible = fc.record(
  {
    textDocument: fc.record(
      { uri, version: fc.integer(), text, languageId: fc.constantFrom('interview-story', 'markdown', 'jsonc') },
      { requiredKeys: ['uri'] },
    ),
    contentChanges: fc.array(fc.record({ range, text }, { requiredKeys: ['text'] }), { maxLength: 3 }),
    position: place,
    positions: fc.array(place, { maxLength: 3 }),
    range,
    context: fc.record(
      { diagnostics: fc.constant([]), only: fc.constantFrom(['quickfix'], ['source.fixAll'], ['']) },
      { requiredKeys: ['diagnostics'] },
    ),
    uri,
    text,
    title: fc.string({ unit: 'binary' }),
    format: fc.constantFrom('behavioral', 'design', 'no such'),
    settings: fc.jsonValue(),
    changes: fc.array(fc.record({ uri, type: fc.nat(4) }), { maxLength: 3 }),
    command: fc.constantFrom('debrief.explainRule', 'no such'),
    arguments: fc.array(fc.constantFrom('hedge', 7, null), { maxLength: 2 }),
    capabilities: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const message = fc.record(
  {
    jsonrpc: fc.constantFrom('2.0', '1.0', 2),
    // Never an id that the healthy client uses.
    id: fc.oneof(fc.integer({ min: 900_000, max: 900_005 }), fc.constantFrom('a', null, -1, 1.5)),
    method: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...methods) }, { weight: 1, arbitrary: fc.string() }),
    params: fc.oneof({ weight: 5, arbitrary: sensible }, { weight: 1, arbitrary: fc.jsonValue() }),
  },
  { requiredKeys: ['jsonrpc', 'method'] },
);

/** What comes over the wire: a message, an answer to no question, or something that is no message. */
const body = fc.oneof(
  { weight: 30, arbitrary: message.map(value => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc
      .record({ jsonrpc: fc.constant('2.0'), id: fc.integer({ min: 900_000, max: 900_005 }), result: fc.jsonValue() })
      .map(value => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', 'null', '7', '"text"', '[{"jsonrpc":"2.0"}]', '{}', '\0') },
);

/** Messages in one burst, some of them twice. */
const burst = fc
  .array(fc.tuple(body, fc.integer({ min: 1, max: 2 })), { minLength: 1, maxLength: 12 })
  .map(bodies => bodies.flatMap(([one, times]) => Array<string>(times).fill(one)));

/** A server that hears nonsense goes on to judge stories. */
export function bursts(): Property {
  return {
    name: 'nonsense over the wire is survived',
    async run(parameters) {
      let editor = await startEditor();
      let documents = 0;
      const check = async (bodies: readonly string[]): Promise<void> => {
        for (const one of bodies) editor.process.stdin?.write(framed(one));
        documents += 1;
        const uri = `file:///healthy/${documents}.story.md`;
        try {
          editor.open(uri, storyOf(weak));
          const found = await alive(editor.connection, editor.process, editor.pull(uri));
          if (ofRule(found).length !== 1) throw new Error('A finding is lost.');
          editor.close(uri);
        } catch (error) {
          editor.process.kill('SIGKILL');
          editor = await startEditor();
          throw error;
        }
      };
      const survived = fc.asyncProperty(burst, check);
      await fc
        .assert(survived, { ...(parameters as object), endOnFailure: true })
        .finally(() => editor.process.kill('SIGKILL'));
    },
  };
}

const framed = (one: string): string => `Content-Length: ${Buffer.byteLength(one)}\r\n\r\n${one}`;

/** What the server answers; rejects when it ends, or gives no answer in half a minute. */
function alive<T>(connection: ProtocolConnection, server: ChildProcess, answer: Promise<T>): Promise<T> {
  let complaint = '';
  const hear = (data: Buffer): void => {
    complaint += data.toString();
  };
  server.stderr?.on('data', hear);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The server hangs.')), 30_000);
    const ended = (code: number | null): void => reject(new Error(`The server ended with ${code}. ${complaint}`));
    server.once('close', ended);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      server.off('close', ended);
      server.stderr?.off('data', hear);
    });
    connection.onError(() => undefined);
  });
}

import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../server/src/core/config/file.ts';
import { createService } from '../../server/src/core/service.ts';

const { rules } = createService();
const read = (text: string) => readConfigFile(text, rules);
const problems = (text: string) =>
  read(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message] as const);

describe('what a config may hold', () => {
  test.each([
    ['nothing', '', {}],
    ['an empty object', '{}', {}],
    [
      'a byte order mark, comments and a trailing comma',
      '\uFEFF{ // mine\n "wordsPerMinute": 140, /* slow */ }',
      { wordsPerMinute: 140 },
    ],
    ['its schema', '{ "$schema": "./schemas/config.schema.json" }', {}],
    ['severities', '{ "rules": { "hedge": "off" } }', { rules: { hedge: 'off' }, options: {} }],
    [
      'severities with limits',
      '{ "rules": { "overlong": ["warning", { "seconds": 60 }] } }',
      { rules: { overlong: 'warning' }, options: { overlong: { seconds: 60 } } },
    ],
    ['globs', '{ "include": ["a/**"], "exclude": ["b"] }', { include: ['a/**'], exclude: ['b'] }],
    ['words', '{ "words": { "owners": ["my squad"] } }', { words: { owners: ['my squad'] } }],
    ['targets', '{ "targets": { "mix": { "failure": 2 } } }', { targets: { mix: { failure: 2 } } }],
    ['stand-ins', '{ "confidential": { "Acme*": "a retailer" } }', { confidential: { 'Acme*': 'a retailer' } }],
    [
      'principles of another company',
      '{ "principles": [{ "name": "Say the Hard Thing", "evidence": [{ "asks": "candour", "phrases": ["told"] }] }] }',
      {
        principles: [
          {
            id: 'say-the-hard-thing',
            name: 'Say the Hard Thing',
            aliases: [],
            evidence: [{ asks: 'candour', phrases: ['told'] }],
          },
        ],
      },
    ],
  ])('%s', (_, text, layer) => {
    expect(problems(text)).toEqual([]);
    expect(read(text).layer).toEqual(layer);
  });
});

describe('what does not fit is told on its own words', () => {
  test.each([
    ['{ "ruels": {} }', '"ruels"', 'did you mean “rules”?'],
    ['{ "colour": 1 }', '"colour"', 'Known: $schema, include, exclude'],
    ['{ "rules": { "hegde": "off" } }', '"hegde"', 'did you mean “hedge”?'],
    ['{ "rules": { "hedge": "loud" } }', '"loud"', 'must be one of “off”, “error”'],
    ['{ "rules": { "hedge": 3 } }', '3', 'must be one of “off”'],
    ['{ "rules": { "hedge": ["hint", { "words": 3 }] } }', '"words"', 'is not known'],
    ['{ "rules": { "overlong": ["hint", { "words": "3" }] } }', '"3"', 'must be a number of at least 0'],
    ['{ "wordsPerMinute": 9000 }', '9000', 'must be a number from 1 to 400'],
    ['{ "include": "a/**" }', '"a/**"', 'must be a list'],
    ['{ "include": ["a/**", 7] }', '7', '“include[1]” must be text'],
    ['{ "principles": [] }', '[]', 'must not be empty'],
    ['{ "principles": "google" }', '"google"', 'must be “amazon”'],
    ['{ "principles": "google" }', '"google"', 'must be “amazon”, or a list'],
    ['{ "rules": { "hedge": "loud" } }', '"loud"', '“hint”, or a list'],
    ['{ "principles": [{ "aliases": [] }] }', '{ "aliases": [] }', 'needs “name”'],
    ['{ "targets": { "stories": 1.5 } }', '1.5', 'must be a whole number'],
    ['{ "confidential": { "Acme": null } }', 'null', 'must be text'],
    ['[]', '[]', 'A config must be an object'],
    ['{} {', '{', 'not valid JSON: end of file expected'],
    ['{ "words": ', '', 'not valid JSON: value expected'],
  ])('%s', (text, words, message) => {
    const [first] = problems(text);
    expect(first?.[0].startsWith(words)).toBe(true);
    expect(
      problems(text)
        .map(([, said]) => said)
        .join('\n'),
    ).toContain(message);
  });

  test('and leaves its neighbours in force', () => {
    const { layer } = read('{ "rules": { "hedge": "loud", "cliche": "off" }, "words": { "owners": ["us", 7] } }');
    expect(layer).toEqual({ rules: { cliche: 'off' }, options: {}, words: { owners: ['us'] } });
  });
});

test.each([
  '["Ownership"]',
  '[{ "id": "own it", "name": "Own It" }]',
  '[{ "name": "Own It" }, { "aliases": ["LBC"] }]',
  '[{ "name": "Own It", "evidence": [{ "asks": "candour", "phrases": [7] }] }]',
  '[]',
  '"google"',
])('a set of principles that does not fit leaves the one in force: %s', principles => {
  const { layer, problems } = read(`{ "principles": ${principles}, "wordsPerMinute": 120 }`);
  expect(problems).toHaveLength(1);
  expect(layer).toEqual({ wordsPerMinute: 120 });
});

test.each(['{/*', '{"a', '[', '{"rules": {"hedge":', '{"confidential": {"a": "b"}, "confidential": {"c": 3}/*'])(
  'what “%s” lacks at its end is told there',
  text => {
    for (const { span } of read(text).problems) expect(span.end).toBeLessThanOrEqual(text.length);
    expect(read(text).problems).not.toEqual([]);
  },
);

test.each([
  ['{ "rules": { "hedge": "error" ', 'close brace expected'],
  ["{ 'rules': {} }", 'invalid symbol'],
  ['## Action\n\nWe sold the vans.', 'invalid symbol'],
  ['{ "ruels": {}, "rules" }', 'colon expected'],
])('of “%s”, which is no JSON, the first fault alone is told', (text, message) => {
  expect(read(text).problems.map(problem => problem.message)).toEqual([`This is not valid JSON: ${message}.`]);
});

describe('what would cost too much is refused', () => {
  const million = Array.from({ length: 1_000_000 }, (_, at) => `w${at}`);
  test.each([
    ['a million words', JSON.stringify({ words: { outcomes: million } }), 'over 512 KB'],
    ['a list too long', JSON.stringify({ words: { outcomes: million.slice(0, 20_000) } }), '1000 items at most'],
    [
      'a table too long',
      JSON.stringify({ confidential: Object.fromEntries(million.slice(0, 20_000).map(word => [word, 'x'])) }),
      '1000 entries at most',
    ],
    ['a glob without end', JSON.stringify({ exclude: ['{a,b}'.repeat(1000)] }), '500 characters at most'],
    ['nesting without end', '['.repeat(200_000), ''],
  ])('%s', (_, text, message) => {
    const file = read(text);
    expect(file.problems).not.toEqual([]);
    expect(file.problems[0]?.message).toContain(message);
    expect(JSON.stringify(file.layer).length).toBeLessThan(100);
  });

  test('keys that name no data of ours do no harm', () => {
    const { layer } = read(
      '{ "__proto__": { "wordsPerMinute": 1 }, "rules": { "__proto__": "off", "constructor": "off" } }',
    );
    expect(layer).toEqual({ rules: {}, options: {} });
    expect(({} as { wordsPerMinute?: number }).wordsPerMinute).toBeUndefined();
  });
});

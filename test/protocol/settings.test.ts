import { expect, test } from 'vitest';
import { resolve } from '../../server/src/core/config/layer.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import type { RuleMeta } from '../../server/src/core/rules/rule.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';

const rules = [
  { id: 'plain', options: undefined },
  { id: 'counted', options: { words: 300 } },
] as unknown as readonly RuleMeta[];

function read(section: unknown) {
  const { layer, problems } = readSettings(section, rules);
  return { config: resolve(layer), problems };
}

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['the client’s own settings', { trace: { server: 'messages' } }],
])('%s leaves the defaults', (_, section) => {
  expect(read(section)).toEqual({ config: defaultConfig, problems: [] });
});

test.each([
  ['a severity', { rules: { plain: 'off' } }, { rules: { plain: 'off' } }],
  [
    'a severity with options',
    { rules: { counted: ['hint', { words: 250 }] } },
    { rules: { counted: 'hint' }, options: { counted: { words: 250 } } },
  ],
  ['a severity in a list', { rules: { plain: ['error'] } }, { rules: { plain: 'error' } }],
  ['a rate', { wordsPerMinute: 120 }, { wordsPerMinute: 120 }],
  ['words', { words: { owners: ['my squad'] } }, { words: { outcomes: [], outputs: [], owners: ['my squad'] } }],
])('%s is taken over', (_, section, expected) => {
  expect(read(section)).toEqual({ config: { ...defaultConfig, ...expected }, problems: [] });
});

test.each([
  ['debrief', ['a list']],
  ['debrief', 'a text'],
  ['debrief.colour', { colour: 'red' }],
  ['debrief.rules', { rules: 'all' }],
  ['debrief.rules.plain', { rules: { plain: 'loud' } }],
  ['debrief.rules.plain', { rules: { plain: 3 } }],
  ['debrief.rules.plain', { rules: { plain: [] } }],
  ['debrief.rules.absent', { rules: { absent: 'off' } }],
  ['debrief.rules.__proto__', { rules: JSON.parse('{ "__proto__": "off" }') }],
  ['debrief.rules.plain[1].words', { rules: { plain: ['hint', { words: 3 }] } }],
  ['debrief.rules.counted[1].words', { rules: { counted: ['hint', { words: '3' }] } }],
  ['debrief.rules.counted[1].words', { rules: { counted: ['hint', { words: Number.NaN }] } }],
  ['debrief.rules.counted[1]', { rules: { counted: ['hint', 'short'] } }],
  ['debrief.wordsPerMinute', { wordsPerMinute: '150' }],
  ['debrief.wordsPerMinute', { wordsPerMinute: 0 }],
  ['debrief.wordsPerMinute', { wordsPerMinute: Number.POSITIVE_INFINITY }],
  ['debrief.words', { words: [] }],
  ['debrief.words.verbs', { words: { verbs: [] } }],
  ['debrief.words.owners', { words: { owners: 'my squad' } }],
  ['debrief.words.owners[0]', { words: { owners: [1] } }],
  ['debrief.words.owners[0]', { words: { owners: [''] } }],
  ['debrief.include[0]', { include: [''] }],
  ['debrief.principles', { principles: 'google' }],
  ['debrief.principles[0]', { principles: [{ aliases: ['x'] }] }],
  ['debrief.targets.mix.leadership', { targets: { mix: { leadership: 1.5 } } }],
])('%s is named when it is %j', (name, section) => {
  const { config, problems } = read(section);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.split(' ')[0]).toBe(name);
  expect(config.wordsPerMinute).toBe(defaultConfig.wordsPerMinute);
  expect(config.words).toEqual(defaultConfig.words);
});

test('one bad value does not spoil its neighbours', () => {
  const { config, problems } = read({
    rules: { plain: 'loud', counted: 'hint' },
    wordsPerMinute: 0,
    words: { owners: ['us', 7] },
  });
  expect(problems).toHaveLength(3);
  expect(config.rules).toEqual({ counted: 'hint' });
  expect(config.words.owners).toEqual(['us']);
});

import { expect, test } from 'vitest';
import { explainConfig } from '../../server/src/core/config/explain.ts';
import { type Layer, resolve } from '../../server/src/core/config/layer.ts';
import { configPlaces } from '../../server/src/core/config/lookup.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { anchored, isExcluded, isIncluded } from '../../server/src/globs.ts';

test.each<[string, Layer, Layer, object]>([
  ['a rate', { wordsPerMinute: 120 }, { wordsPerMinute: 140 }, { wordsPerMinute: 120 }],
  [
    'rules one by one',
    { rules: { hedge: 'off' } },
    { rules: { hedge: 'hint', cliche: 'hint' } },
    { rules: { hedge: 'off', cliche: 'hint' } },
  ],
  [
    'a rule with all of its limits',
    { rules: { overlong: 'hint' }, options: {} },
    { rules: { overlong: 'error' }, options: { overlong: { words: 1 } } },
    { rules: { overlong: 'hint' }, options: {} },
  ],
  [
    'words list by list',
    { words: { owners: ['us'] } },
    { words: { owners: ['we two'], outputs: ['pages'] } },
    { words: { outcomes: [], owners: ['us'], outputs: ['pages'] } },
  ],
  [
    'names one by one',
    { confidential: { A: 'a' } },
    { confidential: { A: 'x', B: 'b' } },
    { confidential: { A: 'a', B: 'b' } },
  ],
  [
    'targets',
    { targets: { mix: { failure: 3 } } },
    { targets: { stories: 9 } },
    { targets: { stories: 9, mix: { ...defaultConfig.targets.mix, failure: 3 } } },
  ],
  ['nothing', {}, {}, {}],
])('the file wins over the settings: %s', (_, file, settings, expected) => {
  expect(resolve(file, settings)).toEqual({ ...defaultConfig, ...expected });
});

test.each([
  ['/a/b/c.story.md', undefined, ['/a/b/.debrief.json', '/a/.debrief.json', '/.debrief.json']],
  ['/a/b/c.story.md', '/a', ['/a/b/.debrief.json', '/a/.debrief.json']],
  ['/a/b/c.story.md', '/a/b/', ['/a/b/.debrief.json']],
  ['file:///a/b/c.md', 'file:///a', ['file:///a/b/.debrief.json', 'file:///a/.debrief.json']],
  ['file:///a/c.md', undefined, ['file:///a/.debrief.json', 'file:///.debrief.json']],
  ['untitled:Untitled-1', undefined, []],
])('the config of %s within %s is looked for above it', (story, root, places) => {
  expect([...configPlaces(story, root)]).toEqual(places);
});

test.each([
  ['stories/**/*.md', '/w/[x]/stories/a/b.md', true],
  ['./stories/*.md', '/w/[x]/stories/b.md', true],
  ['stories', '/w/[x]/stories/a/b.md', true],
  ['stories/', '/w/[x]/stories/a/b.md', true],
  ['*.md', '/w/[x]/stories/b.md', false],
  ['stories/**', '/w/x/stories/b.md', false],
])('%s counts from the folder of its config: %s, %s', (glob, path, expected) => {
  const config = resolve(anchored({ include: [glob], exclude: [glob] }, '/w/[x]'));
  expect([isIncluded(config, path), isExcluded(config, path)]).toEqual([expected, expected]);
});

test('what is in force is told with where it comes from', () => {
  const file: Layer = { wordsPerMinute: 120 };
  const settings: Layer = { wordsPerMinute: 130, rules: { hedge: 'off' } };
  const told = explainConfig(resolve(file, settings), [
    { name: '/w/.debrief.json', layer: file },
    { name: 'settings', layer: settings },
  ]);
  expect(told).toContain('// In force: /w/.debrief.json, then settings.');
  expect(told).toContain('  // /w/.debrief.json, then settings\n  "wordsPerMinute": 120,');
  expect(told).toContain('  // settings\n  "rules": {');
  expect(told).toMatch(/ {2}\/\/ default\n {2}"principles": "amazon"\n}\n$/);
});

test.each<[string, Layer, Layer, string]>([
  [
    'a file that sets the default anew',
    { wordsPerMinute: 150 },
    { wordsPerMinute: 140 },
    '/w/.debrief.json, then settings',
  ],
  ['a file beside settings that are left alone', { wordsPerMinute: 150 }, { wordsPerMinute: 150 }, '/w/.debrief.json'],
  ['settings that are left alone', {}, { wordsPerMinute: 150 }, 'default'],
  ['settings alone', {}, { wordsPerMinute: 140 }, 'settings'],
])('%s is told as such', (_, file, settings, origins) => {
  const told = explainConfig(resolve(file, settings), [
    { name: '/w/.debrief.json', layer: file },
    { name: 'settings', layer: settings, withDefaults: true },
  ]);
  expect(told).toContain(`  // ${origins}\n  "wordsPerMinute": `);
});

test.each<[string, Layer, readonly (keyof Layer)[]]>([
  ['parts that say nothing', { words: {}, rules: {}, options: {}, targets: {} }, []],
  ['targets as they are by default', { targets: { stories: 6 } }, []],
  ['a target of its own', { words: {}, targets: { stories: 7 } }, ['targets']],
  ['words of its own', { words: { owners: ['my squad'] }, targets: {} }, ['words']],
  ['a rule with its limits', { rules: { overlong: 'information' }, options: { overlong: { seconds: 60 } } }, ['rules']],
])('an editor that sends %s is the origin of just what it sets', (_, settings, set) => {
  const told = explainConfig(resolve(settings), [{ name: 'settings', layer: settings, withDefaults: true }]);
  const origins = [...told.matchAll(/ {2}\/\/ settings\n {2}"(\w+)"/g)].map(([, key]) => key);
  expect(origins).toEqual(set);
  expect(told).toContain(set.length > 0 ? '// In force: settings.' : '// In force: the defaults alone.');
});

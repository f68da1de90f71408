import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate, withIgnorable, withSetting, withTable, withTexts } from '../../docs/generated.ts';
import { createService } from '../../server/src/core/service.ts';

const { rules } = createService();
const { pages, table, setting, texts, configSchema } = generate(rules);
const committed = (path: string) => readFileSync(path, 'utf8');

test('rule pages are fresh: run `npm run docs`', () => {
  for (const [path, text] of pages) expect(committed(path), path).toBe(text);
  expect(
    readdirSync('docs/rules')
      .map(name => `docs/rules/${name}`)
      .sort(),
  ).toEqual([...pages.keys()].sort());
});

test.each([
  ['hedge', 'a sentence and its neighbours'],
  ['overlong', 'the whole story'],
  ['duplicate-story', 'all stories of a bank'],
])('the page of %s says that it looks at %s', (id, place) => {
  expect(pages.get(`docs/rules/${id}.md`)).toContain(`| ${place} |`);
});

test('the README’s rule table is fresh: run `npm run docs`', () => {
  expect(withTable(committed('README.md'), table)).toBe(committed('README.md'));
});

test('the settings know every rule: run `npm run docs`', () => {
  expect(withSetting(committed('package.json'), setting)).toBe(committed('package.json'));
  expect(withTexts(committed('package.nls.json'), texts)).toBe(committed('package.nls.json'));
});

test('the schema of config files is fresh: run `npm run docs`', () => {
  expect(configSchema).toBe(committed('schemas/config.schema.json'));
});

test('the schema of front matter knows every rule: run `npm run docs`', () => {
  expect(withIgnorable(committed('schemas/story.schema.json'), rules)).toBe(committed('schemas/story.schema.json'));
});

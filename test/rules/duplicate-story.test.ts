import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const body = 'I closed the north gate for a week, because trucks waited 40 minutes there, and lost two farms.';
const story = (title: string, principle: string, text = body) =>
  `---\ntitle: ${title}\nprinciples: [${principle}]\n---\n\n${text}\n`;
const found = (texts: readonly string[], config = defaultConfig) =>
  service.compare(texts.map((text, index) => ({ path: `${index}`, analysis: service.analyse(text, config), config })));

test.each([
  ['nearly the same text', story('A', 'Ownership'), story('B', 'Ownership', `${body} It was May.`)],
  ['the same title', story('The gate', 'Ownership'), story('the gate!', 'ownership', 'I sold the boat.')],
])('%s, for one principle', (_, first, second) => {
  const findings = found([first, second]);
  expect([...findings.keys()].sort()).toEqual(['0', '1']);
  expect(findings.get('1')?.[0]?.related[0]?.path).toBe('0');
});

test.each([
  ['another principle', story('A', 'Ownership'), story('A', 'Dive Deep')],
  [
    'another event',
    story('A', 'Ownership'),
    story('B', 'Ownership', 'I sold the boat, because nobody rowed any more.'),
  ],
  ['no principle', body, body],
])('%s', (_, first, second) => {
  expect(found([first, second]).size).toBe(0);
});

test('it can be switched off', () => {
  const config = { ...defaultConfig, rules: { 'duplicate-story': 'off' as const } };
  expect(found([story('A', 'Ownership'), story('A', 'Ownership')], config).size).toBe(0);
  const ignoring = story('A', 'Ownership').replace('---\n', '---\nignore: [duplicate-story]\n');
  expect([...found([ignoring, story('A', 'Ownership')]).keys()]).toEqual(['1']);
});

test('a comment above the title switches it off, and stays when the story is mended', () => {
  const titled = (title: string) => `---\nprinciples: [Ownership]\n---\n\n# ${title}\n\n${body}\n`;
  const quiet = titled('A').replace('# A', '<!-- debrief-disable-next-line duplicate-story -->\n# A');
  expect([...found([titled('A'), quiet]).keys()]).toEqual(['0']);
  expect(service.mend(quiet, defaultConfig)).toEqual([]);
});

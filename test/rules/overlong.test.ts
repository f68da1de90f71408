import { describe, expect, test } from 'vitest';
import { saidWords } from '../../server/src/core/spoken.ts';
import { judgeStory } from '../judge.ts';

/** So many words, in sentences of eight. */
const words = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 8 === 0 ? 'The' : at % 8 === 7 ? 'night.' : 'old')).join(' ');
const severities = (text: string, options = {}) =>
  judgeStory(text, options)
    .filter(({ rule }) => rule === 'overlong')
    .map(({ severity }) => severity);

describe('the spoken length of a story', () => {
  test.each([
    [225, []],
    [228, ['information']],
    [300, ['information']],
    [301, ['warning']],
  ])('%i words', (count, expected) => {
    expect(severities(`## Action\n\n${words(count)}\n`)).toEqual(expected);
  });

  test('a faster speaker has more room', () => {
    expect(severities(`## Action\n\n${words(260)}\n`, { wordsPerMinute: 180 })).toEqual([]);
  });

  test('the limits are options', () => {
    expect(severities(`## Action\n\n${words(100)}\n`, { options: { overlong: { seconds: 30 } } })).toEqual([
      'information',
    ]);
  });

  test.each([
    ['block quotes', `> ${words(120)}`],
    ['comments', `<!-- ${words(120)} -->`],
    ['follow-ups', `## Follow-up\n\n${words(120)}`],
    ['alternatives', `## Alternatives\n\n${words(120)}`],
    ['front matter', ''],
  ])('%s do not count', (_, extra) => {
    expect(severities(`---\ntitle: ${words(80)}\n---\n\n## Action\n\n${words(200)}\n\n${extra}\n`)).toEqual([]);
  });

  test('related information names three sentences', () => {
    const [finding] = judgeStory(`## Action\n\n${words(240)}\n`).filter(({ rule }) => rule === 'overlong');
    expect(finding?.related).toHaveLength(3);
  });
});

describe('numbers are counted as they are said', () => {
  test.each([
    ['$3.4M', 5],
    ['I saved $3.4M.', 7],
    ['$5.', 2],
    ['(€3m)', 3],
    ['5€', 2],
    ['₺1,900', 5],
    ['22%', 3],
    ['1,900 rows', 5],
    ['in 2024', 3],
    ['40 minutes', 2],
    ['the 3rd time', 3],
    ['a [link](https://example.org/x) here', 3],
    ['**bold** and `code`', 3],
  ])('%s', (text, expected) => {
    expect(saidWords(text)).toBe(expected);
  });
});

test('what proves a layer is not named as carrying little', () => {
  const told = [
    'My head of department wanted me to keep the Saturday shift in the shop for another year.',
    'I said no, because Saturday was their best selling day.',
    'Closing early meant that the larger firms in the valley would have to map all of their accounts by hand.',
  ];
  const text = `## Action\n\n${told.join(' ')} ${words(240)}\n`;
  const [finding] = judgeStory(text).filter(({ rule }) => rule === 'overlong');
  const named = (finding?.related ?? []).map(({ span }) => text.slice(span.start, span.end));
  expect(named.filter(sentence => told.includes(sentence))).toEqual([]);
});

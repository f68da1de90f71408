import { expect, test } from 'vitest';
import { measures } from '../../server/src/core/english/grammar/measures.ts';
import { readEnglish } from '../../server/src/core/english/read.ts';

const numbers = (prose: string) =>
  readEnglish(prose).flatMap(({ sentence: { words, quantities } }) =>
    quantities.map(quantity => [quantity.kind, quantity.value, measures(words, quantity)]),
  );

test.each([
  ['It fell by 12.5%.', [['percent', 12.5, true]]],
  ['It cost $3.4M.', [['money', 3_400_000, true]]],
  ['It cost 40 euros.', [['money', 40, true]]],
  ['It took six weeks.', [['duration', 6, true]]],
  ['I read 1,900 rows.', [['count', 1900, true]]],
  ['I called two hundred tenants.', [['count', 200, true]]],
  ['It grew 3x.', [['factor', 3, true]]],
  [
    '22 of 31 said so.',
    [
      ['ratio', 22, true],
      ['count', 31, true],
    ],
  ],
  [
    'It went live on 3 May 2024.',
    [
      ['label', 3, false],
      ['label', 2024, false],
    ],
  ],
  ['We met at 7:30.', [['label', Number.NaN, false]]],
  ['We met at nine.', [['label', 9, false]]],
  ['I came to room 114.', [['label', 114, false]]],
  ['She is 45 years old.', [['label', 45, false]]],
  ['One visitor wrote.', [['count', 1, false]]],
  [
    'They rated it 8.7/10 in the survey.',
    [
      ['ratio', 8.7, true],
      ['count', 10, false],
    ],
  ],
  [
    'The lamp burned 9.5/5.',
    [
      ['count', 9.5, false],
      ['count', 5, false],
    ],
  ],
  ['We waited and lost 26k.', [['count', 26_000, true]]],
  ['We wrote 26.', [['count', 26, false]]],
  [
    'Crashes went from like five a shift to maybe two.',
    [
      ['count', 5, true],
      ['count', 2, true],
    ],
  ],
  ['Thirty-odd nets came.', [['count', 30, true]]],
  [
    'One jar in fifty broke.',
    [
      ['count', 1, true],
      ['count', 50, false],
    ],
  ],
  ['One of the jars broke.', [['ratio', 1, false]]],
  ['It takes one hour.', [['duration', 1, true]]],
  ['One hour the pump stood.', [['duration', 1, false]]],
  ['Now 40 fewer calls.', [['count', 40, true]]],
  ['Since I was 19 I swim.', [['label', 19, false]]],
  ['A lady of 82 sent a card.', [['label', 82, false]]],
  ['A crew of 82 sent a card.', [['count', 82, true]]],
  ['Season 4 of the game began.', [['label', 4, false]]],
  ['It shut at 16h30.', [['label', Number.NaN, false]]],
  ['I like five.', [['count', 5, false]]],
  ['I work here since six years.', [['duration', 6, false]]],
  ['Two years ago I joined.', [['duration', 2, false]]],
  ['It was the lowest in six years.', [['duration', 6, true]]],
])('%s', (prose, expected) => {
  const found = numbers(prose).map(([kind, value, counts], at) => [
    kind,
    Number.isNaN(expected[at]?.[1]) ? Number.NaN : value,
    counts,
  ]);
  expect(found).toEqual(expected);
});

import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'First we stopped the line, then the captains came.',
    ['First I proposed stopping the line, and … agreed, then the captains came.'],
  ],
  ['We cut the fare, in June they came.', ['I proposed cutting the fare, and … agreed, in June they came.']],
  [
    'We sold tea, then, a week later, the captains came.',
    ['I proposed selling tea, and … agreed, then, a week later, the captains came.'],
  ],
  [
    'We sold tea, and then, in June, they came.',
    ['I proposed selling tea, and … agreed, and then, in June, they came.'],
  ],
  [
    'Step one: we froze the fare, step two: we cut the crew.',
    [
      'Step one: I proposed freezing the fare, and … agreed, step two: we cut the crew.',
      'Step one: we froze the fare, step two: I proposed cutting the crew, and … agreed.',
    ],
  ],
  [
    'We moved to Brest, Lille and Nantes, then the fog came.',
    ['I proposed moving to Brest, Lille and Nantes, and … agreed, then the fog came.'],
  ],
  [
    'We found that nine crates were empty and sent them back.',
    ['… found that nine crates were empty and sent them back, and I ….'],
  ],
  ['We built a ramp and, once it held, moved the cars to it.', []],
  ['We moved the boats, the captains drained them, and the yard was shut.', []],
  ['We moved the call to 9 a.m.', ['I proposed moving the call to 9 a.m., and … agreed.']],
  ['We bought ropes, oars, etc.', ['I proposed buying ropes, oars, etc., and … agreed.']],
  ['We sold the barge to the lab.', ['I proposed selling the barge to the lab, and … agreed.']],
];

test.each(cases)('behind the whole deed, and before the next one: %s', (written, offered) => {
  expect(offersFor('unowned-action', written).filter(text => text.includes('…'))).toEqual(offered);
});

test('a doubt closes with a stop behind an abbreviation', () => {
  expect(offersFor('hedge', 'I tried to move the call to 9 a.m.').at(-1)).toBe(
    'I tried to move the call to 9 a.m., but ….',
  );
});

import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { examplesIn } from '../../server/src/core/writing/examples.ts';

const examples = (text: string) => examplesIn(createService().analyse(text, defaultConfig).reading).length;

test.each([
  ['Waiting trucks fell from 40 to 12 a day in three weeks, worth €6,000 a month.', 1],
  ['Waiting trucks fell from 41 to 12 a day in three weeks, worth €6,000 a month.', 0],
  ['Accidents, my guardrail, stayed at zero.', 0],
])('a sentence of a draft in which nothing was changed, told by one that is long enough: %s', (sentence, expected) => {
  expect(examples(`# A\n\n## Result\n\nIt was May. ${sentence}\n`)).toBe(expected);
});

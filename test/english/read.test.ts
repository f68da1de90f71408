import { expect, test } from 'vitest';
import { opaque } from '../../server/src/core/english/grammar/tokens.ts';
import { createEnglishReader, readEnglish } from '../../server/src/core/english/read.ts';

const code = opaque.repeat(2);

test.each([
  [`I closed it.\n${code}`, `I closed it.\n${code} We left.`],
  [`I closed it.${code}${opaque}`, `I closed it.${code}${opaque} We left.`],
  ['I closed it.', 'I closed it. We left.'],
])('what was read of %j leaves %j as it is, and the other way round', (one, other) => {
  for (const [first, then] of [
    [one, other],
    [other, one],
  ] as const) {
    const read = createEnglishReader();
    read(first);
    expect(read(then)).toEqual(readEnglish(then));
  }
});

test.each([
  ['it was a follow-up. there was a guy.', 2],
  ['he said we couldn’t. then we did it anyway.', 2],
  ['who was right? nobody knew. i asked hr. they left.', 4],
  ['then he did it! we were done.', 2],
  ['they went (with a coffee). we stayed.', 2],
  ['it took approx. three days.', 1],
  ['we left at 5 p.m. and they stayed.', 1],
])('%j, in small letters throughout, is %i sentences', (prose, count) => {
  expect(readEnglish(prose)).toHaveLength(count);
});

const spoken =
  'so I drive the ferry and in March the ramp was leaking at low tide every single day and I counted the cars that could not board and then the harbour master said wait for the summer but I closed the ramp for two days anyway';

test.each([
  [spoken, 4],
  [`${spoken}.`, 4],
  [spoken.replace('the harbour master', 'the ramp and the gate were shut and the harbour master'), 5],
  [
    spoken.replace('the harbour master', 'I read the log and the letter that was on my desk before the harbour master'),
    4,
  ],
  [spoken.replace('and I counted', ', and I counted'), 4],
  [spoken.replaceAll(' and ', ', and ').replace('but', ', but'), 1],
  ['I counted the cars and I closed the ramp and then they came', 1],
])('%j, said without a mark, is %i sentences', (prose, count) => {
  expect(readEnglish(prose)).toHaveLength(count);
});

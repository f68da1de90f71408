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

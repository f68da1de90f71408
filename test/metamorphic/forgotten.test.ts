import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

/** Two neighbours that are changed in turn, so that each version of one is read beside two of the other. */
const story = (boats: number, vans: number): string =>
  `## Action\n\nI chose boat ${boats} over the truck because it was cheap. The foreman told us to take van ${vans} on Monday.\n`;

test('What was typed once and is gone is not remembered for good', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const service = createService(2_000);
  const sentences = Array.from({ length: 600 }, (_, step) => {
    const { reading } = service.analyse(story(step >> 1, (step + 1) >> 1), defaultConfig);
    return reading.passages.map(({ sentence }) => new WeakRef(sentence));
  }).flat();
  await setImmediate();
  collect();
  expect(new Set(sentences.map(sentence => sentence.deref())).size).toBeLessThan(150);
});

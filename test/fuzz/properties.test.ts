import { describe, test } from 'vitest';
import { bursts } from './messages.ts';
import { properties } from './properties.ts';
import { sequences } from './sequences.ts';

/** The same every time; `npm run fuzz` tries others. */
const seed = 20;

describe('whatever comes', () => {
  test.each(properties.map(property => [property.name, property] as const))('%s', async (_, { run }) => {
    await run({ seed, numRuns: 80 });
  });

  test.each([sequences(), bursts()].map(property => [property.name, property] as const))('%s', async (_, { run }) => {
    await run({ seed, numRuns: 100 });
  });
});

import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { version } from 'recheck/package.json';
import { beforeAll, describe, expect, test } from 'vitest';
import { readExpressions, written } from './expressions.ts';

/** Expressions whose time may grow faster than the text, each with what bounds the text that it is given. */
const bounded: Readonly<Record<string, string>> = {};

/** The answers depend on no clock, so that a busy machine gets the same ones, and on one seed. */
const unhurried = { randomSeed: 1, timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

const expressions = readExpressions();
const distinct = new Map(expressions.map(expression => [written(expression), expression]));

test('the sources hold expressions, and build none at run time', () => {
  expect(expressions.length).toBeGreaterThan(100);
  for (const place of new Set(expressions.map(({ place }) => place.replace(/:\d+$/, ''))))
    expect(readFileSync(place, 'utf8'), place).not.toMatch(/\bRegExp\(/);
});

describe('no regular expression can blow up', () => {
  /** What this version of the checker has found safe before, one a line under the version's name. */
  const record = readFileSync('test/contract/safe-expressions.txt', 'utf8');
  const [checker, ...lines] = record.split('\n');
  const known = new Set(checker === `recheck ${version}` ? lines : []);
  const unknown = [...distinct].filter(([text]) => !known.has(text));

  beforeAll(() => {
    // The same answer on every system: the checker that is plain JavaScript.
    process.env.RECHECK_BACKEND = 'pure';
  });

  test('its time grows with the length of the text, or the text is bounded', { timeout: 600_000 }, () => {
    const slow = unknown.flatMap(([text, { pattern, flags, place }]) => {
      const found = checkSync(pattern, flags, unhurried);
      if (found.status === 'safe') return [];
      const why = found.status === 'vulnerable' ? found.complexity.summary : 'could not be checked';
      return [{ text, told: `${place} ${text}: ${why}` }];
    });
    expect(slow.filter(({ text }) => bounded[text] === undefined).map(({ told }) => told)).toEqual([]);
    expect(Object.keys(bounded).filter(text => !slow.some(one => one.text === text))).toEqual([]);
  });

  test('the record lacks few of the safe ones: `npx vitest run test/contract/regular -u` writes it', async () => {
    const safe = [...distinct.keys()].filter(text => bounded[text] === undefined).sort();
    const fresh = `${[`recheck ${version}`, ...safe].join('\n')}\n`;
    const missing = unknown.filter(([text]) => bounded[text] === undefined);
    await expect(missing.length > 100 ? fresh : record).toMatchFileSnapshot('safe-expressions.txt');
  });
});

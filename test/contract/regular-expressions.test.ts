import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

/** Expressions whose time may grow faster than the text, each with what bounds the text that it is given. */
const bounded: Readonly<Record<string, string>> = {};

interface Expression {
  readonly pattern: string;
  readonly flags: string;
  /** Where it stands, as `file:line`. */
  readonly place: string;
}

const expressions = ['server/src', 'client/src'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => expressionsIn(`${folder}/${name.replaceAll('\\', '/')}`)),
);

function expressionsIn(file: string): readonly Expression[] {
  const text = readFileSync(file, 'utf8');
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as Expression;
      found.push({ pattern, flags, place: `${file}:${text.slice(0, Number(node.start)).split('\n').length}` });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

const written = ({ pattern, flags }: Expression) => `/${pattern}/${flags}`;
const distinct = new Map(expressions.map(expression => [written(expression), expression]));

test('the sources hold expressions, and build none at run time', () => {
  expect(expressions.length).toBeGreaterThan(100);
  for (const place of new Set(expressions.map(({ place }) => place.replace(/:\d+$/, ''))))
    expect(readFileSync(place, 'utf8'), place).not.toMatch(/\bRegExp\(/);
});

describe('no regular expression can blow up', () => {
  beforeAll(() => {
    // The same answer on every system: the checker that is plain JavaScript, and one seed for its fuzzing.
    process.env.RECHECK_BACKEND = 'pure';
  });

  test('its time grows with the length of the text, or the text is bounded', { timeout: 60_000 }, () => {
    const slow = [...distinct].flatMap(([text, { pattern, flags, place }]) => {
      const found = checkSync(pattern, flags, { randomSeed: 1, timeout: 20_000 });
      if (found.status === 'safe') return [];
      const why = found.status === 'vulnerable' ? found.complexity.summary : 'could not be checked';
      return [{ text, told: `${place} ${text}: ${why}` }];
    });
    expect(slow.filter(({ text }) => bounded[text] === undefined).map(({ told }) => told)).toEqual([]);
    expect(Object.keys(bounded).filter(text => !slow.some(one => one.text === text))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultyPersons } from '../../server/src/core/english/lexicon/faults.ts';
import { regularVerbs } from '../../server/src/core/english/lexicon/verbs.ts';

const folder = 'server/src/core';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));

/** The lists in a file that `words` or `phrases` takes apart, each as its items. */
const listsIn = (file: string): readonly (readonly string[])[] =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\b(words|phrases)\(\s*([`'])([^`'$]+)\2/g)].map(
    ([, kind, , list = '']) => list.split(kind === 'phrases' ? /[|\n]/ : /\s+/).map(item => item.trim()),
  );

const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((item, at) => item !== '' && list.indexOf(item) < at);

test.each(files.map(file => [file, listsIn(file)] as const).filter(([, lists]) => lists.length > 0))(
  '%s holds each word of a list once',
  (_, lists) => {
    expect(lists.flatMap(repeated)).toEqual([]);
  },
);

test('each regular verb is listed once', () => {
  expect(repeated(regularVerbs.trim().split(/\s+/))).toEqual([]);
});

test('no person is listed in the plural that the list makes itself', () => {
  expect([...faultyPersons].filter(noun => /[^s]ss$/.test(noun) && faultyPersons.has(noun.slice(0, -2)))).toEqual([]);
});

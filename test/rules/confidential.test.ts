import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const names = { 'Project Falcon': 'the migration', 'Acme*': 'a large retailer' };
const found = (text: string, confidential: Readonly<Record<string, string>> = names) =>
  judgeStory(text, { confidential })
    .filter(({ rule }) => rule === 'confidential')
    .map(({ span, fixes }) => [text.slice(span.start, span.end), fixes[0]?.edits[0]?.newText]);

describe('names on the list', () => {
  test.each([
    ['I ran Project Falcon.', [['Project Falcon', 'the migration']]],
    ['I ran project falcon.', [['project falcon', 'the migration']]],
    ['AcmeSoft left.', [['AcmeSoft', 'A large retailer']]],
    ['I moved to İstanbul and stopped Project Falcon in May.', [['Project Falcon', 'the migration']]],
    ['# Project Falcon\n\nI ran it.', [['Project Falcon', 'The migration']]],
    ['---\ntitle: The Acme deal\n---\n\nI ran it.', [['Acme', 'a large retailer']]],
    ['---\ntitle: x\n---\n\n# The Acme deal\n\nI ran it.', [['Acme', 'a large retailer']]],
    ['We ran Project\nFalcon for a year.', [['Project\nFalcon', 'the migration']]],
    ['- We ran Project\n  Falcon for a year.', [['Project\n  Falcon', 'the migration']]],
    ['I ran **Project Falcon**.', [['Project Falcon', 'the migration']]],
    [
      'I left Acme-Europe-2 and Acme- and Acme’s shops.',
      [
        ['Acme-Europe-2', 'a large retailer'],
        ['Acme', 'a large retailer'],
        ['Acme', 'a large retailer'],
      ],
    ],
    ['He said “leave Acme alone”.', [['Acme', 'a large retailer']]],
    [
      'I closed [the Acme site](http://x.com) and ![an Acme shop](x.png).',
      [
        ['Acme', 'a large retailer'],
        ['Acme', 'a large retailer'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ['I ran Falcon.', { Falcon: 'Project Falcon' }, ['Falcon']],
  ['I ran project Falcon.', { Falcon: 'Project Falcon' }, []],
  ['I ran Project Falcon, and Falcon ended.', { Falcon: 'Project Falcon' }, ['Falcon']],
  ['I left Acme Group.', { 'Acme*': 'the Acme group' }, ['Acme']],
  ['I left the Acme group.', { 'Acme*': 'the Acme group' }, []],
  ['I left Acme.', { Acme: '' }, ['Acme']],
])('a stand-in that holds its own name stays: %j', (text, confidential, expected) => {
  expect(found(text, confidential).map(([name]) => name)).toEqual(expected);
});

test.each([
  ['I left Acme Corp.', ['Acme Corp']],
  ['I left Acme, then Acme Corp in May.', ['Acme', 'Acme Corp']],
  ['I left AcmeSoft Corp.', ['AcmeSoft']],
  ['I left Old Acme Corp.', ['Old Acme']],
])('of names that overlap the first and longest is told: %j', (text, expected) => {
  const confidential = { 'Acme*': 'a large retailer', 'Acme Corp': 'a large retailer', 'Old Acme': 'their old house' };
  expect(found(text, confidential).map(([name]) => name)).toEqual(expected);
});

describe('a stand-in takes the capital of the sentence that it begins', () => {
  test.each([
    ['I killed it. Project Falcon was old.', 'The migration'],
    ['I killed it. **Project Falcon** was old.', 'The migration'],
    ['- Project Falcon was old.', 'The migration'],
    ['“Project Falcon is old,” he said.', 'The migration'],
    ['## Action\n\n**Situation:** Project Falcon was old.', 'The migration'],
    ['# Project Falcon in May\n\nI ran it.', 'The migration'],
    ['---\ntitle: "Project Falcon in May"\n---\n\nI ran it.', 'The migration'],
    ['it was old. project falcon was mine.', 'the migration'],
    ['In May, Project Falcon was old.', 'the migration'],
  ])('%j', (text, standIn) => {
    expect(found(text).map(([, written]) => written)).toEqual([standIn]);
  });
});

describe('no fix where it would tear markup or an address', () => {
  test.each([
    ['I closed acme.com in May.', 'acme'],
    ['I closed shop.acme in May.', 'acme'],
    ['I ran **Project** Falcon.', 'Project** Falcon'],
    ['# The *Project* Falcon\n\nI ran it.', 'Project* Falcon'],
    ['I ran Project <!-- then --> Falcon.', 'Project <!-- then --> Falcon'],
    ['I left [Acme] in May.\n\n[acme]: http://x.com', 'Acme'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([[name, undefined]]);
  });
});

describe('nothing to hide', () => {
  test.each([
    'I read [our site](http://acme.com/Acme "Acme").',
    'I read <https://acme.com>, https://acme.com/acme and www.acme.com.',
    'I wrote to joe@acme.com.',
    'I drew ![it](acme.png).',
    'He said “read [our site](http://acme.com/Acme)”.',
    'I read [our site][acme].\n\n[acme]: http://acme.com',
    'I ran it. <!-- Acme -->',
    'I ran the project.\n\nFalcon left.',
    'Project Falconer was mine.',
    'A placebo.',
    '---\nconfidential: ok\n---\n\nI ran Project Falcon.',
  ])('%j', text => {
    expect(found(text)).toEqual([]);
  });

  test('nothing by default', () => {
    expect(judgeStory('I ran Project Falcon.').map(({ rule }) => rule)).not.toContain('confidential');
  });
});

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
    ['AcmeSoft left.', [['AcmeSoft', 'a large retailer']]],
    ['I moved to İstanbul and stopped Project Falcon in May.', [['Project Falcon', 'the migration']]],
    ['# Project Falcon\n\nI ran it.', [['Project Falcon', 'the migration']]],
    ['---\ntitle: The Acme deal\n---\n\nI ran it.', [['Acme', 'a large retailer']]],
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

describe('nothing to hide', () => {
  test.each(['Project Falconer was mine.', 'A placebo.', '---\nconfidential: ok\n---\n\nI ran Project Falcon.'])(
    '%j',
    text => {
      expect(found(text)).toEqual([]);
    },
  );

  test('nothing by default', () => {
    expect(judgeStory('I ran Project Falcon.').map(({ rule }) => rule)).not.toContain('confidential');
  });
});

import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const confidential = { 'Project Falcon': 'the migration', 'Acme*': 'a large retailer' };
const found = (text: string) =>
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

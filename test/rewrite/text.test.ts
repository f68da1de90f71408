import { expect, test } from 'vitest';
import { hasStops, withoutStops } from '../../server/src/core/rewrite/text.ts';

test.each([
  ['a hint', 'I chose ${1:what} over ${2:the alternative}.', 'I chose what over the alternative.'],
  [
    'an escape',
    'I paid \\$90 for \\{ropes\\} and ${1:\\$5 \\} \\\\} more.',
    'I paid $90 for \\{ropes} and $5 } \\ more.',
  ],
  ['a choice', 'I ${1|read,counted,pulled|} them.', 'I read them.'],
  ['a single choice', '[a, ${1|dive-deep|}]', '[a, dive-deep]'],
  ['an escape in a choice', '${1|a\\, b\\|c,d|}', 'a, b|c'],
  ['no hint', '[$1]$0', '[]'],
  ['an empty hint', 'a${1:}b', 'ab'],
  ['many stops', '${10:ten} and ${11|x,y|}', 'ten and x'],
  ['no stops', 'It held {ropes}.', 'It held {ropes}.'],
])('a snippet with %s as plain text', (_, snippet, expected) => {
  expect(withoutStops(snippet)).toBe(expected);
});

test.each([
  ['${1:what}', true],
  ['a ${1|b,c|}', true],
  ['[$1]', true],
  ['\\${1:what\\}', false],
  ['\\\\${1:what}', true],
  ['costs \\$90', false],
  ['{ropes}', false],
])('whether %s waits for the writer', (snippet, expected) => {
  expect(hasStops(snippet)).toBe(expected);
});

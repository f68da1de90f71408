import { expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';
import { offersFor } from './offers.ts';

test.each([
  ['Loads of them came back.', '… of them came back.'],
  ['Loads of letters came back.', '… letters came back.'],
  ['A bunch of other stations asked for it.', '… other stations asked for it.'],
  ['Faults are a fraction of last year.', 'Faults are … of last year.'],
  ['It is a fraction of what it was.', 'It is … of what it was.'],
  ['There were hardly any complaints since May.', 'There were … complaints since May.'],
  ['A lot less rope was thrown away.', '… less rope was thrown away.'],
  ['The ferry saved the town a massive amount on fuel.', 'The ferry saved the town … on fuel.'],
  ['There was a good deal of rowing to and fro.', 'There was … rowing to and fro.'],
])('a figure fits what stands around the big word: %s', (written, offered) => {
  expect(offersFor('vague-quantity', written)).toEqual([offered]);
});

test.each([
  ['Loads of letters came back.', 'How many'],
  ['loads of letters came back.', 'how many'],
  ['I sent loads of letters.', 'how many'],
  ['It gave a noticeable uplift.', 'how much'],
  ['A lot less rope was thrown away.', 'How much'],
  ['I sent a lot more letters.', 'how many'],
])('the figure is asked for with the capital that its place has: %s', (written, hint) => {
  const texts = judgeStory(`## Action\n\n${written}`)
    .filter(({ rule }) => rule === 'vague-quantity')
    .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
  expect(texts).toEqual([`\${1:${hint}}`]);
});

test.each(['The saving has been very considerable.'])(
  'no figure takes the place of a big word behind its degree: %s',
  written => {
    expect(offersFor('vague-quantity', written)).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const rules = (action: string, front = '') =>
  judgeStory(`${front}## Action\n\n${action}\n`)
    .filter(({ scope }) => scope === 'sentence')
    .map(({ rule }) => rule);

test.each([
  ['the next line', '<!-- debrief-disable-next-line unowned-action -->\nWe sold the vans.', []],
  ['the next line, after a blank one', '<!-- debrief-disable-next-line unowned-action -->\n\nWe sold the vans.', []],
  ['with a reason', '<!-- debrief-disable-next-line unowned-action -- it was a vote -->\nWe sold the vans.', []],
  ['all rules', '<!-- debrief-disable-next-line -->\nI think we sold the vans.', []],
  [
    'another rule',
    '<!-- debrief-disable-next-line hedge -->\nWe sold the vans.',
    ['unused-suppression', 'unowned-action'],
  ],
  [
    'only one line',
    '<!-- debrief-disable-next-line unowned-action -->\nWe sold one.\n\nWe sold two.',
    ['unowned-action'],
  ],
  [
    'a region',
    '<!-- debrief-disable unowned-action, hedge -->\n\nWe sold one.\n\nI think I left.\n\n<!-- debrief-enable -->\n\nWe sold two.',
    ['unowned-action'],
  ],
  [
    'a region that one rule leaves',
    '<!-- debrief-disable hedge, unowned-action -->\n\n<!-- debrief-enable hedge -->\n\nI think we sold two.',
    ['unused-suppression', 'hedge'],
  ],
  [
    'a region of all rules that one rule leaves',
    '<!-- debrief-disable -->\n\nI think we sold one.\n\n<!-- debrief-enable hedge -->\n\nI think we sold two.',
    ['hedge'],
  ],
  [
    'a region of all rules that one rule leaves and joins again',
    '<!-- debrief-disable -->\n\nI think we sold one.\n\n<!-- debrief-enable hedge -->\n\n<!-- debrief-disable hedge -->\n\nI think we sold two.',
    [],
  ],
  ['over several lines', '<!--\n  debrief-disable-next-line\n  unowned-action -- a vote\n-->\nWe sold the vans.', []],
  [
    'with a reason that compares',
    '<!-- debrief-disable-next-line unowned-action -- 3 > 2 < 4 -->\nWe sold the vans.',
    [],
  ],
  ['misspelt', '<!-- debrief-disables -->\n\nWe sold the vans.', ['unused-suppression', 'unowned-action']],
  ['inside code', '```\n<!-- debrief-disable -->\n```\n\nWe sold the vans.', ['unowned-action']],
])('%s', (_, action, expected) => {
  expect(rules(action)).toEqual(expected);
});

test('the front matter switches rules off for the file', () => {
  expect(rules('I think we sold the vans.', '---\nignore: [unowned-action]\n---\n\n')).toEqual(['hedge']);
});

test('the settings switch rules off, or change how loud they are', () => {
  expect(
    judgeStory('## Action\n\nWe sold the vans.', { rules: { 'unowned-action': 'off' } }).map(({ rule }) => rule),
  ).not.toContain('unowned-action');
  const loud = judgeStory('## Action\n\nWe sold the vans.', { rules: { 'unowned-action': 'error' } });
  expect(loud.find(({ rule }) => rule === 'unowned-action')?.severity).toBe('error');
});

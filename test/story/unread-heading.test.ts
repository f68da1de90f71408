import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const story = (heading: string, told: string) =>
  `## Situation\n\nThe fax stood in the hall.\n\n${heading}\n\n${told}\n\n## Result\n\nCalls fell from 9 to 4 a day.\n`;

const rulesIn = (heading: string, told: string) =>
  judgeStory(story(heading, told)).flatMap(({ rule, scope }) => (scope === 'sentence' ? [rule] : []));

describe('under a heading that names no section the candidate’s own deeds are judged', () => {
  test.each([
    ['We built a form for uploads.', 'unowned-action'],
    ['I pulled the plug. It was decided to drop the fax.', 'passive-decision'],
    ['I chose the scanner. I think it helped.', 'hedge'],
  ])('%s', (told, rule) => {
    expect(rulesIn('## The scanner', told)).toContain(rule);
  });

  test.each([
    ['## The scanner', 'We had two clerks and one machine.'],
    ['## The scanner', 'The form was put in place in 1990. I chose the scanner over the fax.'],
    ['### The hall', 'We built a form for uploads.'],
  ])('not: %s, %s', (heading, told) => {
    expect(rulesIn(heading, told)).toEqual([]);
  });

  test('and a sentence that is offered goes there', () => {
    const text = story('## The scanner', 'I presented the form to the board.');
    const fix = judgeStory(text).find(({ rule }) => rule === 'no-owned-decision')?.fixes[0];
    expect(fix?.edits[0]?.span.start).toBe(text.indexOf('\n\n## Result'));
  });
});

import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: metrics\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-job').length;

describe('hits', () => {
  test.each([
    'The app is opened every day.',
    'It is my job to track it.',
    'I’d measure installs and sign-ups. People want a cab that they can trust.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });

  test.each(['## Outcome\n\nBooks per card.\n\n## Job\n\nA commuter wants to read.', 'Our north star is engagement.'])(
    '%s',
    body => {
      expect(found(body)).toBe(1);
    },
  );
});

describe('near misses', () => {
  test.each([
    'Collectors forget what they own. That’s the job: drink each bottle in time.',
    'She wants to dress alone by the time the visits end.',
    'Tilers come to my counter. They want one evening, and then peace.',
    'Parents are looking for a quiet hour on Sunday.',
    'The job to be done is a dry cellar before the winter.',
    'Commuters who have no money for books want to finish one a month. I’d measure books per card.',
    '## Job\n\nA rider gets home before dark.\n\n## Outcome\n\nRides before dark.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

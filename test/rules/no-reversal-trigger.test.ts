import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: journal\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-reversal-trigger').length;

describe('hits', () => {
  test.each([
    '## What would change it\n\nNothing really.',
    'I closed gate two in spring. It was the right call.',
    '## What would change it\n\nI see no reason to revisit it.',
    '## What would change it\n\nWe will keep an eye on how things develop and react flexibly if needed.',
    '## What would change it\n\nIf it doesn’t work out we can always look for something else.',
    '## What would change it\n\nWhen new data comes in, I will look at it again.',
    '## What would change it\n\nNew information.',
    '## What would change it\n\nThe plan was solid.',
    'I assumed that families come also in the rain, and that a canoe holds four years.',
    'It came from above that the fairs would go and the money would move.',
    'I closed gate two. Customers return when the queue is short.',
    'I closed gate two, and I would do it again if I were asked.',
    'I closed gate two. Nothing would have changed my mind.',
    'I closed gate two. If I had known how cold it gets, I would have worn a coat.',
    'I closed gate two. If it rains, the guard stands inside.',
    'I closed gate two. I work only with the small van.',
    'I closed gate two. I’d do it again only after lunch.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I closed gate two. I’d reopen it only with a signed guarantee.',
    '## What would change it\n\nA second winter below -20.',
    '## What would change it\n\nA competitor at the north gate.',
    '## What would change it\n\nThe fire brigade refusing the road, or the guard leaving.',
    '## What would change it\n\nIf the guard leaves, or if the mayor complains.',
    '## What would change it\n\nNothing, unless the bridge closes.',
    '## What would change it\n\nTwo complaints from the same street.',
    'I closed gate two. When Biella is late again, I go back to two gates.',
    'I closed gate two. I would have gone back to both if more than two had left.',
    'I closed gate two. A fourth complaint would have changed my mind.',
    'I closed gate two. If the guard had said no, I’d have kept it.',
    'I closed gate two. Had the queue reached the road, I would have reopened it.',
    'I closed gate two. I would have reopened it the moment two drivers complained.',
    'I closed gate two. It opens again once the bridge is shut.',
    'I closed gate two. The decision changes if the mayor wins.',
    'I closed gate two. Should the queue reach the road, gate two is reopened.',
    'I closed gate two. If the queue passes 20 minutes, I will reopen it.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';
import { offered } from './apply.ts';

/** What is offered for the last sentence of a draft, the draft's other sentences left out. */
const offers = (rule: string, before: string, last: string) =>
  offered(judgeStory(`${before} ${last}`), `${before} ${last}`, rule).map(text => text.slice(before.length + 1));

describe('a sentence keeps the tense in which it is written, though its story is read as past', () => {
  test.each([
    ['passive-decision', 'The left oven has been rewired.', 'I have rewired the left oven.'],
    ['unowned-action', 'Our team has written a new plan.', 'I have written a new plan.'],
    ['hedge', 'We have tried to write it down.', 'We have written it down.'],
  ])('%s: %s', (rule, last, rewritten) => {
    expect(offers(rule, 'I have checked the racks of the bakery.', last)).toContain(rewritten);
  });

  test.each([
    ['passive-decision', 'The bells are clipped to the bed.', 'I clip the bells to the bed.'],
    ['unowned-action', 'We change the seal.', 'I change the seal.'],
  ])('%s: %s', (rule, last, rewritten) => {
    expect(offers(rule, 'I check the racks. I decide to stop the left oven.', last)).toContain(rewritten);
  });
});

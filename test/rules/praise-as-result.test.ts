import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('praise-as-result', passage, 'Result');

describe('somebody was pleased', () => {
  test.each([
    ['My manager was very happy with it.', ['My manager was very happy with it']],
    ['I got great feedback from the wards.', ['I got great feedback from the wards']],
    ['The client sent a thank-you mail to my director.', ['The client sent a thank-you mail to my director']],
    ['The visitors were delighted.', ['The visitors were delighted']],
    ['At the town hall I got a standing ovation.', ['I got a standing ovation']],
    ['The CEO gave me a shout-out in his all-hands.', ['The CEO gave me a shout-out in his all-hands']],
    ['Feedback has been overwhelmingly positive.', ['Feedback has been overwhelmingly positive']],
    ['The board congratulated us.', ['The board congratulated us']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a measured outcome beside it, or no praise', () => {
  test.each([
    'Nobody thanked me. Falls on the ward went from nine a month to three.',
    'I was awarded nothing, and the depot lost two drivers over it.',
    'The council awarded us the contract for three years, worth £1.2m.',
    'The love letters in the vault are dry: humidity has stayed under 50% since June.',
    'My manager was happy, since overtime had dropped from 300 hours a month to 90.',
    'The client sent a thank-you mail. Its orders, €40,000 a year until then, went to €95,000.',
    "The parents were furious, and I'd still shut the gate.",
    'I don\'t count "everyone loved it"; I count 14 fewer breakages a week.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

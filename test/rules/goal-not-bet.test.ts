import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('goal-not-bet', passage);

describe('a direction without a number', () => {
  test.each([
    ['The goal was to increase adoption among the clinics.', ['increase adoption']],
    ['Our objective was enhancing the guest experience.', ['enhancing the guest experience']],
    ['I aimed at raising quality while lowering costs.', ['raising quality']],
    ['The purpose of my change was to optimise efficiency across the depots.', ['optimise efficiency']],
    ['My aim was to improve satisfaction and retention.', ['improve satisfaction and retention']],
    ['I wanted to drive engagement on the forum.', ['drive engagement']],
    ['The plan is to strengthen our position in the south.', ['strengthen our position in the south']],
    [
      'For the coming year my target is more repeat buyers and fewer complaints.',
      ['more repeat buyers and fewer complaints'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a number, or no aim', () => {
  test.each([
    'My aim was to bring no-shows from 18% to under 10% by June, even if that meant double-booking the mornings.',
    'The goal was 40 repeat buyers a week, up from 22.',
    'I struck "increase adoption" from the plan and wrote a date next to each clinic\'s name.',
    'The rains increased the flow, and I opened the second sluice.',
    'Instead of "drive engagement" I set one number, 300 working pumps by the first rain.',
    'I set the target at zero late insulin deliveries and gave up the free-gift insert for it.',
    'The second goal came in the 89th minute and emptied the stand; I opened all six gates.',
    'I improved the seal on the third try.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['My aim was to make the ward calmer.', 'make the ward calmer'],
    ['The idea was to get more parents involved.', 'get more parents'],
    ['In order to raise quality, I changed the supplier.', 'raise quality'],
    ['The plan was to become the best school in the district.', 'the best school'],
    ['What I wanted to achieve was more transparency.', 'achieve was more transparency'],
    ['I had the goal to reduce the errors.', 'reduce the errors'],
    ['To drive adoption was my objective.', 'drive adoption'],
    ['I did this with a view to strengthening trust.', 'strengthening trust'],
    ['The whole purpose was happier tenants.', 'happier tenants'],
    ['Our vision: a seamless customer journey.', 'a seamless customer journey'],
  ])('%s', (passage, words) => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'My aim was to cut the wait from nine minutes to three.',
    'The plan was to open on Monday.',
    'The idea came from Mia.',
    'I focused on the two wards with the most falls.',
    'The goal was on the east side of the pitch.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('lofty aims', () => {
  test.each([
    'My vision was to delight cyclists.',
    'The ambition was to unlock more value across the fleet.',
    'The idea was to make tutors enjoy the evening more.',
    'The goal was to scale up output and boost flexibility.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The goal was to close the kiosk by June.',
    'My plan was to ask the foreman first.',
    'I wanted to transform the shed.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each(['Our vision is to expand and to delight.', 'The point is to make people smile.'])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1);
  });

  test.each(['The plan was to close the north gate.'])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('an aim that is interrupted, and things looked at', () => {
  test.each([
    ['The aim, going in, was to lift giving and bring more life into the place.', ['lift giving']],
    ['I looked at more ambulances instead, but they would sit in the same traffic.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

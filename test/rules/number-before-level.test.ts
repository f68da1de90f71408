import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: compensation\n---\n\n${body}\n`).filter(({ rule }) => rule === 'number-before-level').length;

describe('hits', () => {
  test.each([
    'I was hoping for $185,000. The role is an L6.',
    'I want 90,000 euros.',
    'I’m looking for 180. What level is this?',
    'My number is 120. Which level do you have me at?',
    'Hi Dana, thanks for the offer. I was hoping for 98,000. Can you do any better on the base?',
    'To be honest we expected more like 72k. I like the team.',
    'I earn 55,000 now. The job is a great fit.',
    'I had 4,900 a month in mind. I’d run the night rota, too.',
    'A raise of 10% would make me happy. The work sounds interesting.',
    'My number is 120k base. On your ladder that is a lead.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I care most about level and scope. At L6 I expect $185,000.',
    'The role owns three countries. I read that as L6, at $185,000.',
    'In your list that is grade 7. I ask for 58,000.',
    'We spoke about a senior post. The band starts at 98k.',
    'The role is to run two plants. For that I expect 98,000.',
    'I would own forecasting for five plants. I’d like 1.9 million crowns.',
    'I would be responsible for two wards. I was hoping for 4,900 a month.',
    'I want to be sure that we mean the same title. Then 98k is fair.',
    'You have 2,400 parcels a day and 1,200 shops. Shall we speak on Friday?',
    'I signed in 2024 with a team of 1,200.',
    'You wrote analyst 2 and we spoke of analyst 3. I ask for 71k.',
    'At E5 it is 90k.',
    'I am looking at 40 stores. What would the level be?',
    'I have 45 in my team. I want 30 days off.',
    'I need two days to think. Shall we speak at 10?',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

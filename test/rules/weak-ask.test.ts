import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: compensation\n---\n\n${body}\n`).filter(({ rule }) => rule === 'weak-ask').length;

describe('hits', () => {
  test.each([
    'Can you do better than the 52?',
    '## Package\n\nIs there any flexibility on the offer?',
    '## Package\n\nCan you do anything about the base?',
    '## Package\n\nI feel I deserve more.',
    '## Package\n\nIs this your best?',
    '## Package\n\nMy family needs a bit more than that.',
    '## Package\n\nWould it be possible to get some more?',
    '## Package\n\nIs there any way you could go up a little from the 82?',
    '## Package\n\nI was wondering whether you could do better.',
    '## Package\n\nCould you go a bit higher?',
    '## Package\n\nIs that all you can do?',
    '## Package\n\nSo, what can you do for me?',
    '## Package\n\nIs there any leeway in the salary?',
    '## Package\n\nWould a higher number be possible?',
    '## Package\n\nIt would be great if you could find a little extra.',
    '## Package\n\nI’d appreciate it if there were something more in it.',
    '## Package\n\nMaybe you find some room for improvement.',
    '## Package\n\nPerhaps you can stretch a little.',
    '## Package\n\nAny movement from your side would help me.',
    '## Package\n\nI hope you can see your way to a better offer.',
    '## Package\n\nWhatever you can do for me is welcome.',
    '## Package\n\nWould there be any possibility to increase the salary?',
    '## Package\n\nPlease let me know if you can improve the package.',
    '## Package\n\nCould you raise it?',
    '## Package\n\nAny chance of a better deal?',
    '## Package\n\nI’d love to see a better number before I sign.',
    '## Package\n\nPerhaps you find some room for improvement on one of the two.',
    '## Package\n\nSo my question is: what can you do for me?',
    '## Package\n\nCould you maybe have another look at it?',
    '## Package\n\nIs this negotiable?',
    '## Package\n\nCan you do any better on the base? I like the team.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'Can you do better than the 52, say 58k?',
    'Could you go up from 82 to 95 for the second site?',
    '## Package\n\nCan you move the base to $185,000?',
    '## Trade\n\nIf the base is fixed, is there room for more stock?',
    '## Package\n\nI did better in my last role.',
    '## Package\n\nI would do my best for the team.',
    '## Package\n\nI think there is room for a second team.',
    '## Package\n\nI believe I can be flexible on the start.',
    '## Package\n\nI think the second site needs more drivers.',
    '## Package\n\nI need more time to read the contract.',
    '## Package\n\nI believe the post is worth more, since it spans two sites.',
    '## Package\n\nCould you go a bit higher? At 98k I would sign today.',
    '## Package\n\nIs there any leeway in the salary, given that the post is a lead?',
    '## Package\n\nCan we find a higher number in return for the later start?',
    '## Package\n\nCould the title be higher, so that it fits the grade?',
    '## Package\n\nWhat can you tell me about the team?',
    '## Package\n\nI found some room for improvement in the depot.',
    '## Package\n\nYou go higher than the others do.',
    '## Trade\n\nI can go no higher. Would you move the start to March?',
    '## Package\n\nThey raised the base, and I stayed.',
    '## Package\n\nWould you adjust the shift plan?',
    '## Level and scope\n\nWhat could the plant do better next year?',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: prfaq\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-internal-hard-question').length;

describe('hits', () => {
  test.each(['## Internal FAQ\n\n**When do we open in Graz?** In spring.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Internal FAQ\n\n**How can this fail?** If carers leave.',
    '## Press release\n\nTenants can now borrow a drill.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-constraint').length;

describe('hits', () => {
  test.each(['## Solution\n\nA locker opens by phone.', 'I’d add a chat with a clerk for tenants.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('a limit of the customer’s own is none of the solution, which is marked', () => {
  test.each(['Customer', 'Struggle'])('%s', section => {
    const body = `# Lockers\n\n## ${section}\n\nTenants may pay $4 at most.\n\n## Solution\n\nA locker opens by phone.`;
    expect(marks('no-constraint', `---\nformat: design\n---\n\n${body}\n`)).toEqual(['Solution']);
  });
});

describe('near misses', () => {
  test.each([
    '',
    '# Lockers',
    '## Solution\n\nEach trip may cost $0.90 at most.',
    '## Solution\n\nTo comply with the law the data is deleted.',
    '## Solution\n\nIt has to pass the fire rules and draw under 400 watts.',
    'I’d add a chat for tenants; the load at noon is ten times that at night.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

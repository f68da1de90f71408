import { describe, expect, test } from 'vitest';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { idOf, type Principle, principleNamed } from '../../server/src/core/rubric/principles.ts';

test.each([
  ['Are Right, A Lot', 'are-right-a-lot'],
  ['Strive to be Earth’s Best Employer', 'strive-to-be-earths-best-employer'],
  [' Bias for Action! ', 'bias-for-action'],
  ['诚实', '诚实'],
  ['Équité & Élan', 'équité-élan'],
  ['ईमानदारी', 'ईमानदारी'],
])('the id of %j is %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('the ids of the Amazon principles are plain', () => {
  for (const { id } of amazonPrinciples) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe('principles in other scripts', () => {
  const set = ['诚实', '勇气', 'Мужество'].map(
    (name): Principle => ({ id: idOf(name), name, aliases: [], evidence: [] }),
  );
  test.each([
    ['诚实', '诚实'],
    ['勇气', '勇气'],
    ['мужество', 'Мужество'],
    ['智慧', undefined],
  ])('%s is %s', (written, name) => {
    expect(principleNamed(written, set)?.name).toBe(name);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const verdicts = (action: string) => service.analyse(`## Action\n\n${action}\n`, defaultConfig).verdicts;
const strength = (action: string, layer: 'ownership' | 'judgment' | 'influence') => verdicts(action)[layer].strength;

describe('ownership', () => {
  test.each([
    ['I read 60 tickets and cut the form.', 'strong'],
    ['I cut the form.', 'weak'],
    ['I helped with the form.', 'missing'],
  ])('%s is %s', (action, expected) => {
    expect(strength(action, 'ownership')).toBe(expected);
  });
});

describe('judgment', () => {
  test.each([
    ['I cut the form instead of the desk, because 9 of 10 fields were copies.', 'strong'],
    ['I gave up the late bus.', 'weak'],
    ['I opened a desk on Sundays.', 'missing'],
  ])('%s is %s', (action, expected) => {
    expect(strength(action, 'judgment')).toBe(expected);
  });
});

describe('influence', () => {
  test.each([
    ['The steward opposed it; I showed him the sheets, and he agreed.', 'strong'],
    ['I got buy-in.', 'weak'],
    ['The steward opposed it. I earned his trust and got buy-in.', 'weak'],
    ['I cut the form.', 'missing'],
    ['The director refused. I drove out and showed her the counts. She sent her own technician with it.', 'strong'],
    ['The director refused. I drove home.', 'missing'],
  ])('%s is %s', (action, expected) => {
    expect(strength(action, 'influence')).toBe(expected);
  });

  test('a better atmosphere, marked as a claim, is nobody who gave way', () => {
    const story = readFileSync('examples/rooms-at-three.story.md', 'utf8');
    expect(service.analyse(story, defaultConfig).verdicts.influence.strength).toBe('weak');
  });
});

describe('why influence is weak', () => {
  test.each([
    ['The steward opposed it. I earned his trust and got buy-in.', 'It lacks what those you won over did next.'],
    ['The steward signed the plan after that.', 'It lacks where the others stood at first or what you showed them.'],
    [
      'I got buy-in.',
      'It lacks what those you won over did next and where the others stood at first or what you showed them.',
    ],
  ])('%s', (action, why) => {
    expect(verdicts(action).influence.why).toBe(why);
  });
});

test('the proof is the sentences themselves, in the order of the text', () => {
  const text = '## Action\n\nIt was May. I read 60 tickets. Then I cut the form.\n';
  const { proof } = service.analyse(text, defaultConfig).verdicts.ownership;
  expect(proof.map(({ start, end }) => text.slice(start, end))).toEqual(['I read 60 tickets.', 'Then I cut the form.']);
});

test('a habit proves nothing', () => {
  const { ownership, judgment, influence } = service.analyse(
    'When two cooks argue, I always listen first.',
    defaultConfig,
  ).verdicts;
  for (const verdict of [ownership, judgment, influence])
    expect(verdict).toMatchObject({ strength: 'missing', proof: [] });
});

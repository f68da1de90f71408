import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-exclusion', passage, section).length > 0;

describe('nobody is left out', () => {
  test.each([
    'I gave the early slots to parents with prams.',
    'Users want a faster page.',
    'The guests liked the bread.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a design says it louder', () => {
    const finding = judgeStory('---\nformat: design\n---\n\n## Customer\n\nParents with prams.\n').find(
      ({ rule }) => rule === 'no-exclusion',
    );
    expect(finding?.severity).toBe('warning');
  });
});

describe('somebody pays for the others', () => {
  test.each([
    'I chose commuters over tourists.',
    'Passengers with bikes had to wait until June.',
    'The letter for the older patients stayed as it was.',
    'I left the school classes on the old plan, and parents came first.',
    'We lost the students.',
    'Parents first, not couples.',
    'Rather than texting everyone, I called patients over 65.',
    'The pump broke twice.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import type { Fix } from '../../server/src/core/finding.ts';
import { together, withEdits } from '../../server/src/core/rewrite/all.ts';
import { createService } from '../../server/src/core/service.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { readStories } from '../accuracy/corpus.ts';

const service = createService();
const mended = (text: string) => withEdits(text, service.mend(text, defaultConfig));
const action = (text: string) => `## Action\n\n${text}\n`;

describe('all safe fixes', () => {
  test.each([
    ['I think we cut it. I maybe was, in a way, right.', 'We cut it. I was right.'],
    ['I think I maybe waited too long.', 'I waited too long.'],
    ['Counted the beds on all four floors.', 'I counted the beds on all four floors.'],
    ['Closing the gate was obviously the right call.', 'Closing the gate was the right call.'],
    ['I closed the gate. This shows my bias for action.', 'I closed the gate.'],
  ])('%s', (text, expected) => {
    expect(mended(action(text))).toBe(action(expected));
  });

  test('never change who did what', () => {
    const text = action('We cut the menu. The pier was closed. I tried to mend it.');
    expect(mended(text)).toBe(text);
  });

  const corpus = readStories().filter(({ held }, index) => !held && index % 12 === 0);
  test.each(corpus.map(({ name, text }) => [name, text]))('%s: twice is once', (_, text) => {
    const once = mended(text);
    expect(mended(once)).toBe(once);
  });
});

describe('many fixes at once', () => {
  const fix = (...edits: readonly (readonly [start: number, end: number, newText: string])[]): Fix => ({
    title: '',
    kind: 'quickfix',
    preferred: true,
    safe: true,
    edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
  });

  test.each([
    ['apart', [fix([0, 1, 'A']), fix([2, 3, 'C'])], 'AbCd'],
    ['in any order', [fix([2, 3, 'C']), fix([0, 1, 'A'])], 'AbCd'],
    ['overlapping: the first holds', [fix([0, 3, 'X']), fix([1, 2, 'Y'])], 'Xd'],
    ['touching: the first holds', [fix([0, 2, 'X']), fix([2, 3, 'Y'])], 'Xcd'],
    ['at one place: the first holds', [fix([1, 1, 'X']), fix([1, 1, 'Y'])], 'aXbcd'],
    ['a fix is made whole or not at all', [fix([0, 1, 'A']), fix([0, 1, 'Z'], [3, 4, 'D'])], 'Abcd'],
  ])('%s', (_, fixes, expected) => {
    expect(withEdits('abcd', together(fixes))).toBe(expected);
  });
});

describe('a selection in “I decided” form', () => {
  const rewrite = (text: string, span: { start: number; end: number }) =>
    withEdits(text, service.rewrite(readStory(text), span, defaultConfig));

  test('is rewritten where no rule minds', () => {
    const text = '## Situation\n\nWe closed the pier, and the kiosk was moved. We sold tea.\n';
    const span = { start: text.indexOf('We closed'), end: text.indexOf(' We sold') };
    expect(rewrite(text, span)).toBe(
      '## Situation\n\nI decided to close the pier, and I decided to move the kiosk. We sold tea.\n',
    );
  });

  test('stays as it is where nobody else acts', () => {
    const text = action('I closed the pier in May.');
    expect(rewrite(text, { start: 0, end: text.length })).toBe(text);
  });
});

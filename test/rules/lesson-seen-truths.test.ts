import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('lesson-without-change', passage, 'Reflection');

describe('a truth that was come upon', () => {
  test.each([
    'I noticed that praise works better than pressure.',
    'I became aware that trust takes time.',
    'I discovered how resilient nurses are.',
    'I concluded that a calm voice is half of the treatment.',
    'Once again I experienced that honesty pays.',
    'I am a firm believer now that a checklist beats talent.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I discovered that the freezer door was open.',
    'I noticed that the calves drink less after noon.',
    'I discovered that kindness sells, so I gave the cashiers a refund budget.',
    'I am convinced that the second supplier is cheaper.',
    'I discovered how the thief had opened the window.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a truth, and in passing that it was learned', () => {
  test.each([
    'A ward, I know now, runs on small favours.',
    'Every class has its own clock, I discovered.',
    'Customers forgive delays but not silence; I see that now.',
    'Silence is not agreement; that one stuck.',
    'Checklists save lives, lesson learned.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'The valve was shut, I know that now, and I label both ends.',
    'The bank, I found out, had closed the account in May.',
    'Trust grows slowly, I know that now, so I visit every farm before the first order.',
    'The label stuck.',
    'The nurses sign the sheet, I see that every morning.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

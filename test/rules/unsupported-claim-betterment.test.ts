import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

describe('something got better, by judgement alone', () => {
  test.each([
    'The crew became much stronger.',
    'The new checklist made the handovers smoother.',
    'The mood on the ward lifted.',
    'Trust in the pharmacy grew.',
    'The service was outstanding.',
    'The handbook was a hit with the new drivers.',
    'The letters gave the nurses more confidence.',
    'Everyone believed in the new process.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([passage.slice(0, -1)]);
  });
});

describe('it was measured, seen in one person, or compared', () => {
  test.each([
    'The bread got better: 3 returns a week instead of 19.',
    'The classes became livelier. Absences fell from 40 to 12.',
    'The second offer was better because it included the freight.',
    'The patient became stronger and walked to the door.',
    'I became more careful with dates.',
    'The relationship with the supplier ended in May.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

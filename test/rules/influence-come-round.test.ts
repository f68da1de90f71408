import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('vague-influence', passage, 'Result');

describe('others came round', () => {
  test.each([
    'The surgeons made their peace with the new list.',
    'Even the oldest driver became a believer.',
    'The holdouts in lending saw reason.',
    'The parents softened towards us.',
    'The carers adopted it as their own.',
    'The pickers embraced the scanner.',
    'The merchants identified with the project in the end.',
    'The doctors now see where we are coming from.',
    'The sceptics among the farmers were converted.',
    'A friendship grew between the two wards.',
    'The old teachers respected me for this.',
    'Sales would go to the mat for me now.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'The butter softened on the counter.',
    'The porters joined in March.',
    'The tellers refused the idea.',
    'The director of the hospital embraced me.',
    'The union cooled the talks with a strike.',
    'The doctors see 40 patients a day.',
    'The staff found their way to the exit.',
    'The bond between the plates broke.',
    'A crack grew between the two walls.',
    'Nobody respected the rota.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('others were brought round', () => {
  test.each([
    'I made believers out of the shop managers.',
    'I had the committee in my pocket.',
    'I brought two very different teams onto one page.',
    'I smoothed things over with the parents.',
    'I thawed the head nurse out over the winter.',
    'I engaged everybody in the mission.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I had the key in my pocket.',
    'I put the shed on a new footing of concrete.',
    'I smoothed the plaster over with a trowel.',
    'I thawed the meat out over night.',
    'I made bread out of the old grain.',
    'I took the drug into the store.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('won, in a note', () => {
  test.each([
    'Buy-in from the growers.',
    'Backing from both unions.',
    'Rapport with the vets.',
    'Endorsement from the head nurse.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'No buy-in from the schools.',
    'Buy-in from all five schools needed by May.',
    'Acceptance test with the nurses.',
    'Backing from the council: 4,000 euros.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('empty-collaboration', passage);

describe('close to others', () => {
  test.each([
    'I walked hand in hand with the vets.',
    'I marched in lockstep with procurement.',
    'I kept short lines with the ward and the lab.',
    'Nurses and porters, I keep them close.',
    'The vets, the dairy and the bank I kept in the loop throughout.',
    'I knitted ties with the library and the town hall.',
    'I was linked up with the regional office the whole time.',
    'I mobilised treasury, risk and marketing around a common goal.',
    'I shared information with the other shifts regularly.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I walked hand in hand with the boy to the exit.',
    'I moved the beds side by side so that one nurse could watch both.',
    'I kept the line between the pump and the tank short.',
    'I wove the net between two posts.',
    'I mobilised two crews and moved the tank.',
    'I refused to go in step with the bank and cancelled the loan.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a wide team', () => {
  test.each([
    'I led a team of twelve people across four sites.',
    'I led a cross-discipline team of nurses, porters and cooks.',
    'I spearheaded an initiative spanning the farm, the dairy and the shops.',
    'I pulled together a cross-functional task force.',
    'I chaired the weekly forum of growers, packers and drivers.',
    'I hosted a round table with all the suppliers.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I led a team of twelve.',
    'I run the night shift across two wards.',
    'I led a team of twelve across four sites and closed the fifth.',
    'I drove the truck across three counties.',
    'I chaired the vote on the rent and broke the tie.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

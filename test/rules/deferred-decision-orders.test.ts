import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

describe('an order, a veto or a verdict is carried out', () => {
  test.each([
    'Our director ruled that the kiosk had to go, and I closed it.',
    'My supervisor picked the route and I drove it.',
    'Corporate mandated the new till software, and we installed it.',
    'The order came from above to freeze the project, and I froze it.',
    'We got the instruction to switch vendors and switched.',
    'My job was to implement what the steering committee had chosen.',
    'We let the customers vote and built whatever won.',
    'My lead vetoed the rewrite and I dropped it.',
    'My mentor advised against it, so I dropped it.',
    'Marketing felt the name was wrong, so I changed it.',
    'The nurses preferred the old pump and so the old pump stayed.',
    'It was her decision, I only executed.',
    'The final say was with procurement.',
    'The decision to close the branch was taken at head office.',
    'At the request of the VP, we stopped the test.',
    'I waited for the go from head office before I moved the shelves.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage)).toHaveLength(1);
  });
});

describe('another’s wish is answered, not obeyed', () => {
  test.each([
    'The client asked for a quote and I sent one the same day.',
    'Finance wanted a forecast, and I built one from the 2019 orders.',
    'The board wanted me to add the two homes, and I added them.',
    'I took the foreman’s estimate and doubled it.',
    'My lead said the rewrite was impossible; I did it in nine days.',
    'The pilot’s chief said no to the late leg, so I took it to the director.',
    'The committee rejected my plan, so I rewrote it around the cheaper oven.',
    'The parents wanted homework, and I gave them none.',
    'It was my idea to split the lease.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage)).toEqual([]);
  });
});

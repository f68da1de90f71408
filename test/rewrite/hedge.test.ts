import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  ['I think that was the best day.', ['That was the best day.']],
  ['I would say that was the low point.', ['That was the low point.']],
  ['I think that the smaller kiln paid for itself.', ['The smaller kiln paid for itself.']],
  ['Maybe the price was too low.', ['The price was too low.']],
  ['One could say that we left no rope untied.', ['We left no rope untied.']],
  ['It may be that nine boats are few.', []],
  ['I would say how I see it.', []],
  ['It may be late.', ['It is late.']],
  ['Chances are it could have been done with half the rope.', []],
  ['In my judgment the pier held.', ['The pier held.']],
  ['Since May the board has confidence in my judgment.', []],
  ['The skippers trust in my judgement.', []],
  ['**Maybe** the price was too low.', ['The price was too low.']],
  ['Hopefully, the rule held.', ['The rule held.']],
  ['I stopped the run. Probably not.', []],
  ['I stopped the run. It probably did not help.', ['I stopped the run. It did not help.']],
  ['I was, in a way, too careful.', ['I was too careful.']],
  ['It was a somewhat old pump.', ['It was an old pump.']],
  ['The plan more or less held.', ['The plan held.']],
  ['It worked, I guess.', ['It worked.']],
  ['It seems that the letter was the cause.', ['The letter was the cause.']],
  ["I'm not sure that the ramp was worth it.", []],
  ['The log might suggest that captains skip the form.', []],
  ['I might have chosen the wrong pier.', ['I chose the wrong pier.']],
  ['I tried to quickly mend the pump.', ['I quickly mended the pump.', 'I tried to quickly mend the pump, but ….']],
  [
    'I was trying to get the price down.',
    ['I was getting the price down.', 'I was trying to get the price down, but ….'],
  ],
  ['As far as I can tell, the new rule held.', ['The new rule held.']],
  ['I suspect that two valves are still open.', ['Two valves are still open.']],
  ['I helped write the exit plan.', ['I wrote the exit plan.']],
  ['I stopped the print run. Perhaps it saved the quarter.', ['I stopped the print run. It saved the quarter.']],
  ['Tried to cut the fares by half.', ['Cut the fares by half.', 'Tried to cut the fares by half, but ….']],
  ['I tried to cut the fares and moved the pier.', ['I cut the fares and moved the pier.']],
  ['I tried to stop the boat, and stopped it.', []],
  ['I tried to not disturb the crew.', []],
];

test.each(cases)('doubt: %s', (written, offered) => {
  expect(offersFor('hedge', written)).toEqual(offered);
});

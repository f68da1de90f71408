import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-alternative', passage, section).length > 0;

describe('only one way appears', () => {
  test.each([
    'I asked whether they had time.',
    'My first job was in Leeds.',
    'The team won.',
    'It was two or three o’clock.',
    'I decided to open on Sundays.',
    'I chose six o’clock because the bakers start at seven.',
    'Over the summer I trained six people.',
    'The menu has three payment options.',
    'The queue took 12 minutes instead of 40.',
    'With no choice left, I called the plumber.',
    'We weighed the bins for ten days.',
    'Next time I could have asked the neighbours.',
    'We had no other choice.',
    'The hall was too small.',
    'I did not want to lose time.',
    'We discussed the plan on Friday.',
    'I tested the new desk.',
    'What did I learn in those two or three weeks?',
    'How did we spend the five or six days?',
    'I compared the register with the slips.',
    'I took over the plan as it was.',
    'The menu had a download option.',
    'It was the best option.',
    'It rained, but I went for a walk.',
    'I worked with the nurses so we could act on facts rather than opinions.',
    'She worked out how many permits the zone would need.',
    'They would have done anything for me.',
    'Rain or shine, the dog went out.',
    'The temptation of the sea was strong.',
    'Shortlist made, I went home.',
    'I did not know the code, I called the guard.',
    'I did not see the step, and I fell.',
    'The boss wanted us to buy a new oven. I bought the oven.',
    'The boss wanted us to buy a new oven. I did so.',
    'The oven came on Monday. I repaired the lamp.',
    'I did not answer the call. I answered at noon.',
    'My wife said that it rained. I took the van.',
    'Some parents asked. I made a list.',
    'The crew reckoned that it was late. I took the long way.',
    'The nurse wanted to go home. I changed the dressing.',
    'Red or blue paint, the question never came up.',
    'My boss had no idea. I repaired the pump.',
    'I did not waste any time, I called the plumber.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('another way is named', () => {
  test.each([
    'It was that or a smaller list.',
    'Change every van at once, or a few a week?',
    'Should I wait or open?',
    'Should I hire two or train the others?',
    'Instead of the fence, paint.',
    'There was talk of an app.',
    'I chose between paint and cameras.',
    'I struck cameras from the list.',
    'Hiring a third nurse was on the table.',
    'The obvious move was a bigger van.',
    'I chose Ghent over Liège.',
    'I kept the vans instead of leasing new ones.',
    'Rather than texting everyone, I called the ten oldest.',
    'I considered a second lift.',
    'Instead I parked the crane.',
    'There were two options: close it, or pay.',
    'It’s either the barn or the field with no roof.',
    'We could have waited for the vendor.',
    'It would also have been possible to buy the portal.',
    'The usual answer is to wait for the manager.',
    'I dropped the idea of a wall.',
    'We looked at kiosks too, but they only move the queue.',
    'The cheap way was a higher chimney.',
    'Hiring was out of the question, so I retrained two of ours.',
    'The owner wanted a weight limit instead.',
    'I chose text messages and not the satellite.',
    'I decided against the bigger pump.',
    'I decided not to buy the second van.',
    'Sound alarms were on offer; I turned them down.',
    'I decided to send two names per seat instead of ten.',
    'I opened the side gate only for members who had a card, instead of calling the guard each time.',
    'I could have waited for the vet.',
    'I had also looked at a ticket machine, but it was too expensive.',
    'An online form was too slow for us.',
    'I didn’t go for an app since half of our visitors have no phone.',
    'I did not want to hire more people.',
    'I didn’t simply add staff.',
    'We discussed whether we should use appointments.',
    'I asked myself if a bigger room is better.',
    'I tested both layouts with ten visitors.',
    'I had three quotes on my desk.',
    'I said no to the kiosk.',
    'I listed the pros and cons of each layout.',
    'We discarded the screen.',
    'I turned the offer down.',
    'I refused to open earlier.',
    'I could buy a screen or change the room.',
    'Where others add people, I took a table away.',
    'Finance wanted a warning text. It helps nobody who sleeps. I refused it.',
    'I compared leasing with buying.',
    'I compared three vendors.',
    'One senior said that the ranking should go instead, but I kept it.',
    'I had a sealed runner in my hand, but I went for two loose leaves.',
    'There were a few ways to go, a wall or just more lamps.',
    'I had modelled slipping the launch to September.',
    'Paper or tablet, this was the question.',
    'My first instinct was to recall the whole batch.',
    'Shortlist: titanium, PEEK, steel.',
    'Repair or replace; I took the latter.',
    'I did not write an email, I went to the hall.',
    'The boss wanted us to buy a new oven. I repaired the old one.',
    'My colleague suggested to print everything again. I glued a strip over the error.',
    'I did not appoint the stronger one. I appointed the one who had taught.',
    'Some parents asked for a bus. I made walking groups.',
    'Half the crew reckoned we should sit it out. I took the long way round.',
    'Outsourcing the desk was quoted at £61,000; I kept it in-house.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('a section for it is enough', () => {
    expect(missing('## Action\n\nI called.\n\n## Options considered\n\nA wall; a fence.\n')).toBe(false);
  });
});

test('the fix adds a sentence with stops at the end of the action', () => {
  const text = '## Action\n\nI closed the gate.\n\n## Result\n\nIt was quiet.\n';
  const fix = judgeStory(text).find(({ rule }) => rule === 'no-alternative')?.fixes[0];
  expect(fix?.snippet).toBe(true);
  expect(fix?.edits[0]?.span.start).toBe(text.indexOf('gate.') + 'gate.'.length);
});

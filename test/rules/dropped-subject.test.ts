import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const marked = (passage: string) => marks('dropped-subject', passage);

describe('an act without a subject', () => {
  test.each([
    ['Killed the loyalty card in week two.', ['Killed the loyalty card in week two']],
    ['Spent a night in the control room and timed every alarm.', ['Spent a night in the control room']],
    ['* Renegotiated the lease; moved the press to the ground floor.', ['Renegotiated the lease']],
    ['Audited the vendors and dropped three.', ['Audited the vendors']],
    ['So scrapped the form and wrote a shorter one.', ['scrapped the form']],
    ['In March, closed the yard in Lille.', ['closed the yard in Lille']],
    ['Having read the slips, dropped the whole scheme.', ['dropped the whole scheme']],
    ['Found half the keys were never used.', ['Found']],
    ['Stood at the barrier for two evenings.', ['Stood at the barrier for two evenings']],
    ['Did the round twice.', ['Did the round twice']],
    ['- Tuesday: no call.\n- Traced the leak to one pump.', ['Traced the leak to one pump']],
    ['- Outcome: open.\n- Traced the leak to one pump.', ['Traced the leak to one pump']],
    ['nobody came. rang each of the farms instead.', ['rang each of the farms instead']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('no act, or its subject is there', () => {
  test.each([
    'Asked why, I showed them the meter.',
    'Fed up, he left the meeting.',
    'Let me explain how the yard works.',
    'Did we roll it back? Within an hour.',
    'Did it hold? It did.',
    'Not tuned, deleted: 71 rules from 118 in one evening.',
    'Not only did we miss the tide, we also blocked the pier.',
    'Not once did I cut the fare.',
    '- Mei: found three leaks\n- patched two of them',
    '- Mei and me: traced the calls\n- found three leaks',
    'Bit of background first.',
    'Bet: fewer vans are enough.',
    'Built in 1974, the plant had no lift. I rented a hoist.',
    'Faced with two bad options, I took the cheaper one.',
    'Based on the meter readings, I moved the pump.',
    'Output of the mill up 12% on spring.',
    'On a Tuesday one of the cooks, Halina, found a nut in it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a time in front', () => {
  test.each([
    'Next day told the boss about it.',
    'On Friday called the vendor.',
    'In March moved the date by two weeks.',
    'After that left the date to my lead.',
    'That week read 60 call transcripts.',
    'After two weeks called the service line.',
    'Two days later went to the depot and counted the boxes.',
    'A week later asked the boss again.',
    'Monday morning phoned all the parents.',
  ])('%s', passage => expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1));

  test.each([
    'That week taught me a lot about rotas.',
    'In March trained nurses took over the ward.',
    'Two days later came the letter.',
    'Monday brought twelve complaints.',
    'That summer cost the hotel two cooks.',
    'April sold 40 more than March.',
    'That quarter added 40 users.',
    'After that followed two quiet weeks.',
    'So guided conversations were introduced for the mid-year talk.',
    'And based on this I stopped the plan.',
  ])('not: %s', passage => expect(marks('dropped-subject', passage, 'Action')).toEqual([]));
});

describe('what a time asks for', () => {
  test.each(['That evening called for patience, so I kept the kitchen open.'])('not: %s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toEqual([]),
  );
});

describe('leaves a question that answers itself', () => {
  test.each(['Did the count again on Friday.'])('%s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Did corporate answer, no.'])('not: %s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toEqual([]),
  );
});

describe('leaves alone how a thing fared', () => {
  test.each([
    'Backfired.',
    'Binned food 6 t → 2.3 t over the year.',
    'Returned parcels 40 → 11 a week.',
    'Never worked.',
    'Still didn’t work',
    'Didn’t help',
    'Blew up on Friday.',
    'Worked like a charm.',
    'Paid off within a month.',
    'Dropped to 3% in a week.',
    'Ended in tears.',
    'Made no difference.',
    'Ran fine for a week.',
    'Turned red at noon.',
    'Held for a week.',
    'Didn’t stick.',
    'Didn’t scale.',
    'Hurt morale.',
    'Took off in June.',
    'Showed no effect.',
    'Helped a lot.',
    'Worked out in the end.',
  ])('not: %s', told => expect(marked(`I rolled back the deploy. ${told}`)).toEqual([]));

  test.each([
    'Worked on the rota for a week.',
    'Didn’t stick to the plan.',
    'Didn’t work on Sundays.',
    'Blew up the raft on Friday.',
    'Paid off two suppliers.',
    'Dropped the fee to 3%.',
    'Ended the contract.',
    'Ended up rewriting it.',
    'Made a list.',
    'Ran the stall for a week.',
    'Turned the red lamp off.',
    'Held the line for a week.',
    'Took off the cover.',
    'Showed the effect to the board.',
    'Helped the nurses count.',
    'Worked out what it cost.',
  ])('%s', told => expect(marked(`I rolled back the deploy. ${told}`)).toHaveLength(1));
});

describe('the fix', () => {
  const fixIn = (text: string) => judgeStory(text).find(({ rule }) => rule === 'dropped-subject')?.fixes[0];
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `- Tested pump ${at + 1}`).join('\n');

  test('mends a whole list, however long', () => {
    const fix = fixIn(`## Action\n\n${lines(12)}\n`);
    expect(fix?.title).toBe('Insert “I” in 12 places');
    expect(fix?.edits).toHaveLength(12);
  });

  test('leaves other sections and lines that are switched off', () => {
    expect(fixIn(`## Action\n\n${lines(1)}\n\n## Result\n\n${lines(2)}\n`)?.title).toBe('Insert “I”');
    const off = `<!-- debrief-disable dropped-subject -->\n\n${lines(2)}\n`;
    expect(fixIn(`## Action\n\n${lines(3)}\n\n${off}`)?.edits).toHaveLength(3);
  });
});

describe('leaves a subject that an aside parts from its verb', () => {
  test.each([
    'Moved crews, one by one, told the owners.',
    'Built dashboards, mostly in Excel, trained 12 managers.',
    'Called suppliers, as agreed, told them the date.',
    'Audited vendors, dropped three, kept two.',
    'Shipped fixes, quickly tested them, moved on.',
    'Closed the ward, which I had feared, and moved the beds.',
    'Traced faults (mostly valves) and replaced six.',
    'Pulled three months of raw curves, 13,400, sorted by run order.',
    'Bought thinner film, 17 micron, stretched to 300%.',
  ])('%s', passage => expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1));

  test.each([
    'Adulterated milk, which I had feared, held at 0.4% of samples.',
    'Rejected parts, as the inspector had warned, rose to four a week.',
    'Delayed trains, the ones past five minutes, held at 3%.',
    'Cancelled orders, on the other hand, rose by two a week.',
    'Planned absences, though, stayed at nine.',
    'Returned plates (my guardrail) stayed at three.',
    'Returned plates – my guardrail – stayed at three.',
    'So returned plates, which I feared, stayed at five.',
    'Reported falls, by contrast, did not rise.',
    'Experienced nurses, who knew the pump, wanted it kept.',
    'Trained staff, of whom there were four, took the nights.',
    'Closed wards, as in Lyon, had been my fear.',
    'Planned overtime, my guardrail, held.',
  ])('not: %s', passage => expect(marks('dropped-subject', passage, 'Action')).toEqual([]));
});

test('a list with labelled items is one list', () => {
  const story = '- action:\n- Audited the vendors\n- cost: two days\n- Built a list\n- Called the last one';
  expect(judgeStory(story).filter(({ rule }) => rule === 'dropped-subject')).toHaveLength(1);
});

describe('where somebody sat and stood', () => {
  test.each(['Sat at gate 3 from nine.', 'Stood at dock 9 with a scanner.'])('%s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Stood at 40 a week in May.'])('not: %s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toEqual([]),
  );
});

describe('what is said of the candidate, and what stands in another order', () => {
  test.each([
    'Took me eleven days.',
    'Taught me to own up early.',
    'Showed me what patience is worth.',
    "Had the bottom read higher I'd have scrapped it.",
    'Then took I a bucket from each truck.',
    'In January drove we 99% on time.',
    'In the first week lost they two drivers.',
    'Opened on the Sunday before the change, as planned.',
    'Renewed on 4 July, for one year.',
    'Stained returns: from 260 to 48 pairs.',
  ])('not: %s', passage => expect(marks('dropped-subject', passage, 'Action')).toEqual([]));

  test.each([
    'Took eleven days off.',
    'Checked they had fuel.',
    'In January drove the van myself.',
    'Taught the clerks to own up.',
    'Had the bottom read twice.',
    'Opened the shop on the Sunday.',
    'Sorted returns: from the north first.',
  ])('%s', passage => expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1));
});

describe('how long a thing took, and what it made no odds to', () => {
  test.each(['Took three weeks of unpaid leave.', 'Took two days off.', 'Took a day to call everyone.'])(
    '%s',
    passage => expect(marks('dropped-subject', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Took three weeks.', 'Made no odds.', 'Made little sense.'])('not: %s', passage =>
    expect(marks('dropped-subject', passage, 'Action')).toEqual([]),
  );
});

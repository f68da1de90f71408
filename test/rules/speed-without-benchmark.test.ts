import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('speed-without-benchmark', passage);

describe('speed on its own', () => {
  test.each([
    ['I fixed it quickly.', ['quickly']],
    ['We shipped the winter range in record time.', ['in record time']],
    ['I got the new line up and running rapidly.', ['rapidly']],
    ['I called the insurer right away.', ['right away']],
    ['I moved at lightning speed to replace the caterer.', ['at lightning speed']],
    ['I delivered the pilot in just three months.', ['in just three months']],
    ['I reacted fast and closed the gate.', ['fast']],
    ['In no time I had a working prototype.', ['In no time']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a comparison, or no speed of the candidate’s', () => {
  test.each([
    'The river rose quickly, so I moved the herd at noon.',
    'I closed the fast lane of the pool for a month.',
    '"Do it right away," he said, and I asked for the permit first.',
    'The bolt was stuck fast, so I drilled it out.',
    'I let the dough rise slowly, not quickly, for eighteen hours.',
    'I fixed it in four hours; the last such fault had taken three days.',
    'I delivered the pilot in three months against a plan of six.',
    'The fast-food stand had no drain, and I moved it.',
    'I went a bit fast in the first class.',
    'In such a moment I stay calm and go to the guest.',
    'I ran the lane at four-fifths speed until the new belts had bedded in.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['I got the ramp built in just four days.', 'in just four days'],
    ['I immediately stopped the line.', 'immediately'],
    ['It took me just two afternoons to write the script.', 'just two afternoons'],
    ['In a matter of hours I had the servers back up.', 'In a matter of hours'],
    ['I have made the training very fastly.', 'very fastly'],
    ['I cleared the backlog in an incredibly short space of time.', 'in an incredibly short space of time'],
    ['I got hold of a locum within the hour.', 'within the hour'],
    ['I swiftly moved the class to the gym.', 'swiftly'],
    ['The paperwork was done in a matter of days.', 'in a matter of days'],
    ['Without losing a minute, I rang the ambulance service.', 'Without losing a minute'],
  ])('%s', (passage, words) => {
    expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'The fire spread quickly.',
    'I waited three weeks before I signed.',
    'I reviewed the logs of the last three weeks.',
    'I told the boss that it could not be done quickly.',
    'I sent the fastest driver to the hospital.',
  ])('%s', passage => {
    expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([]);
  });
});

describe('faster than nothing that is named', () => {
  test.each([
    ['Packing was much faster.', 'much faster'],
    ['We find parts way quicker now.', 'way quicker'],
    ['Fixed it pronto.', 'pronto'],
    ['The release was done rapidly, in a mere two sprints.', 'rapidly'],
  ])('%s', (passage, words) => {
    expect(marks('speed-without-benchmark', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'Packing was much faster than in May.',
    'The shelves were relabelled overnight.',
    'We need a much faster van.',
  ])('%s', passage => {
    expect(marks('speed-without-benchmark', passage, 'Result')).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each([
    'We turned the floor around in jig time.',
    'Within a twinkle I had the gate open.',
    'In the space of an afternoon I rebuilt the rota.',
    'I ripped through the backlog.',
  ])('%s', passage => {
    expect(marks('speed-without-benchmark', passage, 'Action')).toHaveLength(1);
  });

  test.each(['I cut the overnight shift to five people.', 'I asked for a quick answer.'])('%s', passage => {
    expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([]);
  });
});

describe('leaves the speed of a machine', () => {
  test.each(['I got it back at breakneck speed.'])('%s', passage =>
    expect(marks('speed-without-benchmark', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Peak at running speed, so base out of line, seal just the victim.'])('not: %s', passage =>
    expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([]),
  );
});

describe('when it is busy', () => {
  test.each(['He wanted the door open in the rush hour.', 'Eng. Vaz, wanted the door open in the rush hour.'])(
    'not: %s',
    passage => expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([]),
  );
});

describe('how fast people left', () => {
  test.each(['I built it in under three weeks.'])('%s', passage =>
    expect(marks('speed-without-benchmark', passage, 'Action')).toHaveLength(1),
  );

  test.each(['They were all gone in under three months.'])('not: %s', passage =>
    expect(marks('speed-without-benchmark', passage, 'Action')).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('proxy-confidence', passage);

describe('certainty in place of evidence', () => {
  test.each([
    ['It was clearly the right supplier.', ['clearly']],
    ['The rota was clearly broken.', ['clearly']],
    ['The night staff were clearly unhappy.', ['clearly']],
    ['Closing the kiosk was a no-brainer.', ['no-brainer']],
    ['I was 100% certain that the crane would hold.', ['100% certain']],
    ['I knew for certain that the buyer was bluffing.', ['I knew for certain']],
    ['Obviously the old boiler had to go.', ['Obviously']],
    ["It simply couldn't fail.", ["It simply couldn't fail"]],
    ['There is no way it breaks.', ['There is no way']],
    ['Anyone can see that the new desk is better.', ['Anyone can see']],
    ['Nobody could deny that it was better.', ['Nobody could deny']],
    ['The kiosk was bound to succeed.', ['The kiosk was bound']],
    ['Of course it was the right call.', ['Of course']],
    ['I know exactly what small hotels need.', ['I know exactly']],
    ['I successfully negotiated the lease.', ['successfully']],
    ['We have successfully implemented SAP at all the plants.', ['successfully']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('another sense, or evidence beside it', () => {
  test.each([
    'The price was clearly marked.',
    'The times were clearly printed on the door.',
    'The step was clearly visible.',
    '"Obviously it\'ll hold," said the rigger. I load-tested it.',
    'It was not obvious which valve leaked, so I dyed the water.',
    'I marked the exits clearly in three languages.',
    "I wasn't 100% certain; I went at about 60% and kept the old pump on a trolley.",
    "I don't know exactly when the seal went, as the log starts at four.",
    'There is no way back from that setting.',
    'She had no doubts about the date.',
    'There was no question about money on the form.',
    'He called it obviously harmless.',
    'Of course I apologised.',
    'There was doubt on the board, and I named mine first.',
    'The trial had cut infections from 11 to 2 per hundred beds. Extending it was a no-brainer after that.',
    'Nobody had successfully restored a backup in two years, so I tried one on a Saturday.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['It was clear from the start that the ramp was the problem.', 'clear from the start'],
    ['I was absolutely sure that it would work.', 'absolutely sure'],
    ['Everyone knew that the old form was useless.', 'Everyone knew that'],
    ['It was a given that the parents would agree.', 'was a given'],
    ['I knew with certainty that the vendor was bluffing.', 'with certainty'],
    ['Any idiot could see that the queue was too long.', 'Any idiot could see'],
    ['It was the only logical choice.', 'only logical'],
    ['The answer was plain to see.', 'plain to see'],
    ['Clearly, the shop needed a second till.', 'Clearly'],
    ['I successfully negotiated the contract.', 'successfully'],
  ])('%s', (passage, words) => {
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'I was not sure which pump had failed.',
    'I made sure that the door was locked.',
    'I asked him if he was certain.',
    'The manual states clearly which valve to close.',
    'I had doubts and rang the vendor.',
  ])('%s', passage => {
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]);
  });
});

describe('beyond any question', () => {
  test.each(['It is plain that every buyer would enjoy it.', 'I was convinced beyond any question that it would win.'])(
    '%s',
    passage => {
      expect(marked(passage)).not.toEqual([]);
    },
  );

  test.each(['The path runs beyond the school.', 'The plain parcels go left.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what was counted says nothing of it', () => {
  test.each([
    'Sick days fell from 30 to 11. The mood is definitely better.',
    'I was sure of the corner shop, clearly better than the lake.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Sick days fell from 30 to 11. It was definitely the rota.',
    'I would count again before I am sure.',
    'I knew of two lifts for sure.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('idioms of certainty', () => {
  test.each([
    'It’s a dead cert that the night tariff pays.',
    'There was never any question that the card was the way.',
    'I’d stake my house on it.',
    'Believe me, it was the right call.',
    'I never doubted it.',
    'There was not a shred of doubt in my mind.',
    'Without any argument it is the best rota in the town.',
  ])('%s', passage => {
    expect(marks('proxy-confidence', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'We agreed without any argument on the Sunday.',
    'There was never any question about the invoice.',
    'Anyone will tell you that the corridors are dark.',
    'I’d have put my house on rye bread, and I was wrong.',
    'He said that it was obviously my fault.',
    'The crew was dead set against it.',
  ])('not: %s', passage => {
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]);
  });
});

describe('what goes without saying, and what one vouches for', () => {
  test.each([
    ['There is no gainsaying that the second kiln was the better one.', ['There is no gainsaying']],
    ['It’s plain as the nose on your face that the ramp works.', ['plain as the nose on your face']],
    ['The plan was bound to succeed.', ['The plan was bound']],
    ['It was certainly the right call.', ['certainly']],
    ['There is no hiding place on a boat of that size.', []],
    ['The river was bound to rise by evening, and I moved the pumps first.', []],
    ['I gave her the ward, even though takings were bound to wobble.', []],
    ['I’d turn the order down again, hand on heart.', []],
    ['It was certainly slower, but the count was right.', []],
    ['He swore that he had definitely locked the gate.', []],
    ['I knew exactly eleven words of Polish.', []],
    ['She was absolutely right about the hinge, and I told her so.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('more words for it', () => {
  test.each(['Without question it was worth that.', 'I was a hundred per cent convinced.'])('%s', passage => {
    expect(marks('proxy-confidence', passage, 'Action')).toHaveLength(1);
  });

  test.each(['He took the blame without question.', 'I answered without question or delay.'])('%s', passage => {
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]);
  });
});

describe('of what one was wrongly sure', () => {
  test.each([
    'I think for sure that the guests want a lift.',
    'I thought about it, and the guests want a lift for sure.',
  ])('%s', passage => expect(marks('proxy-confidence', passage, 'Action')).toHaveLength(1));

  test.each(['I’m sure some of you have been there.', 'I thought for sure I would be sent home.'])('not: %s', passage =>
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]),
  );
});

describe('a change that is clear', () => {
  test.each(['Detentions clearly dropped too.', 'The mood clearly improved.'])('%s', passage =>
    expect(marks('proxy-confidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Detentions clearly dropped, from 40 to 12.'])('not: %s', passage =>
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]),
  );
});

describe('how strongly somebody feels', () => {
  test.each(['The producer was absolutely thrilled.', 'The wardens were absolutely furious.'])('not: %s', passage =>
    expect(marked(passage)).toEqual([]),
  );

  test.each(['The producer was absolutely convinced.', 'It was absolutely the right hall.'])('%s', passage =>
    expect(marked(passage)).toHaveLength(1),
  );
});

describe('a thing that is said never to fail', () => {
  test.each(['The plan cannot fail.'])('%s', passage =>
    expect(marks('proxy-confidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['It is the silence of a pump that cannot fail.'])('not: %s', passage =>
    expect(marks('proxy-confidence', passage, 'Action')).toEqual([]),
  );
});

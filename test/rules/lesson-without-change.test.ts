import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('lesson-without-change', passage);

describe('a lesson that changes nothing', () => {
  test.each([
    [
      'It showed me the importance of reading a contract to the end.',
      ['It showed me the importance of reading a contract to the end'],
    ],
    [
      "That winter taught us what guests forgive and what they don't.",
      ["That winter taught us what guests forgive and what they don't"],
    ],
    ['Big lesson, dig your pits early.', ['Big lesson, dig your pits early']],
    [
      'I learned that sometimes you just have to make the call.',
      ['I learned that sometimes you just have to make the call'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a change follows, or it is no lesson', () => {
  test.each([
    'From 30 home visits I learned that 40% of the pumps had never been primed.',
    'I taught the new drivers to read the frost table.',
    'On that call I learned that our broker had sold the slot twice. I rebooked it in my own name.',
    'My apprentice learned that lesson on his own thumb, and I bought guards for all six saws.',
    'I learned the route by heart and drove the first run myself.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('lessons in other words', () => {
  test.each([
    'The experience strengthened my belief in teamwork.',
    'It proved once more that quality pays.',
    'It was a good reminder that plans change.',
    'Looking back, communication was the key.',
    'I take from it that the small things count.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'It showed a leak.',
    'I understood on page nine that the rent was wrong.',
    'Looking back at the tape, I counted nine misses.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a point that is made for oneself', () => {
  test.each([
    'One insight for me was how fragile a rota is.',
    'The big thing for me is that nobody reads a notice.',
    'I guess what I took away is that timing matters.',
    'It was confirmed to me that people come first.',
    'It goes to show that you should always ask.',
    'One could see how important the night crew is.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The big thing for me was the pump.',
    'The order was confirmed to me.',
    'I feel the roof is the most important.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('brought home, and hit upon', () => {
  test.each([
    'What it brought home is how little the night shift hears from us.',
    'It hit me how much we depend on one person.',
    'The flood underlined for me how vital a handover is.',
    'I understood that the prevention is fundamental.',
    'I now appreciate how hard the porters’ work is.',
    'I took away that a good brief is half the job.',
  ])('%s', passage => {
    expect(marks('lesson-without-change', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The logs showed me that the job ran twice.',
    'The nurse taught me how to read the chart.',
    'It struck me that the list was a year old.',
    'I found that nobody reads the board.',
    'It brought home to me how late the bread arrives, so I now order on Thursday.',
  ])('not: %s', passage => {
    expect(marks('lesson-without-change', passage, 'Action')).toEqual([]);
  });
});

describe('a lesson under “if” or “never”', () => {
  test.each([
    [
      'If I learnt anything, it’s that you can’t teach a hungry child.',
      ['If I learnt anything, it’s that you can’t teach a hungry child'],
    ],
    [
      'The big lesson there was never to underestimate a small town.',
      ['The big lesson there was never to underestimate a small town'],
    ],
    ['The moral of it all is that bread cannot wait.', ['all is that bread cannot wait']],
    ['If she learned anything new, she told me at six.', []],
    ['The lesson plan was hers.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a journey that underlines something', () => {
  test.each([
    'Overall it was an invaluable journey that underlined the importance of planning.',
    'We were on one page, which goes to show that talking is half the battle.',
    'The experience highlighted how important trust is.',
    'The whole affair served as proof that small steps matter.',
  ])('%s', passage => {
    expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1);
  });

  test.each([
    'It showed that the timeout was the cause.',
    'The leak underlined the importance of the second valve, so I now check both each May.',
    'The map goes to show the guests where the pool is.',
  ])('%s', passage => {
    expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]);
  });
});

describe('understood from this', () => {
  test.each(['From this I understood that a small discount goes far.', 'From this I took that one must ask twice.'])(
    '%s',
    passage => {
      expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1);
    },
  );

  test.each(['From this file I understood where the leak was.', 'From this shelf I took that box.'])(
    'not: %s',
    passage => {
      expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]);
    },
  );
});

describe('what should be', () => {
  test.each(['I understood that shared stock should be checked early.'])('%s', passage =>
    expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1),
  );

  test.each(['I understood that he should not go, so I told him.'])('not: %s', passage =>
    expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]),
  );
});

describe('what was found out or done', () => {
  test.each(['It became clear to me that a sign is not enough.'])('%s', passage =>
    expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1),
  );

  test.each([
    'It became clear to me that a sign is not enough, and I have hired a person for the door.',
    'From the forms I came to know that 31 of the 50 guests travel by train.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

describe('what was carried away', () => {
  test.each(['I took away that you should always ask first.'])('%s', passage =>
    expect(marks('lesson-without-change', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I took away the chairs.'])('not: %s', passage =>
    expect(marks('lesson-without-change', passage, 'Action')).toEqual([]),
  );
});

describe('truths for all times', () => {
  test.each([
    "So I realised that even the best process doesn't work without people who believe in it.",
    "What did I learn? That you can't please everybody.",
    'Lesson learned: trust but verify.',
    'Good contracts make good friends. A useful lesson.',
    "Since this day I know what it means to be responsible for other people's salaries.",
    'The importance of documentation became very clear to me.',
    'This I learned the hard way.',
    'I will never forget how fast it can go wrong.',
    'If there is one thing I know now, it is that people need time.',
    'I got a better understanding of how much culture matters.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'Drivers use the new list in all depots.',
    'I realised that the pump was off and called the plant.',
    'I never forgot the keys again.',
    'Since this day I know what it means, and I call every family myself before I sign.',
    'My conclusion was that the pump had failed.',
    'Today I know the nine drivers by name.',
    'The importance of the list was clear to the nurses, and 31 of 40 used it.',
    'Lesson plan: nine hours.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

describe('facts that became known', () => {
  test.each([
    'Now I know why the pump stopped: the seal was worn.',
    'I will never forget how cold the river was.',
    'The value of the vase became clear at the auction: €4,000.',
    'It became clear that nobody can open the gate from inside.',
    'My first lesson.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

test('a label’s lesson is marked without its full stop', () => {
  expect(marks('lesson-without-change', 'Lesson learned: trust but verify.', 'Reflection')).toEqual([
    'trust but verify',
  ]);
});

describe('a word that only links in front', () => {
  test.each([
    'Then in hindsight, the doctors came too late into it.',
    'So what I took from it is that small things count.',
    'But in retrospect, Easter came too early.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));
});

describe('hears what an event makes one see', () => {
  test.each(['An incident like this makes one see again how much good monitoring is worth.'])('%s', passage =>
    expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1),
  );

  test.each(['The report made me see that pump two leaks, so I check it every Friday now.'])('not: %s', passage =>
    expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]),
  );
});

const reflected = (passage: string) => marks('lesson-without-change', passage, 'Reflection');

describe('what taught is left out', () => {
  test.each([
    'Taught me that a till drawer has more truth than a report.',
    'Really opened my eyes about how parents think.',
    'Made me realise how much depends on the cleaner.',
    'Goes to show that customers read the first line only.',
    'Just shows what a bit of kindness can do.',
    'Says a lot about how schools work.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'Showed me the ledger and left.',
    'Taught the new cashiers to count twice.',
    'Taught me to count twice, so I count the swabs aloud now.',
    'Made me a sandwich and told me to wait.',
    'Shows 14 fewer refunds a week.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));
});

describe('what it was to the one who lived it', () => {
  test.each([
    'Good schooling in patience.',
    'A masterclass in humility.',
    'Huge eye-opener for me about how farmers decide.',
    'I gained valuable experience in conflict management.',
    'This was an invaluable experience.',
    'I got a lot out of it.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'It was a school in the north of the town.',
    'I had nine years of experience in conflict management.',
    'I gave the nurses a crash course in the new pump.',
    'The shop got 900 euros out of it.',
    'It was an eye-opener, so I now visit every farm in March.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));
});

describe('what is kept of it', () => {
  test.each([
    'I carry home that a good bed plan starts with the cleaners.',
    'I keep from this that a signature is not a yes.',
    'I bring with me from those days a great respect for nurses.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'I carry the samples home in a cooler.',
    'I took the old boiler out of this project.',
    'I bring my own scale with me to every farm.',
    'I keep from this that a signature is not a yes, and I ring every signer myself.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));
});

describe('a truth that was come upon', () => {
  test.each([
    'I noticed that praise works better than pressure.',
    'I became aware that trust takes time.',
    'I discovered how resilient nurses are.',
    'I concluded that a calm voice is half of the treatment.',
    'Once again I experienced that honesty pays.',
    'I am a firm believer now that a checklist beats talent.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'I discovered that the freezer door was open.',
    'I noticed that the calves drink less after noon.',
    'I discovered that kindness sells, so I gave the cashiers a refund budget.',
    'I am convinced that the second supplier is cheaper.',
    'I discovered how the thief had opened the window.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));
});

describe('a truth, and in passing that it was learned', () => {
  test.each([
    'A ward, I know now, runs on small favours.',
    'Every class has its own clock, I discovered.',
    'Customers forgive delays but not silence; I see that now.',
    'Silence is not agreement; that one stuck.',
    'Checklists save lives, lesson learned.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'The valve was shut, I know that now, and I label both ends.',
    'The bank, I found out, had closed the account in May.',
    'Trust grows slowly, I know that now, so I visit every farm before the first order.',
    'The label stuck.',
    'The nurses sign the sheet, I see that every morning.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));
});

describe('a proverb that stands alone among lessons', () => {
  test.each([
    "You can't please everyone.",
    'A quiet ward is a good ward.',
    "Cows don't lie.",
    'Trust is earned at the bedside.',
    'Safety starts in the head.',
  ])('%s', passage => expect(reflected(passage)).toHaveLength(1));

  test.each([
    'Nurses sign the sheet at six.',
    'Every order carries a second label now.',
    'Two suppliers quote for each part.',
    'Trust is earned at the bedside. I now start each round there.',
    'Refunds above 50 euros go to me first.',
  ])('not: %s', passage => expect(reflected(passage)).toEqual([]));

  test.each(["You can't please everyone.", 'Safety starts in the head.'])('not of a deed: %s', passage =>
    expect(marks('lesson-without-change', passage, 'Action')).toEqual([]),
  );
});

describe('a lesson that answers a question to oneself', () => {
  test.each([
    ['What did I learn? That people will give if you ask them nicely.', 'That people will give if you ask them nicely'],
    ['What did it teach me? Patience.', 'Patience'],
    ['The moral? Ask first.', 'Ask first'],
  ])('%s', (passage, place) => {
    expect(marks('lesson-without-change', passage, 'Result')).toEqual([place]);
  });

  test.each([
    'What did I learn? That nine left early. I now ring every family in May.',
    'What did the log show? That nine left early.',
    'What did the driver learn? That the ramp was shut.',
  ])('not: %s', passage => {
    expect(marks('lesson-without-change', passage, 'Result')).toEqual([]);
  });
});

describe('hindsight and reflection, wherever they stand', () => {
  test.each([
    'With the benefit of hindsight I underestimated the union.',
    'The rollout was in hindsight too fast for the smaller branches.',
    'We were too proud, in retrospect.',
    'Retrospectively, the second phase was a mistake.',
    'Knowing what I know now, the choice of the vendor was wrong.',
    'Thinking back, our biggest error was to skip the pilot.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'With the benefit of hindsight I would ask the union first.',
    'The rollout was in hindsight too fast. I now open one branch a week.',
    'The clerk asked for the keys now.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));

  test('what was easy in hindsight is no lesson where results are told', () => {
    expect(marks('lesson-without-change', 'It was simple in hindsight.', 'Result')).toEqual([]);
  });
});

describe('what an event leaves in those who lived it', () => {
  test.each([
    'The refit drove home the point that a checklist isn’t a culture.',
    'The refit taught the whole yard the worth of good drawings.',
    'These months left us with the certainty that memory is a shared task.',
    'The recall changed the way I look at labels.',
    'It has shaped how I think about risk.',
    'The crisis turned me into a better listener.',
    'It has made us all more careful.',
    'The season was a lesson about limits.',
    'I was reminded that good people make mistakes.',
    'I was taught by this project that estimates are only guesses.',
    'My eyes were opened to what a porter does.',
    'I have a lot more respect for dispatchers these days.',
    'I gained confidence in my own judgement.',
    'The whole process was very instructive.',
    'The project was a great learning for the whole department.',
    'I will always remember that a farm runs on weather.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'I was reminded that the deadline had been on Friday.',
    'The recall changed the way the line was counted.',
    'The lift turned into a stair.',
    'The farmers gained confidence in the new scale.',
    'The recall changed the way I look at labels. I now read each of them aloud.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

describe('what matters, for all times', () => {
  test.each([
    'In the end it all comes down to communication.',
    'At the end of the day it is all about people.',
    'It is important to involve everyone from the start.',
    'One thing became obvious: people fear what they don’t know.',
    'I found that conflict can be healthy.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'The ticket was all about a broken pump.',
    'The stairs come down to the quay.',
    'I found that the lock can be forced.',
    'It is important to involve the cleaners, and I now ask them first.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

describe('lessons that are only named', () => {
  test.each([
    'A reminder that nobody reads the small print.',
    'A lesson for life.',
    'Many lessons were learned along the way.',
    'A number of learnings came out of this, mainly about patience.',
    'There is a lesson in this about pride.',
  ])('%s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'A reminder of the fee was sent by the clerk.',
    'There was a piano in the hall.',
    'The lesson plans came from the office.',
  ])('not: %s', passage => expect(marks('lesson-without-change', passage, 'Reflection')).toEqual([]));
});

describe('what one thinks of oneself changes nothing', () => {
  const lesson = 'I learned that each student has a history.';

  test('a view of oneself', () =>
    expect(
      marks('lesson-without-change', `${lesson} Today I consider myself a better teacher.`, 'Result'),
    ).toHaveLength(1));

  test('what one does today', () =>
    expect(marks('lesson-without-change', `${lesson} Today I call each family in May.`, 'Result')).toEqual([]));
});

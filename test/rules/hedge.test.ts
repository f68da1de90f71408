import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string, section?: string) => marks('hedge', passage, section);

describe('doubt about the writer’s own deed or reading', () => {
  test.each([
    ['I think that the smaller oven paid for itself.', 'I think that'],
    ['The smaller team was, I believe, faster.', 'I believe'],
    ['I feel like it was a turning point.', 'I feel like'],
    ['It seems that the letter was the cause.', 'It seems that'],
    ['I probably saved the contract.', 'probably'],
    ['Hopefully, the rule held.', 'Hopefully'],
    ['The plan more or less held.', 'more or less'],
    ['I was a bit late with the warning.', 'a bit'],
    ['The fix kind of worked.', 'kind of'],
    ['The data might suggest a leak.', 'might'],
    ['I might have chosen the wrong city.', 'might have'],
    ['I tried to fix the importer.', 'tried to'],
    ['I helped write the exit plan.', 'helped'],
    ["I'm not sure the cut was worth it.", "I'm not sure"],
    ['Overall I think it went well.', 'I think'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test('one finding a clause, on its first cue', () => {
    expect(marked('I might have been a bit too quick.')).toEqual(['might have']);
  });
});

describe('no doubt of the writer’s own, now', () => {
  test.each([
    'I helped the old man into the lift.',
    'I helped her through the first night alone.',
    'I bet that the drivers would probably quit.',
    'My hypothesis was that tenants might pay more.',
    'I thought it would hold until spring.',
    'The union thought that the plan might fail.',
    'With 70% confidence, the valve was probably the cause.',
    'Parents may bring one guest.',
    'It took all my might to lift the pump.',
    'I tried three boxes and kept the smallest.',
    'I tried to call the mayor, but his office was shut.',
    'I think big when I plan a season.',
    'A kind of pump that nobody sells.',
    'Drill bits cost $9; a bit that lasts costs $30.',
    'It would also help me to know his plan.',
    '“Maybe next year,” he said.',
    'I let the charge nurse know that we might need a bed.',
    'Then I think we cannot wait, so I print the list by hand.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('the situation may be uncertain', () => {
    expect(marked('Perhaps forty farms were left.', 'Situation')).toEqual([]);
  });
});

describe('an effort for a deed', () => {
  test.each([
    ['I did my best.', ['did my best']],
    ['I gave my best, and the roof held.', ['gave my best']],
    ['Gave my best', ['Gave my best']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('doubt in other words', () => {
  test.each([
    'I did my best to keep the team together.',
    'I made an effort to calm the room.',
    'I assume it was due to my training.',
    'In my opinion the cut was right.',
    'It seems my plan worked.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['I did my best work at night.', 'I sought help.', 'I asked for their opinion.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('doubt about what one should know', () => {
  test.each([
    ['I hope that I read the trays right.', ['I hope that']],
    ['Basically we think it is a good set-up.', ['we think']],
    ['I think it was the best list, so I keep it.', ['I think']],
    ['I think we cannot wait, so it is urgent.', ['I think']],
    ['I tried to keep it tidy, but I guess it depends.', ['tried to', 'I guess']],
  ])('%s', (passage, words) => {
    expect(marks('hedge', passage)).toEqual(words);
  });

  test.each([
    'One of the caretakers said to me, more or less in passing, that folk had given up.',
    'I hope the bakers keep it.',
  ])('%s', passage => {
    expect(marks('hedge', passage)).toEqual([]);
  });
});

describe('doubt in idioms', () => {
  test.each([
    'I daresay the leaflet did some of it.',
    'I wouldn’t swear to it, but the leaflet brought them in.',
    'I took a stab at the wiring plan.',
    'I’m not a hundred per cent sure it was my doing.',
    'I fixed the rota, after a fashion.',
    'I don’t know if it was me or the weather.',
    'I lent a hand with the move.',
  ])('%s', passage => {
    expect(marks('hedge', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I was fairly sure the pipe was dry, and it was.',
    'The most likely cause was the seal, so I tested that first.',
    'I could not say no to a patient.',
    'The dog had a go at the postman.',
    'I gave the boy a go on the forklift, under my eye.',
  ])('not: %s', passage => {
    expect(marks('hedge', passage, 'Action')).toEqual([]);
  });
});

describe('doubt of oneself, and not of the world', () => {
  test.each([
    ['I somehow got the ovens going.', ['somehow']],
    ['I believe we somehow managed.', ['I believe']],
    ['You could say the stall was mine.', ['You could say']],
    ['Somehow the key had ended up in the flour bin.', []],
    ['I had to pay the men somehow, so I sold the trailer.', []],
    ['We had soup on every table before you could say knife.', []],
    ['I wanted a different kind of flour.', []],
    ['Some hall managers moaned a bit, but they always moan.', []],
    ['They could possibly have sued, and I took that risk.', []],
    ['It might have been cheaper to hire, but I bought.', []],
    ['It took more or less the whole of Sunday.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('more words for it', () => {
  test.each(['I guess it was good for everybody, no?'])('%s', passage => {
    expect(marks('hedge', passage, 'Action')).toHaveLength(1);
  });

  test.each(['Was it good, no?'])('%s', passage => {
    expect(marks('hedge', passage, 'Action')).toEqual([]);
  });
});

describe('what only sounds like doubt', () => {
  test.each(['It looks like we saved a day.', 'I more or less ran the shift.', 'I sort of ran the shift.'])(
    '%s',
    passage => expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'Every crate that weighed more or less than 18 kilos I sent back.',
    "I'm a hands-on sort of bloke, so I spent a week on that podium myself.",
    'It looks like a toy, my script, eleven lines, but double bookings went from 30 a month to none.',
  ])('not: %s', passage => expect(marks('hedge', passage, 'Action')).toEqual([]));
});

describe('asides that do not vouch for it', () => {
  test.each([
    ['The new stall was, as far as I can judge, a good idea.', ['as far as I can judge']],
    ['It was, from what I can tell, a good idea.', ['from what I can tell']],
    ['The parents came back, or so it seems to me.', ['or so it seems to me']],
    ['In my humble estimation the loan was sound.', ['In my humble estimation']],
    ['As I would see it, the ward runs calmer.', ['As I would see it']],
    ['It was, one might argue, a small revolution.', ['one might argue']],
    ['The drop was likely because of my reminder calls.', ['likely']],
    ['Perhaps 28 degrees was better.', ['Perhaps']],
    ['Maybe one tractor more would be enough.', ['Maybe']],
    ['It was a bit late.', ['a bit']],
  ])('%s', (passage, words) => expect(marks('hedge', passage)).toEqual(words));

  test.each([
    'I carried him as far as the gate.',
    'I write it down as long as I remember it.',
    'Perhaps 40 parents came.',
    'Maybe one in five calls was a repeat.',
    'A fall is likely to break the seal, so I fitted a rubber foot.',
    'I listed the likely causes and tested each.',
    'I asked how likely a refund was.',
    'One could argue with the bank, but I paid.',
  ])('not: %s', passage => expect(marks('hedge', passage)).toEqual([]));
});

describe('what seems so to somebody', () => {
  test.each([
    ['It feels like the parents trusted me more.', ['It feels like']],
    ['It feels like the right price.', ['It feels like']],
    ['It looks as if the new door stopped the theft.', ['It looks']],
    ['It seems to me the case is closed.', ['It seems to me']],
    ['It strikes me that the nurses were faster.', ['It strikes']],
    ['The change seems to have reduced the returns.', ['The change seems']],
    ['The fee would seem to me fair.', ['The fee would seem to me']],
    ['Seems ok.', ['Seems']],
  ])('%s', (passage, words) => expect(marks('hedge', passage)).toEqual(words));

  test.each([
    'It feels like leather and costs half.',
    'The cow seems lame, so I call the vet.',
    'The pupil seems to have fever, so I call home.',
    'It looks old, and the farmer said so.',
    'The lesson seems to drag, so I cut it at minute ten.',
  ])('not: %s', passage => expect(marks('hedge', passage)).toEqual([]));
});

describe('what one only thinks', () => {
  test.each([
    ['I reckon it works pretty well.', ['I reckon']],
    ['I suppose rain unites.', ['I suppose']],
    ['Refunds fell by half, which I guess is what matters.', ['I guess']],
    ['Guess the feed was too dry.', ['Guess']],
    ['I’d hope the patients felt it.', ['I’d hope']],
    ['I hope the parents have noticed.', ['I hope']],
    ['I am tempted to say that the branch has recovered.', ['I am tempted to say']],
    ['I’d dare to say that it was my best season.', ['I’d dare to say']],
    ['I am fairly confident the layout did it.', ['I am fairly confident']],
    ['I would not rule out that the smell drove them off.', ['I would not rule out']],
    ['I wouldn’t be surprised if it was the signage.', ['I wouldn’t be surprised']],
  ])('%s', (passage, words) => expect(marks('hedge', passage)).toEqual(words));

  test.each([
    'I believe him, and I told the bank so.',
    'I guess the weight of each cow and then weigh it.',
    'I fancy a tea after the round.',
    'Guess who called the hotline most: the staff.',
    'Think about the queue first.',
    'I was tempted to say yes to the chain.',
    'I do not exclude anyone from the trip.',
    'I would hope for rain in April and plant in March.',
  ])('not: %s', passage => expect(marks('hedge', passage)).toEqual([]));
});

describe('what is only possible, and a hunch', () => {
  test.each([
    ['It is possible that the checklist had an effect.', ['It is possible that']],
    ['It is not excluded that the poster did its part.', ['It is not excluded that']],
    ['It can be assumed that my script saved an hour.', ['It can be assumed that']],
    ['There is a good chance the discount did it.', ['There is a good chance']],
    ['Chances are that the alarm saved the batch.', ['Chances are that']],
    ['My guess is that the second till made the difference.', ['My guess is that']],
    ['I am of the opinion that the merger was right.', ['I am of the opinion that']],
    ['It is hard to say what caused it.', ['It is hard to say']],
  ])('%s', (passage, words) => expect(marks('hedge', passage)).toEqual(words));

  test.each([
    'It is possible that a guest books twice, so I added a lock.',
    'It is possible to pay in cash at the kiosk.',
    'There is a chance that a patient falls at night, so I put a bell by the bed.',
    'My bet was that the second till pays off.',
    'My impression was wrong: the log showed 40 errors.',
    'I was under the impression that the bank had paid, so I called.',
    'My feeling is my own affair.',
    'It was hard to say what caused the rash, so I took a sample.',
    'There is no chance that it failed: the log is complete.',
  ])('not: %s', passage => expect(marks('hedge', passage)).toEqual([]));
});

describe('one’s best, without a deed', () => {
  test.each([
    ['I gave my best to calm the relatives.', ['gave my best to']],
    ['I tried my best with the parents.', ['tried my best']],
    ['I tried to sensitize the clerks.', ['tried to']],
  ])('%s', (passage, words) => expect(marks('hedge', passage, 'Action')).toHaveLength(words.length));

  test.each([
    'I gave my best shirt to the boy.',
    'I tried the soup and it was cold.',
    'I tried to the end of the week, then closed the shop.',
  ])('not: %s', passage => expect(marks('hedge', passage, 'Action')).toEqual([]));
});

describe('words of doubt in another sense', () => {
  test.each([
    'Anybody who knows me will tell you so.',
    'Since that winter the board has had confidence in my judgment.',
    'I would argue again and then load again.',
    'I would say less about lines and men.',
    'There could be no doubt about the sum.',
    'The flood was not as bad as it could have been.',
    'Might I add that the hires were good.',
    'I talked to the carriers pretty much daily.',
  ])('not: %s', passage => expect(marks('hedge', passage, 'Action')).toEqual([]));

  test.each([
    ['Who knows if it was the poster.', ['Who knows']],
    ['In my judgment it was the right size.', ['In my judgment']],
    ['I would argue that it was the right size.', ['I would argue that']],
    ['I would say it paid off.', ['I would say']],
    ['It could be that the blocks were too long.', ['could']],
    ['The change pretty much paid off.', ['pretty much']],
  ])('%s', (passage, words) => expect(marks('hedge', passage, 'Action')).toHaveLength(words.length));
});

describe('a kind that is counted', () => {
  test.each(['Only three kind of bread is sold.', 'I stopped baking the other 7 sort of cake.'])('%s', passage =>
    expect(marks('hedge', passage, 'Action')).toEqual([]),
  );

  test.each(['I kind of stopped the bread.', 'I sold three, kind of by accident.'])('doubt: %s', passage =>
    expect(marks('hedge', passage, 'Action')).toEqual(['kind of']),
  );
});

describe('a belief of one’s own', () => {
  test.each(['It is my belief that the ferry was late.', 'It’s my impression that the anglers came back.'])(
    '%s',
    passage => expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );

  test('but a belief of others is told', () =>
    expect(marks('hedge', 'It was their belief that the ferry was late.', 'Action')).toEqual([]));
});

describe('quite a bit is a lot', () => {
  test.each(['It was a bit late, I guess.'])('%s', passage =>
    expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );

  test.each(['It fell quite a bit.'])('not: %s', passage => expect(marks('hedge', passage, 'Action')).toEqual([]));
});

describe('in a certain way', () => {
  test.each(['In a certain way it is a success.'])('%s', passage =>
    expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );
});

describe('what one holds to this day', () => {
  test.each(['I still think it will work.'])('%s', passage =>
    expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I still think it was the right trade.'])('not: %s', passage =>
    expect(marks('hedge', passage, 'Action')).toEqual([]),
  );
});

describe('another go at it', () => {
  test.each(['I took a stab at the report.'])('%s', passage =>
    expect(marks('hedge', passage, 'Action')).toHaveLength(1),
  );

  test.each(["I'd have Alec in the room if I got another shot at it."])('not: %s', passage =>
    expect(marks('hedge', passage, 'Action')).toEqual([]),
  );
});

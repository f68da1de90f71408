import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section = 'Result') => marks('no-reflection', passage, section).length > 0;

describe('nothing looks back', () => {
  test.each([
    'It ran on 51 of 52 Mondays.',
    'I told her I would call every week.',
    'The mayor asked about next time.',
    'I closed it in May. I would say it was a success.',
    'They still use it.',
    'Looking back, the mayor was pleased.',
    'Looking back, one week of notice was too short.',
    'I’ve handed the whole rota over to Dawn now.',
    'The head nurse asks us now to do the same.',
    'After this I go to the manager with the list.',
    'From the day shift I took two porters.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test.each(['This taught me that change needs patience.', 'The takeaway: simple wins.', 'What I took away: listen.'])(
    'a lesson without “I” under its own heading: %s',
    passage => {
      expect(missing(passage, 'Reflection')).toBe(true);
    },
  );
});

describe('what would be repeated or changed', () => {
  test.each([
    'I would close it again.',
    'wd do it again but tell the shops first',
    'Next time I’d ask the neighbours first.',
    'With hindsight, count the bins first.',
    'Scales first, next time, before anybody talks of labels.',
    'I think I would do it sooner.',
    'If I did it again, I’d split the groups first.',
    'Looking back, I should have called the mayor.',
    'I have the lists checked twice now.',
    'I now read every leaflet before I open a box.',
    'Next time I will ask the owner earlier.',
    'Would still move the points.',
    'From that day I always keep a printed list.',
    'Since this project I count the crates first.',
    'After that I never start a shift without the key.',
    'L: I should of asked the big wards first.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('a sentence about oneself under its own heading', () => {
    expect(missing('I learned that data are worth a look.', 'Learnings')).toBe(false);
  });
});

describe('what one does since, in a note or as what one takes from it', () => {
  test.each([
    'Now: a second van on call for every event.',
    'Since then: no order without a sample.',
    'Again? Yes, but tell the card holders before.',
    'If again: ask the readers first.',
    'From this I take that I don’t wait for permission when the cost is small.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each(['Now: 18 minutes.', 'Sales down again?', 'From this I take that people need time.'])(
    'not: %s',
    passage => {
      expect(missing(passage)).toBe(true);
    },
  );
});

describe('a note under a heading that asks for it', () => {
  const under = (heading: string, note: string) =>
    marks('no-reflection', `## Result\n\nThe queue fell to 12.\n\n${heading} ${note}\n`).length;

  test.each([
    ['Next time:', 'a contract with the hauliers before September'],
    ['What I would do differently:', 'more sleep'],
    ['Next time:', 'contract with a firm -> signed one'],
  ])('%s %s', (heading, note) => expect(under(heading, note)).toBe(0));

  test.each([
    ['Lessons:', 'communication is key'],
    ['Learned:', 'teamwork'],
    ['Action:', 'a contract with the hauliers'],
  ])('not: %s %s', (heading, note) => expect(under(heading, note)).toBe(1));
});

describe('how one sees oneself today', () => {
  test.each([
    'Today I consider myself a more human professional.',
    'Now I see myself as a better leader.',
    'Now I feel more confident.',
  ])('changes nothing: %s', passage => expect(missing(passage)).toBe(true));

  test('what one does today does', () => expect(missing('Today I count the crates first.')).toBe(false));
});

describe('were it to be done again', () => {
  test.each([
    'Were I to do it again I should test it on ten readers.',
    'Were I to begin anew, I should ask him first.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each(['We were to do it in May.', 'Were I to blame, the mayor would have said it.'])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('what one owns up to at the end', () => {
  test.each([
    'My mistake: no sample.',
    'The closed gate was my miscalculation.',
    'My blind spot was the night shift, whom I asked last.',
    'Wrong from my side: no limit on the vouchers.',
    'It would have been wiser to warn the bakers.',
    'Better would be to ask the guests what tea they want.',
    'Half an hour would have done.',
    'What I got wrong was the date.',
    'I underestimated the carrying.',
    'I told the bakers a week too late.',
    'One thing nags me to this day: I never rang the widow.',
    'I should do this one month before.',
    'Where I went wrong was the key.',
    'Three bags would have told me the same.',
    'I ought to have asked the trainee.',
    'It took me too long to open the lid.',
    'Error of mine was not asking the porters.',
    'Maybe it was better to ask the porters before.',
    'I could do it earlier.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'I fixed the mistake.',
    'It would have cost 40 more.',
    'The tea would be better in a pot of clay, said the guest.',
    'The driver came too late.',
    'It was better to wait.',
    'It took me two days to open the lid.',
    'I could do it in an hour.',
    'It would have been easier to hire.',
    'It nagged me, so I counted.',
    'I pumped it dry. I should add that it rained.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));

  test('not in the middle of the deeds', () => {
    expect(missing('I told the bakers a week too late.', 'Action')).toBe(true);
  });
});

describe('what would be if it were all to be done once more', () => {
  test.each([
    'If I could do one thing over, it would be the date.',
    'Were it mine to do again, the judges would hear of it first.',
    'Had I to start over, the van would come last.',
    'If again, first talk to the cook.',
    'For the next hall I start with the seating plan.',
    'These days I open no box without a list.',
    'If there is a next time, the porters hear it from me.',
    'In another hall I will first do the counting.',
    'I have made it a rule to open the lid first.',
    'Now before each concert I write the times down.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'If I could carry one box over, the van would be full.',
    'If it rains again, the tent will hold.',
    'In the next month I send the list.',
    'I now lead the archive.',
    'I pumped it dry. I would be happy to show it to others.',
    'The board has made it a rule to pay in May.',
    'In another hall the tenors sang.',
    'The next hall is in Ghent.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('what one still holds to be right', () => {
  test.each(['I cut the room. I still think it was the right thing.', 'I cut the room. I still stand by it.'])(
    '%s',
    passage => expect(missing(passage)).toBe(false),
  );

  test.each(['I cut the room. I still think the vendor was late.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});

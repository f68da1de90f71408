import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('assigned-not-owned', passage);

describe('somebody else made the first move', () => {
  test.each([
    ['My manager told me to look into the no-shows.', ['My manager told me to look into the no-shows']],
    ['My boss wanted me to run the trade fair, so I ran it.', ['My boss wanted me to run the trade fair']],
    [
      'I have been given the responsibility of the vendor onboarding.',
      ['I have been given the responsibility of the vendor onboarding'],
    ],
    ['I was tasked with reducing the linen costs.', ['I was tasked with reducing the linen costs']],
    ['I was asked to prepare the relocation of the archive.', ['I was asked to prepare the relocation of the archive']],
    ['The director gave me the task to find a new caterer.', ['The director gave me the task to find a new caterer']],
    ['I got handed the job of clearing the claims backlog.', ['I got handed the job of clearing the claims backlog']],
    [
      'Then the plant head instructed me to organise the recall.',
      ['the plant head instructed me to organise the recall'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the candidate reshapes it, or took it up alone', () => {
  test.each([
    'I was asked to prepare the move; I refused until the damp report was in.',
    "I was asked by a customer whether the cream contained nuts, and I didn't know.",
    'Nobody had asked me to fix the lift. I rang the maker on Saturday.',
    'Marit was asked to run the fair and declined, so I offered.',
    'My manager told me to look into the no-shows. I widened it to every empty slot, because half of the idle chairs had never been booked.',
    "I was asked for my badge at the gate, and that's how I found out.",
    'I tasked two welders with the frame and took the wiring on myself.',
    'I was told to cut the budget by 20%, and came back with a plan to cut the product instead.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work from somebody else in other words', () => {
  test.each([
    'I was expected to write a plan.',
    'The task came from our director.',
    'The job I was handed was to clean up the backlog.',
    'My VP wanted a copy of the contract from me.',
    'The workshop director put the doors on my list.',
    'The partner staffed me on a retail case.',
    'They made me responsible for the keys.',
    'The board wanted me to add the two clinics, and I added them.',
    'My director entrusted me with the stand at the fair.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I was expected at nine.',
    'My lead said I was right.',
    'Customers asked me to open at six, so I changed the shift.',
    'I put the doors on the list.',
    'The site manager ordered me to switch back at noon. I showed him the film twice.',
    'My director told me to keep all of them. I disagreed, with the counts in hand.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work that is given in other words', () => {
  test.each([
    'I was appointed fire warden by the head of estates.',
    'Was given the migration by my lead.',
    'I was directed to collect the fees.',
    'Told to merge the two lists by my lead.',
    'My boss dumped the audit on me.',
    'I got roped into the stocktake.',
    'The assignment given to me was to inspect the wells.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'I was directed to platform four.',
    'The nurses wanted me to stay.',
    'They gave me a list of forty names.',
    'I was told to leave.',
    'I was invited to the wedding.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work that lands on one, and small favours', () => {
  test.each([
    'The head gave it to me to run.',
    'The proprietress had put the matter of the queue on my head.',
    'It was dumped on me by the outgoing foreman.',
    'I was seconded to the task force.',
    'I got handed the recall.',
    'The matron gave me charge of the linen room.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'The porter asked me to hold the door.',
    'She put her hand on my shoulder and left.',
    'My boss put me on hold.',
    'He handed me a wrench.',
    'I gave it to Asha to run for a week and stood behind her.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work that is put on one', () => {
  test.each(['The chief put me on the rota problem.', 'The owner put the shed in my lap.', 'The CEO pulled me in.'])(
    '%s',
    passage => {
      expect(marked(passage)).toHaveLength(1);
    },
  );

  test.each([
    'The chief put me on the train.',
    'The owner put the keys on the table.',
    'My boss called me in at nine.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('an order is heard in the words it came in', () => {
  test.each([
    'The operations lead sat me down: you do the wiki.',
    'My boss called: fix the queue by Friday.',
    'The manager put it on me.',
    'The plant head gave me this work.',
    'The office had put me down for the survey.',
    'My mentor gave me the films to do.',
  ])('%s', passage => {
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The chairman came up to me: the roof was leaking.',
    'I told the crew: do nothing before noon.',
    'The lead sat me down: you are tired.',
    'My mentor gave me the numbers for March.',
  ])('not: %s', passage => {
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]);
  });
});

describe('what makes one notice gives no work', () => {
  test.each(['My boss made me redo the labels.'])('%s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each(['A late refund made me notice that people had logged in already.'])('not: %s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]),
  );
});

describe('more ways of being given work', () => {
  test.each([
    'They needed someone and I got volunteered.',
    'Picked by our quality head for the recall team.',
    'The boss gave me the armoury inventory.',
    'Madam allotted me the vendor payments.',
    'My gaffer stuck me on the returns backlog.',
    'How did it begin? My lead put my name down.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'An old lady asked me to carry her bags.',
    'Instructed to consolidate to ten suppliers, I kept fourteen.',
    'Picked by hand, the pears kept longer.',
    'The head appointed me to migrate the system; before accepting, I reduced the scope to stock.',
    'The professor gave me a topic about cost; I told him that infection is the bigger question.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('given, but no task', () => {
  test.each(['My boss told me to organise the fair. I told everybody the date.'])('%s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each(['They allocated me a parking space.', 'I got an order that nobody else wanted.'])('not: %s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]),
  );
});

describe('work given in plain words and in notes', () => {
  test.each([
    'Head office posted me to the Kano branch to check the books.',
    'Order from the director: call all 60 members',
    'From HQ: go and close the Cork depot.',
    'Night shift plan given to me by the manager',
    'The project manager assigned the cases to me.',
    'My line manager added the vendor review to my goals.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'I got picked up at eight.',
    'The nurse assigned a bed to me.',
    'I added the tests to my list.',
    'Message from the boss: well done',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('means, laws and thanks are no task', () => {
  test.each([
    'I was given two weeks to finish it and did it in one.',
    'The law said that I have to report it within 72 hours, and I did it in nine.',
    'From the CEO: one line, well done.',
    'Keys given to me by the manager at six.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('work passed down', () => {
  test.each(['Because Anna was on leave, her manager passed the audit on to me.'])('%s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Got the ticket from the machine and parked.', 'She passed the salt on to me.'])('not: %s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]),
  );
});

describe('work that came from above', () => {
  test.each([
    'My manager put this item on my name.',
    'My manager said that I have to run the test.',
    'The stock count came to me from the plant manager.',
    'My manager told me that this is now my job.',
    'The task that my manager gave me was to write a plan.',
    'My manager asked for a plan, so I wrote one.',
    'My manager requested a report from me.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'The question came to me from the plant manager.',
    'My manager told me that this is now my desk.',
    'My manager asked for a pen, so I gave him one.',
    'The present that my boss gave me was a watch.',
    'My mother said that I have to eat.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('things that are passed along', () => {
  test.each([
    'I got the count from my supervisor and compared it with mine.',
    'The day nurse handed the ward over to me at seven, as every evening.',
    'The doctor passed the case on to me because I speak Turkish.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('the project came from above', () => {
  test.each(['I received the project from my manager.'])('%s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I received the report from my manager.'])('not: %s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]),
  );
});

describe('work that reaches one in other words', () => {
  test.each([
    'The rota fell on my shoulders.',
    'The web shop landed in my lap at a meeting.',
    'The principal pointed at me for the texts.',
    'The chairman wanted it off his list.',
    'My aunt said it was my problem now.',
    'The director wished me to prepare something.',
    'The choirmaster volunteered me in front of everybody.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'A complaint landed on my desk.',
    'She put the cup in my hand.',
    'Prices went my way.',
    'The cook wanted the soup off his list.',
    'She pointed at the wall.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

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

describe('the work began with somebody above', () => {
  test.each([
    'Opening on Sundays was the wish of the owner.',
    'The whole project started as an order of the dean.',
    'The starting point was a mail from the managing director.',
    'It all started when my manager forwarded me a complaint.',
    'Only did the labels because the shop manager said so.',
    'I made it since the director asked me for one.',
    'The move was the will of the board.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'Opening on Sundays was the wish of the customers.',
    'The survey was my idea.',
    'It began when the principal left.',
    'It started with a complaint from a guest.',
    'The order for bread came from the school.',
    'The starting point was a count of the returns.',
    "It was the matron's birthday.",
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('a thing that somebody above wants done', () => {
  test.each([
    'The director wanted somebody to run the stall, and I had the time.',
    'The principal wanted the archive sorted.',
    'The CEO wanted a list on his desk by Friday.',
    'The board wanted the statutes rewritten.',
    'My boss wanted the tables redone before Easter.',
    'The supervisor said I have to make also the labels.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'The director wanted a coffee.',
    'The owner wanted her money back.',
    'The principal wanted the best for all.',
    'My manager wanted to leave.',
    'The customer wanted the fridge repaired.',
    'The guests wanted a list.',
    'The board wanted growth.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('work that reaches one, by its name', () => {
  test.each([
    'In March the loyalty scheme came my way.',
    'After the merger the payroll landed with me.',
    'The board placed the harvest festival on my shoulders.',
    'The translation ended up on my table.',
    'Responsibility for the chemistry store was laid on me.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'A stray cat came my way.',
    'The ball landed with me in the second half.',
    'The parcel ended up on my table.',
    'The idea came to me in the shower.',
    'The blame fell on me.',
    'A customer came to me with a broken kettle.',
    "The news reached me from the mayor's office.",
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('work that others give, in whatever order it is told', () => {
  test.each([
    'To me was given the care of the seed bank.',
    'To me they gave the register of the graves.',
    'To me fell the writing of the minutes.',
    'The headmaster gave me also the chess club.',
    'The director passed me the mission with the date fixed.',
    'In June they gave me the hotline too.',
    'I got from the boss the booking system.',
    'I received this duty from the mayor.',
    'The CFO handed me a roadmap.',
    'The owner has confided me the wine list.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'To me it was given as a gift.',
    'My boss gave me a lift.',
    'The headmaster gave me a pen.',
    'The director handed me his card.',
    'I got from the boss a smile.',
    'I received this letter from the mayor.',
    'I received the book from our dean.',
    'The rector gave me the hall for the evening.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('orders in the words they came in', () => {
  test.each(['The matron told me, you take the night rota.', 'The owner said I was to handle the bookings.'])(
    '%s',
    passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'My boss said this one is fine.',
    'The director rang, said you can go home.',
    'The matron told me you were ill.',
    'The customer said the parcel was mine.',
    'My supervisor said that the choice was mine.',
    'The owner said I was right.',
    'The principal said you never know.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('on the orders of somebody above', () => {
  test.each([
    'The stock audit fell to me by order of the plant manager.',
    'Sorted the seed store on orders from the owner.',
    'On command of my supervisor I counted the pallets.',
    'I made the brochure because it was the order of the owner.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'I sorted the files in order of size.',
    'By order of magnitude it was bigger.',
    "The customer's order came late, so I called the mill.",
    "I filled the customers' orders by noon.",
    "The doctor's orders were to rest, and he rested.",
    'I put the chairs in order.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('what somebody above wants kept as it is', () => {
  test.each([
    'The finance director wanted the lot gone.',
    'Our sales head wanted it kept quiet.',
    'The head office wanted everybody paid by Friday.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('an order noted with what it was about', () => {
  test.each([
    ['The brief from the director: a new leaflet.', ['The brief from the director']],
    ['Order from above: new uniforms by May.', ['Order from above']],
    ['Urgent request from head office: four stands for the fair.', ['Urgent request from head office']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    'Order from the wholesaler: 40 crates.',
    'Letter from the director: the roof leaks.',
    'Request from a guest: a quiet room.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('an idea that was another’s', () => {
  test.each([
    'The idea was from the vet.',
    'Idea: Karin’s.',
    'Idea from the head nurse.',
    'The initiative was my manager’s.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['The idea was mine.', 'Idea: mine.', 'The idea was from a book.', 'Idea: one list for all.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('work by its name, and who set it', () => {
  test.each([
    'My mandate from the trustees was to clean up the roster.',
    "My manager's first instruction was to find out why parcels came back.",
    'The ask from leadership was an app by June.',
    'My orders were to empty the depot.',
    'The assignment I got was to tidy the store.',
    'My mandate had been formulated by the head of payments.',
    'The commission came from the parish council.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'My order from the bakery was two loaves.',
    "My manager's first sentence was short.",
    'The task was hard.',
    'The letter I got was a bill.',
    'My offer had been refused by the head of payments.',
    'The rain came from the west.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('an order in passing, and who it reached', () => {
  test.each([
    'I was asked, along with two others, to look at the late trains.',
    'We were asked to digitise the burial records.',
    'I was pulled into the pricing talks by our director.',
    'I was handed the dispatch system.',
    'I was under orders to halve the stock.',
    "Per the director's request I drafted a policy.",
    'Following a request from the COO, I reviewed the contracts.',
    'I rang them, as the head nurse had ordered me.',
    'It was our president who, after a lunch, had instructed me to look into it.',
    'The chief nurse wanted the trays checked.',
    "The director's office named me lead for flow.",
    'I inherited the newsletter.',
    'The topic reached me from my director.',
    'The training of the guides was put on my desk.',
    'This was mine to solve now.',
    'I was to write the new plan.',
    'The road was clear, but the training of the guides was put on my desk.',
    'Because the head of department had asked me to, I rewrote the manual.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'I was asked, I think, twice.',
    'We were asked to wait.',
    'I was pulled into the water by the current.',
    'I was handed a towel.',
    "Per the customer's request I packed it twice.",
    'Following the river, I found the leak.',
    'It was our president who liked it.',
    'I inherited a watch.',
    'The news reached me from my director.',
    'The call was mine to make.',
    'I was to learn that later.',
    'I was asked to merge the lists, but I kept both.',
    'I was called a troublemaker in that meeting.',
    'I was selected as employee of the month.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('a contrast that is not the candidate’s', () => {
  test.each(['I was tasked with the inventory. The crew was small but loud.'])('%s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I was tasked with the inventory. I counted half of it but dropped the rest.'])('not: %s', passage =>
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]),
  );
});

describe('an honour at the end of a draft without headings', () => {
  const draft = (end: string) => `# The gate\n\nIt rained. I closed the gate. Nine guests left.\n\n${end}`;

  test.each(['I was even invited to speak on the radio.', 'I ended up getting asked to present it at the conference.'])(
    'not: %s',
    end => {
      expect(marked(draft(end))).toEqual([]);
    },
  );

  test('a task is none', () => {
    expect(marked(draft('I was asked to write the evacuation plan.'))).toHaveLength(1);
  });
});

describe('a name put down, and a wish that I do it', () => {
  test.each([
    'My name was put forward for the stock count.',
    'My name was put forward.',
    'My name was read out.',
    'The principal put my name down for the archive.',
    'The secretary read my name out at the meeting.',
    'My name ended up next to the line “boilers”.',
    'My director wished that I look after the hall.',
    'My manager suggested that I take the rota on.',
    'As instructed, I began with the cold store.',
    'I was charged with the renewal of the lease.',
    'I was handed the ticket machine project.',
    'At the behest of the owner I took on the cellar.',
    'By arrangement of the director I took the post.',
    'The principal said it should be me.',
  ])('%s', passage => {
    expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I signed my name on the list for the archive.',
    'The baker got my name wrong.',
    'My name was spelled with a z.',
    'My director knew that I look after the hall.',
    'My director wished that I rest for a week.',
    'The guests suggested that I take the bus.',
    'As expected, I began with the cold store.',
    'I was charged 40 euros for the permit.',
    'I was handed a parking ticket.',
    'I took on the cellar.',
    'The principal said it should be dry.',
  ])('not: %s', passage => {
    expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]);
  });
});

describe('told, asked and promised for', () => {
  test.each([
    'I was told that I would be running the tannery desk.',
    'I had been informed I was to count the reels.',
    'I was asked if I could take over the seed library.',
    'The director had already promised the client that I would mend the index.',
    'I was the one they picked.',
    'My name was on the rota for the safety talk.',
    'My task, set by the abbot, was the guest list.',
    'The bursar gave me the trophy fund to look after.',
    'I inherited the tide tables from my predecessor.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I was told that I would get a refund.',
    'I had been informed that the reels were counted.',
    'I was asked if I could see the mast.',
    'The director had promised the client a discount.',
    'I was the one who picked the grapes.',
    'The name on the rota was wrong.',
    'The task was set by the clock.',
    'The bursar gave me the keys.',
    'The director wished me luck.',
    'I was promoted in May.',
    'I was brought up by the harbour.',
    'The law required me to file a form.',
    'I inherited a violin.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('put down for it, and instructed to', () => {
  test.each([
    'I had been put down for the lock inspection.',
    'Instructed by the rector to rebuild the index, I rebuilt the index.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each(['I put the lock inspection down for May.', 'The play made me cry.'])('%s', passage =>
    expect(marked(passage)).toEqual([]),
  );
});

describe('an order that was not accepted, and what was handed over for a reason', () => {
  test.each([
    'I was asked by the warden to average the three counts. I filed them that evening.',
    'The warden gave me the boathouse to paint. I painted it.',
  ])('%s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toHaveLength(1));

  test.each([
    'I was asked by the warden to average the three counts. I did not accept the request.',
    'I brought the warden my counts of two weeks. She gave me the whole boathouse.',
    'I was given a certificate of merit by the warden.',
    'The warden said good job to me.',
  ])('not: %s', passage => expect(marks('assigned-not-owned', passage, 'Action')).toEqual([]));
});

describe('what is to be done, as a superior told it', () => {
  test.each([
    'The director told me that the routes must be made again.',
    'My boss told me that the shelf had to be rebuilt.',
    'My supervisor told me the ledger needed to be closed.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'My boss told me that the shelf was rebuilt.',
    'My boss told me that nobody had been asked.',
    'My boss told me that the price must fall.',
    'The guard told me the gate had to be locked.',
    'My boss told me that the shelf need not be rebuilt.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

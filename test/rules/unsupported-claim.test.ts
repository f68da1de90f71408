import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('unsupported-claim', passage);

describe('a claim on nobody’s word', () => {
  test.each([
    ['Our clients loved the new packaging.', ['Our clients loved the new packaging']],
    ['Shoppers have always preferred loose fruit to bags.', ['Shoppers have always preferred loose fruit to bags']],
    ['The students were crying out for evening classes.', ['The students were crying out for evening classes']],
    ['Users wanted a dark mode, so I built one.', ['Users wanted a dark mode']],
    ['Diners love when the kitchen is open.', ['Diners love']],
    ['No patient enjoys repeating a date of birth.', ['No patient enjoys repeating a date of birth']],
    ['The evacuees preferred soup to biscuits.', ['The evacuees preferred soup to biscuits']],
    ['Parents valued every minute with the nurse.', ['Parents valued every minute with the nurse']],
    ['Shoppers were tired of queues, so I took out the belt.', ['Shoppers were tired of queues']],
    ['Kids get bored after ten minutes, so I cut the talk.', ['Kids get bored after ten minutes']],
    ['The menu was old, and diners just expect a short one.', ['diners just expect a short one']],
    ['Families would rather have one big room.', ['Families would rather have one big room']],
    ['Commuters are always in a hurry, so I cut the menu.', ['Commuters are always in a hurry']],
    ['The layout was confusing for our visitors.', ['The layout was confusing for our visitors']],
    [
      'It was a strategic project for the company, and I kept it alive.',
      ['It was a strategic project for the company'],
    ],
    ['Nobody wants to wait for a receipt, so I dropped it.', ['Nobody wants to wait for a receipt']],
    ['People buy our jam because it reminds them of home.', ['People buy our jam']],
    ['Nowadays guests are expecting a pool; I put one into the plan.', ['Nowadays guests are expecting a pool']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a source stands beside it, or it is no claim', () => {
  test.each([
    'In 14 of 20 interviews, readers asked for a dark mode, so I built one.',
    'The hospital asked for shorter labels, in a letter dated 4 March.',
    'The operators wanted to keep the paper sheet, so I let both run for a week.',
    'The board members feared a lawsuit, and I took the clause out.',
    'The landlords wanted a guarantee before they signed, so I offered a deposit.',
    'Our drivers wanted cash tips back, and their steward said so in the meeting.',
    'Buyers from both chains wanted the same slot, and I gave it to the smaller one.',
    'I let customers choose the day they wanted.',
    'I shadowed two couriers for a shift. Couriers hated the buzzer codes.',
    'Many people were off sick that month, so I closed the second counter.',
    'I had no idea what shoppers preferred, so I stood at the till for two Saturdays.',
    '"Everybody wants an app," the chairman said. I asked forty members, and five did.',
    'The support tickets said it plainly: guests wanted the shuttle, not the pool.',
    'My director loved the old layout and told me so every Friday; I changed it anyway.',
    'I bet that parents wanted a later pick-up, and I ran a two-week trial to see.',
    'The lodgers wanted their rent back, and the agent had spent it.',
    'Our subscribers expected the crate on Friday, and it came on Monday.',
    'Members expect two weeks of notice under the charter.',
    'The residents hated me for it that winter.',
    'I shut the sauna, although the bathers hated it.',
    'The pickers missed the last bus when the scales jammed.',
    'Farmers value each tree when a field is sold.',
    'Everybody wanted August off, as they do each year.',
    'The guests were hungry and the oven was cold, so I sent out bread.',
    'Mourners wanted a bench. Mrs Okoro showed me where she had stood.',
    'I asked around at the fair. Stallholders wanted a roof.',
    'The members wanted a vote, and I gave them one.',
    'Those guests loved the piano, and I sold it all the same.',
    'Passengers wanted their bags, and the belt was down.',
    'The tenants wanted the heating by Friday, and that was my deadline.',
    'A show of hands settled it: the members wanted the earlier boat.',
    'Of 300 boxes that came back, 190 had a note praising the lid. Our clients loved the packaging.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['Patients hate filling in forms, so I cut it to one page.', 'Patients hate filling in forms'],
    ['Our members were crying out for a mobile card.', 'Our members were crying out for a mobile card'],
    ['The new design appealed to younger readers.', 'The new design appealed to younger readers'],
    ['No one wanted to use the portal.', 'No one wanted to use the portal'],
    ['The nurses were frustrated by the double entry.', 'The nurses were frustrated by the double entry'],
    ['Subscribers are tired of ads.', 'Subscribers are tired of ads'],
    ['Members were getting bored with the old classes.', 'Members were getting bored with the old classes'],
    ['It was obvious that tourists would love the boat.', 'that tourists would love the boat'],
    ['This is exactly what pet owners had been waiting for.', 'This is'],
    ['The old menu confused our guests.', 'The old menu confused our guests'],
  ])('%s', (passage, words) => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'In eleven of fourteen interviews, tenants asked for a caretaker.',
    'Two suppliers needed cash up front.',
    'The pilot sold 14% more than the twelve control stores, so the display did it.',
    'Guests were checked in by hand.',
    'The report comes from our auditors.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

describe('people at large, and what a deed is called', () => {
  test.each([
    'The population wanted a later bus.',
    'Customers hope their parcel arrives sooner.',
    'Our guests found the lobby gloomy.',
    'None of the clients lost confidence in us.',
    'It was transformational for the bank.',
  ])('%s', passage => {
    expect(marked(passage)).not.toEqual([]);
  });

  test.each([
    'I sent the crew to the university quarter, because students there leave the bikes anywhere.',
    'None of the vans lost its load.',
    'I found the lobby empty.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('something got better, by judgement alone', () => {
  test.each([
    'The crew became much stronger.',
    'The mood on the ward lifted.',
    'Trust in the pharmacy grew.',
    'The service was outstanding.',
    'The handbook was a hit with the new drivers.',
    'The letters gave the nurses more confidence.',
    'Everyone believed in the new process.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([passage.slice(0, -1)]);
  });
});

describe('it was measured, seen in one person, compared, or is a fear or a readiness', () => {
  test.each([
    'The bread got better: 3 returns a week instead of 19.',
    'The classes became livelier. Absences fell from 40 to 12.',
    'The second offer was better because it included the freight.',
    'The patient became stronger and walked to the door.',
    'I became more careful with dates.',
    'Search got better.',
    'The new checklist was far more intuitive than a memo.',
    'The relationship with the supplier ended in May.',
    'Residents were afraid of the noise.',
    'Parents were ready to sign.',
    'The fans were in a corner, and this was thanks to the night crew.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

describe('what goes on in people, wherever they stand in the sentence', () => {
  test.each([
    'Stallholders resent paying for the same bin twice.',
    'Tenants in Leith distrust anything from the council.',
    'Nervous swimmers freeze when they see the deep end.',
    'Skiers took to the new lift pass.',
    'What parents with twins long for is a quiet corner.',
    'Tired of the paper forms, members moved to the app.',
    'It struck a chord with the villagers.',
    'A big hit with the pensioners.',
    'The old jingle, the darling of our regulars, stayed.',
    'Brides are petrified of rain.',
    'It is normal for tourists to expect a map.',
    'It was the bench the walkers had always wanted.',
    'I kept it for hikers, who value quiet.',
    'Guests kept leaving because the bell scared them.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).not.toEqual([]);
  });

  test('a question that nobody answers', () => {
    expect(marks('unsupported-claim', 'Who enjoys queueing for a stamp?', 'Action')).toHaveLength(1);
    expect(marks('unsupported-claim', 'Who enjoys the late shift, I asked?', 'Action')).toEqual([]);
  });

  test.each([
    'The union rep took to the road.',
    'I wanted to be a hit with the pensioners.',
    'I asked whether brides are petrified of rain.',
    'The porters took the lift to the ward.',
    'My fear was that the tourists would leave.',
  ])('not: %s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

describe('what is said to have done it', () => {
  test.each([
    'The success is owed to our waiters.',
    'The garden was the clincher.',
    'The warmer tone explains the rise.',
    'Shoppers stayed longer because the lights were softer.',
    'Without the shuttle they would never have come.',
    'Had we kept the fee, walkers would have stayed away.',
    'The secret of it was the ribbon.',
    'The phone line was the future-proof solution.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'The valve failed because sand had worn the seal.',
    'The nurse explains the dose.',
    'I stayed longer because the lights were out.',
    'My manager wanted that we keep the old roster because the drivers were used to it.',
    'I can’t say that the shuttle did the trick.',
  ])('not: %s', passage => {
    expect(marks('unsupported-claim', passage, 'Result')).toEqual([]);
  });

  test('a source is more than the name of something else', () => {
    expect(marks('unsupported-claim', 'Visitors were fed up with the ticket hall.', 'Action')).toHaveLength(1);
    expect(marks('unsupported-claim', 'Visitors were fed up, the ticket history said.', 'Action')).toEqual([]);
  });
});

describe('wants and moods in idioms', () => {
  test.each([
    'Commuters were gasping for a decent coffee on the platform.',
    'Nobody gives a hoot about a loyalty card.',
    'Customer want quick answer and good price.',
    'The punters couldn’t get enough of the new pies.',
    'Readers struggled to find their way around the catalogue.',
    'The long queue put visitors off.',
    'Drivers are happiest when nobody rings them.',
    'I drew a tree in which users found it all but impossible to orient themselves.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'Nobody wanted the Sunday shift, so I took it myself.',
    'When nobody answers I take a bus from the quieter route.',
    'Nobody wanted to do it, so I did.',
    'I would publish the list first, so that tenants need not hear it from the papers.',
    'Every tenant needs a parking permit from the town.',
    'I asked what the residents wanted, and they wanted a bench.',
    'My theory: people would rather wait than pay.',
    'One of the clerks could not be bothered with it.',
  ])('not: %s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

describe('how groups stand to what is new, or are said to be treated', () => {
  test.each([
    'The porters were against anything new.',
    'The dispatchers resisted any change.',
    'Older anglers are suspicious of apps.',
    'Logistics felt overlooked.',
    'The workforce was craving stability.',
    'The need for a hotline was huge among the relatives.',
    'Most of our members prefer a chat.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'The pilots were against the route, and I flew it first.',
    'The auditors opposed all three changes.',
    'Production was against the change, since it cost them an hour a day.',
    'The need for blood was great that night: eleven units in two hours.',
    'Most of the parcels went by rail.',
    'It was clear that patients would be seen sooner.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a deed is said to have done it', () => {
  test.each([
    ['It was the friendly tone that did the trick.', 'It was the friendly tone'],
    ['The tasting is what turned the shop around.', 'The tasting is'],
    ['This move put us ahead of the competition.', 'This move put us ahead of the competition'],
    ['Guests they like it spicy.', 'they like it spicy'],
    ['It strengthened our brand.', 'It strengthened our brand'],
    ['I changed it, since the guests hate queues.', 'since the guests hate queues'],
  ])('%s', (passage, words) => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'It was Amira who turned the project around.',
    'It was a loose cable that had brought the line down.',
    'The pump kept us ahead of the water for six hours.',
    'The beam strengthened the wall on the river side.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]);
  });
});

describe('two sides, a part of them, or an event behind it', () => {
  test.each([
    'The neighbours wanted the trees kept and the council wanted them felled.',
    'The residents wanted a fence and I could pay for a hedge.',
    'The customers we lost wanted a printed bill.',
    'Some parents wanted homework.',
    'Nobody trusted the scale since it had shown four kilos with nothing on it.',
    'The pupils voted and wanted the later bell.',
    'The pickers loved Mr Haddad.',
    'At the meeting the parents wanted to know who would pay.',
    'Our tenants needed heat, and the boiler part was late.',
    'Nobody wanted to give up a desk, so I drew lots.',
    'The drivers did not trust the office. They said that it kept the short tours for friends.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('what a call cost, where the results stand', () => {
    expect(marks('unsupported-claim', 'The waiters hated the shorter break.', 'Result')).toEqual([]);
    expect(marks('unsupported-claim', 'The waiters hated the shorter break.', 'Action')).not.toEqual([]);
  });
});

describe('what people are said to go by, and what they had enough of', () => {
  test.each([
    'Shoppers buy with their eyes.',
    'The suppliers found our portal a nightmare.',
    'The workforce was tired of constant change.',
    'The blue light calms patients.',
    'The porters feel more valued today.',
  ])('%s', passage => {
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'Everyone was tired by the third night.',
    'I had thought that people want choice; they wanted a date.',
    'Members vote by mail.',
    'The nurse calmed the patients.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what stands beside a claim and does not ground it', () => {
  test.each([
    ['Our customers loved the menu, and I was proud.', 'Our customers loved the menu'],
    ['The nurses hated the form, but I loved it.', 'The nurses hated the form'],
    ['Patients prefer a voice, and two rivals copied us.', 'Patients prefer a voice'],
    ['Guests love the new bread, and three shops sell it.', 'Guests love the new bread'],
    ['The drivers hated the app because it had cost them time.', 'The drivers hated the app'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test('two of them, behind a stop, have voted with their feet', () => {
    expect(marked('The waiters hated it; two left.')).toEqual([]);
  });
});

describe('verbs of mind that look like another word', () => {
  test.each([
    'Residents like a late collection better.',
    'Landlords like to see a van in daylight.',
    'Mums and dads like a book with pictures.',
    'Everybody in trucking loathes being graded.',
    'Nobody in that crowd has the patience for it.',
    'It works because it speaks their language.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['Rooms like the one in Kiel.', 'Rooms like these stood empty.', 'I like a late train.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('people at large do it as if by a law', () => {
  test.each([
    ['Callers hang up after a minute.', ['Callers hang up after a minute']],
    ['Beginners give up behind the second lock.', ['Beginners give up behind the second lock']],
    ['The old form drove customers up the wall.', ['The old form drove customers up the wall']],
    ['This code is what clicked with our students.', ['This code is']],
    ['Readers don’t scroll.', ['Readers don’t scroll']],
    ['Cyclists will always take the shorter way.', ['Cyclists will always take the shorter way']],
    [
      'A nurse on a double shift will not fill in twelve boxes.',
      ['A nurse on a double shift will not fill in twelve boxes'],
    ],
    ['It sold because climbers love having a trophy.', ['because climbers love having a trophy']],
    ['Grown-ups hate being examined.', ['Grown-ups hate being examined']],
  ])('%s', (passage, words) => expect(marked(passage)).toEqual(words));

  test.each([
    'Drivers don’t carry cash on the night line.',
    'Users will not see the field unless they are admins.',
    'Volunteers will never work alone after ten.',
    'Pupils stay for lunch on Wednesdays.',
    'A caller hung up, so I rang back.',
    'I wrote the note so that readers don’t skip the dose.',
    'I decided: tenants skip the four questions about the lift.',
    'The counter showed that cyclists avoid the bridge.',
    'I drew where beginners give up.',
    'Boss is over the moon.',
    'Because of this the owner lost some sales.',
    'I drove the crates up the hill.',
    'When a colleague doesn’t agree with me, I ask for the reason.',
    'Callers hung up after a minute on 212 of 900 calls.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('spirits said to be lifted', () => {
  test.each([
    'It cut the wait from 40 minutes to 12, improving guest satisfaction a lot.',
    'This fostered a more open culture among the porters.',
    'The wait fell to 12 minutes, which greatly improved the mood on the ward.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Result')).toHaveLength(1));

  test.each([
    'NPS went from 41 to 58, improving our reputation in the survey.',
    'I wanted to save time, improving the mood.',
    'Overtime fell by 60 hours, lifting the satisfaction score from 3.1 to 4.0.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Result')).toEqual([]));
});

describe('how people feel, in more words', () => {
  test.each([
    'These persons feel humiliated each time that a bank rejects them.',
    'Fixing the gate was super strategic for the whole company.',
    'Folk couldn’t abide the old counter.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each(['I felt humiliated each time that a bank rejected me.'])('not: %s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]),
  );
});

describe('spirits beside figures', () => {
  test.each([
    'This cut the wait by 18% and the errors by 10%, significantly improving customer satisfaction and reducing labour costs by 5%.',
    'It fostered a more collaborative environment.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Result')).toHaveLength(1));
});

describe('how people were on that day', () => {
  test.each(['The phones were ringing, and customers were angry.'])('not: %s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]),
  );
});

describe('what people are like, in plain words and in notes', () => {
  test.each([
    'Customers just want their money back.',
    'Relatives needed more privacy than they had.',
    'People waiting for their car want to feel looked after.',
    'Every farmer in our valley wished to have a machine that is easy to repair.',
    'Clinics don’t bother about such matters.',
    'The pop-up disturbs the shoppers.',
    'Second confirmation step: annoying for the shoppers.',
    'Old form: too confusing for people.',
    'Families: no trust in the old phone line.',
    'I kept the line open for the mums, who’d rather ring us late.',
    'Footfall picked up and it was all down to the window display.',
    'Fewer no-shows, all because of the friendlier text.',
    'The dining room felt too fancy for people.',
    'A landlord pays faster if he believes the number.',
    'The patients thought that we had lost their blood.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'The doctor thought that I was the patient.',
    'Pumps last longer when they are clean.',
    'It was all down to me to lock up.',
    'The fridge broke, and it was because of the fuse.',
    'The coat felt too heavy for me.',
    'Parking: no need for a permit.',
    'The box felt too heavy for them to lift.',
    'Two of the mums, who’d rather ring us, gave me their numbers.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('causes of faults, and how a place works', () => {
  test.each([
    'The site went down on Friday, and it was because of a full disk.',
    'The release failed, and the reason was my missing index.',
    'Every buyer wanted to see the invoice before paying.',
    'Customers wait longer when one till is closed.',
    'The storm kept the guests away for two days.',
    'No bread today, all because of a burst pipe.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('whole places and causes in plain words', () => {
  test.each([
    'Nobody in the town understood the new bus plan.',
    'Complaints fell from 30 to 12 a week, and it was down to the new uniforms.',
    'The reason people came back was the nice tone in the letter.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Nobody in the room knew the code.',
    'It was down to the old filter.',
    'The reason I came back was the pay.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('people as subject in plain words', () => {
  test.each([
    'I made the buttons bigger, because old people like big buttons.',
    'I moved the reviews to the top, that’s what shoppers look at first.',
    'Tourists like paper more than a phone.',
    'Guests from abroad prefer paper.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'People like my father were there.',
    'I hired people like him.',
    'Customers like Acme and Bolt signed in May.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('facts of a cause', () => {
  test.each([
    'The reason people went home was the fire alarm.',
    'The reason drivers came back to the depot was a missing pallet.',
    'The label is different from what people expect, so I changed it.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('all of those who are served', () => {
  test.each([
    'Our business clients don’t read long emails, so I kept mine to three lines.',
    'Most customers don’t open the letter.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Our nurses don’t open the door.',
    'Our clients didn’t read the letter that day.',
    'Our customers do not have a login.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('what went on in the minds of many', () => {
  test.each([
    'Passengers thought it was a trick.',
    'Our regulars already think about another bakery.',
    'Riders barely noticed the new timetable.',
    'The end-users barely noticed the new page.',
    'Pupils are scared of the new hall.',
    'Most tenants were too shy to ring us.',
    'Subscribers had given up on the old line.',
    'Farmers saw no value in it.',
    'Shoppers got lost in the menu.',
    'Listeners could not see why.',
    'Members will pay more for a quiet room.',
    'Visitors who come by bus want a bench.',
    'Guests found it too complicated.',
    'Older patients buy what they know.',
    'The form was too long for most people.',
    'The new tone gives callers more trust.',
    'The delay cost us the trust of our customers.',
    'Linking a bank account scared them off.',
    'All anyone wanted was to know where the parcel was.',
    'Newsletter by post, no interest from the parents.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Two passengers thought it was a trick and wrote to us.',
    'Two end-users barely noticed the new page.',
    'The viewer loved the new form.',
    'I asked 30 riders, and most thought it was a trick.',
    'Visitors who called last week wanted a refund.',
    'Members will get a code by post in May.',
    'Customers will pay by card from March on.',
    'Shoppers who click twice are charged twice.',
    'If we close, customers will leave.',
    'The letter gave callers a date.',
    'The queue was too long for one desk.',
    'Guests wanted to talk to me before the move.',
    'Tenants no longer need to ring us.',
    'Riders now find the times on the first page.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('the merit is given to one’s own doing', () => {
  test.each([
    'It was only through my training that sales grew.',
    'Bookings rose, and the reason was my new window.',
    'The reason for the success was the simple design.',
    'My training reduced the errors.',
    'The new colour brought more bookings.',
    'That is why they bought more.',
    'The new page worked well because it was simple.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Result')).toHaveLength(1));

  test.each([
    'The reason was a broken pump.',
    'The reason for the drop was a full disk.',
    'My script reduced the run time.',
    'My training for 40 nurses reduced the errors from 31 to 12.',
    'That is why they called me again.',
    'Moving the desk saved us 20 minutes a day.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Result')).toEqual([]));
});

describe('those of one department are colleagues', () => {
  test.each([
    'IT people found from the scanner data that two codes look the same.',
    'The product people wanted a new page.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('what was seen, is done by rule, or did not go well', () => {
  test.each([
    'Patients who take warfarin need a blood test every month.',
    'The women in my team thought it was too early to tell.',
    'Our clients had given up the lease by then.',
    'The walkers got lost in the fog.',
    'Nurses order what they need on Fridays.',
    'The bus was too small for all the children, so two classes walked.',
    'It was because of my mistake that the orders dropped.',
    'The reason for the errors was the new label printer, as the test with the old one showed.',
    'The email brought more returns, as it had the wrong size chart.',
    'The rain drove them away.',
    'The users found an unnecessary step on page 3 during my test.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('what matters to many', () => {
  test.each([
    'For merchants the monthly invoice is the biggest headache.',
    "A longer ride doesn't bother passengers.",
    'It annoyed customers that the form was long.',
    'What owners are after is a cold house.',
    'People were just too lazy.',
    'Customers had had enough of the form.',
    'Tourists come to us for the quiet.',
    'Nothing gets runners going like a medal.',
    'Older patients lack confidence.',
    'Users think in pictures.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'To guests it was free.',
    'For me the invoice was the biggest headache.',
    'It annoyed my manager that the form was long.',
    'Customers come to us for the yearly check.',
    'Tenants need a key when they move in.',
    'The guests were too late.',
    'The drivers had had enough bread for two days.',
    'Every customer knows his number.',
    'I drove customers to the airport.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('rules, bodies and one event', () => {
  test.each([
    'Wasps annoyed the guests on the terrace, so I moved the bins.',
    'Customers come to us for the price list.',
    'For people in wheelchairs the step is a barrier.',
    'The climbers were attached to each other.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('typed in haste', () => {
  test.each(['It works cos it looks like a cockpit.', 'People stayed bc the shop was cool.'])('%s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1),
  );
});

describe('found so, and gone over it', () => {
  test.each(['Subscribers were leaving us over the price rise.'])('%s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Users found the key under the mat.', 'Five subscribers wrote that they were leaving over the price.'])(
    'not: %s',
    passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]),
  );
});

describe('hears a claim that nothing beside it bears out', () => {
  test.each([
    'I went through the backlog in May. Customers just want their money back.',
    'Customers wanted a cheaper drink after lunch. I looked into the data and the worst time was from two to five.',
    'I look after marketing for eight juice bars. People just love an app.',
    'Guests love that kind of thing. I could have gone for the ones with sensors, but at 300 a piece it was never going to happen.',
    'Ticket volumes had been creeping up since the autumn. Customers were fed up with the help centre.',
    'Customers were fed up with the help centre. I sat in the back row every Wednesday.',
    'Patients thought that we had lost their blood. The tubes were late, because they came by hand from three floors.',
    'Pantry folks would rather have it regular than fresh. We tossed the old sign-up sheets that March.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'The logs showed 61 people leave at the second step. Customers wanted a shorter form.',
    'Customers wanted a shorter form. In the exit interviews 22 of 40 named it.',
    'I read 300 cancelled orders. The buyers wanted a delivery window, not a discount.',
    "Nurses hated the old form. I'd counted 212 complaints in the ward book since January.",
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('hears how people at large are disposed', () => {
  test.each([
    'Applicants are at peace with us now.',
    'Elderly callers have no objection to a recorded menu.',
    'Consumers in this category put price before speed of delivery.',
    'Customers are not minding at all if the phone rings back the same night.',
    'Passengers finally have the start screen they were waiting for.',
    'With this the companies came back to believe in us.',
    'What the mothers were really searching was a warm word.',
    "Sure, people only come to us when they've nobody at home to talk to.",
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Two nurses have no objection to the plan.',
    'The trustees put the roof before the boiler.',
    'The drivers have the tablet they were waiting for since March, all 31 signed.',
    'What the search found was a memory leak.',
    'We only come to the depot when the gate is open.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('hears a cause that is only guessed', () => {
  test.each([
    'Girls fight less over the towels, must be the colours.',
    'Cause is memory, what else, these phones are old.',
    'And that one is because of the light, what else will it be.',
    "It's the damp off the river that does it, does for everything on line three.",
    "That's what turned it around, that cheat sheet.",
    'What really brought the cluster down was the default setting of the vendor.',
    'The guests came back more because of the new hour.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    "It must be the new manager's job to sign.",
    'It is the night porter who does it.',
    'What really matters is the log.',
    'I asked what else is because of the light.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('hears what any people are said to want, in the present', () => {
  test.each(['The depots much prefer a clean cage.', 'Newspapers want the photos on the hour.'])('%s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'The old pumps want grease every week, 40 grams each by the log.',
    'The depots preferred the blue cage, all nine of them.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('takes what was written, asked or said beside it for the source', () => {
  test.each([
    'Parents wanted an earlier bus. Eleven mothers had written to the mayor that year.',
    'Customers were fed up with the form. We had 31 forms in three languages.',
    'Our desk takes 11,000 calls a week. Customers were fed up with telling their story again.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Parents wanted an earlier bus. Eleven mothers had written to me about it.',
    'Drivers prefer cash. I put the question to all 40 of them at the depot.',
    'Customers were fed up with the form. My inbox had 31 mails about it.',
    'Nurses want one sheet. The ward book says so on nearly every page.',
    'What really brought the pump down was the seal: I took it apart and found the crack.',
    'The machines want oil every morning.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('in a note that leaves out its verb', () => {
  test.each([['Growers desperate for a better price.', ['Growers desperate for a better price']]])(
    '%s',
    (passage, words) => {
      expect(marked(passage)).toEqual(words);
    },
  );

  test.each(['Growers desperate for a better price: 14 of 20 in my calls.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears what numbers and sources beside it do not bear out', () => {
  test.each([
    'Pensioners don’t like to scroll through 40 menus.',
    'Girls of fourteen hate the uniform.',
    'Nobody wants to read 20 pages of terms.',
    'Tenants hate the ledger.',
    'Families can’t stand the spreadsheet.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'In 31 of 40 interviews patients said that they don’t want small talk.',
    '41 of 50 pensioners don’t like the menu.',
    'In 40 calls, patients were livid about the parking.',
    'The spreadsheet shows that families hate the form.',
    '12 callers hated giving the number again.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears people beside themselves, and what they would give for a thing', () => {
  test.each([
    'Patients were livid about the parking.',
    'Members were pulling their hair out.',
    'Borrowers were in despair over the letters.',
    'Customers have gone off our yoghurt.',
    'The whole village was longing for a baker.',
    'The whole school hated the bell.',
    'Tenants sleep easier now.',
    'Savers would take a branch over an app any day.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'I was furious about the parking.',
    'Two parents were furious and wrote to me.',
    'The director was up in arms about it.',
    'The whole village was without power.',
    'Students are drawn by lot.',
    'Villagers had no water for two days.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears one who stands for all', () => {
  test.each([
    'A nurse wants to see the dose.',
    'A driver hates to wait.',
    'A patient does not care about the app.',
    'The modern shopper expects a date.',
    'A pupil learns best with his hands.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'A customer wanted a refund, and I gave it.',
    'A driver hated the route and quit in June.',
    'The customer wanted the report by Friday.',
    'A patient needs two doses a day.',
    'The user is logged out after ten minutes.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears what is credited with it', () => {
  test.each([
    ['It was the free coffee that kept the drivers.', 'It was the free coffee'],
    ['That is what got us the second contract.', 'That is'],
    ['What saved the harvest fair was the friendly gate staff.', 'What saved'],
    ['That is attributable to our openness.', 'That is attributable to our openness'],
    ['The quieter ward was owed to the soft shoes.', 'The quieter ward was owed to the soft shoes'],
    ['Pride did it, nothing else.', 'Pride did it, nothing else'],
    ['It all came down to the smile at the counter.', 'It all came down to the smile at the counter'],
    [
      'Deposits rose owing to the friendliness of the tellers.',
      'Deposits rose owing to the friendliness of the tellers',
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each([
    'The flight was late owing to fog.',
    'The delay was owed to a strike at the port.',
    'It was the vet that saved the calf.',
    'It is the bank that pays the fee.',
    'It was the fence that kept them out.',
    'Forty euros were owed to the tenant.',
    'It came down to two bids.',
    'What I did was a list of all the doors.',
    'The pump failed owing to a worn seal.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what people are inclined to, afraid of, and can bear no longer', () => {
  test.each([
    'Tenants could no longer stand the buzzer.',
    'Pensioners were wary of the kiosk.',
    'Passengers were sceptical about the new gates.',
    'Parents were reluctant to pay online.',
    'Commuters were ready to pay for a seat.',
    'Beginners find the first page daunting.',
    'Readers found the tone alienating.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'The valve could no longer stand the pressure.',
    'The parents were ready to leave at six.',
    'The mixer was ready to move.',
    'Borrowers found 40 books missing.',
    'Two tenants were reluctant to sign.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('most of a crowd, and people by a trait', () => {
  test.each([
    'Many of our users found the form confusing.',
    'The bulk of our readers disliked apps.',
    'Lots of the parents wanted a later slot.',
    'The elderly wanted a paper form.',
    'The bereaved were in no mood for forms, and the lonely craved a chat.',
    'The average guest wanted a quiet room.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).not.toEqual([]));

  test.each([
    'Most of the guests left at nine.',
    'Many of the lamps were dim.',
    'Nine of our users found the form confusing.',
    'The sick bay wanted two more beds.',
    'The last guest wanted a quiet room.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('trust and spirits of those at work, and idioms of regard', () => {
  test.each([
    'Ward staff simply did not trust the new pumps.',
    'The welders distrusted the scanner from day one.',
    'The dispatchers had lost all faith in the map.',
    'The night shift hated the trolley.',
    'Our volunteers missed a sense of belonging.',
    'The nurses lacked confidence.',
    'Callers were of the opinion that the fee was a trick.',
    'Villagers viewed the mast with suspicion.',
    'Older readers had trouble with the print.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'The drivers lost two hours at the gate.',
    'The night shift lost a pallet.',
    'The nurses feared drunk visitors.',
    'The agencies came to trust us.',
    'Plenty of drivers grumbled over the satay.',
    'The office missed the deadline.',
    'The auditors trusted Ms Vogel.',
    'The pump had trouble with the cold.',
    'Our volunteers missed the last bus.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('claims in passing, convictions, and merit given', () => {
  test.each([
    'There was growing impatience among drivers.',
    'The frustration of the drivers with the app was growing.',
    'The guests’ frustration with the checkout was old.',
    'My view was that callers want a human being.',
    'The real problem was that buyers didn’t feel safe.',
    'Strategically this was our most important account.',
    'The account was of strategic importance.',
    'I attribute the rise to my new shift pattern.',
    'I credit the new rota with the drop.',
    'The tool never caught on because it solved no real pain.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'There was no impatience among drivers.',
    'I asked about the impatience among drivers.',
    'There was dust among the papers.',
    'The regulator’s view was that callers were billed twice.',
    'The real problem was that the pump leaked.',
    'The knight was strategically placed.',
    'I attributed the invoice to the yard’s account.',
    'I credited the account with 40 euros.',
    'The hook never caught on the rail because it was bent.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('manner is no source, and more of what people hold and are', () => {
  test.each([
    'Because people want to feel special, I wrote a card by hand.',
    'An operator would rather grease by hand.',
    'People have no patience for questionnaires.',
    'Soldiers had no love for the salads.',
    'The fishermen distrusted the buyers.',
    'The librarians had regained their faith in the institution.',
    'Members no longer feel judged at the desk.',
    'People come away feeling heard.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'I counted the tallies by hand: people wanted the later slot.',
    'The fishermen sold their crates.',
    'The soldiers regained the bridge.',
    'People come away with a leaflet.',
    'An operator would then grease it.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('a rise as cause and effect of one’s own doing', () => {
  test.each([
    'The rise in sales was caused by our new window.',
    'It worked for one simple reason: it was short.',
    'This led to more trust in the clinic.',
    'The new roster resulted in higher morale.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Result')).toHaveLength(1));

  test.each([
    'The drop in pressure was caused by our new valve.',
    'The drop in sales was caused by roadworks.',
    'The result shows that the pump was broken.',
    'The lift worked for a day.',
    'The valve led to higher pressure.',
    'The road led to a new morale officer.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Result')).toEqual([]));
});

describe('a claim beside a count, a glance or a record that has nothing to say of it', () => {
  test.each([
    'Growers can’t stand waiting. The shed had 6,000 crates of apples on 14 racks.',
    'The 9 vans carried 400 boxes of tiles. Customers can’t stand waiting for their money.',
    'I read the log with the foreman each Friday. Night porters hate the new lift.',
    'I checked the board every morning until June. Night porters hate the new lift.',
    'The photo with the list had 600 likes. Pensioners want paper.',
    'Entries fell from 90 to 31. Pensioners want paper.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Nine of the 14 growers said so in May. Growers can’t stand waiting.',
    '12 of our 40 growers left for that reason. Growers can’t stand waiting.',
    'I read every note from the porters. Night porters hate the new lift.',
    'Every day I read 20 notes from the porters. Night porters hate the new lift.',
    'The list has 31 who asked for it. Pensioners want paper.',
    'There were 214 names on the petition. Pensioners want paper.',
    'I kept a tally at the desk: 63 in March, 21 in May. Pensioners want paper.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('a source beside a claim is about something else', () => {
  test.each([
    'I counted all 40 crates on the ramp. Pensioners want paper.',
    '14 of the 20 pumps ran dry in May. Farmers love the new gauge.',
    'I timed 60 lifts with a stopwatch. Night porters hate the new lock.',
    'Commuters hate the new gate. The outage shows in the log of the door controller.',
    'Guests love the roof bar. Of the 12 kettles, five were older than the hotel.',
    'I read each valve’s card. Welders believe in the new rods.',
    'Our bookkeeper kept it all in a spreadsheet. Tenants were fed up with the lift.',
    '92% of the bolts held. Climbers trust the wall again.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked all 40 of them at the gate. Pensioners want paper.',
    '14 of the 20 farmers read it daily. Farmers love the new gauge.',
    'I stood by the lock for a week. Night porters hate the new lock.',
    'Commuters hate the new gate. The log of the gate shows 300 shoves a day.',
    'Guests love the roof bar. Of the 310 in May, 240 went up there twice.',
    'I read 80 cancelled bookings. Guests want a later check-out.',
    'In our survey the lift came last. Tenants were fed up with the lift.',
    '46 of the 50 climbers came back. Visitors trust the wall again.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('said of many behind an aside, or of what a thing is to them', () => {
  test.each([
    'Anglers, in my experience, hate a noisy bank.',
    'Tailors, as a rule, hate filling in forms.',
    'Our guests, on the whole, love the late bar.',
    'Visitors, when they are cold, want a hot drink.',
    'For fishermen a day without wind is a gift.',
    'To the tenants the new portal was a nuisance.',
    'The nurses saw the new sheet as a chore.',
    'The drivers took the question as an insult.',
    'The sopranos hated the early rehearsals.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Anglers, by law, carry a permit.',
    'Our guests, on the Sunday, left by the late boat.',
    'Visitors, when they are cold, get the side room.',
    'For fishermen the wharf is a mile away.',
    'To the tenants the new portal was sent by post.',
    'The nurses saw the new sheet as a draft.',
    'The drivers took the parcel as a return.',
    'The sopranos missed the early rehearsals.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('a law of what people do, and for what', () => {
  test.each([
    'Callers stay polite as long as they know the reason.',
    'A regular comes back for the gossip.',
    'Anglers return for the silence and nothing else.',
    'Neighbours sleep better with it.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Callers pay half as long as they show a card.',
    'The caller came back for his umbrella.',
    'Anglers return for the weekend.',
    'Drivers wait because the gate is shut.',
    'Neighbours sleep on the second floor.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('what nobody wanted that day, and a trend', () => {
  test.each([
    'Nobody wanted to read the leaflet.',
    'Nobody wants a second gate.',
    'The market was ready for a lighter boat.',
  ])('%s', passage => expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1));

  test.each([
    'Nobody wanted a second gate.',
    'Nobody wanted his deposit back.',
    'The trend was there for all to see.',
    'Early trends looked promising.',
  ])('not: %s', passage => expect(marks('unsupported-claim', passage, 'Action')).toEqual([]));
});

describe('where colleagues stood', () => {
  test.each(['The guests did not like this at all.'])('%s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The consultants did not like this at all.', 'The nurses did not like it.'])('not: %s', passage =>
    expect(marks('unsupported-claim', passage, 'Action')).toEqual([]),
  );
});

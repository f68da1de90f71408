import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-alternative', passage, section).length > 0;

describe('only one way appears', () => {
  test.each([
    'I decided over lunch.',
    'I settled it over the phone.',
    'I asked whether they had time.',
    'My first job was in Leeds.',
    'I was offered a bigger hall and took it.',
    'I took the right one.',
    'One camp wanted a strike, and I had no time.',
    'Some wanted lunch, the others were late.',
    'It was rather slower than before.',
    'Everybody said to me that it rained, but I was late.',
    "The team's favourite was the red design.",
    'Her suggestion was a ban. I banned it.',
    'His plan was late. I repaired the pump.',
    'I bought the new one on Monday.',
    'I went by bus, but not to the depot.',
    'Everyone wanted to go home, but I was tired.',
    'The crowd was tempting the dog.',
    'Rather late than usual, the van came.',
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
    'If I had known about the leak, the floor would be dry today.',
    'The clinic offered to lend us a bed, I took it.',
    'I had five meetings with parents and took the one on Friday online.',
    'I did not want trouble, so I called the client early.',
    'I visited three schools and took notes in each one.',
    'Training was possible on Mondays only, so I ran it on Mondays.',
    'Normally we work from nine to five. This time I worked until midnight.',
    'The union pushed for a meeting. I kept my calendar open.',
    'I did not want a second outage, so I fixed the disk.',
    'I found two bugs and took the easiest.',
    'If I had tested the backup, the data would still be there.',
    'The school offered to thank us, but I left early.',
    'Parking was possible, and I built a booking page.',
    'Normally we open at nine. This time I wrote a checklist about keys.',
    'I had two colleagues and took the one with the van along.',
    'Between Monday and Friday I took the bus.',
    'The vendor pushed for an answer; I signed the contract.',
    'The new sign looked nice and I paid for it.',
    'Not everyone was there but I started.',
    'The build looked good on paper, but I ran the tests because I do not trust paper.',
    'Not the server but the cable was broken, so I replaced it.',
    'Between the deploy and the alert I picked up the phone.',
    'The backups I checked too, so I signed off because all were green.',
    'My boss wanted to see numbers; I pulled 400 tickets.',
    'I bought the small oven and put it in the yard.',
    'I put the note on the board, the board was new.',
    'I hired two of the gardeners for May.',
    'Everybody expected good news, and I opened the letter.',
    'I stopped the car and took the first exit.',
    'The guests expected a clean room, and I cleaned it.',
    'I found it too late and moved on.',
    'We were waiting for an answer, and I made tea.',
    'I weighed the fish twice or more and wrote it down.',
    'I weighed 40 or 50 parcels and wrote it down.',
    'I considered myself lucky and signed the lease for the kiln.',
    'The owner offered me a coffee; I refused it politely and cleaned the filter.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('another way is named', () => {
  test.each([
    'I weighed torches, gas or silk.',
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
    'We could just wait until the thaw, but I called the roofer.',
    'If I had waited for the new oven it would be May.',
    'I looked at three scales and took the one from Odense.',
    'I went with the gas oven over the electric one.',
    'I recommended the barge over the bus.',
    'I decided on the barge over the bus.',
    'I settled on the barge over the bus.',
    'I had quotes from four printers and went with the second cheapest.',
    'Hiring was possible, and I trained Bogdan.',
    'A paper list would also do it, but I built the small app.',
    'The agency offered to do it for 9,000, I did it with two students.',
    'I was thinking to cancel the trip, then I found a smaller bus.',
    'I did not want another meeting, so I wrote one page.',
    'Sales pushed for a lower price. I kept the price.',
    'Normally we call the depot and wait. This time I opened the gate.',
    'Did not renew the lease; moved the stock to the barn.',
    'One colleague was for waiting until the holidays, I started in the middle of the term.',
    'Not a new truck but a second driver for the old one was what I paid for.',
    'Leasing I had calculated too, it came out 200 more per month, so I bought.',
    'Training everyone looked nice on paper, but I trained only the shift leads.',
    'The vendor pushed for the full package; I signed for the one module.',
    'Between the phone line and the counter I took the counter.',
    'I bought the small oven, the big one needs a new cable.',
    'I put the note in the letter and not on the board.',
    'I hired the second of the three gardeners.',
    'I took the guests by bus, the boat was 800.',
    'I kept the old gate which the mayor wanted to take down.',
    'Put all the mixed pallets on one door, although everybody expected from me a second conveyor.',
    'I put all pallets on one door, though the depot was waiting for a second conveyor.',
    'Everybody was shouting for more staff; I changed the break times.',
    'I could have wait for the calibration with the client but that’s after Christmas already.',
    'I could wait for the meeting, but it was too late by then.',
    'I stopped the by-age working and took the two banks first.',
    'The supplier offered a bigger filter. I refused it and cleaned the old one.',
    'My director wanted a bigger sign. I found that too little and moved the door.',
    'The board asked for a poster; that was not enough for me, so I changed the order of the round.',
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

describe('a way that was not taken, set beside the one that was', () => {
  test.each([
    'I went by age, not by name.',
    'I gave the rooms to the families first and not to whoever shouted.',
    'Everybody said to wait, but I started the same evening.',
    'Her suggestion was to reboot. I copied the disk first.',
    'I’d rather lose a day than a client.',
    'One camp wanted a strike, the other a letter. I wrote the letter.',
    'I was offered a bigger hall and declined.',
    'I was offered a bigger hall, and I said no.',
    'Three suppliers bid; I took the middle one.',
    'The team’s favourite was the red design, mine the plain one.',
    'A full rewrite was tempting.',
    'The consultants pushed for a new system. I kept the old one.',
    'Repair or replace? I repaired.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

describe('a design names another way in passing', () => {
  const design = (passage: string) => missing(`---\nformat: design\n---\n\n## Solution\n\n${passage}\n`);

  test.each([
    'Carrying it to the ward came second.',
    'The board favoured an auction: it would fill the deck, so I’d leave it.',
    'Thought of textured paving. Three years to lay, so no.',
    'Captions were the other candidate.',
    'Lockers were the runner-up.',
    'A sign would do the same for less, yet nobody looks up.',
  ])('%s', passage => {
    expect(design(passage)).toBe(false);
  });

  test.each([
    'The board came second in the contest.',
    'The bell is cheap, but it rings loudly.',
    'Nobody updates the list, so I’d print it.',
    'They wait for hours, so no wonder.',
  ])('not: %s', passage => {
    expect(design(passage)).toBe(true);
  });
});

describe('what a note sets aside', () => {
  test.each([
    'My call: round at four, no more at two.',
    'New rota, not the old one.',
    'The supplier said to change all linen. I did not buy.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each(['Nine complaints, not 20.', 'Dry by noon, no complaints.'])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a measure that was not taken', () => {
  test.each([
    'I did not hire.',
    'We didn’t replace the boiler.',
    'Did not rebuild the stage, tempting as that was.',
    'We did not need another cook.',
    'I did not want to extend the contract.',
    'No need for a second cook.',
    'It would be simple to write to all.',
    'Not cooks, pots.',
    'It was not a louder bell that we needed.',
    'I binned the kiosk idea.',
    'I threw out the leasing plan.',
    'I preferred it to outsourcing.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I did not rest.',
    'We did not hire enough of them.',
    'I did not replace it in time.',
    'I did not need an answer.',
    'I did not want to see it.',
    'No need for an answer.',
    'It would be a pleasure to write to all.',
    'Not good, I think.',
    'It was not a good year that we had.',
    'I threw out the old papers.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a way that leads nowhere', () => {
  test.each([
    'Leasing made no sense.',
    'Two more ushers would solve nothing.',
    'A fourth usher would not have seated anybody sooner.',
    'To punish the night shift would change nothing.',
    'More lamps would only have blinded the drivers.',
    'Buying used looms made no difference to the dust.',
    'For a bigger kiln there was no money.',
    'There was no budget for a second curator.',
    'A mural? Too dear.',
    'Cameras? Not with our ceiling. I moved the desk.',
    'Bigger freezer: nice, but 9,000 euro.',
    'Or I could wait for the harvest.',
    'A poster does that too and lasts a year, but nobody reads it.',
    'To heat the hall was for me no solution.',
    'Lockers were discussed, but they only hide the mess.',
    'I dismissed the purifier.',
    'I had first thought of a purifier.',
    'The original idea was to charge an entrance fee.',
    'Not the boiler, the pipes.',
    'Also possible was a second bell, but the neighbours sleep.',
    'A wall was the natural solution.',
    'Between a lottery and a list, it was not close.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'The rain made no difference.',
    'She would not have liked it.',
    'The morning bell would not help the sleepers.',
    'There was no time for lunch.',
    'The bell does that too, but louder.',
    'It was a good year for everyone.',
    'To find the hall was for me no problem.',
    'The lockers were discussed with the union.',
    'At first I thought that the lockers were full.',
    'The original lamps were good.',
    'Not the first time, a pity.',
    'For the kiln there was no manual.',
    'How many? Too many.',
    'Two lamps? We had them.',
    'Rehearsal: long, but fun.',
    'Or it could rain.',
    'Quiet was the night.',
    'The wall was the north side.',
    'Between Tuesday and Friday, it was not quiet.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('what others press for', () => {
  const beside = (passage: string) => missing(`I moved the desk to the door. ${passage}`);

  test.each([
    'Everybody told me to hire.',
    'The committee leaned towards closing.',
    'Half the board was all for cameras.',
    'Everyone expected me to ask for more clerks.',
    'The treasurer kept pushing for a new till.',
    'The director’s preference was a bigger hall.',
    'The caretaker wanted another lock.',
    'Everyone thought we should get a new door.',
    'The owner had suggested switching the carrier.',
    'The caretaker recommended a third bell, I was not convinced.',
    'Owner’s idea: a bigger desk.',
  ])('%s', passage => {
    expect(beside(passage)).toBe(false);
  });

  test.each([
    'Everybody told me to sleep.',
    'The committee leaned over the table.',
    'Half the board was all ears.',
    'Everyone expected me to know it.',
    'The treasurer kept pushing for an answer.',
    'The director’s wish was to see it.',
    'The caretaker wanted to move the desk.',
    'Everybody told me to hire. I hired two.',
    'The caretaker wanted another lock, and I bought a lock.',
    'Everyone thought we should see the door.',
    'Everyone thought we should get a new door. I bought one.',
    'The owner had suggested me for the job.',
    'Owner’s idea: the desk.',
  ])('not: %s', passage => {
    expect(beside(passage)).toBe(true);
  });
});

describe('a way that is put forward and turned down', () => {
  const between = (passage: string) => missing(`I moved the desk to the door. ${passage} The queue is shorter.`);

  test.each([
    'The conductor wanted a second rehearsal. It was late. And I, after a week of doubt, said no.',
    'I was told to round the weights. I did not follow the order.',
    'We were urged to rent a tent. I declined.',
    'A vendor pitched badges, £6k. Passed.',
    'Our printer offered a gloss finish. No thanks.',
    'Two parents proposed a raffle. I didn’t take it.',
    'My boss had always hired temps for that. I did not.',
    'The owner suggested a cheaper glue. I would not.',
    'The trainer asked me to shorten the course. I talked her out of it.',
    'The plumber said we should lay a second pipe. I listened and turned the valve.',
    'I decided that the bins stand in the yard and not on the street.',
    'I decided to read it out, not in the letter but at the desk.',
    'What I turned down was the loan of a tent.',
    'What I did not buy was a new till.',
    'Was a bigger boat the answer? Not with that pier.',
    'Friday was no option because of the market.',
    'Moved, not scrapped.',
    'A vendor pitched kiosks. Not now, I said.',
    'Closing the desk? Simply too late.',
    'Could we skip the count? The law says no.',
    'One could also print the names, but nobody reads them.',
    'Closing was not an option.',
    'To store them upstairs was also possible, but the lift is small.',
    'To rent a crane was too expensive.',
    'I could also publish the names, but that is not my way.',
    'First I was thinking to send everybody home.',
    'Between an earlier bus and a later bus I took the later bus.',
  ])('%s', passage => {
    expect(between(passage)).toBe(false);
  });

  test.each([
    'The conductor wanted the score. It was late. And I was tired.',
    'I was told to round the weights. I did so.',
    'I was asked to speak at the fair. I did not sleep for a week.',
    'I was asked about the weights. I said no.',
    'A vendor pitched badges, £6k. Paid.',
    'Our printer offered a refund. I did not hear of it for weeks.',
    'Two parents wanted to see the hall. I did not.',
    'The owner asked if we were open. I said no.',
    'The owner wanted to see the glue. I showed it to her.',
    'The plumber asked how it went. I did not do it.',
    'I decided that the bins go out at six and not until then.',
    'I decided it, but not for long.',
    'What I said was no surprise.',
    'Was it the answer? No.',
    'There was no option on the form.',
    'Moved, not yet.',
    'A vendor sent kiosks. Not now, he said.',
    'Could we see the list? The clerk smiled.',
    'It was not an answer to my letter.',
    'To find a crane was not possible.',
    'I could also hear the boats, but not see them.',
    'I was thinking to myself.',
  ])('not: %s', passage => {
    expect(between(passage)).toBe(true);
  });
});

describe('ways that nobody names', () => {
  test('are no other way', () =>
    expect(missing('I believe it was the right call, although other approaches might have worked equally well.')).toBe(
      true,
    ));

  test('but a named one is', () =>
    expect(missing('Other approaches were on the table, a ferry and a bus.')).toBe(false));
});

describe('another way in a few words', () => {
  test.each([
    'No new pump, no second van: a longer hose.',
    'No drones, no fences – a dog.',
    'Of the three quotes I took the smallest.',
    'Other bakers freeze theirs, we don’t.',
    'My old chief always waited, I not.',
    'Also possible: the parents pay for it.',
    'Fences? We talked about them for an evening.',
    'Not a tracker, too slow to fill in.',
    'A lottery of stalls no, nobody trusts it.',
    'Tape or glue, I took glue.',
    'Between a poster and a phone call, the call gets an answer.',
    'Could be also a second shuttle, too dear for us.',
    'Nothing else worked.',
    'Everything else cost more than 4,000.',
    'A new boiler? Fourteen thousand.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'No new complaints since May.',
    'No new pump, no second van.',
    'No rain: 14 days.',
    'No sheet, just his word.',
    'Of the three boys I knew one.',
    'Other bakers know it, I don’t.',
    'They asked, I did not.',
    'Ready? We talked for an hour.',
    'No second since then.',
    'Not the best day.',
    'The driver said no, and I stayed.',
    'Two or three, I took my time.',
    'Between the ramp and the office I ran.',
    'It could be also the rain.',
    'Everything else was fine.',
    'Somebody else worked there.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('a way that was tried, or that others go', () => {
  test.each([
    'First I tried thinner paint for a week.',
    'Before we try with a text message, did not help.',
    'We tried to dry it in the sun, without success.',
    'Others just close for the day.',
    'Most bakeries hire students for that.',
    'That beat paying for a new roof.',
    'It was cheaper than a second boat.',
    'One could have asked the parents as well.',
    'A crane would do the same for 900 a day.',
    'The head said hire two more, I said list first.',
    'Sending the tuners to every school was out.',
    'More vans need two permits, so that was not possible.',
    'I don’t want to punish whoever is late.',
    'A letter had been sent twice before, and nothing came of it.',
    'The verger said ropes, I said tape.',
    'The parents suggested a fence; one rope was enough.',
    'He had set his heart on a lift; I talked him out of it.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'I tried to call her.',
    'First I tried the key.',
    'Others use it too.',
    'Most bakeries are closed.',
    'The red team beat the blue one.',
    'It was better than before.',
    'One of them slept.',
    'The head said thanks, I said bye.',
    'A crane would come at nine.',
    'The lights were out.',
    'I don’t want to brag.',
    'A letter had been sent before, and she came.',
    'The verger said thanks, I went home.',
    'The parents wanted the keys; one was enough.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('a way that somebody would not go', () => {
  test.each([
    'A longer evening we don’t want, the hall closes at ten.',
    'More trams I did not take because of the price.',
    'I was not willing to wait until the mason came.',
    'The president would rather cut two songs.',
    'His answer to everything was a form; mine was a bucket.',
    'I spared us a second inventory.',
    'We could build a second ramp, 2000 euro, no.',
    'Last year they shouted at the drivers, this changes nothing.',
    'A reader would find them too, at 18,000.',
    'It was cheaper as to build a ramp.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'The evening I did not see.',
    'I was not ready.',
    'The president would rather sleep.',
    'One organiser had the idea, but it needed two drawings.',
    'His answer was late; mine was early.',
    'I spared the dog.',
    'It saved us a whole day.',
    'We could hear it, no wonder.',
    'Last year they shouted, this year they sing.',
    'A reader would come too.',
    'It was as cold as before.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('looked at, and found too much', () => {
  test.each([
    'I looked at rubber mats as well, too dear.',
    'I looked at kiosks, too dear.',
    'I looked at a second tank too, it was too small.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I looked at the mats, too dirty.', 'I looked at rubber mats as well.', 'I looked at the mats too.'])(
    'not: %s',
    passage => expect(missing(passage)).toBe(true),
  );
});

describe('told that one would not', () => {
  test.each([
    'I told the owner that I would not build the video tab.',
    "I wrote to the owner that I'd not build the video tab.",
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I told her that I would not sleep.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('in a note of a design', () => {
  const missed = (solution: string) =>
    judgeStory(`---\nformat: design\n---\n\n## Solution\n\n${solution}\n`).some(
      ({ rule }) => rule === 'no-alternative',
    );

  test('rather than another thing', () =>
    expect(missed('A phone call, rather than an app, when the van leaves the village.')).toBe(false));
  test('without one', () => expect(missed('A phone call when the van leaves the village.')).toBe(true));
});

describe('on the table beside it', () => {
  test.each(['The academy also lay on the table, so I sent the form back empty.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['The lamp lay on the table.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('what one could do, and what one prefers', () => {
  test.each(['I could ask for more staff, and wait. I prefer the closed bed.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['I could see the harbour. I like mornings.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('the instinct of all', () => {
  test.each(["Everyone's instinct, mine included, was a better model."])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['Her instinct was a good one.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('a plan that was dropped', () => {
  test.each(['Marketing had an animated film ready. I listened to ninety calls. I dropped the film.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['We ran an animated film in the hall. I dropped the film.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});

import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('deferred-decision', passage);

describe('the call is handed over', () => {
  test.each([
    ['I let the nurses choose the pump.', ['I let the nurses choose the pump']],
    ['In the end the numbers decided for us.', ['the numbers decided for us']],
    ['I did what my director recommended.', ['I did what my director recommended']],
    ['The steering committee made the call to postpone.', ['The steering committee made the call to postpone']],
    ['The A/B test made the decision for me.', ['The A/B test made the decision for me']],
    [
      'Consensus in the room was for the Danish vendor, so Danish it was.',
      ['Consensus in the room was for the Danish vendor, so Danish it was'],
    ],
    ['We put it to a vote and the majority chose the later date.', ['the majority chose the later date']],
    [
      'I proposed a smaller oven, but my boss wanted the big one, so we bought it.',
      ['my boss wanted the big one, so we bought it'],
    ],
    ["We went with the architect's preference.", ["We went with the architect's preference"]],
    ['The ministry ordered us to use the old form.', ['The ministry ordered us to use the old form']],
    ['Handed the wording to legal.', ['Handed the wording to legal']],
    ['Marketing chose the name.', ['Marketing chose the name']],
    ['I took the boiler that the caretaker had suggested.', ['I took the boiler']],
    ['My boss fancied the second tent. I went with that.', ['I went with that']],
    ['The matrix put Riga on top, so Riga it was.', ['The matrix put Riga on top, so Riga it was']],
    ['The owner wanted the bar by the door. Fine by me.', ['Fine by me']],
    ['The guild favoured May. I signed it without a word.', ['I signed it without a word']],
    ['I had no say in the colour.', ['I had no say in the colour']],
    ['Closing the pool was above my pay grade.', ['Closing the pool was above my pay grade']],
    ['I waited until the co-op had made up its mind.', ['I waited']],
    ['Oak or ash: carpenter’s call.', ['carpenter’s call']],
    ['The start hour was at the discretion of the director.', ['The start hour was at the discretion of the director']],
    ['We all landed on the blue tiles.', ['We all landed on the blue tiles']],
    ['I went along with it because she is the expert.', ['I went along with it']],
    [
      'The town hall recommended the second one, so we took that.',
      ['The town hall recommended the second one, so we took that'],
    ],
    ["I was steered by the senior partner's opinion.", ["I was steered by the senior partner's opinion"]],
    ['Consensus was reached on the cheaper roof.', ['Consensus was reached on the cheaper roof']],
    ["The customs broker's suggestion was followed.", ["The customs broker's suggestion was followed"]],
    ["We did it the surgeon's way.", ["We did it the surgeon's way"]],
    [
      'My senior said to burn the stubble, so we burnt the stubble.',
      ['My senior said to burn the stubble, so we burnt the stubble'],
    ],
    [
      'The abbot would not hear of it, so I gave up the plan.',
      ['The abbot would not hear of it, so I gave up the plan'],
    ],
    [
      'Compliance advised against the raffle, so the raffle was cancelled.',
      ['Compliance advised against the raffle, so the raffle was cancelled'],
    ],
    ['I abided by the ruling of the jury.', ['I abided by the ruling of the jury']],
    ['The decision to close was taken at group level.', ['The decision to close was taken at group level']],
    ["The conductor's word was final.", ["The conductor's word was final"]],
    ['It was a joint decision.', ['It was a joint decision']],
    ['The decision on the cast was reached by the board.', ['The decision on the cast was reached by the board']],
    ['The general view was to postpone, and we postponed.', ['The general view was to postpone, and we postponed']],
    ['I left the last word to the chef.', ['I left the last word to the chef']],
    ['I put the question to the committee and they opted for Lent.', ['they opted for Lent']],
    ['By order of the provost the gates were closed.', ['the gates were closed']],
    ['Since the surveyor advised it, I closed the account.', ['Since the surveyor advised it, I closed the account']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the call stays with the candidate, or was never theirs', () => {
  test.each([
    'My manager thought we should wait; I shipped it that night.',
    'I disagreed, said so, and after the vote I committed and led the migration.',
    'I took away that you should always ask twice.',
    'I argued that we should stop, and we stopped.',
    'We let the plan go.',
    'I went with her to the site.',
    'I did it my way.',
    'My boss fancied the second tent. I went there and counted the pegs.',
    'I proposed two dates and my director liked the first. I did that.',
    'The owner wanted the bar by the door, but I refused.',
    'I had no say about the weather.',
    'The council decided on the 4th.',
    'The caterer liked the tent. I did it properly and measured each pole.',
    'It was not even my department.',
    'We all landed in Oslo.',
    'Marketing sent the posters.',
    'I gave the date to the press.',
    'The team agreed after I had shown them the counts.',
    'I kept the old software because the new one lost 3% of orders.',
    'Left the size of each bay to the street office, because they know the kerbs.',
    'The work was left to dry overnight.',
    'I let parents choose a second slot on the form.',
    "Against the committee's recommendation, I kept the night bus.",
    'The vote went 9 to 2 for Oracle. I overruled it, since the licences would have eaten a third of the budget.',
    'I delegated the database choice to Sunil, as he carries the pager, on two conditions of mine: no new licence, and a restore in under an hour.',
    'My CTO wanted Kafka. I chose a cron job over it because there were 200 events a day.',
    "I chose engineering's plan over mine because theirs kept the pool open, accepting a three-week slip.",
    'The council decided to dig up our road that very week, so I moved the opening to the car park.',
    'I followed the cable down to the basement and found the wet joint.',
    'The union and I agreed that the figures were right. I still closed the line, because it lost €9 on every frame.',
    'I went with the vet to six farms and counted the calves.',
    'I went along on four night patrols.',
    'We went along the dyke.',
    'The dean liked the old form; I kept it for a two-week trial beside the new one.',
    'We agreed on the fee after an hour of haggling.',
    'I took advice from a notary on one clause.',
    'I gave in on the tea break and held on the night rota.',
    'I followed the advice of nobody.',
    'I would accept his verdict in such a case.',
    'I waved the lorries through the side gate.',
    'I backed down the ladder.',
    'I gave the tenants a choice of two dates.',
    'I gave way to a tram at the crossing.',
    'I listened to her advice and did the opposite.',
    'I trusted the youngest cook with the sauce.',
    'I obeyed the speed limit.',
    'The smith said the hinge was bent, so I changed the hinge.',
    'My director decided to retire in March.',
    'The board went for lunch.',
    'The partners settled the case in June.',
    'I asked the board and they chose my draft.',
    'By the order book we had six weeks.',
    'Since my boss wanted it by Friday, I worked two nights.',
    'I did what no one had asked for.',
    'The harbour office decides who berths where.',
    'We agreed that I would close.',
    'The supplier and I settled on Tuesdays.',
    'The abbot liked the ledger. I introduced blind counts.',
    'I dropped the dyer. It was my decision only, my partner was for the half and half.',
    'One coworker wanted it by brand, the other coworker believed in shelves. I called a meeting with both coworkers.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('calls given away in other words', () => {
  test.each([
    'The tool was the architect’s choice.',
    'Which features go was left to the suppliers.',
    'I did it his way.',
    'The rules for office days came out of a poll.',
    'I gave way to the purchasing lead.',
    'The architect preferred Kafka and that settled it.',
    'Whichever design the client liked best, we built.',
    'The team voted and the blue one won.',
    'I figured the senior engineers knew best and followed them.',
    'My tech lead told me to use Redis, so I used Redis.',
    'The choice of the platform came from headquarters.',
    'My manager wanted the launch in May, so I launched in May.',
    'The survey favoured Tuesdays, so I went for Tuesdays.',
    'My mentor thought I should drop the class, so I dropped it.',
    'I asked my supervisor what he would do and did that.',
    'The client insisted on marble, and so I laid marble.',
    'Whatever the analyst came up with, I implemented.',
    'My boss gave the order to stop, and I stopped.',
    'It was the steering committee that took the final decision.',
    'In the end the head chef picked the autumn menu.',
    'After a show of hands we kept the old till.',
    'I used the rate that finance had proposed.',
    'HR told me to end the contract, so I ended it.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The lawyer advised against it, but I signed.',
    'The committee chose its new chair in May.',
    'I asked my supervisor what he would do, and did the opposite.',
    'The council decided to close the bridge, so I sent the buses over the ring road.',
    'Nobody wanted the night shift, so I took the night shift myself.',
    'My boss picked me up at five.',
    'The supplier said six weeks, so I bought the parts elsewhere.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('an order, a veto or a verdict is carried out', () => {
  test.each([
    'Our director ruled that the kiosk had to go, and I closed it.',
    'My supervisor picked the route and I drove it.',
    'Corporate mandated the new till software, and we installed it.',
    'The order came from above to freeze the project, and I froze it.',
    'We got the instruction to switch vendors and switched.',
    'My job was to implement what the steering committee had chosen.',
    'We let the customers vote and built whatever won.',
    'My lead vetoed the rewrite and I dropped it.',
    'My mentor advised against it, so I dropped it.',
    'Marketing felt the name was wrong, so I changed it.',
    'The nurses preferred the old pump and so the old pump stayed.',
    'It was her decision, I only executed.',
    'The final say was with procurement.',
    'The decision to close the branch was taken at head office.',
    'At the request of the VP, we stopped the test.',
    'I waited for the go from head office before I moved the shelves.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage)).toHaveLength(1);
  });
});

describe('another’s wish is answered, not obeyed', () => {
  test.each([
    'The client asked for a quote and I sent one the same day.',
    'Finance wanted a forecast, and I built one from the 2019 orders.',
    'The board wanted me to add the two homes, and I added them.',
    'I took the foreman’s estimate and doubled it.',
    'My lead said the rewrite was impossible; I did it in nine days.',
    'The pilot’s chief said no to the late leg, so I took it to the director.',
    'The committee rejected my plan, so I rewrote it around the cheaper oven.',
    'The parents wanted homework, and I gave them none.',
    'It was my idea to split the lease.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage)).toEqual([]);
  });
});

describe('calls that are pointed at, left to a round, or followed to the letter', () => {
  test.each([
    'My uncle is the one who picked whom we lend to.',
    'The person who made the final call was our area manager.',
    'The trustees determined whether the camp would run.',
    'Whether the choir toured was decided in the parish office.',
    'Nobody would own the call on the date, so it was left to the printer.',
    'The new crest was chosen by a dot-vote.',
    'We copied the layout exactly as the surveyors had drawn it.',
    'Our adviser recommended a later start, which we adopted.',
    'The choice of hall fell to the bride’s father.',
    'By common agreement we dropped the Tuesday class.',
    'My hands were tied.',
    'Procurement did the choosing.',
    'I was happy to go along with the draft.',
    'Not my call.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'I went with the wider belt.',
    'I went with the night crew to see the belt.',
    'The owner decided to sell, which left me six weeks to move the bees.',
    'The clinic decided in June after reading my count.',
    'I let the porters choose between two rotas that I had drawn up.',
    'I bought the smaller tent, against the advice of the dealer.',
    'I asked the fitter which valve it was and shut it.',
    'The mayor took the call in his car.',
    'The families had picked the camp for its lake.',
    'Nothing moved until the landlord had signed, so I sat in his office from seven.',
    'I followed the advice I give my own trainees.',
    'I handed the Friday calls to our nurse.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('an echo of somebody’s will', () => {
  test.each([
    'The landlord had a colour in mind, and that was good enough for me.',
    'The accountant told us to lease, and we ran with that.',
    'My aunt said no sugar, so no sugar.',
    'The matron fancied green curtains, and green curtains we hung.',
    'The deputy liked Tuesdays best. Tuesdays, then.',
    'The dean signed off on plan B and plan B it became.',
    'I was overruled on the kiosk and we built the kiosk.',
    'I let the porters’ charge hand choose.',
    'I had the receptionist decide which patients to ring first.',
    'I took my lead from the older teachers there.',
    'The choice of the pump I left with the dealer.',
    'I just did as my mentor did.',
    'It came down to a coin toss.',
    'It was decided over my head that the depot would shut.',
    'It was decided over my head.',
    'Everyone was happy with option A, so we ran with option A.',
    'My lead had already made up his mind about Kafka, and I wasn’t one to fight it.',
    'The architects were set on GraphQL and I let them have it.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'I argued for the van. She ruled for the bikes, and I ran the bikes as hard as if they were mine.',
    'I still wanted the van. Her call was made, so I backed it.',
    'I told the warden flatly that the ice was too thin. His call was made, so I backed it.',
    'I was against the second pier. The choice was theirs, and I accepted it.',
    'I said I would refuse it. He gave me until June. He ruled that one aisle had to go back, and I put it back that night.',
    'The matron fancied green curtains; I hung blinds because curtains held the dust.',
    'I was overruled on the kiosk, so I moved my two people to the app before the summer.',
    'The old hands had always bought from Meyer. I bought from Brandt, 12% cheaper.',
    'The bishop signed the letter on Monday.',
    'The rest of the money was in the hands of the bank.',
    'Half of the deposit was still in the hands of the agency.',
    'The keys lay in the hands of the caretaker.',
    'Nobody objected.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('no protest, no change and news of a call', () => {
  test.each([
    ["I went with the vendor's plan with no changes.", "I went with the vendor's plan with no changes"],
    ['I went with his plan, since nobody had argued otherwise.', 'I went with his plan'],
    ['I went with his plan because nobody objected.', 'I went with his plan'],
    [
      'Head office said the pilot was stopped, so I stopped it.',
      'Head office said the pilot was stopped, so I stopped it',
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each(['I deferred to no one.', 'I bowed to no pressure.', 'I relied on no consultant.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('their way, their word, their paper', () => {
  test.each([
    ['I did it the way the architect had drawn it.', ['I did it the way']],
    ['I waited for the council to make up its mind.', ['I waited for the council to make up its mind']],
    ['I signed what the agency had put in front of me.', ['I signed what the agency had put in front of me']],
    ['Finance had a strong view, so we ran with it.', ['so we ran with it']],
    ['I followed the script from head office.', ['I followed the script from head office']],
    ['The experts were of one mind.', ['The experts were of one mind']],
    [
      'My mentor suggested a daily count, which I then introduced.',
      ['My mentor suggested a daily count, which I then introduced'],
    ],
    ['The director overruled me, so we went with glass.', ['The director overruled me, so we went with glass']],
    ['I was outvoted and dropped it.', ['I was outvoted']],
    ['On the advice of the auditor I froze the account.', ['I froze the account']],
    ['The bishop loved the red one, and who was I to say no.', ['who was I to say no']],
    ['Head office had fallen for the tall one, and who was I to argue.', ['who was I to argue']],
    ['The owner adored the old sign, and who was I to say otherwise.', ['who was I to say otherwise']],
    ['I did not want to go against the professor.', ['I did not want to go against the professor']],
    ['I agreed to his version.', ['I agreed to his version']],
    ['I was happy to be guided by the agency.', ['I was happy to be guided by the agency']],
    ['I let the test do the talking.', ['I let the test do the talking']],
    ['I followed the brief to the letter.', ['I followed the brief to the letter']],
    ['The font came down to what legal could live with.', ['The font came down to what legal could live with']],
    ['There was general agreement that the second was better.', ['There was general agreement']],
    ['I took the blue one because that’s what the vendor liked.', ['because that’s what the vendor liked']],
  ])('%s', (passage, expected) => {
    expect(marked(passage).map(words => words.replace(/\.$/, ''))).toEqual(expected);
  });

  test.each([
    'I did it the way I had drawn it.',
    'I waited for the kettle to boil.',
    'My daughter was of one mind with nobody.',
    'He asked for a code at the gate, which I built.',
    'I left it dead until the railway had called.',
    'The lead said it was the pump, so we wrote to the pump’s maker.',
    'My manager decided to leave the company in May.',
    'Customers decided with their feet.',
    'There was general agreement that the soup was cold.',
    'I was happy to be home.',
    'The price came down to what we had planned.',
    'I went through it with her every Monday.',
    'Our director picked the whole deal up.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what others required or liked, and whose bounds they were', () => {
  test.each([
    'He felt a portal was required, so we followed that.',
    'My manager liked the card more, so it became the card.',
    'American architect decide, I only follow.',
    'My budget was cut, and I went with what the vendor wanted.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'How the shifts are split is the porters’ call, my one rule is never two nights running.',
    'I took that into account.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

describe('what another said is what came about', () => {
  test.each([
    'The surveyor’s take was to tear it down, so down it came.',
    'Which stalls got shade came down to whoever the council put on its plan.',
    'The risk department said 4,500 euros, and with 4,500 we opened.',
    'The vendor said two weeks, and two weeks we took.',
    'About the reward table, I let balance designer choose.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'The wind took the sign, so down it came.',
    'Which stalls got shade came down to whether they sold fish.',
    'The scale said 40 kilos, and with 40 we drove off.',
    'I let go of the idea.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('concerns voiced, and one’s own plan taken up', () => {
  test.each([
    'The owner decided to go with the cheaper pump.',
    'We ultimately agreed to pilot the shelf plan in one aisle.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I voiced my concerns about the noise with the logs in hand. The owner decided to go with the cheaper pump.',
    'We ultimately agreed to pilot my shelf plan in one aisle.',
    'I raised my objections in writing. I respected the decision and ran it for a month.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('asked, and used', () => {
  test.each([
    'I asked the sergeant which of the bridges he would use and we used that one.',
    'The foreman was in favour of removing the third step; that was enough for me and I removed it.',
    'I left that up to the matron.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked the sergeant which bridge he would use and we used the other.',
    'The pump had failed three times; that was enough for me and I ordered a new one.',
    'I asked the guard for his torch and used it.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('facts that were told', () => {
  test.each([
    'The nurse said that the patient had not eaten, and that was enough for me to call the doctor.',
    'I asked the porter where the trolley was and took it upstairs.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('what was said of another day', () => {
  test.each(['He said two weeks, and two weeks later we met again.'])('not: %s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('calls that others made, in plain words', () => {
  test.each([
    'I set up the rooms the way the surgeon asked.',
    'I put the tank where the foreman pointed.',
    'Kept the old rota, because the ward manager wanted it that way.',
    'For the seats I said to my team: you choose.',
    'How often the kale comes back I left to the crew.',
    'The head of data said which one, so I used hers.',
    'Everybody on the call was for moving the store, and that decided it.',
    'A vote was held, and I implemented the option with the most votes.',
    'The figures favoured version B, so I did not need to decide anything.',
    'Our principal was of the view that we should drop the third module, and accordingly I dropped it.',
    'The foreman said take the train, so I took the train.',
    'head office wanted it done in the model so thats how we did it',
    'In the end the board picked the cheaper site, and since they decide, I didn’t push for anything else.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked the patients where they wanted to sit and wrote it down.',
    'I cut the hair the way she liked it.',
    'I cooked it the way my mother showed me.',
    'I said to the class: you choose your own topic, I set the length.',
    'We did not have to choose between the two, so I kept both.',
    'How much it cost I left to my tax adviser to work out.',
    'A vote was held in parliament that week, and I moved our event to Friday.',
    'I packed the order the way the customer asked.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('facts that others know are no calls', () => {
  test.each([
    'I fixed the bug where the tester said it was.',
    'The nurse said which one was leaking, and I closed the valve.',
    'I didn’t need to decide that, because I had set the rule in May.',
    'I told the customer: you choose, a refund or a new pair.',
    'When the lorry came I left with the driver.',
    'A poll was taken among our readers, and I used the answers to order the articles.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('a question that others are to answer', () => {
  test.each([
    'In the end I left it to the supplier which of the two pumps comes.',
    'I had the two engineers sort out between them which database it would be.',
    'Whatever the spreadsheet put on top, that was the one we bought.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each(['I had them sort out between themselves who washes up.', 'I left it to dry for two days.'])(
    'not: %s',
    passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('somebody’s word, and what was done on it', () => {
  test.each([
    'My manager was not convinced, so we did not do it.',
    'I gave my manager three options and they took the second one.',
    'The CTO said Postgres, so it was Postgres.',
    'My manager found it okay and so I launched.',
    'Because my manager wanted it, I kept the old one.',
    'What the chef said, this we cooked.',
    'It was not really me who chose.',
    'The developers got to do it their way.',
    'The weeks came from the senior engineer and I put them in the plan as they were, without asking.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I gave the guests two options and they took the second one.',
    'My manager said Monday, but it was Tuesday.',
    'The data came from finance and I checked them line by line.',
    'My manager was not convinced, so I showed him the numbers.',
    'It was not me who was late.',
    'What the customer said, I wrote down.',
    'I kept the counter open because the guests liked it.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('a word of others that was weighed', () => {
  test.each([
    'My manager was not convinced, so I did not leave it there and ran a two-week pilot to show her.',
    'The security engineer was not comfortable, so I did not merge it until the threat model was done.',
    'My boss thought it was fine, so I showed her the four crash reports.',
    'The foreman found it okay, so I called the inspector myself and had the scaffold closed.',
    'I offered the designer two laptops and she took the lighter one.',
    'I gave the supplier two dates and he took the first.',
    'What my boss said, I checked against the log.',
    'What the director decided, I fought.',
    'It was not me who decided to hide the bug; I brought it up in the retro and stopped the release.',
    'The boxes came from the depot and I put them on the shelf without looking.',
    'I kept the second lane open because the fire officer wanted it, and closed the third.',
    'I left that with Marta when I went to lunch.',
    'I asked the team what to do in case of fire, and only two knew, so I ran a drill.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('it came to be as somebody else wanted', () => {
  test.each([
    'The plant manager preferred to wait until June, so it waited.',
    'Most teachers were for the paper form, so paper form.',
    'The purchasing lead liked him, so we hired him.',
    'The curator thought a banner was better, so a banner was hung.',
    'The lawyer wanted the talks in Lyon; moved them to Lyon.',
    'Sales had their list already, so I used that.',
    'The physio suggested the lower bench, took it.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'The plant manager preferred to wait, so I showed him the scrap counts and we opened.',
    'Guests liked the corner table, so it is laid first now.',
    'The vendor wanted to wait a week, so the launch waited until I had a second vendor.',
    'The nurses had their lists already, so I used those to count the missed doses.',
    'The purchasing lead liked him, so I hired him after two trial days.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('the say is theirs, in everyday words', () => {
  test.each([
    'Two roofers, both fine for me: I asked the landlord to choose one.',
    'I had the bursar decide it.',
    'I let the architect say which windows go.',
    'What we did was simply what the auditor had put in his letter.',
    'My supervisor gave me a plan and I did it exactly as it was on the plan.',
    'I repainted it because the mayor said so.',
    'I did not decide it, the coach did.',
    'The bishop told me which one to take.',
    'The surveyor picked the site and we signed.',
    'On paper the choice was mine, but it was Selma who made it.',
    'Honestly it was the spreadsheet that picked the caterer.',
    'Which lamp to buy, that I left to the caretaker.',
    'I went along with the majority because I did not want a row.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked our analyst to pick 40 calls at random.',
    'I let the driver say how many crates were broken.',
    'I built the rack exactly as it was on my own drawing.',
    'I believed it because the engineer said so.',
    'I did not choose the easy way, my boss did.',
    'The fitter told me which valve to close.',
    'The guest picked the wine and I paid for it.',
    'It was the numbers that made me decide.',
    'It was Tom who made the soup.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('what only sounds like another’s say', () => {
  test.each([
    'My colleague wanted to leave the channel, so he left.',
    'I let the driver tell how the accident had happened.',
    'I evacuated the building because the firemen told us to.',
    'The bride picked the date and I booked the hall.',
    'I said to the new nurse: choose a locker and put your bag in it.',
    'Whatever the customer ordered, it was delivered by noon.',
    'It was the model that decided which invoices were held, and I switched it off.',
    'My boss wanted me in Berlin, so I moved to Berlin.',
    'The depot had its own template already, so I copied it.',
    'I did not make the decision then, my manager did, and I argued against it until she reversed it.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('what they wanted is what there is', () => {
  test.each([
    'Finance preferred the new page, so the page is live now.',
    'My boss liked her, and she was hired.',
    'Whatever the support head suggested, the same was given.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'Finance preferred the new page, so I asked why.',
    'Whatever the customer suggested, it was given a number.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('in the words of learners', () => {
  test.each([
    'Because head office had said so, we put the software on every till.',
    'It became the blue one because the director wished so.',
    'I told the guys to do it however the vendor thinks is best.',
    'The plan that we followed was the one from the consultants.',
    'I used the plan that the vendor had made.',
    'I just trusted what the developer said and promised the end of May.',
    'I did it like the director wanted.',
    'My manager told that the evening count is the one to keep, so we just followed.',
    'The final choice made the director.',
    'It was an order of the director.',
    'I followed the director in this.',
    'It was not me but the director who stopped it.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I made it like the children wanted.',
    'Because the alarm had said so, we left the building.',
    'I told the guys to do it however they like, as long as the floor is dry by six.',
    'I used the plan that I had made.',
    'I trusted what the gauge said.',
    'I followed the van in this fog.',
    'The nurse told me that the bed was wet, so I changed it.',
    'The choice made the customers happy.',
    'It was an order of 40 chairs.',
    'The director said that he was ill, and I accepted.',
    'It was not me but the cook who broke the plate.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('the end says it again', () => {
  test.each([
    'The chief of flight test said 200, so 200 it was.',
    'The landlord wanted the door green, so the door stayed green.',
    'HR preferred the short form, then it stayed the short form.',
    'The board wanted it before June, so that was the date.',
    'The head of sales favoured the card, which settled it.',
    'My boss liked the small van and the small van we took.',
    'A colleague said phonics games were the way, and that was good enough for me, so phonics games it was.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'The patient wanted tea, so tea it was.',
    'The board wanted it before June, so I counted the days and said no.',
    'The landlord wanted the door green, but the door stayed red.',
    'The director liked the small van, so I measured the small van.',
    'The head of sales favoured the card; I had tested the card with 40 guests, so the card it was.',
    'The vendor set the price, so that was the price we fought over.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('near those words', () => {
  test.each([
    'I used the plan that the architect had drawn to find the pipe.',
    'I followed the director in this corridor.',
    'The fireman said we must leave, so we followed him.',
    'It was an order from the captain to leave the ship.',
    'My daughter wanted a dog, so that was decided.',
    'I trusted what the nurse told me: her husband was ill.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('what they said is denied', () => {
  test.each(['I took grease from the housing, and it was the cage and not the fan, as the operators said.'])(
    'not: %s',
    passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('a word that only links in front', () => {
  test.each([
    'Honestly, which pubs, the drivers have decided.',
    'She told us to use a tick sheet, so that is what happened.',
    'The VP liked the second version better, so that is the one that won.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'Well, the boss of the other roofers had said no when I asked for men.',
    'Well, since the door controllers held that number already, I retired the service.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe("a pick that was another's", () => {
  test.each([
    'I forwarded the two quotes to my manager and bought the one he ticked.',
    'We sent three designs to the client and printed the one they circled.',
    'Ordered the model that my boss liked.',
    'Honestly? I let legal make that one.',
    'I let the vendor make the call.',
    "Having no strong opinion about the trip, I was glad that the parents' council made the choice.",
    'Our consultant had a template for the returns process and we adopted it one to one.',
    'Because the senior nurse felt safer with the old pumps, we stayed with them on her say.',
    'My tech lead said scrap the migration, and scrapped it was.',
    'Legal said delete it and deleted it was.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I printed the one I liked.',
    'I bought the one the dog liked.',
    'I let legal make copies.',
    'The doors were open, so the guests could choose.',
    'I was glad that the council made the room available.',
    'We adopted it after three changes.',
    'He kept his word, and on his word I built nothing.',
    'I said scrap it, and scrapped it was.',
    'My lead said keep it, but deleted it was, by me.',
    'I bought the one that sold best.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

test('marks the pick of another to its end', () => {
  expect(marks('deferred-decision', 'I bought the one he ticked.', 'Action')).toEqual(['I bought the one he ticked']);
});

describe('hears what others lean to taken for the end of the matter', () => {
  test.each([
    'The architecture board leaned towards keeping it until spring, and we left it at that.',
    'The fleet manager took B after a look on the slides, and for me that was the answer.',
    'Then our process head fixed that the evening shift will start from Diwali, and accordingly I made the roster for it.',
    'Our president called from Ankara and said that the coats will go to schools; I changed the list according to him.',
    'Our principal architect had Varnish on his target picture, so Varnish is what went in.',
    "By the time the biscuits were gone the room had come round to Thursdays. So Thursdays it is, and I've the keys.",
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'The board leaned towards waiting, and I asked for one more week of figures.',
    'Our architect had Varnish on his list, so I tested Varnish against nginx for two weeks.',
    'The manager fixed the roster, so I had two weeks to test my plan.',
    'I chose Thursdays. So Thursdays it is.',
    'Wednesday, half eleven to two, was the hole. So Wednesday it was, and the wagons stopped queuing.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('takes news for no verdict', () => {
  test.each(['He said that the valve was cracked; I changed the drawing accordingly.'])('not: %s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('haggling', () => {
  test.each(['The foreman said 200, so 200 it was.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'The foreman said 200, and I said 180, so 190 it was.',
    'The buyer offered 40 euros, I asked for 60, and we met at 52.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('what failed, and what was done about it', () => {
  test.each(['The foreman wanted the small one, so we took it.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'The vendor missed two dates, so we dropped it.',
    'The printer jammed twice, so we took the other one.',
    'The caterer cancelled, so I cooked for them myself.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('a call that is theirs, with an act of one’s own until they have made it', () => {
  test.each([
    'I escalated the outage to the head of care with two dates and the price of each, and froze the rota until she chose.',
    'I sent the landlord three plans with what each would cost, and kept the shop open until he had picked one.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));

  test.each(['We did nothing until the director had made up his mind, and then did what he said.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );
});

describe('what the candidate measured, and what followed from it', () => {
  test.each([
    'I asked my boss what was best, and it was the pump, so we took it.',
    'I asked finance what was cheapest, and it was the vendor, so we took it.',
    'I looked at the numbers, and everyone agreed, so we took it.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked what was worst, and it was the microphone, so we threw it out.',
    'I asked what was worst, and it was the microphone, so I threw it out.',
    'I tried both ovens, and it was the old one, so we kept it for bread.',
    'I tested each lamp, and it was the third, so we took it down.',
    'I counted which door stuck most often, and it was the east one, so we replaced it.',
    'I looked at the map, and it was the bridge, so we went round it.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('a call that all made together', () => {
  test.each([
    'The decision was a collective one.',
    'The call was a joint one.',
    'There was agreement in the team to drop the sitter.',
    'There was consensus among us that we stop.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'The decision was a hard one.',
    'The choice was the second one.',
    'There was agreement in the market to raise prices.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

test('“as they said” belongs to what was done', () => {
  expect(marks('deferred-decision', 'I did as the ministry advised.', 'Action')).toEqual([
    'I did as the ministry advised',
  ]);
});

describe('whose word was trusted', () => {
  test.each([
    ['The vendor said it was ready, and I trusted them.', ['I trusted them']],
    ['The vendor said it was ready, so I trusted them and went live.', ['so I trusted them']],
    ['My lead told me the fix was safe and I trusted him.', ['I trusted him']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    'She said she was afraid, and I trusted her.',
    'The nurse said she was ill, and I believed her.',
    'They trusted me, and I trusted them.',
    'The vendor said it was ready, but I did not trust them.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('whose view it is that a call was not the candidate’s', () => {
  test.each([
    ['It was not my place.', ['It was not my place']],
    ['I said it was not my decision.', ['it was not my decision']],
    ['My boss said it was not my decision, so I left it.', ['My boss said it was not my decision, so I left it']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each(['He wasn’t happy, he said it was not my place.', 'He said it was not my call, and I stopped the belt.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('an own call, or a look back on one, is nobody else’s', () => {
  test.each([
    'I made the decision to close the branch.',
    'I took the decision to close the branch because rent had doubled.',
    'We took the decision to outsource the laundry.',
    'I told the chef we would drop the fish, and we dropped it.',
    'I was the one who said stop, and we stopped the belt.',
    'I should have done that from the start.',
    'I stopped it for customers who ask about their balance. I should have done that from the start.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test.each([
    'My boss made the decision to close the branch.',
    'The chef told me we would drop the fish, so we dropped it.',
    'My lead was the one who said stop, so we stopped the belt.',
    'I did not want to be alone with this decision, so I waited until the whole group had the same opinion and then I changed the recipe.',
    'My mentor was of the opinion that I should say no to the second contract, so I said no to it.',
  ])('but: %s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });
});

describe('somebody is not to be argued with', () => {
  test.each([
    'I wasn’t about to cross the head gardener.',
    'You don’t argue with a harbour pilot.',
    'One does not quarrel with the bishop.',
    'I did not want to fight procurement.',
    'I saw no sense in arguing with the quarry foreman.',
    'Far be it from me to correct a pharmacist.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I wasn’t about to fight a cold.',
    'You don’t argue with a broken pump.',
    'I saw no point in arguing, so I measured the door.',
    'I did not want to question the patients twice.',
    'I argued with the head chef and lost.',
    'I followed her into the yard.',
    'I rolled the barrel with his help.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('their plan, as it was', () => {
  test.each([
    'Her timetable is what went on the wall.',
    'Her layout is the one that got built.',
    'It was the dean’s wording that got printed.',
    'Their proposal became our plan.',
    'His numbers went straight into the budget.',
    'The consultant’s template was adopted one to one.',
    'His estimate was taken as gospel.',
    'The map of the surveyor was taken as read.',
    'Their report was adopted verbatim.',
    'Her fix was implemented as advised.',
    'Her sheet was basically our plan after that.',
    'We let the vendor call the shots.',
    'I was content for the head nurse to have the say.',
    'On gravel we were entirely in the hands of the quarry.',
    'I entered the rate they quoted.',
    'I accepted what they proposed.',
    'The opening hours were the landlord’s to set.',
    'It was hers to decide.',
    'I followed her on that.',
    'I rolled with his call.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Her timetable is what I rewrote first.',
    'Her complaint is what went to court.',
    'His smile is the one that stayed with me.',
    'Their proposal became a joke.',
    'His numbers went up.',
    'My estimate was taken as gospel.',
    'His blood was taken as usual.',
    'The tablets were used as prescribed.',
    'Her sheet was our best friend.',
    'I let the phone call ring out.',
    'The patients were in good hands.',
    'The template was adopted by forty schools.',
    'The house was the landlord’s.',
    'I entered the rate and checked it.',
    'I accepted what they offered because it beat leasing by 200 a month.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('as they like it', () => {
  test.each([
    'The menu became as the chef imagined it.',
    'The stalls went where the mayor wanted them.',
    'I set the ovens exactly how she told me.',
    'The seats were arranged the way the captain saw fit.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The tea was served as the guests like it.',
    'The pump was broken, as the mechanic told me.',
    'I went where the foreman told me he had found it.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

test('a last word of one’s own is nobody else’s', () => {
  expect(marked('The last word was mine.')).toEqual([]);
  expect(marked('The last word was not mine.')).toEqual(['The last word was not mine']);
});

test('a decision that is from the boss was the boss’s', () => {
  expect(marked('The decision was from my manager.')).toEqual(['The decision was from my manager']);
  expect(marked('The decision was from May.')).toEqual([]);
});

describe('in a note that leaves out its verb', () => {
  test.each([
    ['Choice of the feed: up to the vet.', ['Choice of the feed: up to the vet']],
    ['The last word not mine.', ['The last word not mine']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each(['The last word mine.', 'Phone call with the vet, then the decision.', 'The vet up on the roof.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('an idea of others that the writer answers', () => {
  test.each([
    'Chef’s idea: a longer menu. My take: nine dishes.',
    'The chef’s idea was a longer menu. I decided on nine dishes.',
    'The boss’s idea: a raffle. I chose the letters instead.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test.each(['Chef’s idea: a longer menu. Nine dishes came in.', 'The boss’s idea: a raffle. I printed the tickets.'])(
    '%s',
    passage => {
      expect(marked(passage)).toHaveLength(1);
    },
  );
});

describe('given away in a deed without a finite verb of its own', () => {
  test.each([
    'I decided to follow the foreman’s advice.',
    'I chose to do what my boss wanted.',
    'We opted to go along with the majority.',
    'Trusting the foreman’s judgment, I ordered the steel.',
    'Deferring to the architect, I kept the wall.',
    'I moved the date to June, bowing to the wishes of the sponsor.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I decided not to follow the foreman’s advice.',
    'I decided to trust my own count.',
    'I decided to go not by number of subscribers.',
    'I decided to follow the patients from the door to the bed.',
    'I decided to give the schema to Priya because she ran the store.',
    'Taking the foreman’s estimate, I doubled it.',
    'Leaving the colour to the nurses, I fixed the budget at 400.',
    'Following the doctors on their round, I wrote down each wait.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

describe('a decision that changes hands', () => {
  test.each([
    'I placed the decision in the hands of the lawyer.',
    'I transferred the decision to the board.',
    'I turned the decision over to the dean.',
    'I relinquished the choice to the union.',
    'I took direction from the programme office on which features to cut.',
    'We trusted the engineers to pick the database.',
    'I joined the majority.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I took the decision into my own hands.',
    'I transferred the files to the board.',
    'I trusted the nurses to lock the door.',
    'I joined the crew.',
    'I sided with the nurse against the board.',
    'I took directions from the map.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

describe('done because others asked, advised or had spoken', () => {
  test.each([
    'I agreed to the sponsor’s demand for a second logo on the jersey.',
    'I complied with the request from sales to bring back the discount.',
    'We listened to the auditors and closed the account.',
    'I believed our supplier’s promise and ordered the full batch.',
    'I carried out the director’s decision.',
    'Once the committee had spoken, I booked the smaller hall.',
    'The proposal of the architect was accepted by us.',
    'The director asked me to cancel the trial, and I cancelled it.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I agreed to the price.',
    'I agreed to the patient’s wish to go home.',
    'I listened to the nurses and moved the round to eight.',
    'I believed the nurse and called the doctor.',
    'I carried out the director’s survey.',
    'Once the board had approved my plan, I ordered the steel.',
    'When the rain had stopped, I opened the gate.',
    'My manager asked me to write a report, and I wrote it in two days with my own figures.',
    'The guest asked me to open the window and I opened it.',
    'My manager told me to write the new script, and I wrote it.',
    'Once she had ruled, I committed: I moved my desk to the tax floor.',
    'My manager told me to count the boxes and I counted the people, too.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

describe('out of regard for others, by common accord, by the vote', () => {
  test.each([
    'In deference to the chef, I kept the menu.',
    'Out of respect for the dean, I kept the exam.',
    'Under pressure from the board I cut the budget.',
    'With the agreement of all departments we postponed the move.',
    'Through a vote we chose the smaller stage.',
    'There was broad consensus on keeping the old badge.',
    'Her proposal won.',
    'The second option won the vote.',
    'The idea with the most votes was built.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'There was some agreement on the colour.',
    'There was an agreement with the landlord.',
    'There was a broad consensus on the way forward.',
    'Under pressure from the river the wall broke.',
    'With the agreement of the landlord I moved the wall.',
    'Through the window I saw the van.',
    'Her proposal won the tender.',
    'My proposal won.',
    'The horse with the most wins was sold.',
    'Under the direction of Dr Ohm I measured the samples.',
    'I moved out of respect for the dead.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

test('a count, and the advice of no one, are no one else’s call', () => {
  expect(
    marks('deferred-decision', 'I relied on three years of till receipts to set the order size.', 'Action'),
  ).toEqual([]);
  expect(marks('deferred-decision', 'I took the advice of no one and signed.', 'Action')).toEqual([]);
  expect(marks('deferred-decision', 'I took the advice of my uncle and signed.', 'Action')).toHaveLength(1);
});

describe('a taste of those above, a call made for me, others made to decide', () => {
  test.each([
    'My supervisor did not like it and I removed it.',
    'The call was made for me.',
    'The choice was taken out of my hands.',
    'I had the team decide between the two sprint lengths.',
  ])('%s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The nurses did not like the form and I removed it.',
    'My boss did not like it, and I kept it.',
    'The tea was made for me.',
    'I did not like it and removed it.',
  ])('not: %s', passage => {
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]);
  });
});

describe('where the mind of a group went', () => {
  test.each([
    ['We came round to the idea of a second tank.', 'We came round to the idea of a second tank'],
    ['We came round to doing it by hand.', 'We came round to doing it by hand'],
    ['The mood of the meeting was for a second tank.', 'The mood of the meeting was for a second tank'],
    ['The general feeling was to leave it.', 'The general feeling was to leave it'],
    ['After that we agreed as a team that the protocol needed another look.', 'we agreed as a team'],
    [
      'I put the kettle on, and after two hours of it we came round to the idea of a second tank.',
      'we came round to the idea of a second tank',
    ],
  ])('%s', (prose, place) => {
    expect(marks('deferred-decision', prose, 'Action')).toEqual([place]);
  });

  test.each([
    'They came round to the idea.',
    'We came round to Mrs Ade’s house.',
    'I showed them the count, and we came round to the idea.',
    'The mood of the meeting was for a second tank, and I argued against it.',
    'The feeling in the room was tense.',
    'My feeling was to leave it.',
  ])('%s', prose => {
    expect(marks('deferred-decision', prose, 'Action')).toEqual([]);
  });
});

describe('advice stands with what was done on it', () => {
  test.each([
    ["The choir had three halls to choose from, and on the dean's advice we took the chapel.", ['we took the chapel']],
    [
      "We tiled the floor, and the drain was moved at the plumber's request.",
      ["the drain was moved at the plumber's request"],
    ],
    ['We had two seasons to pick from, and we sowed as the agronomist suggested.', ['we sowed']],
    [
      'The trial was read by a statistician, and it was on her word that the longer course went out.',
      ['that the longer course went out'],
    ],
    ['The soil was wet; by order of the warden we closed the gate.', ['we closed the gate']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    'The agent had opened the crates, and as his message said, the codes were old.',
    'The surveyor came twice, and on his word I paid nothing.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a call that is told in two clauses is marked in both', () => {
  test.each([
    ['Everybody at the farm table was for barley, and barley it became.'],
    ['My head gardener knows best, and what she wanted went into the bed.'],
    ['It seemed daft to argue with the vets so Sundays is where the extra rounds went.'],
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'The dean likes roses, and I planted lavender because bees need it.',
    'The lecturers were fond of the old timetable, and I rewrote it against their wish.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('their wish is what came', () => {
  test.each([
    ['What the bishop preferred is what went up.', ['What the bishop preferred is what went up']],
    [
      'Where he put his crosses is where the stalls stand today.',
      ['Where he put his crosses is where the stalls stand today'],
    ],
    ['The rate she gave us is the rate that was used.', ['The rate she gave us is the rate']],
    ['Her colour is the colour we painted.', ['Her colour is the colour']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    'What she likes is what sells.',
    'What she suggested is what I refused.',
    'Where she works is where I grew up.',
    'The rate she gave us is the rate that failed.',
    'Her key is the key we lost.',
    'The recipe I wrote is the recipe that was used.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('first by a measure', () => {
  test.each([
    'The cheapest bidder got the contract.',
    'The one with the highest score won the order.',
    'The top name on the list got the job.',
    'The contract was awarded to the bidder with the most points.',
    'The work went to the lowest bidder.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The fastest runner got the medal.',
    'The lowest shelf got the order forms.',
    'The cheapest bidder got no contract.',
    'Most of them got the job done.',
    'The contract was awarded to a mill in Lyon.',
    'The cheapest bidder won the order, and I cancelled it in May.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a word that stands', () => {
  test.each([
    'Once the doctors had spoken, the debate was closed.',
    'Once the owner had said no, there was nothing to discuss.',
    'The word of the accountant carried the day.',
    'If the captain says dry, you dry.',
    'When a man like that says new cable, you pull a new cable.',
    'Finance supplied 30 days, and 30 days was configured.',
    'Marketing named June, and June went on the poster.',
    'The architect already had a drawing, so I built the drawing.',
    'I go by her list.',
    'The personas told us where to go.',
    'The chart told us which shop to close.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Once the guests had spoken, the music started.',
    'Once the owner had said no, there was a plan to discuss.',
    'The horse of the accountant carried the day’s bread.',
    'If the captain says dry, you ask why.',
    'If the gauge says full, you stop.',
    'Finance supplied 30 chairs, and the chairs were broken.',
    'Marketing named June, and May went better.',
    'The architect already had a drawing, so I measured the roof.',
    'I go by her house.',
    'The personas told us nothing.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('one in charge by what stands before their trade', () => {
  test.each(['It was decided by the charge nurse.', 'It was decided by the head porter that we start at 7.'])(
    '%s',
    passage => expect(marked(passage)).toHaveLength(1),
  );

  test.each(['The head porter came at 7.', 'The charge nurse was ill.'])('not: %s', passage =>
    expect(marked(passage)).toEqual([]),
  );
});

describe('what others only say, and what the candidate liked better', () => {
  test.each([
    'I preferred the big pump, as the owner had suggested.',
    'My boss thought we should wait, and so did I, so we waited.',
    'The freelancers did not like it; Marek said that we would keep the old words, so we kept them.',
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I preferred this to a shorter bulletin, which the owner had suggested.',
    'I preferred the lever over the harder blades, which my boss had ordered.',
    'You will think that is backwards, and so did my boss.',
    'I thought it a gamble, and so did the vicar.',
    'The freelancers did not like it; Marek said that a word is the property of the translator.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('others have the word, and nothing is added to it', () => {
  test.each([
    'The forewoman told me to unlock the cold store and I unlocked it.',
    'The curator asked us to withdraw the loan, and we withdrew it.',
    'She has fished this loch since 1980, and I was not about to contradict her.',
    'I saw no reason to differ from the notary.',
    'Their proposal turned into our timetable.',
    'The abbot had seen such a press in Leuven, and that became our press.',
    'The bursar did not want it, so no.',
    'Skipper liked the third net, done.',
    'The client opted for the cheaper varnish.',
    'Mrs Okoro decided on the grey cloth.',
    'I trusted the dealer’s claim that the hoist would hold.',
    'We did as we were told and sealed the vault.',
    'The queue stayed as the sexton wanted it.',
    'The foreman proposed copper pipe, hence copper pipe.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The forewoman told me to unlock the cold store and I unlocked only the left half, which had no meat in it.',
    'I saw no reason to differ between the two ovens.',
    'The client opted for the cheaper varnish because I showed her the wear test.',
    'The lamb stayed in the cold store.',
    'The decision was mine, not the bursar’s.',
    'The majority wanted the old press, and I scrapped it anyway.',
    'The dean instructed us to close the reading room, and I pushed back with the visitor counts.',
    'The heat turned into our worst enemy.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('demands met, and plans nodded through', () => {
  test.each([
    'Head office demanded a second mast, which I then ordered.',
    'The nurses’ union wanted a later start and got it.',
    'I waved through the landlord’s drawing.',
    'The questionnaire told us to close the crèche.',
    'The council fixed the fare at three crowns.',
    'I asked the head gardener for her pick and planted that.',
    'We asked the lawyer for a verdict and followed it.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The council fixed the footbridge in March.',
    'The nurses’ union wanted a later start, and I offered a second handover instead.',
    'Two samples were not enough for me, so I drew ten.',
    'I waved through the window.',
    'I asked the head gardener for her pick and planted the other rose.',
    'I asked the head gardener for her seed list and planted it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what a count showed of things', () => {
  test.each(['Four were for it, so it was blue.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    "70 were sound at the foot, so it wasn't the hand.",
    'The rest held, and 70 were rotten at the top, so it was the body.',
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

describe('asked, and they decided', () => {
  test.each(['I asked my manager and he decided to release.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I asked the customers and they decided to come.'])('not: %s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('what could not be', () => {
  test.each(['The boss was against it, so we left it.'])('%s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1),
  );

  test.each(["The children's disco had no lads to run it, so it didn't happen."])('not: %s', passage =>
    expect(marks('deferred-decision', passage, 'Action')).toEqual([]),
  );
});

describe('a sheet that is followed to the letter, and an idea that is refused', () => {
  test.each([
    'He sent down a sheet with the amount for each day, and I followed it to the letter.',
    "My director's idea was to cut fees by ten percent.",
  ])('%s', passage => expect(marks('deferred-decision', passage, 'Action')).toHaveLength(1));

  test.each([
    'I wrote a plan and followed it to the letter.',
    "My director's idea was to cut fees by ten percent. I told him I won't run the discount.",
  ])('not: %s', passage => expect(marks('deferred-decision', passage, 'Action')).toEqual([]));
});

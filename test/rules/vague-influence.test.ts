import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('vague-influence', passage);

describe('influence as a claim', () => {
  test.each([
    ['I built strong relationships with the wardens.', ['I built strong relationships with the wardens']],
    ['Over time I earned their trust.', ['I earned their trust']],
    ['I influenced the roadmap of the platform team.', ['I influenced the roadmap of the platform team']],
    ['Little by little the foremen came to trust me.', ['the foremen came to trust me']],
    ['I secured the commitment of the leadership.', ['I secured the commitment of the leadership']],
    ['We obtained the buy-in of all parties.', ['We obtained the buy-in of all parties']],
    ['Through good communication I got the neighbours on my side.', ['I got the neighbours on my side']],
    ['I sold the idea to the head chef.', ['I sold the idea to the head chef']],
    ['I overcame the resistance of the older drivers.', ['I overcame the resistance of the older drivers']],
    ['I talked the landlord round.', ['I talked the landlord round']],
    ['The porters warmed to the new trolley.', ['The porters warmed to the new trolley']],
    ['Acceptance grew among the guards.', ['Acceptance grew among the guards']],
    ['The mindset in the depot shifted.', ['The mindset in the depot shifted']],
    ['My suggestions were taken seriously.', ['My suggestions were taken seriously']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('where they stood, what they saw, what they did', () => {
  test.each([
    'I built the cost model, presented it to the chief surgeon and secured her endorsement.',
    'I failed to convince the board and closed the bar as they had ordered.',
    'The surgeons had said no to the checklist. After I read them the 11 near misses, they ran it in two theatres.',
    'I built the relationship tables first and the order screen last.',
    '"Get buy-in first," my director said. I ordered the pump.',
    'I aligned the shelves with a laser.',
    "Finance wouldn't fund a second van. I laid out nine months of missed drops at £70 each, and the money came through within the week.",
    'A neighbour persuaded me to keep the hedge, with a photo of the nest.',
    'The head chef wanted the old menu. I cooked him both at cost, and he dropped four dishes.',
    'I took the trainees along to the site.',
    'The mother spoke with the voice of the wolf.',
    'I found the relation between frost and cracks.',
    'I received support from the hotline.',
    'The crew was on board at five.',
    'I convinced him with a jar of the water.',
    'The engineers came round to the site.',
    'The choir stood behind the curtain.',
    'I won over 40 points.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('trust as a claim in other words', () => {
  test.each([
    'Everybody stood behind me.',
    'I talked the owners into it.',
    'I built a strong bond with the dispatchers.',
    'The trainers were sold on it.',
    'I became somebody they really trusted.',
    'My credibility grew with every release.',
    'I changed the way the company thinks about quality.',
    'I got a yes from the director.',
    'I was respected by everybody on the floor.',
    'I created a common vision.',
    'All the stakeholders committed to the plan.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I got a yes from 31 of 40 tenants.',
    'The board supported the other plan.',
    'All lamps were on.',
    'I lost the trust of the drivers.',
    'The suppliers respect the date.',
    'I changed the direction of the belt.',
    'Nobody was convinced, so I ran the test.',
    'I got all the department heads around one table.',
    'I brought the three unions to the same table.',
    'I got the two foremen into one room on the Monday.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('cooperation, contact and standing', () => {
  test.each([
    'I got full cooperation from the drivers.',
    'The confidence of the staff was restored.',
    'They trusted me.',
    'I brought the department heads with me.',
    'I found common ground with the landlords.',
    'I built up a good connection to both of them.',
    'My relationship with the union became excellent.',
  ])('%s', passage => {
    expect(marked(passage)).not.toEqual([]);
  });

  test.each([
    'The search group took the service over.',
    'I built a connection to the payroll system.',
    'I carried the boxes with me.',
    'Power was restored at nine.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('others who are said to have moved, whoever they are', () => {
  test.each([
    ['The mayors stood behind me.', ['The mayors stood behind me']],
    ['The whole warehouse rallied behind the rota.', ['The whole warehouse rallied behind the rota']],
    ['The surgeons see it my way nowadays.', ['The surgeons see it my way nowadays']],
    ['The resistance of the teachers melted away.', ['The resistance of the teachers melted away']],
    ['The resistance of the teachers was overcome.', ['The resistance of the teachers was overcome']],
    ['I got both camps to trust me.', ['I got both camps to trust me']],
    ['Gaining the acceptance of the drivers took two months.', ['Gaining the acceptance of the drivers']],
    ['The bakers refused at first. Even the florists came on board.', ['the florists came on board']],
  ])('%s', (passage, words) => {
    expect(marks('vague-influence', passage)).toEqual(words);
  });

  test.each([
    'The director was convinced that our system lost appointments.',
    'All the colleagues believed that the auditors were picking on us.',
    'I sold the moulds to a baker in Lyon.',
    'The crews came round at six with the vans.',
    'The landlord had refused twice. I showed him the damp readings, and he cut the rent. I had convinced the landlord.',
  ])('%s', passage => {
    expect(marks('vague-influence', passage)).toEqual([]);
  });
});

describe('minds that are said to have been moved, in other words', () => {
  test.each([
    'I’d a great rapport built up with the surgery.',
    'I won her round in the end.',
    'I succeeded in bringing the porters on board.',
    'He came around to my way of thinking.',
    'She was eventually persuaded.',
    'I built up a lot of goodwill with the growers.',
    'A climate of trust was established.',
    'I charmed the planners.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'It was the count that swung it.',
    'She came round after the operation.',
    'I broke the ice on the pond with a spade.',
    'The managers have been unanimously enthusiastic.',
    'The tower was lit, so that momentum could be kept.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('devotion, and whose side one is on', () => {
  test.each([
    'The caterers would have done anything for me by the end.',
    'The crew would follow me anywhere.',
    'Everybody on staff ended up fully bought in.',
    'I got the surgeons onside.',
    'There was full buy-in from the ward.',
    'The staff rallied round me.',
    'He became one of my strongest supporters.',
    'The teachers took me seriously after that.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'The chairman was on their side.',
    'The law was on their side.',
    'He would do anything for a cigarette.',
    'The drivers followed me to the yard.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('corners, hands and confidence', () => {
  test.each([
    'I got every department head in my corner.',
    'I had the drivers eating out of my hand.',
    'The other institutes have confidence in us now.',
    'The auditors ended up trusting me.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['I had the papers in my bag.', 'I had the keys in my pocket.', 'The drivers were eating at noon.'])(
    '%s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('on side, and with me', () => {
  test.each([
    'The board was on side after the July session.',
    'Slowly all the stakeholders were with me.',
    'Over the weeks the loaders gained confidence in me.',
    'I got her comfortable with it.',
  ])('%s', passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1));

  test.each(['Finally all my colleagues were with me in the van.', 'I got her a comfortable chair.'])(
    'not: %s',
    passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('what helped build trust', () => {
  test.each(['This helped build trust and rapport.'])('%s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['This helped build the shed.'])('not: %s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('what those who are served accept, and advocates that are counted', () => {
  test.each(['The board accepted my idea.', 'She became one of our strongest advocates.'])('%s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The customer accepted the refund.', 'She became one of our advocates and sent us three new buyers.'])(
    'not: %s',
    passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('minds that are told to be won', () => {
  test.each(['I got Finance to play ball.', 'I won the nurses for the idea.', 'The mothers gave me their confidence.'])(
    '%s',
    passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The bank gave me credit for the van.', 'The children began to play ball.'])('not: %s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('sides of a page', () => {
  test.each(['The printer was on side two of the page.'])('not: %s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('minds won in a note, or all at once', () => {
  test.each([
    'Full support from the owners',
    'HR and finance on my side',
    'Team, boss, client: all convinced',
    'The plan was supported by all departments.',
    'Through meetings, ties with the partners were strengthened.',
  ])('%s', passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1));

  test.each([
    'Full support for the old printer ends in May.',
    'Good support from the agency for the printer: two visits a week.',
    'The wheels were not in line and I aligned them.',
    'No backing was received from the regional office.',
    'I have a connection to Berlin at nine.',
    'Full support from the vendor until 2026, then none.',
    'Good connection with the phone network in bay two only.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe('what things do and where they stand', () => {
  test.each([
    'The idea was backed by all the data I had pulled.',
    'Columns and rows all aligned.',
    'Pallets on our side, forklift on theirs.',
    'The links were strengthened with a second weld.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe('everybody behind it', () => {
  test.each(['By the end I had everybody in the plant behind the plan.', 'Slowly they took me serious.'])(
    '%s',
    passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I got the site lads on board the 6.40 ferry.', 'She asked me if the board could be persuaded at all.'])(
    'not: %s',
    passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('on board by a week', () => {
  test.each(['Everyone was on board by week two.', 'The nurses accepted the new way.'])('%s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The bus driver was on board by 6.40.', 'The guests accepted the new price.'])('not: %s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

describe('said to have moved', () => {
  test.each([
    'Thanks to the good relations I had built with the union, it went through.',
    'The suppliers respected me a lot.',
    'After some discussions I had the doctors convinced of my proposal.',
    'I used my network so that management supported us.',
    'It was me who made the doctors believe in the project.',
    'It was important to get everybody aligned, and this I achieved.',
    'Convincing the doctors was hard, but I did it.',
    'Nobody could say no to me.',
    'My enthusiasm infected the suppliers.',
    'After my talk the union was in favour.',
    'The union changed its mind after we talked.',
    'In the end the head of sales agreed with me.',
  ])('%s', passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1));

  test.each([
    'I used my network card to reach the server.',
    'I made everyone wait at the door.',
    'The pharmacist agreed with me on the dose.',
    'I softened the ground with water.',
    'The patient changed his mind after the second night.',
    'Nobody at the bank could say no or yes before Monday.',
    'The board was in favour of closing, so I closed.',
    'My presentation had nine slides.',
    'We need people who believe in it.',
    'They bought in bulk.',
    'I wanted to convince the landlord, but I did not do it.',
    'The support I had built for the shelf broke.',
    'I got a good understanding of how the pump works.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe("of things and of others' own affairs", () => {
  test.each([
    'I got the sofa where we wanted it.',
    'The customer changed his mind after we talked and cancelled the order.',
    'Nobody could resist the cake.',
    'I had to get the lasers aligned, and I did it.',
    'The patient gave consent, and I drew the blood.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe('hears those who stand behind a thing', () => {
  test.each([
    'Product was fully behind the freeze.',
    'By the second week the whole floor was with me.',
    'There was a broad consensus on the way forward.',
  ])('%s', passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1));

  test.each([
    'Product was right behind the door.',
    'The counter was behind the door.',
    'The whole family was happy with me.',
    'There was no consensus on the date.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe('in a note that leaves out its verb', () => {
  test.each([['Growers on board after two evenings.', ['Growers on board after two evenings']]])(
    '%s',
    (passage, words) => {
      expect(marked(passage)).toEqual(words);
    },
  );

  test.each(['Growers on the bus after two evenings.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

const inResult = (passage: string) => marks('vague-influence', passage, 'Result');

describe('others came round', () => {
  test.each([
    'The surgeons made their peace with the new list.',
    'Even the oldest driver became a believer.',
    'The holdouts in lending saw reason.',
    'The parents softened towards us.',
    'The carers adopted it as their own.',
    'The pickers embraced the scanner.',
    'The merchants identified with the project in the end.',
    'The doctors now see where we are coming from.',
    'The sceptics among the farmers were converted.',
    'A friendship grew between the two wards.',
    'The old teachers respected me for this.',
    'Sales would go to the mat for me now.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'The butter softened on the counter.',
    'The porters joined in March.',
    'The tellers refused the idea.',
    'The director of the hospital embraced me.',
    'The union cooled the talks with a strike.',
    'The doctors see 40 patients a day.',
    'The staff found their way to the exit.',
    'The bond between the plates broke.',
    'A crack grew between the two walls.',
    'Nobody respected the rota.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('others were brought round', () => {
  test.each([
    'I made believers out of the shop managers.',
    'I had the committee in my pocket.',
    'I brought two very different teams onto one page.',
    'I smoothed things over with the parents.',
    'I thawed the head nurse out over the winter.',
    'I engaged everybody in the mission.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'I had the key in my pocket.',
    'I put the shed on a new footing of concrete.',
    'I smoothed the plaster over with a trowel.',
    'I thawed the meat out over night.',
    'I made bread out of the old grain.',
    'I took the drug into the store.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('won, in a note', () => {
  test.each([
    'Buy-in from the growers.',
    'Backing from both unions.',
    'Rapport with the vets.',
    'Endorsement from the head nurse.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'No buy-in from the schools.',
    'Buy-in from all five schools needed by May.',
    'Acceptance test with the nurses.',
    'Backing from the council: 4,000 euros.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('persuaded of what is the case', () => {
  test.each([
    'I convinced the pilots that the new chart is safe.',
    'I persuaded the growers that it was worth it.',
    'I have convinced the registrar that my way is better.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'I convinced myself that the chart was wrong.',
    'I convinced myself by running the test twice.',
    'We persuaded ourselves of the need.',
    'I persuaded the pilots to fly at six.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('how much support there was', () => {
  test.each([
    'The buy-in from the guards was tremendous.',
    'Acceptance among the growers was very high.',
    'The commitment of the crew was exceptional.',
    'There was broad support among the nurses.',
    'There was huge enthusiasm from the tellers.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'Acceptance was at 92%.',
    'The support was low.',
    'The acceptance test was complete.',
    'There was no support among the nurses.',
    'There was good support for 40 kilos on the shelf.',
    'The steel support under the bridge was strong.',
    'The agreement was good until May.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('one mind among several', () => {
  test.each([
    'The departments reached consensus.',
    'All parties reached a common understanding.',
    'The two teams arrived at a shared understanding.',
    'The departments agreed with my proposal.',
    'The head nurses followed my suggestions.',
    'The nurses were in favour of the plan.',
    'The reception teams were carried along.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'The crew reached the summit.',
    'The crew found the ground wet.',
    'The departments agreed to close on Mondays.',
    'The crew followed the plan.',
    'The nurses were in favour of shorter shifts.',
    'The crates were carried along the quay.',
    'The rest of the desk was taken along in a session.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('most of a group', () => {
  test.each([
    'The rest of the staff bought in.',
    'The bulk of the drivers came round.',
    'The majority of the growers embraced it.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each(['The rest of the stock came round at six.', 'The bulk of the wheat was bought in May.'])(
    'not: %s',
    passage => expect(inResult(passage)).toEqual([]),
  );
});

describe('credit won, used and won anew', () => {
  test.each([
    'Our credibility with the auditors grew.',
    'Respect for the lab grew.',
    'Our standing with the insurers went up a lot.',
    'I recovered the trust of the growers.',
    'The trust of the market was recovered by us.',
    'I leveraged my network to influence the deans.',
    'I used all my contacts to open doors at the ministry.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'My word list grew.',
    'Our influence zone on the map grew.',
    'I recovered the data of the growers.',
    'I used my contacts list to ring 40 growers.',
    'I repaired the support under the bridge.',
    'I used my ladder to open the hatch.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('minds moved, in more words', () => {
  test.each([
    'I commanded the respect of the riggers.',
    'I prevailed upon the vicar.',
    'I opened the eyes of the board.',
    'I changed the opinion of the head chef.',
    'I allayed their fears.',
    'I made the union understand.',
    'I had a strong influence on the design.',
    'I earned my place at the table.',
    'I was instrumental in convincing the board.',
    'I used storytelling to persuade leadership.',
    'Their doubts were allayed.',
    'Even my loudest critic became a fan.',
    'The warden finally gave in.',
    'Nobody had any objections anymore.',
    'In the end the clerks agreed.',
    'They realised that I was right.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'I opened the eyes of the dam with a crowbar.',
    'I changed the position of the lamp.',
    'I changed their position in the queue.',
    'I made the union an offer of 4%.',
    'I used the winch to move the boat.',
    'Their pipe was broken.',
    'The floor finally gave in.',
    'Nobody objected to the first price of 40 euros.',
    'The clerks agreed to 40 hours in the end.',
    'They realised that the pump was right.',
    'I eased the bolt.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('what it took, and how it turned', () => {
  test.each([
    'It took three meetings to convince her.',
    'I spent weeks winning over the head porter.',
    'I galvanised the teams.',
    'I brought about a change in mindset.',
    'I drove a cultural shift.',
    'My proposal was accepted by all.',
    'The initial resistance gave way to enthusiasm.',
    "The parents' trust came back.",
    'After much persuasion, they relented.',
    'I talked with them until they agreed.',
    'Following my visit, the sceptics fell silent.',
    'Since that day nobody doubts my word.',
    'Strong buy-in.',
    'My voice was heard.',
  ])('%s', passage => expect(inResult(passage)).toHaveLength(1));

  test.each([
    'It took three days to move the tank.',
    'I spent weeks winding the coils.',
    'I drove a van of the morning shift.',
    'My proposal was accepted by four of nine.',
    "The vet's recommendation was adopted by all.",
    'The rotten floor gave way.',
    "The parents' bus came back.",
    'I talked with them until they closed.',
    'The pumps fell silent.',
    'Since that day nobody doubts the scale.',
    'Strong buy.',
    'The alarm was heard.',
  ])('not: %s', passage => expect(inResult(passage)).toEqual([]));
});

describe('what was shown, and where they had stood, stands beside the claim', () => {
  test.each([
    'Little by little I won the trust of the older drivers and they were all on my side in the end. They had been sceptical, and I showed them a map.',
    'Little by little I won the trust of the older drivers and they were all on my side in the end. They had opposed the route because of the hill; I showed them a map, and they drove it from June.',
  ])('%s', passage => {
    expect(marks('vague-influence', passage)).toEqual([]);
  });
});

describe('what is told of others proves nothing', () => {
  test.each([
    'The harbour master had refused the buoy; I showed him two soundings, and he ordered it. The skippers were won over, too.',
    'I presented the accountant nine receipts, and he accepted them. The vets bought into the plan.',
    'The conductor said the hall was cold. With time I won his confidence. In May the box office started a new list.',
    'The head porter had promised the lift to the kitchen. I brought him round in the end.',
    'The pilot was against the new log. I gained the trust of all mechanics. She signed nothing for a week.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'The skippers had refused the buoy. I showed them two soundings, and they came on board.',
    'I showed the librarians 12 torn forms. I got the librarians on my side, and they dropped the old form in June.',
    'The conductor was against an early start. I showed him 31 letters from parents, and won him over.',
    'The head porter argued for the goods lift. I brought him round; he gave us the front lift from Monday.',
    'The grooms preferred the old feed. I built their trust with a trial on four horses, and they switched in a week.',
    'The mechanics were sceptical. I told the pilot, and they came on board: I read them 60 log pages.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('who was shown something, and asked for the work', () => {
  test.each([
    'I showed him the tape. He listened to the end.',
    'I met him. He listened to the end. He asked to be left alone.',
  ])('%s', passage => expect(marks('vague-influence', passage, 'Action')).toHaveLength(1));

  test.each([
    'I showed him the tape. He listened to the end. He asked to be the first signaller.',
    'I played him the tape. He listened to the end. He asked for the first shift.',
  ])('not: %s', passage => expect(marks('vague-influence', passage, 'Action')).toEqual([]));
});

describe('what the key was', () => {
  test.each(['The key was getting buy-in from the directors.'])('%s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The key was getting the lift repaired.'])('not: %s', passage =>
    expect(marks('vague-influence', passage, 'Action')).toEqual([]),
  );
});

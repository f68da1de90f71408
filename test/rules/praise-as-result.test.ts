import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('praise-as-result', passage, 'Result');

describe('somebody was pleased', () => {
  test.each([
    ['The supervisor put me in for an award.', ['The supervisor put me in for an award']],
    ['The local paper mentioned us by name.', ['The local paper mentioned us by name']],
    ['My manager was very happy with it.', ['My manager was very happy with it']],
    ['I got great feedback from the wards.', ['I got great feedback from the wards']],
    ['The client sent a thank-you mail to my director.', ['The client sent a thank-you mail to my director']],
    ['The visitors were delighted.', ['The visitors were delighted']],
    ['At the town hall I got a standing ovation.', ['I got a standing ovation']],
    ['The CEO gave me a shout-out in his all-hands.', ['The CEO gave me a shout-out in his all-hands']],
    ['Feedback has been overwhelmingly positive.', ['Feedback has been overwhelmingly positive']],
    ['The board congratulated us.', ['The board congratulated us']],
    ['The parents reacted enthusiastic.', ['The parents reacted enthusiastic']],
    ['The crew responded very warmly.', ['The crew responded very warmly']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a measured outcome beside it, or no praise', () => {
  test.each([
    'The supervisor put me in for the night shift.',
    'The patients responded well to the smaller dose.',
    'The parents reacted slowly.',
    'Nobody thanked me. Falls on the ward went from nine a month to three.',
    'I was awarded nothing, and the depot lost two drivers over it.',
    'The council awarded us the contract for three years, worth £1.2m.',
    'The love letters in the vault are dry: humidity has stayed under 50% since June.',
    'My manager was happy, since overtime had dropped from 300 hours a month to 90.',
    'The client sent a thank-you mail. Its orders, €40,000 a year until then, went to €95,000.',
    "The parents were furious, and I'd still shut the gate.",
    'I don\'t count "everyone loved it"; I count 14 fewer breakages a week.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('beside a count', () => {
  test.each([
    'Open rates jumped from 22% to 41%. My manager was very happy with it.',
    '92% of the brokers logged in, and my manager was very happy with it.',
    'The log is filled in on 96% of the days. My manager was very happy with it.',
    'The dashboard shows 91% green. My manager was very happy with it.',
    'I worked on it with people from four wards. My manager was very happy with it.',
    'More than 1,350 recordings were deposited. My manager was very happy with it.',
    'My manager was very happy with it. Good preparation is half of the work.',
    'My manager was very happy with it. I would buy the gauges in the first year, not the third.',
    'My manager was very happy with it for the second half.',
  ])('that is no outcome: %s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Complaints fell from 22 a week to 4. My manager was very happy with it.',
    'Grade-one fruit stayed at 91%. My manager was very happy with it.',
    '97% of the tenants renewed. My manager was very happy with it.',
    'Breakages went from four to two. My manager was very happy with it.',
    'Half of the leaks are gone. My manager was very happy with it.',
    'Only 3% of the parcels break. My manager was very happy with it.',
    'The form had 900 clicks, complaints fell from 22 a week to 4, and my manager was very happy with it.',
  ])('that is one: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['The head teacher was thrilled to bits.', 'The head teacher was thrilled to bits'],
    ['The lawyers gave it a thumbs-up.', 'The lawyers gave it a thumbs-up'],
    ['The parents were over the moon.', 'The parents were over the moon'],
    ['Everybody told me what a good job I had done.', 'Everybody told me what a good job'],
    ['The pupils still speak of that week.', 'The pupils still speak of that week'],
    ['The reactions were better than I had dared to hope.', 'The reactions were better'],
    [
      'The guests gave us a big hand at the end of the evening.',
      'The guests gave us a big hand at the end of the evening',
    ],
    ['The judges ranked our entry among the best.', 'The judges ranked our entry among the best'],
    ['They all agreed it had been a great success.', 'They all agreed'],
    ['The users were really happy about the dark theme.', 'The users were really happy about the dark theme'],
  ])('%s', (passage, words) => {
    expect(marks('praise-as-result', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'The sponsor cut the budget by half.',
    'The customer sent the signed contract the same evening.',
    'The manager would be happier with a cheaper plan.',
    'The guests left before dessert.',
    'The client said he would have to think about it.',
  ])('%s', passage => {
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]);
  });
});

describe('approval shown, asked for, printed or promised', () => {
  test.each([
    ['My director told me it was the best launch.', ['My director told me']],
    ['The client asked for me by name.', ['The client asked for me by name']],
    ['Other clinics have asked us for our checklist.', ['Other clinics have asked us for our checklist']],
    ['I was invited to present it at the yearly congress.', ['I was invited to present it at the yearly congress']],
    ['The depot in Graz imitated it.', ['The depot in Graz imitated it']],
    ['My lead said I should apply for the senior role.', ['My lead said']],
    ['Nobody had a bad word to say about it.', ['Nobody had a bad word to say about it']],
    ['I gained a reputation as a fixer.', ['I gained a reputation as a fixer']],
    ['The new drivers swear by it.', ['The new drivers swear by it']],
    ['They could not imagine working without it.', ['They could not imagine working without it']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    'The client asked for the invoice.',
    'The regional office asked us to show the receipts.',
    'I was asked to stop.',
    'My colleague was happy to swap shifts.',
    'The drivers liked the old route better.',
    'Everyone was talking about the strike.',
    'The nurses wrote the dose on the card.',
    'The engineers said they could not reproduce it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('joy beside the verb, tokens of praise, and verdicts in a word', () => {
  test.each([
    ['The harbour master left impressed.', ['The harbour master left impressed']],
    ['The stage opened on time, leaving the choir thrilled.', [/thrilled/]],
    ["I rewired the hall over Easter, to the caretaker's delight.", [/^I rewired the hall/]],
    ['I had never seen the foreman so cheerful.', ['I had never seen the foreman so cheerful']],
    ['The new till wowed the cashiers.', ['The new till wowed the cashiers']],
    ['Warehouse: delighted.', ['Warehouse: delighted.']],
    ['Not one of them who was not smitten with it.', [/smitten/]],
    ['A plaque from the guild hangs in our kitchen.', ['A plaque from the guild hangs in our kitchen']],
    ['The jury placed our bridge first.', ['The jury placed our bridge first']],
    ['Her report gave the ward an "outstanding".', [/^Her report gave the ward/]],
    ['The dean described the timetable as a small marvel of a masterpiece.', [/^The dean described/]],
    ['A cake from the bakers, that is what I got.', [/./]],
    ['The matron, whose ward it was, hugged me.', ['The matron, whose ward it was, hugged me']],
    ['We moved 300 tables, and the mayor was grateful.', ['the mayor was grateful']],
  ])('%s', (passage, words) => {
    const found = marked(passage);
    expect(found).toHaveLength(words.length);
    for (const [at, word] of words.entries()) expect(found[at]).toMatch(word);
  });

  test.each([
    'My supervisor was anything but happy.',
    'The trophy went to another crew.',
    'The medal cabinet was moved upstairs.',
    'The buyers left without a word.',
    'We changed the menu to please the landlord, and he still gave notice.',
    'Late trains fell to 6 a week, and the stationmaster was grateful.',
    'Two technicians quit. The director was pleased with the saving of 30%.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each([
    "The lads reckon it's a ripper.",
    'Management posted our photo in the lobby.',
    'People were greeting me madam CEO.',
    'The director congratulated to the team.',
  ])('%s', passage => {
    expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'The picture was put on the label.',
    'Forwarders are happier when quotes load fast.',
    'The union reckons with a delay.',
  ])('%s', passage => {
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]);
  });
});

describe('thanks on the way to a further deed', () => {
  test.each([
    'He thanked me and left.',
    'She thanked me for the notes and asked for the March figures.',
    'She smiled, shook her head and closed the door.',
    'The owner nodded, thanked us and rang his brother.',
    'The buyer thanked me, but bought nothing.',
    'When she had thanked me, she asked for the keys.',
    'She was happy to hear it and booked a second van.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test.each([
    'The client thanked us and left a five-star review.',
    'The board congratulated us and asked for a repeat.',
    'He thanked me and rolled it out everywhere.',
    'The director praised the plan and asked me to train the others.',
  ])('%s', passage => {
    expect(marked(passage)).not.toEqual([]);
  });
});

describe('called the thing of the year', () => {
  test.each(['At the party our director called it the project of the year.'])('%s', passage => {
    expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1);
  });

  test.each(['At the party our director called it off.'])('not: %s', passage => {
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]);
  });
});

describe('blame that another takes', () => {
  test.each(['My boss said that it was flawless.'])('%s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1),
  );

  test.each(['My boss said that he could have done better.'])('not: %s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]),
  );
});

describe('praise in other words', () => {
  test.each([
    'Participants described the training as inspiring.',
    'The brigadier called it first-class.',
    'Everybody congratulated me.',
    'The initiative gained recognition at group level.',
    'The nurses thought it was the bee’s knees.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'No applause, no cake.',
    'The owner rang me at home to say that he was selling up.',
    'Senior management took note of the overrun.',
    'The initiative gained ground.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('calls that praise', () => {
  test.each(['The owner rang me to say that it was a masterpiece.', 'The whole industry took notice.'])('%s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1),
  );

  test.each(['The lab gained recognition as a test centre.'])('not: %s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]),
  );
});

describe('thanks in passing', () => {
  test.each([
    'A big thank you came from the head nurse.',
    'Management appreciated that I took the initiative.',
    'The client was pleasantly surprised.',
    'I received an appreciation mail from my VP.',
    'Received an appreciation mail from client side.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The house appreciated by 12% a year.',
    'The client was surprised by the bill, so I cut it by 400.',
    'I got a mail from the director about the roof.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('understanding', () => {
  test.each([
    'The pilots appreciate how thin the ice is and turn back.',
    'As a thank you came a new order of 400 chairs.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('an honour told without a subject', () => {
  test.each([
    'Won regional fundraiser of the year!',
    'Recognised with the Q3 Site Excellence Award.',
    'Nominated for the regional safety prize.',
  ])('%s', told => expect(marks('praise-as-result', told, 'Result')).toHaveLength(1));

  test.each([
    'Won the bakery tender of the city.',
    'Recognised the pattern with the help of the logs.',
    'Nominated two nurses for the course.',
  ])('not: %s', told => expect(marks('praise-as-result', told, 'Result')).toEqual([]));
});

describe('thanks in a gesture', () => {
  test.each([
    'Doctor Amari treated us all to dumplings.',
    'The owner embraced me.',
    'The chief pinned a coin on me.',
    'An old gentleman brought us tulips.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each(['The board embraced the rule.', 'He pinned the rota on the door.'])('not: %s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]),
  );
});

describe('thanks and places on the podium, noted without a verb', () => {
  test.each([
    'Big thank you from the parish council.',
    'Second place in the staff vote.',
    'First place at the county show.',
    'Thanks from the whole ward.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Second place on the list of depots.',
    'First place in the queue.',
    'Thanks to the new layout, no more queue.',
    'No thank you from the council.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('tears that are no grief', () => {
  test.each([
    'The old farmer wept when he saw the new stall.',
    'The director was visibly moved at the opening.',
    'My sergeant got choked up.',
    'Some of the pensioners left the hall with moist eyes.',
    'The clerk teared up a little.',
    'The woman at the counter cried with joy.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The stall was moved to the square.',
    'The desk was moved.',
    'A mother cried because the form had been lost.',
    'One clerk left in tears after the owner shouted at her.',
    'The paper tears at the fold.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('something to eat or to keep', () => {
  test.each([
    "The lab's neighbours dropped off a pot of goulash.",
    'The coach driver brought us oranges from Spain.',
    'A retired judge sent marzipan.',
    'The choir gave each of us a candle.',
    'The union bought the whole depot pizza.',
    'I got a silk tie from the ambassador.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The vendor sent us the wrong pens.',
    'The kitchen prepares breakfast for the ward.',
    'The canteen made us sandwiches every day at noon.',
    'The dairy sends butter to Hull.',
    'They left the tray in the oven.',
    'I bought bread for the crew.',
    'We got butter in the morning.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('in the papers and on the air', () => {
  test.each([
    'The local paper gave our clinic half a page.',
    'The evening news showed our school kitchen.',
    'I was on the radio with it.',
    'There was an article about our shop in the Gazette.',
    'The mayor shared our video on Facebook.',
    'The tourist board put our inn on its home page.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The newspaper printed the new opening hours.',
    'The paper carried an advertisement for our flats.',
    'I was on the website all day.',
    'There was a picture of it in the manual.',
    'The bank put us on its watch list.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('places on a podium', () => {
  test.each([
    "Third place at the bakers' fair.",
    'Runner-up in the regional league.',
    'Our branch became third in the regional contest.',
    'The farm picked up two golds at the show.',
    'The guild declared us Butcher of the Year.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'Winner of the tender: a firm from Graz.',
    'Our branch became the second to close on Saturdays.',
    'The team came first to the yard, then to the shop.',
    'Third place the forms in the tray.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('told that nobody would be without it', () => {
  test.each([
    'The head nurse said she would never go back.',
    'The director said that without us the fair would have collapsed.',
    'The union rep said it had changed his working life.',
    'The accountant said she got her weekends back.',
    'Parents say it is much more convenient.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The pilot said he would never go back to that airline.',
    'The director said that without the permit the fair would be cancelled.',
    'The coach said it was about time for lunch.',
    'The guard said he sleeps at night and works by day.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('invited, toasted, shown around', () => {
  test.each([
    'The matron treated all of us to ice cream.',
    'We were taken to dinner by the board.',
    'They raised a glass to the team.',
    'The abbot bowed to our team.',
    'The mothers prayed for us.',
    'The owner brings every visitor to see the barn.',
    'The applause lasted eleven minutes.',
    'The clinics remained delighted.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'The bank invited us to bid.',
    'The bus took all of us to the depot.',
    'The captain raised the flag to the top.',
    'The farmers prayed for rain.',
    'The owner shows the cellar key to the guard.',
    'The doctors stayed very late.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('liked beyond words, introduced with pride, and recommended', () => {
  test.each([
    "Franchisees can't get enough of it.",
    'The crew told me what a difference it made.',
    'My line manager said he could not have done it better himself.',
    'My director now introduces me as her hero.',
    'They framed my drawing.',
    'The regional manager could not believe his eyes.',
    'The coast guard saluted.',
    'The directors were blown away.',
    'Our stand was voted the prettiest of the fair.',
    'The feedback from the field became enthusiastic.',
    'All participants would recommend the course.',
    'I was put forward for the talent programme.',
    'The site manager was positively surprised by the result.',
    'My skip-level made a point of thanking the three of us.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The clerk introduced me as a buyer.',
    'He could not have come earlier.',
    'They framed the drawing in oak.',
    'Three tiles were blown off the roof.',
    'The road was voted down.',
    'The feedback became a list.',
    'The engineers would recommend closing the line.',
    'The yard was put forward a year.',
    'The site manager was surprised by the flood.',
    'He made a point of counting the crates.',
    'He loved the old system and never moved.',
  ])('not %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('praise in one clause beside praise in another', () => {
  test.each([
    [
      'The bishop thanked us from the pulpit, and the sexton calls me the angel of the organ.',
      ['The bishop thanked us from the pulpit', 'the sexton calls me the angel of the organ'],
    ],
    [
      'The parents applauded, and the headmistress gave each of us a box of pralines.',
      ['The parents applauded', 'the headmistress gave each of us a box of pralines'],
    ],
    [
      'The judges congratulated us and the florist put our stall on her front page.',
      ['The judges congratulated us', 'the florist put our stall on her front page'],
    ],
    ['The pilots were delighted, and the tower chief moved to Oslo.', ['The pilots were delighted']],
    ['The judges congratulated us, and I still sweep the stall on Fridays.', ['The judges congratulated us']],
    ['My manager said it was the best harvest.', ['My manager said']],
  ])('%s', (passage, words) => expect(marked(passage)).toEqual(words));
});

describe('praise beside what praises, too, or counts what was done', () => {
  test.each([
    'Talks about ladders held on 14 sites. The site director gave us a hamper.',
    'Two of the apprentices told me it was their best week. The foreman put our photo in the canteen.',
    'Three of them wrote that it was the best choir in years. The foreman was very happy with it.',
  ])('%s', passage => expect(marked(passage).at(-1)).toMatch(/^The/));

  test.each([
    'Broken panes fell from 31 a month to 6. The foreman was very happy with it.',
    'Only 2% of the parcels came back. The foreman was very happy with it.',
    'Three of them renewed for a year. The foreman was very happy with it.',
    '78% of the drivers still come back each week. The depot chief sent us chocolates.',
    'We closed 40 tickets and refunds fell from 90 a week to 11. The foreman was very happy with it.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('who is taken into a family, or sung of', () => {
  test.each([
    'Her father told me in front of everyone that I am like a son to him.',
    'The whole crew was singing my praises.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
    expect(marks('unowned-action', passage, 'Result')).toEqual([]);
  });

  test.each(['He knows how to do it without me.', 'She told me that her son was like a brother.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('beside a level that held, or that is held against another', () => {
  test.each([
    'In October no agency nurse was paid short, against 19 in March. Ward managers were delighted.',
    'The pier moves 3 mm in place of 22. The mayor was delighted.',
    'The load is now finished at 5:10 instead of 9:40. The controllers were thankful.',
    'One torn map in 355 in the year after, against nine before. The man sent us a cake.',
    'Errors in labelling stayed at one a month. The ladies brought us a cake.',
    'Cancelled operations stayed at two. The chief nurse sent chocolates.',
    'The interval settled at 23 minutes over twelve evenings. The director was delighted.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));

  test.each([
    'The whole team stayed at the hotel. The ladies brought us a cake.',
    'I spoke against the plan in March. The ladies brought us a cake.',
    'The page had 9,000 views, against 400 before. The ladies brought us a cake.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));
});

describe('a model for others', () => {
  test.each(['We are now a role model for other wards.', 'Our ward is an example for the others.'])('%s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1),
  );

  test.each(['This was an example of bad planning.', 'The north gate is a model of clay.'])('not: %s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]),
  );
});

describe('praise beside the clause, of how something was done, or twice denied', () => {
  test.each([
    'Much to the delight of the anglers, the pier was open again.',
    "To everybody's relief and to the satisfaction of the warden, the gate held.",
    'The band was in high spirits.',
    'The coach commended how I had run the trials.',
    'My effort did not go unnoticed.',
    'The entire ward celebrated.',
    'The next parish asked how we had managed it.',
    'The mill upriver asked whether it could copy our method.',
    'Her uncle introduces me as the woman who saved the bakery.',
    'The bailiff keeps a photo of it on his wall.',
    'The comments after the opening night were glowing.',
    'The examiner, when she had read it, congratulated me.',
  ])('%s', passage => expect(marks('praise-as-result', passage, 'Result')).toHaveLength(1));

  test.each([
    'Close to the landing of the anglers, the pier was open again.',
    'The band was in a high tower.',
    'The coach noted how I had run the trials.',
    'The leak did not go unnoticed by the tenants below.',
    'The next parish asked how we would pay.',
    'The mill upriver asked whether it could buy the barn.',
    'Her uncle introduced me to the new clerk.',
    'The bailiff keeps a copy of the key in his safe.',
    'The comments after the opening night were taken down.',
    'The examiner, when she had read it, sent it back.',
    'The lease was awarded to a cooperative.',
    'The college was awarded the tender for the canteen.',
    'My line manager was promoted in June.',
  ])('not: %s', passage => expect(marks('praise-as-result', passage, 'Result')).toEqual([]));
});

describe('touched', () => {
  test('is how people feel', () =>
    expect(marks('praise-as-result', 'The curator was touched.', 'Result')).toHaveLength(1));

  test.each(['The safe was not touched.', 'None of the crates in the hold was touched.'])('not: %s', passage =>
    expect(marks('praise-as-result', passage, 'Result')).toEqual([]),
  );
});

describe('when it was is no measure', () => {
  test.each([
    ['After two weeks the starters went out and the guests were very happy.', 1],
    ['After two weeks the guests were very happy.', 1],
    ['Guests waited two minutes instead of nine, and they were very happy.', 0],
    ['Starters went out after two minutes instead of nine. The guests were very happy.', 0],
  ])('%s', (passage, count) => expect(marked(passage)).toHaveLength(count));
});

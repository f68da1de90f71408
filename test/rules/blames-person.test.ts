import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('blames-person', passage);

describe('a person’s character is faulted', () => {
  test.each([
    ['My deputy had no idea what he was doing.', ['My deputy had no idea']],
    ['Two people in my team were rude.', ['Two people in my team were rude']],
    ["She didn't care about the patients.", ["She didn't care about the patients"]],
    ['I had to work with a developer who avoids responsibility.', ['who avoids responsibility']],
    ['The designer had a bad attitude from day one.', ['The designer had a bad attitude from day one']],
    ['The project slipped because the other PM was lazy.', ['because the other PM was lazy']],
    ['My counterpart in Madrid is simply incompetent.', ['My counterpart in Madrid is simply incompetent']],
    [
      'My co-lead, frankly, was too proud to listen to anybody.',
      ['My co-lead, frankly, was too proud to listen to anybody'],
    ],
    [
      'That colleague was having a big ego and no discipline.',
      ['That colleague was having a big ego and no discipline'],
    ],
    ['The foreman, a stubborn and negative man, blocked it.', ['negative man']],
    ['Because of his incompetence we lost a week.', ['his incompetence']],
    ['The stubbornness of the head cook cost us the season.', ['The stubbornness']],
    ['One trainer did it out of pure spite.', ['spite']],
    ['The accountant, a control-freak, wanted every receipt.', ['a control-freak']],
    ["He didn't have the brains for it.", ["He didn't have the brains for it"]],
    ['She was not willing to learn anything new.', ['She was not willing to learn anything new']],
    ['He loves to hear himself talk.', ['He loves to hear himself talk']],
    [
      'The bursar on the other campus lacked any sense of duty.',
      ['The bursar on the other campus lacked any sense of duty'],
    ],
    ['The scrum master was clueless.', ['The scrum master was clueless']],
    ['He acted like a child.', ['He acted like a child']],
    ['The registrar was pernickety.', ['The registrar was pernickety']],
    ['The foreman had a short fuse.', ['The foreman had a short fuse']],
    ['My deputy was not up to the job.', ['My deputy was not up to the job']],
    ['The dispatcher treated people like dirt.', ['The dispatcher treated people like dirt']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a fact, a position, or oneself', () => {
  test.each([
    'He missed two dates, and I moved the wiring to another crew.',
    'I turned off lazy loading for the first six images.',
    'The foreman refused to sign until the ladder was replaced, and he was right.',
    'The pump was unreliable, so I ordered a second one.',
    'It was a difficult conversation, and I opened it with my own mistake.',
    "She didn't care for the green, so I offered her the grey.",
    'She opposed the cut and said so in front of the board.',
    'My own laziness had caused it.',
    'Her attitude changed after she saw the figures.',
    'He was too busy to read it.',
    'She knows everything about the house.',
    'She knew the machines better than anyone.',
    'I was careless: I signed without reading page four.',
    'I called the curator. She had no idea.',
    'He had no idea what they wanted from him.',
    'He had no idea that the fees were wrong.',
    'The test was flaky.',
    'The stain was stubborn.',
    'The driver was ignorant of the new road.',
    'My colleague had little sense of smell.',
    'The dealer had no interest in a small order.',
    'The client was cold and wet.',
    'Two people had been rude to the cashier.',
    'Two people in the queue were rude.',
    'She was rudely interrupted.',
    'The nurse was carelessly scheduled twice.',
    'The agent considered himself too old for the ladder.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('how somebody is to work with', () => {
  test.each([
    'My counterpart is a tough person to deal with.',
    'One of the welders was simply slow.',
    'The clerk there is a chaotic type.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The mayor said the drivers were lazy.',
    'Sales was weak in March.',
    'Readers don’t care who drew the map.',
    'The matron was cold at first.',
    'I ran about like an idiot.',
    'The queue was too slow.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('temperament and manners', () => {
  test.each([
    'The clerks are allergic to any change.',
    'The managers are, it must be said, hostile to anything new.',
    'She has a chip on her shoulder.',
    'A colleague with no work ethic slowed us down.',
    'My boss was only interested in his bonus.',
    'Foreman careless and never on time.',
  ])('%s', passage => {
    expect(marks('blames-person', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The drivers who had done nothing wrong got their fines back.',
    'They found out from an error message, which was rude.',
    'She was in a hostile market.',
    'They had no idea how many calls were lost.',
    'The residents were grumpy because of the noise.',
  ])('not: %s', passage => {
    expect(marks('blames-person', passage, 'Action')).toEqual([]);
  });
});

describe('a heart of stone, and a moan', () => {
  test.each([
    'The mayor’s son has no heart for the poor.',
    'He was all mouth.',
    'The night porter is a waste of space.',
    'She couldn’t be trusted with a teaspoon.',
    'My predecessor had been asleep at the wheel.',
    'The contractor was a cowboy.',
    'The bursar was tight-fisted and petty.',
    'She was forever moaning.',
    'The head nurse rules by fear.',
    'The previous lead had no clue what he was doing.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'The surgeons were moaning about the scrubs.',
    'The manager moaned that I was late.',
    'He had no idea how many were lost.',
    'The choir loved the sound of the new hall.',
    'The man has no car, so I drove him.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a fault of one’s own blames nobody', () => {
  test.each(['I was the idiot who printed it.', 'I was the idiot with the van key.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test.each(['I was with the idiot who printed it.', 'The idiot printed it.'])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });
});

describe('those who no longer care, and never own a thing', () => {
  test.each([
    'Their boss is a bludger, always has been.',
    'The previous chef had stopped caring months before.',
    'The eng lead is frankly a guy who never owns anything.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Action')).toHaveLength(1));

  test.each([
    'The foreman is a man who never raised his voice.',
    'She is a person who never lost her temper.',
    'He was a man who never complained.',
    'The director was not a man who shouted.',
    'My predecessor was a woman who never forgot a name.',
    'He was the kind of cook who never burnt a pan.',
    'Our porter is somebody who has never missed a bus.',
    'The old owner had stopped paying for the bins months before.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

test('marks whom and what for', () => {
  expect(marks('blames-person', 'The foreman is a man who shouts.', 'Action')).toEqual([
    'The foreman is a man who shouts',
  ]);
});

describe('faults that are denied', () => {
  test.each(['The storekeeper was dishonest.'])('%s', passage =>
    expect(marks('blames-person', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'Nobody on that ward was incompetent.',
    'It is not that the storekeeper was dishonest.',
    'The governors asked me whether the caretaker was lazy.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

describe('people at large are nobody’s colleagues', () => {
  test.each(['The two plumbers on my site don’t care.'])('%s', passage =>
    expect(marks('blames-person', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Plumbers don’t bother with email.'])('not: %s', passage =>
    expect(marks('blames-person', passage, 'Action')).toEqual([]),
  );
});

describe('a character called bad', () => {
  test.each([
    'His attitude was poor.',
    'She lacked any work ethic.',
    'He had a bad character.',
    'The lead’s childish behaviour cost us a week.',
    'They were not very honest people.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Action')).toHaveLength(1));

  test.each([
    'The behaviour of the pump was bad.',
    'His manner was calm.',
    'The lead had bad news.',
    'The child’s difficult behaviour had a reason.',
    'He lacked initiative rights on the board.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

describe('things and those served', () => {
  test.each(['The server’s behaviour was poor under load.', 'They were not easy people to find.'])('not: %s', passage =>
    expect(marks('blames-person', passage, 'Action')).toEqual([]),
  );
});

describe('takes no thing and no supposition for blame', () => {
  test.each(['Whoever fitted that bracket was a cowboy.'])('%s', passage =>
    expect(marks('blames-person', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'Paint line stone cold Monday morning.',
    'Shop floor talk: dodgy seals off the new supplier.',
    'I figured maybe half the teams would cheat.',
    'So I parked the crook one for good and ran the other on a double loop.',
    'Today, in every integration, I look first to the worst partner.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

test('what denies a deed is quoted with it', () => {
  expect(marks('blames-person', 'The pharmacist was stubborn and never listened.', 'Action')).toEqual([
    'The pharmacist was stubborn',
    'never listened',
  ]);
});

describe('what a person is likened to, and what they would not notice', () => {
  test.each([
    'Our pharmacist had the tact of a bulldozer.',
    'The farm hand has the work ethic of a cat.',
    'The second teacher wouldn’t recognise a lesson plan if it bit her.',
    'The loan officer couldn’t count to ten if his life depended on it.',
    'The stockman wouldn’t know a cow from a goat.',
    'The milker only works for the money.',
    'The product manager only thought of his next promotion.',
    'The lab lead was allergic to data.',
    'The clerk hates work.',
    'The plumber doesn’t like to work.',
    'The previous owner had mentally checked out.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Action')).toHaveLength(1));

  test.each([
    'The nurse has the patience of a saint.',
    'The guard would not know if the alarm was off, so I added a light.',
    'The nurse couldn’t find the vein if the cuff was loose.',
    'The porter would lose his bonus if the lift stopped.',
    'The volunteers only work for the weekend market.',
    'She only thinks about her patients at night.',
    'The clerk does not like to work on Sundays.',
    'He hates change at the till: it costs a minute a guest.',
    'The guest checked out at noon.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

describe('what a person has none of, or is by nature', () => {
  test.each([
    'The registrar had zero courage.',
    'The head cook didn’t have a shred of decency.',
    'The dean had anger issues.',
    'The chef has a superiority complex.',
    'The school secretary is a real drama queen.',
    'The producer was a loose cannon.',
    'We had a trainer too lazy to read the handout.',
    'The welder, set in his ways, would not touch the robot.',
    'The head of stores was evasive and secretive.',
    'The ward clerk is a venomous person.',
    'The groom was not a hardworking man.',
    'The matron takes every question as an attack.',
    'The assistant never makes an effort.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Action')).toHaveLength(1));

  test.each([
    'The client had no patience left after four calls.',
    'The driver had no memory of the crash.',
    'The drill bit was out of their depth range.',
    'The store had control issues on the freezer.',
    'The secretive habits of otters made the count hard.',
    'My counterpart made no effort to hide the figures.',
    'The mayor’s view was that the teachers were lazy.',
    'The director’s theory was that the nurses were careless.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

test('who came before is the one who is faulted', () => {
  expect(marks('blames-person', 'The buyer before me had been too proud to ask.', 'Action')).toHaveLength(1);
});

describe('mockery and scorn', () => {
  test.each([
    'The second cashier was about as useful as a chocolate teapot.',
    'My boss had a mean streak.',
    'The farmer’s son is good for nothing.',
    'The storeman was not cut out for the work.',
    'The deputy head had it in for me.',
    'The agency nurse was there for the money.',
    'The receptionist treated callers as a nuisance.',
    'The worst manager I ever had ran the shop.',
    'The lecturer was married to his slides.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Action')).toHaveLength(1));

  test.each([
    'The nurse was as useful as a second doctor on that night.',
    'The boy was bright as a button.',
    'The clerk had it in writing.',
    'The coach was there for the final.',
    'The bench was not made for the job.',
    'The cook was married to a nurse.',
    'The worst nurse shortage ever hit us in May.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

describe('who is missed is praised', () => {
  test.each(['She doesn’t know what she’d do without me.', 'They did not know how they would manage without us.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );

  test('but not to know one’s own work is a fault', () => {
    expect(marked('He doesn’t know what he is doing.')).toHaveLength(1);
  });
});

describe('a fault that leaves no room for doubt, in a long sentence about other things', () => {
  test.each([
    'Instead of arguing with a narcissist, I went to the records and counted the letters.',
    'I realised that the data scientist was hiding his incompetence behind jargon.',
    'The warehouse lead did the bare minimum and went home at four on every second day.',
    'The go-live failed since the integrator’s people were amateurs.',
    'The clerk would rather blame others than own up to a mistake in the ledger.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Situation')).toHaveLength(1));

  test.each([
    'The antenna was studied by a radio amateur from the next town, who wrote a page on it.',
    'Obviously a few chancers slipped through the form in the first week of the scheme.',
    'The list came from the coordinator, who knows better than I do what the class needs.',
    'She disagreed with the plan, and not out of meanness: the lease has a penalty.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Situation')).toEqual([]));
});

describe('how somebody shows to be, and is held to be', () => {
  test.each([
    'The pharmacist proved to be untrustworthy.',
    'The new planner turned out to be lazy.',
    'The curator came across as arrogant.',
    'The dispatcher was considered lazy by everyone.',
    'The bursar was condescending.',
    'I underestimated how vain the director was.',
    'I have found the accountant uncooperative from the start.',
    'I would describe the foreman as arrogant.',
    'The stage manager, rude and loud, sent everyone home.',
    'Rude and loud, the stage manager sent everyone home.',
    'The board member, an arrogant and impatient man, cut me off.',
    'With a boss as vain as mine, nobody brought bad news upstairs.',
    'The developer responsible for the ticketing page was clueless.',
    'Our auditor was greedy.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Situation')).toHaveLength(1));

  test.each([
    'I assumed that the planner was careless, but the form had no field for the date.',
    'The roof proved to be difficult.',
    'The passengers cussed me out.',
    'I found the pump temperamental.',
    'The nurse, tired and wet, signed the sheet.',
    'The valve responsible for the leak was useless.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Situation')).toEqual([]));
});

describe('what somebody lacks, does by habit, or is the trouble', () => {
  test.each([
    'What made it worse was the chef’s complete lack of tact.',
    'In the end the problem was Gary’s attitude.',
    'It was sheer laziness on the part of the yard crew.',
    'The clerk had no interest in the customers.',
    'The deputy made no effort to understand the shop.',
    'The teacher did not want to make an effort.',
    'The porter had a nasty habit of losing forms.',
    'Our biggest obstacle was a manager with no vision.',
    'The planner was not exactly hard-working.',
    'The cook isn’t what you’d call a team player.',
    'The consultant talked down to my crew.',
    'The ward was run by a careless junior.',
    'His ego would not let him back down.',
    'The guard cannot be trusted.',
    'People in the office are two-faced.',
    'The foreman does not respect women.',
  ])('%s', passage => expect(marks('blames-person', passage, 'Situation')).toHaveLength(1));

  test.each([
    'What made it worse was the pump’s lack of pressure.',
    'In the end the problem was the pipe’s angle.',
    'It was sheer stubbornness on my part.',
    'The clerk had no interest in a third till.',
    'The board made no effort to hide the loss.',
    'The planner had a habit of checking twice.',
    'I bought a lens with no drive.',
    'The issue was the temper of the steel.',
    'The team’s lack of motivation data made the survey useless.',
    'People in the valley are rude.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Situation')).toEqual([]));
});

describe('what is said of things, too', () => {
  test.each([
    'I want a shop where scope is real, metrics are unforgiving and the calls are mine.',
    'The deadlines were unforgiving.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));

  test('said of a colleague', () => {
    expect(marks('blames-person', 'My lead was unforgiving.', 'Action')).toHaveLength(1);
  });
});

describe('what somebody says of oneself', () => {
  test.each(['The presenter looked like a fool.', 'She said that he acted like a clown.'])('%s', passage =>
    expect(marked(passage)).toHaveLength(1),
  );

  test.each([
    'The presenter, who had read at the hour for years, said she would look like a fool.',
    'The foreman said he felt like an idiot.',
    'The tenors reckoned that they would sound like clowns.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('what others call the candidate', () => {
  test.each(['The curator called the registrar a fool.', 'They hired him, a clown.'])('%s', passage =>
    expect(marked(passage)).toHaveLength(1),
  );

  test.each(['The curator thought me a fool and said so.', 'The whole pier called us amateurs for a month.'])(
    'not: %s',
    passage => expect(marked(passage)).toEqual([]),
  );
});

describe('what somebody does to others, or is like to them', () => {
  test.each([
    'The head of the boiler room bullied the trainees.',
    'The broker lied to us about the cargo.',
    'The second cook shirked every clean-up.',
    'The deputy was bad with people.',
    'The conductor was a terrible communicator.',
    'The foreman was abusive to the apprentices.',
    'He made no effort whatsoever.',
    'His communication was awful.',
    'Her attitude stank.',
    'The new fitter had a poor work ethic.',
  ])('%s', passage => expect(marks('blames-person', passage)).toHaveLength(1));

  test.each([
    'The cat lay on the till.',
    'The fault lay with me.',
    'The deputy was good with people.',
    'The treasurer was cold to the idea.',
    'He made no effort to move the date, which the law had fixed.',
    'My communication was awful.',
    'The fish stank.',
    'The new fitter had a poor view of the gauge.',
    'The verger was the only one with a key.',
  ])('not: %s', passage => expect(marks('blames-person', passage)).toEqual([]));
});

describe('a fault that somebody wears', () => {
  test.each([
    'The warden with the huge ego sent it back.',
    "The real trouble was my director's arrogance.",
    'My lazy colleague had left the valve open.',
    'Unlike my careless co-worker, I read the label.',
    'I inherited a difficult foreman.',
  ])('%s', passage => expect(marks('blames-person', passage)).toHaveLength(1));

  test.each([
    'The warden with the huge lantern sent it back.',
    'The real trouble was my arrogance.',
    'My lazy side won.',
    'I took on a difficult guest.',
    'I inherited a difficult form.',
  ])('not: %s', passage => expect(marks('blames-person', passage)).toEqual([]));
});

describe('who bears the price', () => {
  test.each(['The losers were the evening students.', 'The loser was the post from small shops.'])('not: %s', passage =>
    expect(marks('blames-person', passage, 'Action')).toEqual([]),
  );

  test('The clerk was a loser.', () =>
    expect(marks('blames-person', 'The clerk was a loser.', 'Action')).toHaveLength(1));
});

describe('what is bad of things, and what others hold', () => {
  test.each(['He has a bad temper.'])('%s', passage =>
    expect(marks('blames-person', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'The notaries, who have a bad connection, called.',
    'At first she held that a quiet teacher is a lazy one.',
  ])('not: %s', passage => expect(marks('blames-person', passage, 'Action')).toEqual([]));
});

describe('where somebody stood', () => {
  test.each(["The insurer's man, Hargreaves, wouldn't accept coaches."])('not: %s', passage =>
    expect(marks('blames-person', passage, 'Action')).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('goal-not-bet', passage);

describe('a direction without a number', () => {
  test.each([
    ['The goal was to increase adoption among the clinics.', ['increase adoption']],
    ['Our objective was enhancing the guest experience.', ['enhancing the guest experience']],
    ['I aimed at raising quality while lowering costs.', ['raising quality']],
    ['The purpose of my change was to optimise efficiency across the depots.', ['optimise efficiency']],
    ['My aim was to improve satisfaction and retention.', ['improve satisfaction and retention']],
    ['I wanted to drive engagement on the forum.', ['drive engagement']],
    ['The plan is to strengthen our position in the south.', ['strengthen our position in the south']],
    [
      'For the coming year my target is more repeat buyers and fewer complaints.',
      ['more repeat buyers and fewer complaints'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a number, or no aim', () => {
  test.each([
    'My aim was to bring no-shows from 18% to under 10% by June, even if that meant double-booking the mornings.',
    'The goal was 40 repeat buyers a week, up from 22.',
    'I struck "increase adoption" from the plan and wrote a date next to each clinic\'s name.',
    'The rains increased the flow, and I opened the second sluice.',
    'Instead of "drive engagement" I set one number, 300 working pumps by the first rain.',
    'I set the target at zero late insulin deliveries and gave up the free-gift insert for it.',
    'The second goal came in the 89th minute and emptied the stand; I opened all six gates.',
    'I improved the seal on the third try.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['My aim was to make the ward calmer.', 'make the ward calmer'],
    ['The idea was to get more parents involved.', 'get more parents'],
    ['In order to raise quality, I changed the supplier.', 'raise quality'],
    ['The plan was to become the best school in the district.', 'the best school'],
    ['What I wanted to achieve was more transparency.', 'achieve was more transparency'],
    ['I had the goal to reduce the errors.', 'reduce the errors'],
    ['To drive adoption was my objective.', 'drive adoption'],
    ['I did this with a view to strengthening trust.', 'strengthening trust'],
    ['The whole purpose was happier tenants.', 'happier tenants'],
    ['Our vision: a seamless customer journey.', 'a seamless customer journey'],
  ])('%s', (passage, words) => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'My aim was to cut the wait from nine minutes to three.',
    'The plan was to open on Monday.',
    'The idea came from Mia.',
    'I focused on the two wards with the most falls.',
    'The goal was on the east side of the pitch.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('lofty aims', () => {
  test.each([
    'My vision was to delight cyclists.',
    'The ambition was to unlock more value across the fleet.',
    'The idea was to make tutors enjoy the evening more.',
    'The goal was to scale up output and boost flexibility.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The goal was to close the kiosk by June.',
    'My plan was to ask the foreman first.',
    'I wanted to transform the shed.',
  ])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each(['Our vision is to expand and to delight.', 'The point is to make people smile.'])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1);
  });

  test.each(['The plan was to close the north gate.'])('%s', passage => {
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]);
  });
});

describe('an aim that is interrupted, and things looked at', () => {
  test.each([
    ['The aim, going in, was to lift giving and bring more life into the place.', ['lift giving']],
    ['I looked at more ambulances instead, but they would sit in the same traffic.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('an aim that is named behind the direction', () => {
  test.each([
    'A calmer ward was, after all, the goal.',
    'Greater trust among the growers was the aim.',
    'A warmer welcome at the desk was what we were after.',
    'Better cooperation between the shifts was the whole point.',
    'Happier parents was my target.',
    'A stronger sense of community was the object of the exercise.',
    'Fairer access to the library was the ambition.',
    'Smoother handovers, that was the idea.',
    'Tighter cost control was the intention.',
    'A culture of openness was what I was going for.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'A new roof was the goal.',
    'Four hundred seats by May was the goal.',
    'A settlement by Friday was the aim.',
    'A warmer sweater was what I wanted.',
    'Better weather was what we needed.',
    'A cut from nine minutes to three was the target.',
    'A rota that everyone could read was the idea of my deputy.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('goods that nobody is against', () => {
  test.each([
    'My vision was a hospital that patients love.',
    'The goal was harmony between the departments.',
    'The intention was fairness towards the small suppliers.',
    'The guiding idea was a bank that people can trust.',
    'My goal was excellence in everything.',
    'The idea was a school where every child feels at home.',
    'The main thing was to get the quality up.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'The aspiration was a licence for the bar.',
    'My vision was a barn with two doors.',
    'The mission was to bring 40 tents to the camp.',
    'Our goal was a contract with the mill.',
    'The purpose of the valve was cooling.',
    'The objective was the second floor.',
    'The goal was a list of the defects.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('growth by its noun', () => {
  test.each([
    'The campaign aimed at an intensification of card use.',
    'The plan was for a sustainable improvement of margins.',
    'The purpose was the strengthening of ties with the parents.',
    'It was a question of raising the motivation of the nurses.',
    'The goal was a reduction of waste.',
    'The whole thing was intended for an improvement in hygiene.',
    'The mission was the expansion of our reach.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'The aim was a reduction of waste from 9% to 4%.',
    'The reduction of the staff came in May.',
    'The goal was the installation of a pump.',
    'The purpose was the translation of the manual.',
    'There was an increase in acceptance.',
    'The objective was the election of a chair.',
    'An improvement of the road was paid by the state.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('what the candidate wants, and what a thing is for', () => {
  test.each([
    'I wanted a friendlier reception.',
    'I wanted the place to feel warmer.',
    'I was after a healthier climate among the tellers.',
    'We were striving for greater transparency.',
    'My wish was a livelier shop.',
    'I was keen to raise the profile of the clinic.',
    "What it's for: safer barn, cleaner milk.",
    'I redid the entrance, with an eye to a warmer welcome.',
    'I changed the rota, mostly to keep morale up.',
    'It was also to make the whole office more professional.',
    'Underlying it was the desire for a leaner budget.',
    'I rewrote the letters for the sake of a better relationship with the tenants.',
    'Everything was geared towards a better experience for visitors.',
    'Why: better sleep, calmer nights.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'I wanted a bigger van.',
    'I wanted a second opinion.',
    'I was after the key.',
    'I hoped for rain.',
    'I wanted a friendlier contract, so I asked for 30 days instead of 14.',
    'I wanted the place to close at six.',
    'I was trying for a permit.',
    'I wished for a holiday.',
    'I wanted parents to sign the form.',
    'I set out to count the trees.',
    'Goal → 40 guests by noon.',
    "What it's for: the new barn.",
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('a measure that is called by its name is no direction', () => {
  const inAnswer = (passage: string) =>
    marks('goal-not-bet', `---\nformat: metrics\n---\n\n## Outcome\n\n${passage}\n`);

  test.each([
    'Our north star metric is monthly active users.',
    'Our north star is engagement.',
    'Our aim is awareness.',
  ])('%s', passage => {
    expect(inAnswer(passage)).toEqual([]);
  });

  test.each([
    ['Our aim is to increase awareness.', ['increase awareness']],
    ['Our north star is customer happiness.', ['customer happiness']],
  ])('but: %s', (passage, words) => {
    expect(inAnswer(passage)).toEqual(words);
  });
});

describe('an aim that somebody is to do something better', () => {
  test.each([
    'I wanted the handover to run more smoothly.',
    'I wished to see the two departments work together better.',
    'I changed the sign so that people find the clinic more easily.',
    'I hoped that the volunteers would stay longer.',
    'The hope was that growers would engage more with the co-op.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'I wanted the crew to take more flour.',
    'I wanted the two clerks to sign.',
    'I changed the sign so that people find the clinic.',
    'I hoped that the crane would hold.',
    'The hope was that growers would pay 12% more.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('how many there are is no measure', () => {
  test.each([
    'All of it served one purpose, a smoother morning.',
    'Behind it all was one wish, to make planning more joyful.',
    'The goal was better communication between the two shifts.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each(['The goal was fewer complaints, two a week.', 'The goal was one late train a month.'])(
    'not: %s',
    passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]),
  );
});

describe('an aim that the candidate calls one', () => {
  test.each([
    'I made the well-being of the tenants my priority.',
    'I made it my mission to restore the reputation of the canteen.',
    'I framed the matter as one of strengthening trust.',
    'I saw it as my duty to improve the safety culture.',
    'I devoted the quarter to better service.',
    'I put the emphasis on quality.',
    'For us it was important that more girls feel at home with chess.',
    'To raise attendance was what we were after.',
    'The reason I did it was to improve team spirit.',
    'Fewer quarrels at the till, that is what I wanted.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'I made the caretaker my deputy.',
    'I framed the photo as one of ours.',
    'I saw it as my duty to call the owner.',
    'I devoted the week to the roof.',
    'I put the emphasis on the first word.',
    'It was important that the valve was shut.',
    'To call the plumber was what we needed.',
    'The reason was poor quality.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('an aim in a participle, and what is hoped of a deed', () => {
  test.each([
    'I proposed a card designed to drive loyalty.',
    'Looking to streamline admissions, I mapped the forms.',
    'Trying for less panic, more pride.',
    'I was aiming at a registry that is loved.',
    'I hoped this would lead to fewer cancellations.',
    'It should help us to increase the trust of the residents.',
    'My proposal was aimed at lowering the cost per unit.',
    'The initiative targeted improved productivity.',
    'I worked towards a more efficient warehouse.',
    'The desired outcome was stronger engagement.',
    'The aspiration was, in sum, a culture of excellence.',
  ])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each([
    'I proposed a card designed to fit the wallet.',
    'Looking to the left, I saw the smoke.',
    'I hoped this would do.',
    'It should help us to find the leak.',
    'My spotlight was aimed at the door.',
    'The outcome was stronger engagement.',
    'The door was, in sum, a culture of its own.',
    'It should, more or less, hold.',
    'I will commit fully the next time.',
  ])('not: %s', passage => expect(marks('goal-not-bet', passage, 'Action')).toEqual([]));
});

describe('the aim of somebody else', () => {
  test.each(['My aim was growth.'])('%s', passage => expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1));

  test.each(["The manager's aim was growth."])('not: %s', passage =>
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]),
  );
});

describe('the new one is no number', () => {
  test.each(['My aim was to drive engagement with the new one.'])('%s', passage =>
    expect(marks('goal-not-bet', passage, 'Action')).toHaveLength(1),
  );

  test.each(['My aim was to bring the waits from ten days to one.'])('not: %s', passage =>
    expect(marks('goal-not-bet', passage, 'Action')).toEqual([]),
  );
});

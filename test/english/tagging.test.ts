import { describe, expect, test } from 'vitest';
import { readEnglish } from '../../server/src/core/english/read.ts';

/** The finite verbs of a text, each with its subject's head. */
const verbs = (prose: string) =>
  readEnglish(prose).flatMap(({ sentence }) =>
    sentence.clauses.map(({ subject, verb }) => `${subject?.head.lower ?? '–'} ${verb.lemma}`),
  );

describe('a verb that looks like a noun is read where its clause has no other', () => {
  test.each([
    ['I signed in May, and the tender alone takes a year.', ['i sign', 'tender take']],
    ['It was cheap, because each desk needs two lamps.', ['it be', 'desk need']],
    ['Buyers in the two cities send fewer letters.', ['buyers send']],
    ['Nurses over fifty print the plan.', ['nurses print']],
    ['I read why a form stalls.', ['i read', 'form stall']],
    ['It sold because climbers love having a trophy.', ['it sell', 'climbers love']],
    ['My colleague call the manager.', ['colleague call']],
    ['District manager ask me to put it back.', ['manager ask']],
    ['Supplier say buy a new pad.', ['supplier say']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));

  test.each([
    'Two sick days per worker a month.',
    'Ten shop visits a week.',
    '38 portions a day in the park.',
    'Ninety trucks a day, twelve doors.',
  ])('no verb: %s', prose => expect(verbs(prose)).toEqual([]));
});

describe('what has an object of its own is no participle', () => {
  test.each([
    ['The engineer found the wall was too thin.', ['engineer find', 'wall be']],
    ['Timo worked out the wall was too thin.', ['timo work', 'wall be']],
    ['The cook noticed our oven was off.', ['cook notice', 'oven be']],
    ['The bus taken the day before was late.', ['bus be']],
    ['The man called the boss was late.', ['man be']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('a subject that looks like a verb is none', () => {
  test.each([
    ['The arrival times were all over the place.', ['times be']],
    ['A pricing change usually took five weeks.', ['change take']],
    ['We looked at which steps were missing.', ['we look', 'steps be']],
    ['What the parents pay is left out.', ['parents pay', '– leave']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

test('“based on …” opens a sentence without a verb', () => {
  expect(verbs('Based on this I stopped the plan.')).toEqual(['i stop']);
});

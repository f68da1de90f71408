import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const rulesOf = (text: string) => judgeStory(text).map(({ rule }) => rule);

/** What is said of a draft in the past and of the same draft in the present, and the rule that it is about. */
describe('a draft that is told in the present is judged as one in the past', () => {
  const opening = (verbs: string) =>
    `The oven at the bakery burns one tray in five. I ${verbs} and see that only the left door leaks.`;

  test.each([
    [
      'no-influence',
      'I decide to bake on the right side only. The master is against it, I show him the trays and he agree.',
    ],
    [
      'no-influence',
      'I decide to bake on the right side only. First she say no, but when she see the black bread she sign.',
    ],
    ['no-alternative', 'I decide to bake on the right side only. The owner wants to buy a new oven, but I say no.'],
    ['no-alternative', 'I decide to bake on the right side only. Everybody tell me to wait for the fitter.'],
    ['no-owned-decision', 'I stop the left oven against his advice. The rest of the crew wait.'],
  ])('%s is silent: %s', (rule, told) => {
    expect(rulesOf(`${opening('check the racks')} ${told}`)).not.toContain(rule);
  });

  test('a call in the present begins the deeds, whatever is told in the past', () => {
    const told =
      'I check the racks. I decide to stop the left oven until the fitter comes. We changed the seal and the door was painted.';
    expect(rulesOf(told)).not.toContain('no-owned-decision');
    expect(rulesOf(told)).toContain('passive-decision');
  });

  test('what hides its actor is marked in the present, too', () => {
    const told = 'I check the racks for one night and count them. The left oven is replaced. I tell the crew.';
    expect(rulesOf(told)).toContain('passive-decision');
    expect(rulesOf(told.replace('replaced', 'usually replaced'))).not.toContain('passive-decision');
  });

  test.each([
    'I check the racks. I count them. I think the door was old.',
    'I check the racks. I count them. I guess it helped.',
  ])('what the writer thinks while telling stays a hedge: %s', told => {
    expect(rulesOf(told)).toContain('hedge');
  });

  test.each([
    'When two bakers argue, I listen first. I take one of them aside. If they go on, I call the master.',
    'I usually check the racks first. I always count them. Then I decide what goes out.',
  ])('a habit stays a habit: %s', told => {
    expect(rulesOf(told)).toContain('hypothetical-answer');
  });
});

describe('a draft that is told in the present perfect is judged as one in the past', () => {
  const opening =
    'The oven at the bakery burned one tray in five. I have checked the racks and have found one door that leaks.';

  test.each([
    ['no-owned-decision', 'I have reduced the heat, although it has cost us 40 loaves a day.'],
    ['no-owned-decision', 'I have not sent the black bread.'],
    ['no-alternative', 'Everybody has told me to wait for the fitter. I have shut the left door.'],
    ['no-alternative', 'I have not bought a new oven.'],
  ])('%s is silent: %s', (rule, told) => {
    expect(rulesOf(`${opening} ${told}`)).not.toContain(rule);
    expect(rulesOf(opening)).toContain(rule);
  });

  test('what has been so since is no event', () => {
    const told = `${opening} Since then the left door has been closed. I have told the crew.`;
    expect(rulesOf(told)).not.toContain('passive-decision');
  });
});

describe('a draft whose every deed is told in the present perfect has deeds', () => {
  const draft =
    'I am working since four years in a bakery. Our team has built a new rack with wheels, hooks and a lid. The left oven has been replaced.';

  test.each(['unowned-action', 'feature-dump', 'passive-decision'])('%s is heard', rule => {
    expect(rulesOf(draft)).toContain(rule);
  });

  test('where one is told in the past, what has been done before it is the situation', () => {
    expect(
      rulesOf(`Our team has built a new rack. Then I moved the ovens. ${'They are warm. '.repeat(3)}`),
    ).not.toContain('unowned-action');
  });
});

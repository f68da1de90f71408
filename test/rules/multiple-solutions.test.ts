import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) =>
  marks('multiple-solutions', `---\nformat: design\n---\n\n## Solution\n\n${passage}\n`);

describe('a second bet', () => {
  test.each([
    [
      "I'd build a shared shopping list for flatmates. I would also build a recipe finder.",
      ['would also build a recipe finder'],
    ],
    [
      'Riders reserve a locker from the train. Another feature would be a map of the free ones.',
      ['Another feature would be a map of the free ones'],
    ],
    [
      'I would build a refill reminder. In addition, we would offer a chat with the pharmacist.',
      ['In addition, we would offer a chat with the pharmacist'],
    ],
    ["The core is a voice call at noon; on top of that, I'd launch a family dashboard.", ['on top of that']],
    [
      'My first product is the ramp finder. As a second product, I would build a marketplace for carers.',
      ['a second product, I would build a marketplace for carers'],
    ],
    ['Nurses get a chat. On top of that, a map.', ['On top of that, a map.']],
    ["Then I'd also add a chat with the front desk.", ["I'd also add a chat with the front desk"]],
    ["There'd be room for a photo contest as well.", ["There'd be room for a photo contest as well"]],
    ["I'd bundle in a tailor service for torn seams.", ["I'd bundle in a tailor service for torn seams"]],
    ['We could bolt a marketplace onto it.', ['could bolt a marketplace onto it']],
    ["Additionally, I'd like to offer loans.", ["Additionally, I'd like to offer loans"]],
    ['Next to this I will make also a game.', ['Next to this I will make also a game']],
    ["Along with the map, I'd ship a chat.", ["Along with the map, I'd ship a chat"]],
    ['And there should also be a newsletter.', ['also be a newsletter']],
    ['My second proposal is a hotline for parents.', ['second proposal is a hotline for parents']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('one solution', () => {
  test.each([
    'Phase one sends the text message; phase two lets the patient answer it.',
    "I'd build the reminder for insulin first, then extend the same reminder to inhalers.",
    'Another feature, the family dashboard, I would leave out, as it doubles support for people who have no family.',
    'The noon call speaks Polish and Urdu in addition to English.',
    "I'd build the noon call and nothing on top of it.",
    'There will be also stops, bells and maps of the line.',
    'A sign would also do, but nobody reads it at night.',
    "I'd bundle the two letters into one.",
    'The bell also tells the pharmacist how long they have waited.',
    "I'd also watch how many of them come back.",
    'It serves carers who work nights and also look after children, and it does one thing: it swaps shifts.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

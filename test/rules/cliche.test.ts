import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('cliche', passage);

describe('worn phrases', () => {
  test.each([
    ['I hit the ground running in my first week.', ['hit the ground running']],
    ["I didn't want to boil the ocean, so I took one aisle.", ['boil the ocean']],
    ['Between the two kitchens there were synergies, and I used them.', ['synergies']],
    ['A label on the tap was the lowest hanging fruit, I put it on the same evening.', ['lowest hanging fruit']],
    ["I'm passionate about sustainable packaging.", ['passionate about']],
    ['I told the crew to think outside the box.', ['think outside the box']],
    ['With some out of the box thinking I found a second pump.', ['out of the box']],
    ['My out-of-the-box idea was a second pump.', ['out-of-the-box']],
    ['I started with the low-hanging fruit.', ['low-hanging fruit']],
    ['At the end of the day, it is the guest who decides.', ['At the end of the day']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the literal sense', () => {
  test.each([
    'The new till worked out of the box, and we bought an out-of-the-box solution for the stock.',
    '"Think outside the box," he said again. I asked him for its dimensions.',
    'At the end of the day shift I walked every bay.',
    'I banned the word "synergy" from the merger memo.',
    'The stretcher hit the ground, and I called off the run.',
    'Win or lose, the band would be paid, and I put that in writing.',
    'I left a window of one hour at the end of the day for walk-ins, from five to six.',
    'The needle moved into the red, and I shut the valve.',
    'The low-hanging fruit on the north rows had frost burn, so I picked from the ladder.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['I always give 110 percent.', '110 percent'],
    ['It was a real game changer.', 'game changer'],
    ['I left no stone unturned.', 'left no stone unturned'],
    ["Rome wasn't built in a day.", "Rome wasn't built in a day"],
    ['It was a win-win situation.', 'win-win'],
    ['I went the extra mile.', 'went the extra mile'],
    ["It's not rocket science.", 'rocket science'],
    ['I bit the bullet and called the client.', 'bit the bullet'],
    ['I work hard and play hard.', 'work hard and play hard'],
    ['I took the bull by the horns.', 'took the bull by the horns'],
  ])('%s', (passage, words) => {
    expect(marks('cliche', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'I put the eggs in one basket and the milk in another.',
    'The key of the depot was lost.',
    'The hats were on the rack.',
    'I moved the needle of the gauge back to zero.',
    'I rolled up the sleeves of his coat to find the wound.',
  ])('%s', passage => {
    expect(marks('cliche', passage, 'Action')).toEqual([]);
  });
});

describe('worn with any of its verbs and nouns', () => {
  test.each([
    'It really moved the dial for us.',
    'That was a quantum leap in quality.',
    'Speed is fine, but at the end of the day safety comes first.',
    'At the end of the day we are all on the same team.',
    'At the end of the day they’re just people.',
    'It was a win for everyone.',
    'My door is always open.',
  ])('%s', passage => {
    expect(marks('cliche', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'At the end of the day, when the trucks were back, I trained the drivers.',
    'At the end of the day the crew hands in the keys.',
    'At the end of the day we count the keys.',
    'At the end of the day they are tired.',
    'I moved the dial to seven.',
    'I set the alarm to the new level.',
    'I learned that communication is key.',
  ])('not: %s', passage => {
    expect(marks('cliche', passage, 'Action')).toEqual([]);
  });
});

describe('stressed', () => {
  test.each(['I keep close ties with legal, and communication is really key.', 'Less is really more, as they say.'])(
    '%s',
    passage => expect(marks('cliche', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The key is really under the mat.'])('not: %s', passage =>
    expect(marks('cliche', passage, 'Action')).toEqual([]),
  );
});

describe('how it is, at the end of the day', () => {
  test.each([
    'At the end of the day the patient must be safe.',
    'At the end of the day our customers want bread.',
    'But at the end of the day we got there.',
    'That is what counts, and it is so, at the end of the day.',
  ])('%s', passage => expect(marks('cliche', passage, 'Reflection')).toHaveLength(1));

  test.each([
    'At the end of the day I locked the shop.',
    'At the end of the day the nurses counted the pills.',
    'We counted the till at the end of the day.',
  ])('not: %s', passage => expect(marks('cliche', passage, 'Reflection')).toEqual([]));
});

describe('mottoes, proverbs and idioms of every trade', () => {
  test.each([
    ['It was low-hanging fruit for the growth squad.', 'low-hanging fruit'],
    ['Health is wealth.', 'Health is wealth'],
    ["All's well that ends well.", "All's well that ends well"],
    ['Go big or go home, I say.', 'Go big or go home'],
    ['We never looked back.', 'never looked back'],
    ['I was on top of the world.', 'on top of the world'],
    ['I am a problem solver at heart.', 'problem solver at heart'],
    ['I took a leap of faith.', 'took a leap of faith'],
    ['It was like herding cats.', 'herding cats'],
    ['I had to reinvent the wheel.', 'reinvent the wheel'],
  ])('%s', (passage, words) => expect(marks('cliche', passage, 'Action')).toEqual([words]));

  test.each([
    'The low-hanging fruit of the old trees was ripe.',
    'We looked back at the data.',
    'The bus stop is between a rock and the road.',
    'I put the eggs in the basket.',
  ])('not: %s', passage => expect(marks('cliche', passage, 'Action')).toEqual([]));
});

describe('contact that has a rule of its own, and what a thing did', () => {
  test.each([
    'I went hand in hand with the nurse educators.',
    'I touched base with the gang bosses daily.',
    'The signature by hand made a difference.',
    'I took from it that less is more.',
  ])('not: %s', passage => expect(marks('cliche', passage, 'Action')).toEqual([]));

  test.each([
    ['Safety and speed go hand in hand.', 'go hand in hand'],
    ['We should touch base.', 'touch base'],
    ['I wanted to make a difference.', 'make a difference'],
    ['Less is more.', 'Less is more'],
  ])('%s', (passage, words) => expect(marks('cliche', passage, 'Action')).toEqual([words]));
});

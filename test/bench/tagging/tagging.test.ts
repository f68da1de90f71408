import { expect, test } from 'vitest';
import { f1 } from '../../accuracy/tally.ts';
import { readTags } from './classes.ts';
import { readGold } from './gold.ts';
import { compareTaggers } from './tagging.ts';

test('the hand-tagged words are 400, in known classes and forms', () => {
  const words = readGold().flatMap(sentence => sentence.words);
  expect(words).toHaveLength(400);
  for (const { class: kind, form } of words) expect(`${kind}${form}`).toMatch(/^([NARO]|V[fbnpg])$/);
});

test('what Debrief makes of them does not fall', async () => {
  const [ours] = await compareTaggers([]);
  expect(ours?.classes).toBeGreaterThanOrEqual(0.92);
  expect(ours && f1(ours.verbs)).toBeGreaterThanOrEqual(0.92);
  expect(ours?.finite && f1(ours.finite)).toBeGreaterThanOrEqual(0.9);
  expect(ours && f1(ours.passives)).toBeGreaterThanOrEqual(0.8);
});

test('a peer’s passive is a verb next to a form of “be”', () => {
  const tagged = ['It/PRP', 'was/VBD', 'quietly/RB', 'sold/VBN', 'and/CC', 'was/VBD', 'going/VBG'].map(word => {
    const [text = '', tag = ''] = word.split('/');
    return { text, tag };
  });
  expect(readTags('pos', tagged).filter(({ passive }) => passive)).toEqual([
    { text: 'sold', class: 'V', finite: false, passive: true },
  ]);
});

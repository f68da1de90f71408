import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { readEnglish } from '../../server/src/core/english/read.ts';
import { type Passage, type Reading, readPassages } from '../../server/src/core/reading.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { readStories } from '../accuracy/corpus.ts';

const readings = readStories()
  .filter(({ held }, at) => !held && at % 8 === 0)
  .map(({ text }) => readPassages(readStory(text), defaultConfig, readEnglish));

const [silence] = readPassages(readStory('Rain.'), defaultConfig, readEnglish).passages as readonly [Passage];

/** The reading as far as a rule may see it: another section is silent, and what lies beyond its reach cannot be asked. */
function seen({ story, passages }: Reading, { index, section }: Passage, reach: number): Reading {
  const told = passages.map(found => (found.section === section ? found : { ...found, sentence: silence.sentence }));
  const get = (target: readonly Passage[], key: string | symbol) => {
    const distance = Math.abs(Number(String(key)) - index);
    if (distance > reach) throw new Error(`The rule looks ${distance} passages away.`);
    return Reflect.get(target, key);
  };
  return { story, passages: new Proxy<readonly Passage[]>(told, { get }) };
}

test.each(rules.flatMap(rule => ('checkPassage' in rule ? [[rule.meta.id, rule] as const] : [])))(
  '%s sees no farther than it says',
  (_, rule) => {
    for (const reading of readings) {
      const answer = rule.beyond?.(reading) ?? (() => false);
      for (const passage of reading.passages) {
        const check = (shown: Reading) =>
          [...rule.checkPassage(passage, { reading: shown, config: defaultConfig, beyond: answer(passage) })].map(
            ({ span, message, severity }) => ({ span, message, severity }),
          );
        expect(check(seen(reading, passage, rule.reach ?? 0))).toEqual(check(reading));
      }
    }
  },
);

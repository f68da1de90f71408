import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { readEnglish } from '../../server/src/core/english/read.ts';
import { type Passage, type Reading, readPassages } from '../../server/src/core/reading.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { reach } from '../../server/src/core/surroundings.ts';
import { readStories } from '../accuracy/corpus.ts';

const readings = readStories()
  .filter(({ held }, at) => !held && at % 8 === 0)
  .map(({ text }) => readPassages(readStory(text), defaultConfig, readEnglish));

/** The reading with nothing to be heard beyond what a rule about `passage` may look at. */
function hushed({ story, passages }: Reading, passage: Passage): Reading {
  const [silence] = readPassages(readStory('Rain.'), defaultConfig, readEnglish).passages;
  if (!silence) throw new Error('Rain is a sentence.');
  const isNear = ({ index, section }: Passage) =>
    section === passage.section && Math.abs(index - passage.index) <= reach;
  return {
    story,
    passages: passages.map(found => (isNear(found) ? found : { ...silence, index: found.index })),
  };
}

test.each(rules.flatMap(rule => ('checkPassage' in rule ? [[rule.meta.id, rule] as const] : [])))(
  '%s depends on what is near, and on what it says that it asks of the rest',
  (_, rule) => {
    for (const reading of readings) {
      const answer = rule.beyond?.(reading) ?? (() => false);
      for (const passage of reading.passages) {
        const check = (seen: Reading) =>
          [...rule.checkPassage(passage, { reading: seen, config: defaultConfig, beyond: answer(passage) })].map(
            ({ span, message, severity }) => ({ span, message, severity }),
          );
        expect(check(hushed(reading, passage))).toEqual(check(reading));
      }
    }
  },
);

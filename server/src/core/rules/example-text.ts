import { quote } from '../message.ts';
import { placeOf, type Reading, wordsOf } from '../reading.ts';
import { formats } from '../story/story.ts';
import { examplesIn } from '../writing/examples.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'example-text',
  layer: 'structure',
  scope: 'story',
  severity: 'information',
  formats,
  summary: 'A sentence is still the example of the draft.',
  why: 'The people and numbers of a draft are invented, to show what belongs where. Told in a loop, they are somebody else’s story, and the first follow-up finds that out.',
  silentOn: 'A sentence in which you have changed anything; a short one that stands alone.',
  example: {
    weak: '# The alarm\n\nI took over an alarm that belonged to no team, and spoiled deliveries fell from 22 to three a month in ten weeks.',
    strong:
      '# The grit list\n\nI took over a grit list that belonged to no depot, and late departures fell from 31 to four a month in one winter.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const [first, ...others] = examplesIn(reading);
  if (!first) return;
  const more = others.length > 0 ? `, and so ${others.length === 1 ? 'is 1 more' : `are ${others.length} more`}` : '';
  yield {
    span: placeOf(first, first.sentence),
    message: `${quote(wordsOf(reading, first, first.sentence))} is the draft’s example${more}: until you put your own facts there, it counts for nothing.`,
  };
}

export const exampleText: StoryRule = { meta, check };

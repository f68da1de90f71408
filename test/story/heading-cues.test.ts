import { describe, expect, test } from 'vitest';
import { readStory } from '../../server/src/core/story/read.ts';
import { sectionMeant } from '../../server/src/core/story/sections.ts';
import type { Format } from '../../server/src/core/story/story.ts';

describe('a heading in the writer’s own words is understood', () => {
  test.each([
    ['estimate', 'What I take as given', 'assumptions'],
    ['estimate', 'Premises', 'assumptions'],
    ['estimate', 'Ground rules', 'assumptions'],
    ['estimate', 'What this rests on', 'assumptions'],
    ['estimate', 'Back-of-the-envelope maths', 'model'],
    ['estimate', 'Doing the sums', 'model'],
    ['estimate', 'Cost', 'model'],
    ['estimate', 'Boundary conditions', 'assumptions'],
    ['estimate', 'Back of the envelope', 'model'],
    ['estimate', 'Where I’d save', 'first cut'],
    ['estimate', 'With 20% less', 'first cut'],
    ['estimate', 'If the money shrinks', 'first cut'],
    ['estimate', 'What matters', undefined],
    ['estimate', 'Sources', undefined],
    ['prfaq', 'For immediate release', 'press release'],
    ['prfaq', 'Launch note', 'press release'],
    ['prfaq', 'In a tenant’s own words', 'customer quote'],
    ['prfaq', 'What a driver says', 'customer quote'],
    ['prfaq', 'What patients want to know', 'external faq'],
    ['prfaq', 'Public Q&A', 'external faq'],
    ['prfaq', 'Questions our board will ask', 'internal faq'],
    ['prfaq', 'Tough questions', 'internal faq'],
    ['prfaq', 'FAQ (internal)', 'internal faq'],
    ['prfaq', 'What the CFO will ask', 'internal faq'],
    ['prfaq', 'Who asked our board?', undefined],
    ['prfaq', 'Sketches', undefined],
    ['journal', 'What I chose', 'decision'],
    ['journal', 'My bets', 'assumptions'],
    ['journal', 'What I believed then', 'assumptions'],
    ['journal', 'What I knew', 'evidence'],
    ['journal', 'Based on', 'evidence'],
    ['journal', 'What would have changed my mind?', 'what would change it'],
    ['journal', 'What I did', 'decision'],
    ['journal', 'What had to be true', 'assumptions'],
    ['journal', 'Red flags', 'what would change it'],
    ['journal', 'I’d reopen it if', 'what would change it'],
    ['journal', 'What would make me change course', 'what would change it'],
    ['journal', 'Tripwires', 'what would change it'],
    ['journal', 'Six months later', 'hindsight'],
    ['journal', 'What I’d do differently', 'hindsight'],
    ['journal', 'How it went', 'hindsight'],
    ['journal', 'Who was there', undefined],
    ['compensation', 'Where I sit', 'level and scope'],
    ['compensation', 'The job', 'level and scope'],
    ['compensation', 'Grade', 'level and scope'],
    ['compensation', 'What I’d be doing', 'level and scope'],
    ['compensation', 'My counter-offer', 'package'],
    ['compensation', 'My ask', 'package'],
    ['compensation', 'Numbers', 'package'],
    ['compensation', 'What I can offer in return', 'trade'],
    ['compensation', 'If the base is fixed', 'trade'],
    ['compensation', 'Thanks', undefined],
    ['behavioral', 'What I take as given', undefined],
    ['estimate', 'What I think about the way in which others have cut this', undefined],
  ] as const)('%s: %s', (format, heading, kind) => {
    expect(sectionMeant(heading, format)).toBe(kind);
  });
});

const kinds = (format: Format, text: string) =>
  readStory(`---\nformat: ${format}\n---\n\n${text}`).sections.map(({ kind }) => kind);

describe('where it parts the story', () => {
  test.each([
    ['## Premises\n\nTwo shifts.\n\n## Sums\n\n40 buses.', ['assumptions', 'model']],
    [
      '**Premises.** Two shifts.\n\n**Sums:** 40 buses.\n\n**Where I’d save**\n\nAt night.',
      ['assumptions', 'model', 'first cut'],
    ],
    ['**Model.** 40 buses.\n\n**Premises** (mine): Two shifts.', ['model', 'assumptions']],
    ['# What the buses cost\n\n## Premises\n\nTwo shifts.', ['assumptions']],
    [
      'What I take as given: two shifts.\n\nWorking it out: 40 buses.\n\nIf we had to save: the night line.',
      ['assumptions', 'model', 'first cut'],
    ],
  ])('%s', (text, found) => {
    expect(kinds('estimate', text)).toEqual(found);
  });

  test.each([
    ['as the title', '# What the buses cost\n\n40 buses.', ['body']],
    ['below a section', '## Model\n\n40 buses.\n\n### If it snows\n\n30 buses.', ['model']],
    ['as a label in a section', '## Model\n\n**If it snows:** 30 buses.', ['model']],
    ['as a label in a list', '**Model:** 40 buses.\n\n- **Less fuel:** 3 litres.', ['model']],
    ['in plain type', 'If it snows: 30 buses.', ['body']],
    ['in plain type, twice', 'If it snows: 30 buses.\n\nWorking it out: 40 buses.', ['body']],
    ['as a question in bold', '**Is it less?** No, 30 buses.', ['body']],
  ])('not %s', (_, text, found) => {
    expect(kinds('estimate', text)).toEqual(found);
  });
});

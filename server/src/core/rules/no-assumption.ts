import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { measures } from '../english/grammar/measures.ts';
import { assuming, takenAsGiven } from '../english/lexicon/estimates.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-assumption',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['estimate'],
  summary: 'Numbers come before the assumptions.',
  why: 'An estimate is as good as what it rests on. Numbers that come first look like knowledge; the interviewer wants to see the guess.',
  silentOn: 'Assumptions told before the first figure, under a heading or as “I assume …”.',
  example: {
    weak: '---\nformat: estimate\n---\n\n## Model\n\n40 buses need 80 drivers.\n\n## Assumptions\n\nI assume two shifts a day.',
    strong:
      '---\nformat: estimate\n---\n\n## Assumptions\n\nI assume two shifts a day.\n\n## Model\n\n40 buses need 80 drivers.',
  },
};

const givens = phraseSet(takenAsGiven);

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const figure = passages.findIndex(
    ({ section, sentence }) =>
      section.kind !== 'lead' && sentence.quantities.some(quantity => measures(sentence.words, quantity)),
  );
  const assumption = passages.findIndex(states);
  if (figure < 0 || (assumption >= 0 && assumption <= figure)) return;
  yield {
    span: headingOf(reading, 'model', 'assumptions'),
    message:
      'The numbers come before the assumptions: the interviewer cannot tell a guess from a fact. Say first what you assume, and which of it would hurt most if it were wrong.',
  };
}

function states({ sentence, section }: Passage): boolean {
  return (
    section.kind === 'assumptions' ||
    sentence.words.some(({ lemma, lower }) => assuming.has(lemma ?? lower) || assuming.has(lower)) ||
    firstPhrase(sentence.words, givens) !== undefined
  );
}

export const noAssumption: StoryRule = { meta, check };

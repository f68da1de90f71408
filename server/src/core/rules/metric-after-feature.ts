import { proposesSolution } from '../english/aims/solution.ts';
import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { measures } from '../english/grammar/measures.ts';
import { aimPhrases } from '../english/lexicon/goals.ts';
import { builtInMeasures } from '../english/outputs/named.ts';
import { offeredMeasures } from '../english/outputs/offered.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'metric-after-feature',
  layer: 'judgment',
  scope: 'story',
  severity: 'information',
  formats: ['design'],
  summary: 'The measure is named only after the feature.',
  why: 'A measure named after the feature looks as if it was chosen to fit it. Told before, it is the bet that the feature has to win.',
  silentOn:
    'What success would be, told before the solution; a figure of the struggle from which the measure starts; an answer without any measure (no-metric says so).',
  example: {
    weak: '---\nformat: design\n---\n\n## Customer\n\nDrivers who deliver alone.\n\n## Solution\n\nI’d put a bell at the gate.\n\n## Measure\n\nWaiting time, from 12 minutes to 4.',
    strong:
      '---\nformat: design\n---\n\n## Customer\n\nDrivers who deliver alone. Success would be a wait of 4 minutes, down from 12.\n\n## Solution\n\nI’d put a bell at the gate.\n\n## Measure\n\nWaiting time, from 12 minutes to 4.',
  },
};

const aims = phraseSet(aimPhrases);

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const feature = passages.findIndex(
    ({ section, sentence }) => section.kind === 'solution' || proposesSolution(sentence),
  );
  const measure = passages.findIndex(namesMeasure);
  if (feature < 0 || measure <= feature || isTakenUp(passages.slice(0, feature), passages.slice(feature))) return;
  yield {
    span: headingOf(reading, 'measure', 'solution'),
    message:
      'The measure comes after the feature: the interviewer hears a measure picked to fit the idea. Say what success would be before you say what you build.',
  };
}

/** "33% hang up", and in the end "from 33% to 12%": what is measured was measured before there was a feature. */
function isTakenUp(before: readonly Passage[], behind: readonly Passage[]): boolean {
  const known = new Set(
    before.flatMap(({ sentence }) => sentence.quantities.flatMap(({ kind, value }) => (kind === 'label' ? [] : value))),
  );
  return behind
    .filter(namesMeasure)
    .some(({ sentence: { words, quantities } }) =>
      quantities.some(
        ({ kind, value, start }) =>
          kind !== 'label' &&
          known.has(value) &&
          words[words.findIndex(word => word.start === start) - 1]?.lower === 'from',
      ),
    );
}

/** A sentence under a heading for it, one that says what success is, or one with a start and an end. */
function namesMeasure({ sentence, section }: Passage): boolean {
  if (section.kind === 'measure' || [...offeredMeasures(sentence, builtInMeasures, false)].length > 0) return true;
  const figures = sentence.quantities.filter(quantity => measures(sentence.words, quantity)).length;
  const has = (...some: readonly string[]): boolean => sentence.words.some(({ lower }) => some.includes(lower));
  const moves = has('from') && (has('to') || has('down', 'up'));
  return figures > 0 && ((figures > 1 && moves) || firstPhrase(sentence.words, aims) !== undefined);
}

export const metricAfterFeature: StoryRule = { meta, check };

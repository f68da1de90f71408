import { onlyInsists } from '../english/judgment/waved-off.ts';
import { crossing } from '../english/lexicon/changes.ts';
import { fates } from '../english/lexicon/deeds.ts';
import { directionVerbs } from '../english/lexicon/goals.ts';
import { isCalledWin } from '../english/outputs/offered.ts';
import type { Sentence } from '../english/sentence.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-metric-defence',
  layer: 'judgment',
  scope: 'story',
  severity: 'information',
  formats: ['metrics'],
  summary: 'Nothing says what happens if the metric rises while something else falls.',
  why: 'Every metric can be won the wrong way. The interviewer pushes until it breaks; the one who has thought of it first is believed.',
  silentOn:
    'A section that defends the metric, or a sentence that says what you would do if it rose and something else fell.',
  example: {
    weak: '---\nformat: metrics\n---\n\n## Outcome\n\nRenewals, from 60% to 75% in a year.',
    strong:
      '---\nformat: metrics\n---\n\n## Outcome\n\nRenewals, from 60% to 75% in a year. If they rise while refunds pass 5%, I’d stop the discount.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (
    passages.length === 0 ||
    passages.some(
      ({ section, sentence }) => (section.kind === 'defence' && !onlyInsists(sentence)) || defends(sentence),
    )
  )
    return;
  yield {
    span: headingOf(reading, 'defence', 'outcome'),
    message:
      'Nothing says what you do when this rises the wrong way: the interviewer will ask, and the answer should be ready. Add “if … rises while … falls, I would …”.',
  };
}

/** A condition in which a measure moves, and not the one that is hoped for: "if it gets to 60,000, that's a win". */
function defends({ words, clauses }: Sentence): boolean {
  if (!words.some(({ lower }) => /^(if|suppose|supposing|should|whenever|unless)$/.test(lower))) return false;
  if (clauses.some(clause => isCalledWin(words, clause))) return false;
  return clauses.some(
    ({ verb }) => fates.has(verb.lemma) || directionVerbs.has(verb.lemma) || crossing.has(verb.lemma),
  );
}

export const noMetricDefence: StoryRule = { meta, check };

import type { Config } from '../config.ts';
import { costOf } from '../english/judgment/costs.ts';
import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Related } from '../finding.ts';
import { headingOf, isOwn, type Passage, placeOf, type Reading } from '../reading.ts';
import { type Sign, showsAny } from '../rubric/signs.ts';
import { spokenLength } from '../spoken.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'overlong',
  layer: 'structure',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Spoken, the story runs past 90 seconds (a warning past 300 words or three minutes).',
  why: 'After a minute and a half the interviewer cannot tell which sentence was the call. What is cut is not lost: it comes back as a follow-up question.',
  silentOn: 'Front matter, headings, comments, tables, block quotes, and sections of alternatives and follow-ups.',
  example: {
    weak: `## Action\n\n${'I closed the second gate for a week, and then I opened it again. '.repeat(20).trim()}`,
    strong:
      '## Action\n\nI closed the second gate for a week instead of the first one, because 70% of the trucks came from the north; two farms drove a detour.',
  },
  options: { seconds: 90, words: 300 },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  const limit = { ...meta.options, ...config.options[meta.id] };
  const { words, seconds } = spokenLength(reading, config.wordsPerMinute);
  const far = words > (limit.words ?? 300) || seconds > 180;
  if (!far && seconds <= (limit.seconds ?? 90)) return;
  yield {
    span: headingOf(reading, 'lead'),
    severity: far ? 'warning' : 'information',
    message: `Spoken, this takes about ${seconds} seconds (${words} words): the interviewer loses the call among the rest. Cut towards ${limit.seconds} seconds, starting with the sentences that carry no judgment.`,
    related: [...leastJudgment(reading)],
  };
}

/** What no story can spare: its layers are made of it. */
const judged: readonly Sign[] = [
  'call',
  'cost',
  'option',
  'reason',
  'finding',
  'guard',
  'watch',
  'stance',
  'shown',
  'movement',
  'disagreement',
  'fault',
  'reflection',
];

/** Of the sentences that show none of that, up to three with least judgment for their length, in the order of the text. */
function* leastJudgment(reading: Reading): Iterable<Related> {
  const weight = (passage: Passage): number => {
    const { judgment, words } = densityOf(passage.sentence);
    return (judgment + (isOwn(passage) ? 1 : 0)) / words;
  };
  const byWeight = reading.passages
    .filter(({ block, sentence }) => block.kind !== 'cell' && sentence.words.length > 5)
    .map(passage => ({ passage, weight: weight(passage) }))
    .sort((a, b) => a.weight - b.weight);
  const lightest = new Set<Passage>();
  for (const { passage } of byWeight) {
    if (lightest.size === 3) break;
    if (!showsAny(reading, passage, judged)) lightest.add(passage);
  }
  for (const passage of reading.passages) {
    if (lightest.has(passage))
      yield {
        span: placeOf(passage, passage.sentence),
        message: 'This sentence carries little judgment for its length.',
      };
  }
}

/** What a sentence holds of judgment, in calls, figures and prices, and how many words it takes. */
const densityOf = remembered((sentence: Sentence) => ({
  judgment:
    sentence.clauses.filter(({ actor }) => actor === 'I').length +
    sentence.quantities.length +
    (costOf(sentence) ? 2 : 0),
  words: Math.max(1, sentence.words.filter(({ part }) => part !== 'punctuation').length),
}));

export const overlong: StoryRule = { meta, check };

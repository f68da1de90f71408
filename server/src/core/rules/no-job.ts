import { namesPeople } from '../english/aims/solution.ts';
import { needing } from '../english/lexicon/goals.ts';
import { builtInMeasures } from '../english/outputs/named.ts';
import { offeredMeasures } from '../english/outputs/offered.ts';
import type { NounPhrase, Sentence, VerbGroup } from '../english/sentence.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-job',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['metrics'],
  summary: 'The customer’s job does not come first.',
  why: 'A metric measures a job that somebody wants done. Without the job, every number is as good as any other.',
  silentOn:
    'A section about the job with words in it, before the outcome; or a first sentence that says what somebody wants to get done.',
  example: {
    weak: '---\nformat: metrics\n---\n\n## Outcome\n\nLoans per card, from 2 to 4 a year.',
    strong:
      '---\nformat: metrics\n---\n\n## Job\n\nA commuter wants to finish one book a month.\n\n## Outcome\n\nLoans per card, from 2 to 4 a year.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const job = passages.findIndex(namesJob);
  const outcome = passages.findIndex(namesOutcome);
  if (passages.length === 0 || (job >= 0 && (outcome < 0 || job < outcome))) return;
  yield {
    span: headingOf(reading, 'job', 'outcome'),
    message:
      'The numbers come without a job: the interviewer asks who wants what done before any metric counts. Open with one customer and what they want to get done.',
  };
}

/** A sentence under a heading for it, or in a draft without headings, one that offers a measure. */
const namesOutcome = ({ section, sentence }: Passage): boolean =>
  section.kind === 'outcome' ||
  (section.kind === 'body' && [...offeredMeasures(sentence, builtInMeasures, false)].length > 0);

/** A sentence under a heading for it, one that calls something the job, or one in which people want something done. */
function namesJob({ sentence, section }: Passage): boolean {
  if (section.kind === 'job' || section.kind === 'customer' || callsItJob(sentence)) return true;
  return sentence.clauses.some(
    ({ subject, verb }) =>
      subject !== undefined && verb.voice === 'active' && wants(sentence, verb) && isSomebody(sentence, subject),
  );
}

/** "That's the job", "the job to be done is a dry cellar". */
const callsItJob = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'job' && words[at + 3]?.lower === 'done') ||
  clauses.some(
    ({ verb, subject }) =>
      verb.lemma === 'be' &&
      (subject?.head.lower === 'job' || words[verb.to + 1]?.lower === 'job') &&
      !words.some(({ lower }, at) => lower === 'job' && /^(my|our)$/.test(words[at - 1]?.lower ?? '')),
  );

const wants = ({ words }: Sentence, { lemma, progressive, to }: VerbGroup): boolean =>
  needing.has(lemma) || (progressive && lemma === 'look' && words[to]?.lower === 'for');

const isSomebody = (sentence: Sentence, subject: NounPhrase): boolean =>
  /^(he|she|they)$/.test(subject.head.lower) || namesPeople(sentence, subject);

export const noJob: StoryRule = { meta, check };

import { changeIn, consequenceIn, hasMoved, takenUpIn, turnedIn } from '../english/metrics/consequence.ts';
import { isMereOutput } from '../english/outputs/mere-output.ts';
import { praiseIn } from '../english/praise/praise.ts';
import type { Sentence } from '../english/sentence.ts';
import { hasRole, headingOf, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-outcome',
  layer: 'evidence',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral'],
  summary: 'The story stops at an act: nothing says what changed because of it.',
  why: 'A decision without a consequence cannot be judged. The interviewer does not know whether you were right, and neither, it seems, do you.',
  silentOn: 'One sentence of consequence, with or without a number.',
  example: {
    weak: '## Action\n\nI closed the north gate instead of the south gate.\n\n## Result\n\nI presented the plan to the harbour board in June.',
    strong:
      '## Action\n\nI closed the north gate instead of the south gate.\n\n## Result\n\nTrucks waited 12 minutes instead of 40.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'result', 'reflection']);

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  if (!story.sections.some(({ kind, blocks }) => kind === 'result' && blocks.length > 0) && story.labelled) return;
  const half = Math.ceil(passages.length / 2);
  const told = passages.filter(passage => (story.labelled ? hasRole(passage, where) : passage.index >= half));
  if (told.length === 0 || told.some(({ sentence, block }) => block.kind === 'cell' || tellsOutcome(sentence))) return;
  if (told.some((passage, at) => answersWhatCame(told[at - 1], passage))) return;
  if (!story.labelled && sinceFirstAct(passages).some(({ sentence }) => changeIn(sentence))) return;
  yield {
    span: headingOf(reading, 'result'),
    message:
      'The story ends with something that you did: the interviewer waits for what came of it. Say what changed, for whom: “… fell from … to …”.',
    fixes: () =>
      inSection(
        reading,
        ['result'],
        'Add what changed because of it',
        text`${stop('What')} fell from ${stop('X')} to ${stop('Y')} in ${stop('how long')}.`,
        'Result',
      ),
  };
}

/** "The result? One angry letter, and else peace": a note behind the question for what came of it; no word of thanks. */
const answersWhatCame = (before: Passage | undefined, { sentence }: Passage): boolean =>
  before?.sentence.question === true &&
  before.sentence.words.some(({ lower }) => /^(result|outcome|effect|upshot|work|help|change|happened)$/.test(lower)) &&
  sentence.clauses.length === 0 &&
  !sentence.question &&
  [...praiseIn(sentence)].length === 0;

/** A count of activity is no consequence: `output-not-outcome` asks what it was worth. */
const tellsOutcome = (sentence: Sentence): boolean =>
  consequenceIn(sentence) &&
  (hasMoved(sentence) || changeIn(sentence) || turnedIn(sentence) || takenUpIn(sentence) || !isMereOutput(sentence));

/** What is told behind the first act of a draft without headings. */
const sinceFirstAct = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ roles }) => roles.has('action')).slice(1);

export const noOutcome: StoryRule = { meta, check };

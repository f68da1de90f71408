import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { hardQuestions } from '../english/lexicon/hard-questions.ts';
import type { Sentence } from '../english/sentence.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-internal-hard-question',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['prfaq'],
  summary: 'The internal FAQ asks nothing about cost, risk or failure.',
  why: 'The internal FAQ is where you argue against yourself. Without the question that could kill the idea it is a brochure.',
  silentOn:
    'One question about what it costs, what could go wrong, or when you would stop; drafts without headings or questions.',
  example: {
    weak: '---\nformat: prfaq\n---\n\n## Internal FAQ\n\n**Who owns the lockers?** The retail team does.',
    strong: '---\nformat: prfaq\n---\n\n## Internal FAQ\n\n**What does an empty locker cost us?** $19 a month.',
  },
};

const hard = phraseSet(hardQuestions);

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const inside = story.labelled ? passages.filter(({ section }) => section.kind === 'internal faq') : passages;
  const questions = inside.filter(({ sentence }) => sentence.question);
  if (inside.length === 0 || (!story.labelled && questions.length === 0)) return;
  const judged = story.labelled && questions.length > 0 ? questions : inside;
  if (judged.some(({ sentence }) => isHard(sentence))) return;
  yield {
    span: headingOf(reading, 'internal faq'),
    message:
      'No question here could hurt: the interviewer asks what it costs, how it fails and when you would stop. Add the one that you would rather not be asked.',
  };
}

/** In any form of its words: "what happens if we fail?", "who lost money?". */
const isHard = ({ words }: Sentence): boolean =>
  firstPhrase(words, hard) !== undefined || words.some(({ lemma }) => lemma !== undefined && hardWords.has(lemma));

const hardWords: ReadonlySet<string> = new Set(hardQuestions);

export const noInternalHardQuestion: StoryRule = { meta, check };

import { firstCuts } from '../english/lexicon/costs.ts';
import type { Sentence } from '../english/sentence.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-first-cut',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['estimate'],
  summary: 'Nothing says what is cut first if the budget drops.',
  why: 'The estimate is only the way to the question: what goes first? Whoever cannot say has added up numbers, not managed a cost.',
  silentOn: 'A section for it, or a sentence that says what would go first.',
  example: {
    weak: '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year.',
    strong:
      '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year. I’d cut the night line first.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || passages.some(({ section, sentence }) => section.kind === 'first cut' || cuts(sentence)))
    return;
  yield {
    span: headingOf(reading, 'first cut', 'model'),
    message:
      'Nothing says what you cut first: the interviewer’s next words are “and if the budget drops by a fifth?”. Name the one thing that goes, what it saves and who feels it.',
  };
}

/** "I'd cut … first", "the first to go is …", "if the budget fell, I would drop …". */
function cuts({ clauses, words }: Sentence): boolean {
  const has = (test: RegExp): boolean => words.some(({ lower }) => test.test(lower));
  const cutting = clauses.some(({ verb }) => verb.tense !== 'past' && firstCuts.has(verb.deed.lemma ?? verb.lemma));
  return (
    (cutting || has(/^(cut|cuts|go)$/)) && (has(/^first$/) || (has(/^(budget|money)$/) && has(/^(if|should|when)$/)))
  );
}

export const noFirstCut: StoryRule = { meta, check };

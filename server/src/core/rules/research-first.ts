import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { measures } from '../english/grammar/measures.ts';
import { firstSteps } from '../english/lexicon/evidence.ts';
import { objectiveNouns } from '../english/lexicon/goals.ts';
import { customers } from '../english/lexicon/people.ts';
import { researching, researchNouns } from '../english/lexicon/studies.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { type Passage, placeOf, type Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'research-first',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['design'],
  summary: 'Research comes before the business objective.',
  why: 'Everybody would ask the users first. The interviewer wants to hear what the business needs and what you would bet before a survey tells you.',
  silentOn: 'Research that you have done, or that tests a bet with an objective named before it.',
  example: {
    weak: '---\nformat: design\n---\n\n## Customer\n\nFirst I would interview some of the guests.',
    strong:
      '---\nformat: design\n---\n\n## Customer\n\nGuests who cook for two. The goal is 300 more nights a month. First I would interview ten of them about the shelf.',
  },
};

const openings = phraseSet(firstSteps);
const objectives = phraseSet(objectiveNouns);

function* check({ passages }: Reading): Iterable<Report> {
  for (const passage of passages) {
    if (setsObjective(passage)) return;
    const clause =
      passage.sentence.clauses.find(candidate => researches(passage.sentence, candidate)) ??
      researchNoted(passage.sentence);
    if (!clause || !firstPhrase(passage.sentence.words, openings)) continue;
    yield {
      span: placeOf(passage, clause),
      message:
        'Research is your first step: the interviewer hears that you have no view yet. Name the business objective and your bet first, then what you would ask to prove it wrong.',
    };
    return;
  }
}

/** "First, some research: who uses it and why." */
const researchNoted = ({ words, clauses, start, end }: Sentence): Span | undefined => {
  const at = words.findIndex(({ lower }) => researchNouns.has(lower));
  return at > 0 && at < 5 && (clauses[0]?.start ?? end) > (words[at]?.start ?? end) ? { start, end } : undefined;
};

function researches({ words }: Sentence, { verb, actor, start, end }: Clause): boolean {
  const lets = words[0]?.lower === 'let' && words[1]?.lower === 'me';
  if (!lets && (!/^(I|we|dropped)$/.test(actor) || verb.tense === 'past')) return false;
  const deed = verb.deed.lemma ?? verb.lemma;
  const finds =
    /^(learn|understand|discover|explore)$/.test(deed) ||
    (deed === 'find' && words.some(({ lower }, at) => lower === 'out' && words[at - 1] === verb.deed));
  if (finds && words.some(word => word.start > verb.start && customers.has(word.lower))) return true;
  const research = (word: string): boolean => researchNouns.has(word);
  return (
    researching.has(deed) ||
    words.some(
      word => word.start >= start && word.end <= end && (research(word.lower) || researching.has(word.lemma ?? '')),
    )
  );
}

/** Whether a sentence says what the business is after, with a figure or in money. */
const setsObjective = ({ sentence, section }: Passage): boolean =>
  section.kind === 'job' ||
  (firstPhrase(sentence.words, objectives) !== undefined &&
    sentence.quantities.some(quantity => measures(sentence.words, quantity)));

export const researchFirst: StoryRule = { meta, check };

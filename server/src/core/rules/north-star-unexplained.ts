import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { reasons } from '../english/lexicon/frameworks.ts';
import { northStars } from '../english/lexicon/goals.ts';
import { type Passage, placeOf, type Reading } from '../reading.ts';
import type { Section, Story } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'north-star-unexplained',
  layer: 'evidence',
  scope: 'story',
  severity: 'warning',
  formats: ['metrics'],
  summary: 'A north star without a reason in money or behaviour.',
  why: 'A north star is a claim that one number stands for the business. Without the link to money or to what people keep doing it is a taste.',
  silentOn: 'A reason in the same section: what one unit of it is worth, or which behaviour it stands for.',
  example: {
    weak: '---\nformat: metrics\n---\n\n## Outcome\n\nOur north star is finished books.',
    strong:
      '---\nformat: metrics\n---\n\n## Outcome\n\nOur north star is finished books, because each brings the library a grant of $14.',
  },
};

const stars = phraseSet(northStars);
const why = phraseSet(reasons);

function* check({ story, passages }: Reading): Iterable<Report> {
  const at = passages.findIndex(
    ({ section, sentence }) => firstPhrase(sentence.words, stars) !== undefined || isHeadedStar(story, section),
  );
  const star = passages[at];
  if (!star || passages.slice(at, at + 3).some(passage => passage.section === star.section && explains(passage)))
    return;
  yield {
    span: placeOf(star, star.sentence),
    message:
      'This north star has no reason: the interviewer asks why this number and not another. Say what one unit of it is worth, or what people keep doing because of it.',
  };
}

const isHeadedStar = ({ text }: Story, { heading }: Section): boolean =>
  heading !== undefined && /north[ -]star/i.test(text.slice(heading.start, heading.end));

function explains({ sentence }: Passage): boolean {
  return sentence.quantities.some(({ kind }) => kind === 'money') || firstPhrase(sentence.words, why) !== undefined;
}

export const northStarUnexplained: StoryRule = { meta, check };

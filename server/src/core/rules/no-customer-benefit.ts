import { givesBenefit } from '../english/aims/benefit.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-customer-benefit',
  layer: 'evidence',
  scope: 'story',
  severity: 'error',
  formats: ['prfaq'],
  summary: 'The first paragraph says nothing of what a customer gains.',
  why: 'A press release that opens with the product is written for the company. The reader stops where nothing is in it for them.',
  silentOn: 'A first paragraph that says what somebody can do now, saves, or need no longer do.',
  example: {
    weak: '---\nformat: prfaq\n---\n\n## Press release\n\nLINZ. HomeShed today launched a network of 40 lockers that open with a phone.',
    strong:
      '---\nformat: prfaq\n---\n\n## Press release\n\nLINZ. Tenants without a cellar can now borrow a drill for $4 a day.',
  },
};

/** Where the release stands; where nothing is headed so, in front of the first heading. */
const opening: ReadonlySet<SectionKind> = new Set(['press release', 'body']);

function* check(reading: Reading): Iterable<Report> {
  const headed = reading.passages.filter(({ section }) => opening.has(section.kind));
  const told = headed.length > 0 ? headed : reading.passages.filter(({ section }) => section.kind === 'lead');
  const first = told[0]?.block;
  if (!first || told.some(({ block, sentence }) => block === first && givesBenefit(sentence))) return;
  yield {
    span: headingOf(reading, 'press release'),
    message:
      'The first paragraph is about the product: the reader asks what is in it for them. Say in one sentence who can now do what, and what it saves them.',
  };
}

export const noCustomerBenefit: StoryRule = { meta, check };

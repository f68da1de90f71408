import { isClaimedOfGroup } from '../english/evidence/claimed-of-group.ts';
import { needing } from '../english/lexicon/goals.ts';
import { choosesGroup, tellsWho } from '../english/people/chosen-group.ts';
import { customersIn } from '../english/people/customers.ts';
import { picksOut } from '../english/people/picked-out.ts';
import { namesAll, namesCrew, namesThoseWho } from '../english/people/those-who.ts';
import type { Sentence } from '../english/sentence.ts';
import { isTold } from '../likelihood/weighed.ts';
import { hasRole, headingOf, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Format, SectionKind, Story } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-segment',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral', 'design', 'metrics', 'prfaq'],
  summary: 'Customers appear only as “users”, “customers” or “everyone”.',
  why: 'Whoever serves everybody has chosen nobody. The interviewer wants to hear one group, small enough to picture, whose problem you know.',
  silentOn: 'One group narrowed by a modifier, a number or a relative clause; stories in which no customer appears.',
  example: {
    weak: '## Situation\n\nUsers could not find the ferry times.',
    strong:
      '## Situation\n\nCommuters with a season ticket could not find the ferry times, and users of the app are 80% commuters.',
  },
};

/** Where a design, a framework or a press release says whom it is for. */
const introducing: ReadonlySet<SectionKind> = new Set([
  'lead',
  'customer',
  'struggle',
  'job',
  'press release',
  'body',
  'customer quote',
  'external faq',
]);

/** Where whoever is told of is a customer, although it would be a colleague elsewhere. */
const ofCustomers: ReadonlySet<SectionKind> = new Set(['customer', 'job']);

const unlabelled: ReadonlySet<SectionKind> = new Set(['body']);

/** Under which heading the customers belong, where the story has none for them yet. */
const heading: Partial<Readonly<Record<Format, string>>> = { design: 'Customer', metrics: 'Job' };

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  if (passages.length === 0) return;
  const told = story.format === 'behavioral' || story.format === 'prfaq';
  const forAll = story.format === 'prfaq' && passages.some(({ sentence }) => namesAll(sentence));
  if (told && !forAll && !passages.some(({ sentence }) => namesAnybody(sentence))) return;
  const isAsked = (passage: Passage) => !asksWhere(story) || hasRole(passage, introducing);
  if (isTold(meta.id, reading, passage => isAsked(passage) && isSegment(passage, story.format), isSure)) return;
  yield {
    span: headingOf(reading, 'customer', 'job', 'press release', 'situation', 'lead'),
    message:
      'Your customers are anybody: the interviewer hears that nobody was chosen. Name one group by who they are, how many, or what they do: “part-time drivers in three cities”.',
    fixes: () =>
      inSection(
        reading,
        ['customer', 'job', 'situation'],
        'Add whom it was for',
        text`This was for ${stop('how many')} ${stop('which customers')} who ${stop('do what')}.`,
        heading[reading.story.format] ?? 'Situation',
      ),
  };
}

const namesAnybody = (sentence: Sentence): boolean => customersIn(sentence).anybody || isClaimedOfGroup(sentence);

/** Whether the segment must stand where a story of its format says whom it is for. */
const asksWhere = ({ format, labelled }: Story): boolean => format !== 'behavioral' && labelled;

/** Whether somebody who is told apart from others wants or needs something: that is a customer. */
const needs = ({ sentence }: Passage): boolean =>
  sentence.clauses.some(({ verb }) => needing.has(verb.lemma)) && picksOut(sentence);

const isSure = ({ sentence }: Passage): boolean => tellsWho(sentence);

function isSegment(passage: Passage, format: Format): boolean {
  const { narrowed, narrowedTrade } = customersIn(passage.sentence);
  if (format === 'prfaq' && (namesThoseWho(passage.sentence) || (narrowedTrade && !namesCrew(passage.sentence))))
    return true;
  if (hasRole(passage, ofCustomers)) return narrowed || narrowedTrade || picksOut(passage.sentence);
  return narrowed || choosesGroup(passage.sentence) || (hasRole(passage, unlabelled) && needs(passage));
}

export const noSegment: StoryRule = { meta, check };

import { displeasureIn } from '../english/influence/displeasure.ts';
import { isResentedIn } from '../english/influence/resented.ts';
import { isAnswer } from '../english/judgment/answers.ts';
import { isDearerThen } from '../english/judgment/chosen-prices.ts';
import { costOf, isPaidIn, isPlainlyBorne } from '../english/judgment/costs.ts';
import { namesFirstCut } from '../english/judgment/first-cut.ts';
import { priceIn } from '../english/judgment/named-prices.ts';
import { setsAgainst } from '../english/judgment/set-against.ts';
import { isBorneSince, isWorseSince } from '../english/judgment/since-the-deed.ts';
import { namesWhatGoes } from '../english/judgment/what-goes.ts';
import { callIn } from '../english/ownership/calls.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Fix } from '../finding.ts';
import { isTold } from '../likelihood/weighed.ts';
import { headingOf, isOwn, neighbours, type Passage, type Reading, sentencesOf } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { SectionKind, Story } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-tradeoff',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral', 'design', 'estimate'],
  summary: 'Nothing is given up, delayed, hurt or risked.',
  why: 'A call without a price is no call: if nothing was lost, the opposite choice would have been just as good, and the interviewer learns nothing about your judgment.',
  silentOn: 'One sentence that names what your choice cost: delayed, cut, lost, accepted, chosen over something else.',
  example: {
    weak: '## Action\n\nI decided to open the library on Sundays, because 400 students asked for it.',
    strong:
      '## Action\n\nI decided to open the library on Sundays instead of Monday mornings, because 400 students asked for it, and lost the Monday readers’ club.',
  },
};

/** Sections whose costs are not the candidate's: they tell of the world. */
const notTheirs: ReadonlySet<SectionKind> = new Set(['situation', 'task', 'follow-up', 'customer', 'struggle']);

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const first = story.format === 'behavioral' ? passages.findIndex(acts) : -1;
  const isPriced = (passage: Passage): boolean =>
    isJudged(passage) &&
    (names(passage, story) ||
      isDearerPick(reading, passage) ||
      (isSince(passage) && isIllTaken(passage)) ||
      isPaidSince(passage));
  const isSince = (passage: Passage): boolean => first >= 0 && first <= passage.index && isOwn(passage);
  const isPaidSince = (passage: Passage): boolean =>
    isSince(passage) && isJudged(passage) && isBorneSince(passage.sentence);
  if (
    passages.length === 0 ||
    isTold(
      meta.id,
      reading,
      isPriced,
      passage =>
        isSure(passage) || isPriceOfCall(reading, passage) || (isSince(passage) && isPlainlyWorse(passage.sentence)),
    ) ||
    isCut(reading)
  )
    return;
  yield {
    span: headingOf(reading, 'trade-off', 'sacrifice', 'first cut', 'action', 'decision', 'solution', 'model'),
    message:
      'Nothing in this story is given up: the interviewer hears a choice that cost nothing, so no judgment. Name the price you paid and who paid it: “I chose …, at the cost of …”.',
    fixes: () => priceOf(reading),
  };
}

/** Whether an estimate says what goes first. */
const isCut = (reading: Reading): boolean =>
  reading.story.format === 'estimate' && namesFirstCut(sentencesOf(reading, 'first cut'), sentencesOf(reading));

/** Whether the sentence names a price; under a heading for it, any prose does (in a design the sacrifice must say what is cut, in an estimate the first cut). */
function names(passage: Passage, { format, sections }: Story): boolean {
  const { sentence, section } = passage;
  if (format === 'estimate' && section.kind !== 'first cut') return section.kind === 'body' && isSure(passage);
  if (format === 'design' && section.kind !== 'sacrifice' && sections.some(({ kind }) => kind === 'sacrifice'))
    return false;
  if (section.kind === 'trade-off' && sentence.words.length > 3) return true;
  if (section.kind === 'sacrifice')
    return !deniesPrice(sentence) && (namesWhatGoes(sentence) || costOf(sentence) !== undefined);
  return costOf(sentence) !== undefined;
}

/** "Nothing big here", "I don't see anything we would lose". */
const deniesPrice = ({ words, clauses }: Sentence): boolean =>
  /^(nothing|none)$/.test(words[0]?.lower ?? '') ||
  (words.some(({ lower }) => lower === 'anything') && clauses.some(({ verb }) => verb.negated));

/** Whether what the sentence before has chosen was dearer. */
const isDearerPick = (reading: Reading, passage: Passage): boolean => {
  const { before } = neighbours(reading, passage);
  return before !== undefined && isDearerThen(before.sentence, passage.sentence);
};

/** Whether the writer calls it a price, in so many words or by the heading, or takes one way in the place of another. */
const isSure = ({ section, sentence }: Passage): boolean =>
  section.kind === 'trade-off' || priceIn(sentence) !== undefined || setsAgainst(sentence);

/** Whether a sentence behind a deed of the candidate's tells outright what got worse, and gives no other cause for it. */
const isPlainlyWorse = (sentence: Sentence): boolean =>
  isWorseSince(sentence) && !sentence.clauses.some(({ link, actor }) => link?.lower === 'because' && actor === 'other');

/** Whether behind a call of the candidate's own somebody bears something, or right behind it pays or is displeased. */
function isPriceOfCall({ passages }: Reading, passage: Passage): boolean {
  const { sentence, index } = passage;
  if (!isOwn(passage) || !isJudged(passage)) return false;
  const called = passages
    .slice(0, index + 1)
    .findLastIndex(other => isOwn(other) && callIn(other.sentence) !== undefined);
  const isRightBehind = isDeed(passages[index - 1]);
  if ((called >= 0 || isRightBehind) && (isPlainlyBorne(sentence) || isBorneSince(sentence))) return true;
  if (called < 0 || called < index - 2) return false;
  const isTheirs = sentence.clauses.every(({ actor }) => actor !== 'I' && actor !== 'dropped');
  return isPaidIn(sentence) || (isTheirs && (costOf(sentence) !== undefined || isIllTaken(passage)));
}

/** Whether a passage tells a deed of the candidate's own that changes something. */
const isDeed = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  isOwn(passage) &&
  isJudged(passage) &&
  passage.sentence.clauses.some(clause => isAnswer(passage.sentence, clause));

/** Whether somebody takes it ill. */
const isIllTaken = ({ sentence }: Passage): boolean => displeasureIn(sentence) || isResentedIn(sentence);

const isJudged = ({ section, roles }: Passage): boolean =>
  !notTheirs.has(section.kind) && ![...roles].every(role => notTheirs.has(role));

/** Whether the candidate acts: who is displeased or burdened then, pays a price. */
const acts = (passage: Passage): boolean =>
  isJudged(passage) &&
  passage.sentence.clauses.some(
    ({ actor, verb }) => (actor === 'I' || actor === 'dropped') && verb.tense !== 'conditional',
  );

/** An estimate pays with what it cuts first; the other formats with what their call gave up. */
function priceOf(reading: Reading): readonly Fix[] {
  if (reading.story.format === 'estimate')
    return inSection(
      reading,
      ['first cut'],
      'Add what you would cut first',
      text`I would cut ${stop('what')} first, at the cost of ${stop('what')}.`,
      'First cut',
    );
  return inSection(
    reading,
    ['trade-off', 'sacrifice', 'action', 'solution'],
    'Add the price of your call',
    text`I chose ${stop('what')} over ${stop('the alternative')}, at the cost of ${stop('what')}.`,
    reading.story.format === 'design' ? 'Sacrifice' : 'Trade-off',
  );
}

export const noTradeoff: StoryRule = { meta, check };

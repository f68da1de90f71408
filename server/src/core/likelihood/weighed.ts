import type { Clause, Sentence } from '../english/sentence.ts';
import { asSentence } from '../english/shapes.ts';
import { asPassage } from '../passage.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { absence, isWeighed, likelihood, traitsShown } from './likelihood.ts';

/** A passage more likely than this is reported though no reading matches it; a short one must be more likely still. */
export const reportAbove = 0.45;
const reportShortAbove = 0.7;

/** Rules whose readings know nearly all that there is report a passage that none of them matches only if it is more likely than this. */
const certainAbove = 0.8;

/**
 * Rules that find one defect, each in its own words: where no reading matches, only the likeliest of them reports it. Not
 * who yields to whom where several match: `overlap.ts` says that.
 */
export const rivals: ReadonlySet<string> = new Set([
  'assigned-not-owned',
  'deferred-decision',
  'delegated-evidence',
  'empty-collaboration',
  'escalation',
  'handoff',
  'passive-decision',
  'unowned-action',
  'vague-data',
  'vague-influence',
]);

/** A match by a reading is dropped where the passage is less likely than this; a short one must be less likely still. */
const dropBelow = 0.03;
const dropShortBelow = 0.001;

/** If the chance that no passage tells it is below this, the story tells it, whatever the readings say. */
const toldBelow = 0.25;

/**
 * From which likelihood on a passage may tell what a rule would miss. Where one sentence tells it or none does, many that
 * are a little likely make none that is: whoever is told apart from all customers is so by a few words of one sentence.
 */
const tellsFrom: Readonly<Record<string, number>> = { 'no-segment': 0.1 };

/** Among `many` passages, one less likely than this to tell it does not count as telling it, though a reading matches. */
const countsFrom = 0.04;

/** Of so few passages the readings say enough; the more there are, the likelier one of them is heard by chance. */
const few = 5;
const many = 10;

/** Rules that have short passages told in words that hardly any other story uses: no doubt comes of those. */
const ofRareWords: ReadonlySet<string> = new Set(['vague-influence']);

/** A passage with fewer traits is short, and says little of what it is about: “Not my call.” */
const fewestTraits = 26;

/** One with more is told in one breath: what it says in one clause is lost among the others, and no doubt comes of that. */
const mostTraits = 150;

/** Whether the trained model is confident that the rule should stay silent about a passage. */
export const isDoubtful = (rule: string, passage: Passage): boolean =>
  likelihood(rule, passage) < leastFor(rule, passage);

function leastFor(rule: string, passage: Passage): number {
  const shown = traitsShown(passage);
  if (shown > mostTraits) return 0;
  if (shown >= fewestTraits) return dropBelow;
  return ofRareWords.has(rule) ? 0 : dropShortBelow;
}

/**
 * What the readings of a rule find in a passage; where they find nothing and the model reports the passage, what `unheard`
 * makes of the place: the likeliest clause if that would be reported by itself, else the whole passage. The likeliest
 * clause, if there is any, is passed in either case. `reports` says when the model reports a passage.
 */
export function weighed<Found>(
  rule: string,
  passage: Passage,
  found: Iterable<Found>,
  unheard: (place: Span, clause: Clause | undefined) => Found | undefined,
  reports = isReported,
): readonly Found[] {
  const heard = [...found];
  if (heard.length > 0 || !reports(rule, passage)) return heard;
  const clause = likeliestClause(rule, passage);
  const alone = clause && isReported(rule, within(passage, clause));
  const place = unheard(alone ? withRelatives(passage.sentence, clause) : withoutStop(passage.sentence), clause);
  return place ? [place] : [];
}

/**
 * Whether a story tells what a rule would miss: whether its readings find it in a passage, unless the model is confident
 * otherwise. `tells` asks the readings, and only where the model leaves it open; of a passage that is `sure` the model is
 * not asked.
 */
export function isTold(
  rule: string,
  { story, passages }: Reading,
  tells: (passage: Passage) => boolean,
  sure: (passage: Passage) => boolean = () => false,
): boolean {
  if (story.format !== 'behavioral' || passages.length <= few) return passages.some(tells);
  const from = tellsFrom[rule];
  const telling = from === undefined ? passages : passages.filter(passage => likelihood(rule, passage) >= from);
  if (isWeighed(rule) && absence(rule, telling) < toldBelow) return true;
  const doubted = countsFrom * Math.min(1, (passages.length - few) / (many - few));
  return passages.some(
    passage =>
      (likelihood(rule, passage) >= (isNote(passage) ? doubted / 2 : doubted) || sure(passage)) && tells(passage),
  );
}

/** An item of a list that is short: half the likelihood is enough for it. */
const isNote = (passage: Passage): boolean => passage.block.kind === 'item' && traitsShown(passage) < fewestTraits;

/** Whether the model is sure of a passage, and it is long enough for that. */
export const isCertain = (rule: string, passage: Passage): boolean =>
  traitsShown(passage) >= fewestTraits && isReported(rule, passage) && likelihood(rule, passage) > certainAbove;

/** Whether the model reports a passage by itself. */
export function isReported(rule: string, passage: Passage): boolean {
  return (
    isWeighed(rule) &&
    likelihood(rule, passage) > (traitsShown(passage) < fewestTraits ? reportShortAbove : reportAbove) &&
    !(rivals.has(rule) && [...rivals].some(rival => likelihood(rival, passage) > likelihood(rule, passage)))
  );
}

function likeliestClause(rule: string, passage: Passage): Clause | undefined {
  const { clauses } = passage.sentence;
  const likely = clauses.map(clause => likelihood(rule, within(passage, clause)));
  return clauses[likely.indexOf(Math.max(...likely))];
}

/** The passage as if nothing but a part of it, with at most one clause, were said. */
export function within(passage: Passage, part: Span): Passage {
  const { sentence } = passage;
  const { start, end } = part;
  const words = sentence.words.filter(word => word.start >= start && word.end <= end);
  const clauses = sentence.clauses.filter(clause => clause === part);
  return asPassage({ ...passage, sentence: asSentence({ ...sentence, start, end, words, clauses }) });
}

/** "He is a man who shouts": a clause with what is said of those in it. */
export function withRelatives({ clauses }: Sentence, clause: Clause): Span {
  const own = clauses.indexOf(clause);
  const relatives = clauses.filter(({ kind, parent }) => kind === 'relative' && parent === own);
  return { start: clause.start, end: Math.max(clause.end, ...relatives.map(({ end }) => end)) };
}

export function withoutStop({ start, end, words }: Sentence): Span {
  return { start, end: words.findLast(({ part }) => part !== 'punctuation')?.end ?? end };
}

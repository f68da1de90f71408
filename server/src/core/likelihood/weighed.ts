import type { Clause, Sentence } from '../english/sentence.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { absence, isWeighed, likelihood, traitsShown } from './likelihood.ts';

/** What is likelier is heard, though no reading of its words hears it; more is asked of few words. */
const plain = 0.45;
const plainInFew = 0.7;

/** Rules that find one defect, each in its own words: where no words are heard, the likeliest of them finds it. */
const rivals: ReadonlySet<string> = new Set([
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

/** What is less likely is let pass, though a reading hears it. */
const doubtful = 0.03;

/** A story so unlikely to miss what a rule asks for tells it, whatever the readings say. */
const surelyTold = 0.25;

/** A passage so unlikely to tell it does not, though a reading hears it. */
const credible = 0.04;

/** Of fewer passages the readings say enough. */
const several = 6;

/** A passage with fewer traits has few words, and says too little for a doubt: “Not my call.” */
const enough = 26;

/** Whether a rule would be wrong to hear anything in a passage, as far as stories tell. */
export const isDoubtful = (rule: string, passage: Passage): boolean =>
  traitsShown(passage) >= enough && likelihood(rule, passage) < doubtful;

/**
 * What the readings of a rule find in a passage, and where they find nothing what stories count for: the place is the
 * clause that is plain by itself, or the whole passage; its likeliest clause, if it has any, comes beside it.
 */
export function weighed<Found>(
  rule: string,
  passage: Passage,
  found: Iterable<Found>,
  unheard: (place: Span, clause: Clause | undefined) => Found | undefined,
): readonly Found[] {
  const heard = [...found];
  if (heard.length > 0 || !isPlain(rule, passage)) return heard;
  const clause = likeliestClause(rule, passage);
  const alone = clause && isPlain(rule, within(passage, clause));
  const place = unheard(alone ? withRelatives(passage.sentence, clause) : withoutStop(passage.sentence), clause);
  return place ? [place] : [];
}

/**
 * Whether a story tells what a rule would miss: as its readings say of one passage, unless stories count plainly against
 * them. `tells` asks the readings, and only where stories leave it open; of what is `sure` nobody asks what stories tell.
 */
export function isTold(
  rule: string,
  { story, passages }: Reading,
  tells: (passage: Passage) => boolean,
  sure: (passage: Passage) => boolean = () => false,
): boolean {
  if (story.format !== 'behavioral' || passages.length < several) return passages.some(tells);
  if (isWeighed(rule) && absence(rule, passages) < surelyTold) return true;
  return passages.some(passage => (likelihood(rule, passage) >= credible || sure(passage)) && tells(passage));
}

const isPlain = (rule: string, passage: Passage): boolean =>
  isWeighed(rule) &&
  likelihood(rule, passage) > (traitsShown(passage) < enough ? plainInFew : plain) &&
  !(rivals.has(rule) && [...rivals].some(rival => likelihood(rival, passage) > likelihood(rule, passage)));

function likeliestClause(rule: string, passage: Passage): Clause | undefined {
  const { clauses } = passage.sentence;
  const likely = clauses.map(clause => likelihood(rule, within(passage, clause)));
  return clauses[likely.indexOf(Math.max(...likely))];
}

/** The passage as if nothing but one of its clauses stood in it. */
function within(passage: Passage, clause: Clause): Passage {
  const { start, end } = clause;
  const words = passage.sentence.words.filter(word => word.start >= start && word.end <= end);
  return { ...passage, sentence: { ...passage.sentence, start, end, words, clauses: [clause] } };
}

/** "He is a man who shouts": a clause with what is said of those in it. */
function withRelatives({ clauses }: Sentence, clause: Clause): Span {
  const own = clauses.indexOf(clause);
  const relatives = clauses.filter(({ kind, parent }) => kind === 'relative' && parent === own);
  return { start: clause.start, end: Math.max(clause.end, ...relatives.map(({ end }) => end)) };
}

export function withoutStop({ start, end, words }: Sentence): Span {
  return { start, end: words.findLast(({ part }) => part !== 'punctuation')?.end ?? end };
}

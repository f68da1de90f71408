import { aimIn } from '../aims/aims.ts';
import { findPhrases, type PhraseSet } from '../grammar/match.ts';
import { guardIn } from '../judgment/guards.ts';
import { artefactVerbs } from '../lexicon/artefacts.ts';
import { attention } from '../lexicon/audiences.ts';
import { groupsServed, kindsServed } from '../lexicon/customers.ts';
import { aimNouns } from '../lexicon/goals.ts';
import { fractions } from '../lexicon/numbers.ts';
import { measureLists, tracking, usedUp } from '../lexicon/outputs.ts';
import { enrolling } from '../lexicon/taking-up.ts';
import { trades } from '../lexicon/trades.ts';
import { activityVerbs } from '../lexicon/uptake.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { namedOutput } from './named.ts';
import type { Output } from './outputs.ts';

/**
 * The activity measures that an answer names as its own, for which it takes no figure: “we look at how often it is
 * opened”. Where measures are `listed`, a bare name will do: “unlocks per day”.
 */
export function* offeredMeasures(sentence: Sentence, measures: PhraseSet, listed: boolean): Generator<Output> {
  if (guardIn(sentence)) return;
  const { words, clauses } = sentence;
  const bare = listed ? measureAt(words, 0, clauses[0]?.verb.from ?? words.length, measures) : undefined;
  if (bare && !clauses.some(({ verb, start }) => verb.negated && start <= bare.start)) yield bare;
  for (const clause of clauses) {
    const seen = showsItself(clause) ? namedBehind(sentence, clause, measures) : undefined;
    if (seen) yield seen;
    const won = isWin(sentence, clause)
      ? namedOutput(sentence, clause.subject?.from ?? 0, clause.verb.from, measures)
      : undefined;
    if (won) yield won;
    if (isTarget(sentence, clause)) yield { start: clause.start, end: clause.end, name: clause.verb.deed.lower };
    if (clause.verb.negated || !offers(clause) || (bare && clause === clauses[0])) continue;
    const output = measureAt(words, clause.verb.to, wordRange(sentence, clause)[1], measures);
    if (output) yield output;
  }
}

/** "How do I know that it works?", "what would success be?": a question that a measure answers. */
export const asksForMeasure = ({ words, question }: Sentence): boolean =>
  question &&
  /^(how|what|when)$/.test(words[0]?.lower ?? '') &&
  words.some(({ lower }) => /^(know|success|successful|measure|metric)$/.test(lower));

/** "If downloads go up, that's a win." */
const isWin = ({ words, clauses }: Sentence, { link, verb }: Clause): boolean =>
  /^(if|when|once)$/.test(link?.lower ?? '') &&
  !verb.negated &&
  clauses.some(other => other.start > verb.end && isCalledWin(words, other));

/** "That's a win", "I'd be happy". */
export const isCalledWin = (words: readonly Word[], { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(win|success|great|happy)$/.test(lower));

/** Whether a sentence says how far a measure is to go, or calls something its figure: “it should be opened by half of them”. */
export const setsMeasure = (sentence: Sentence): boolean => aimIn(sentence) === undefined && isSet(sentence);

const isSet = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ verb }) =>
      /^(should|must)$/.test(verb.modal ?? '') ||
      (verb.lemma === 'be' && /^(figure|number|signal|sign|yardstick)$/.test(words[verb.to + 1]?.lower ?? '')),
  );

/** "The alert should be opened by half of them." */
const isTarget = ({ words, quantities }: Sentence, { verb, start, end }: Clause): boolean =>
  /^(should|must)$/.test(verb.modal ?? '') &&
  !verb.negated &&
  (activityVerbs.has(verb.deed.lemma ?? '') || enrolling.has(verb.deed.lemma ?? '')) &&
  (quantities.some(quantity => quantity.start >= start && quantity.end <= end) ||
    words.some(word => fractions.has(word.lower) && word.start >= start && word.end <= end));

/** "Success is …", "I'd track …", "we also look at …". */
const offers = ({ verb, actor, subject }: Clause): boolean =>
  verb.lemma === 'be'
    ? aimNouns.has(subject?.head.lower ?? '') || subject?.head.lower === 'it'
    : measureLists.has(subject?.head.lower ?? '') ||
      (/^(I|we|team|dropped)$/.test(actor) && verb.tense !== 'past' && tracking.has(verb.deed.lemma ?? ''));

/** "We would see many installs", "you'd know it by the star rating". */
const showsItself = ({ verb, subject, actor }: Clause): boolean =>
  verb.modal === 'would' &&
  !verb.negated &&
  (/^(I|we)$/.test(actor) || /^(you|one)$/.test(subject?.head.lower ?? '')) &&
  /^(see|know|tell)$/.test(verb.deed.lemma ?? '');

function namedBehind({ words }: Sentence, { verb }: Clause, measures: PhraseSet): Output | undefined {
  const match = [...findPhrases(words, measures, verb.to)].find(({ to }) => words[to - 1]?.part === 'noun');
  const [first, last] = [words[match?.from ?? -1], words[(match?.to ?? 0) - 1]];
  return match && first && last && { start: first.start, end: last.end, name: match.phrase };
}

function measureAt(words: readonly Word[], start: number, to: number, measures: PhraseSet): Output | undefined {
  let from = start;
  while (from < to && /^(determiner|preposition|adverb)$/.test(words[from]?.part ?? '') && !isHow(words, from)) from++;
  const counts = /^(number|count)$/.test(words[from]?.lower ?? '');
  const end = counts
    ? countedTo(words, from) || doneBehind(words, from)
    : isHow(words, from)
      ? doneBehind(words, from)
      : 0;
  const upTo = end > 0 ? end : Math.max(namedTo(words, from, to, measures), doneTo(words, from), perTo(words, from));
  const [first, last] = [words[from], words[upTo - 1]];
  return upTo > from && first && last ? { start: first.start, end: last.end, name: first.singular } : undefined;
}

/** "The number of questions to the bot". */
const countedTo = (words: readonly Word[], from: number): number =>
  words[from + 1]?.lower === 'of' && attention.has(words[from + 2]?.lower ?? '') && endsThere(words[from + 3])
    ? from + 3
    : 0;

const isHow = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'how' && /^(many|often)$/.test(words[at + 1]?.lower ?? '');

/** "How many people open the letter", "the number of routes planned". */
const doneBehind = (words: readonly Word[], from: number): number =>
  words.findIndex((word, at) => at > from + 1 && at < from + 8 && word.part === 'verb' && isActivity(word)) + 1;

/** A measure by its name, which ends there: "downloads and ratings". */
function namedTo(words: readonly Word[], from: number, to: number, measures: PhraseSet): number {
  const match = [...findPhrases(words, measures, from, to)].find(found => found.from === from);
  const next = words[match?.to ?? 0];
  const ends =
    !next ||
    /^(punctuation|coordinator)$/.test(next.part) ||
    /^(per|by|on|in|among|before|after|during|over|within|every|each|a)$/.test(next.lower);
  return match && ends ? match.to : 0;
}

/** "Messages sent", but not "patients sent home". */
function doneTo(words: readonly Word[], from: number): number {
  const [thing, deed] = [words[from], words[from + 1]];
  const isThings = thing && thing.lower !== thing.singular && !isPeople(thing);
  return isThings && deed?.part === 'verb' && deed.form !== 'ing' && isActivity(deed) && endsThere(words[from + 2])
    ? from + 2
    : 0;
}

/** "Unlocks per day", "searches and replies"; with a figure it may be told that they fell. */
const perTo = (words: readonly Word[], from: number): number =>
  attention.has(words[from]?.lower ?? '') &&
  ((words[from + 1]?.lower === 'per' && !words.some(({ lower }) => lower === 'from')) ||
    (/^(punctuation|coordinator)$/.test(words[from + 1]?.part ?? '') && !words.some(({ part }) => part === 'number')))
    ? from + 1
    : 0;

const isPeople = ({ lower, singular }: Word): boolean =>
  groupsServed.has(lower) || kindsServed.has(lower) || trades.has(singular);

/** Nothing behind it says that it went well or wrong. */
const endsThere = (next: Word | undefined): boolean =>
  !next || /^(punctuation|coordinator)$/.test(next.part) || /^(per|a|each|by|to|in|on)$/.test(next.lower);

const isActivity = ({ lemma, lower }: Word): boolean =>
  [artefactVerbs, activityVerbs, enrolling, usedUp].some(verbs => verbs.has(lemma ?? lower));

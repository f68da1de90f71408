import type { Quantity } from '../grammar/quantities.ts';
import { proving } from '../lexicon/movement.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { happened, isOutsider } from './others.ts';

/**
 * Whether somebody held out, was shown something by the candidate, and came down: "the insurer had refused, I sent the
 * readings, and it paid", "he wanted three weeks, I sent him the graph, and then it was four days".
 */
export const comesDownAfterShowing = (sentence: Sentence): boolean => {
  const { clauses } = sentence;
  const held = clauses.find(clause => holdsOut(sentence, clause));
  const shown = held && clauses.find(clause => clause.start > held.end - 1 && isShowing(clause));
  if (!held || !shown) return false;
  return clauses.some(
    clause => clause.start > shown.verb.end && (givesIn(held, clause) || isLowered(sentence, held, shown, clause)),
  );
};

/** "Had refused the claim", "wanted three weeks", "asked 900". */
const holdsOut = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, kind } = clause;
  if (!isOutsider(sentence, clause) || !/^(main|coordinate)$/.test(kind) || verb.tense !== 'past') return false;
  if (/^(refuse|reject|decline|deny|block|veto)$/.test(verb.lemma)) return !verb.negated;
  return /^(want|ask|demand|insist|charge|quote)$/.test(verb.lemma) && figureOf(sentence, clause) !== undefined;
};

const isShowing = ({ actor, verb, kind }: Clause): boolean =>
  actor === 'I' &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  !verb.negated &&
  (proving.has(verb.deed.lemma ?? '') ||
    /^(send|submit|bring|give|hand|present|read|lay|put)$/.test(verb.deed.lemma ?? ''));

/** "… and it paid in full", "… and they signed". */
const givesIn = (held: Clause, { subject, verb, kind }: Clause): boolean =>
  /^(main|coordinate)$/.test(kind) &&
  /^(refuse|reject|decline|deny|block|veto)$/.test(held.verb.lemma) &&
  (/^(it|he|she|they)$/.test(subject?.head.lower ?? '') || subject?.head.lower === held.subject?.head.lower) &&
  verb.tense === 'past' &&
  !verb.negated &&
  verb.voice === 'active' &&
  /^(pay|accept|approve|sign|agree|release|settle|lift|grant|fund|refund)$/.test(verb.lemma);

/** "… and then it was four days", "… and we agreed on 780": less than what was asked. */
const isLowered = (sentence: Sentence, held: Clause, shown: Clause, clause: Clause): boolean => {
  const { verb, actor } = clause;
  const settles =
    (verb.lemma === 'be' && /^(it|they)$/.test(clause.subject?.head.lower ?? '')) ||
    (/^(agree|settle)$/.test(verb.lemma) && /^(we|other)$/.test(actor)) ||
    (/^(come|go|drop)$/.test(verb.lemma) && actor === 'other' && happened(clause));
  const [asked, got] = [figureOf(sentence, held), figureOf(sentence, clause)];
  return (
    settles && !verb.negated && asked !== undefined && got !== undefined && got.start > shown.end && isLess(got, asked)
  );
};

const figureOf = ({ quantities }: Sentence, { verb, end }: Clause): Quantity | undefined =>
  quantities.find(({ start, kind }) => kind !== 'label' && start >= verb.end && start < end + 1);

const inDays: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91, year: 365 };

const daysOf = ({ value, unit }: Quantity): number => value * (inDays[unit.replace(/s$/, '')] ?? 1);

const isLess = (got: Quantity, asked: Quantity): boolean =>
  got.kind === 'duration' && asked.kind === 'duration'
    ? daysOf(got) < daysOf(asked)
    : got.kind === asked.kind && got.value < asked.value;

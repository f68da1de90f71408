import type { Span } from '../../span.ts';
import { findPhrases } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { attitudes, bearing } from '../lexicon/attitudes.ts';
import { peopleUnits } from '../lexicon/counting.ts';
import { voiced } from '../lexicon/evidence.ts';
import { holdings } from '../lexicon/feelings.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import { hasCount, isQualifier, sourceSet } from './evidence.ts';

/** Whether a claim counts those whom it is about: "three of the families wanted it"; the four pages of a form count nobody. */
export const isCounted = (sentence: Sentence, claim: Span): boolean => {
  const clause = clauseAt(sentence, claim);
  const quantities = sentence.quantities.filter(
    quantity =>
      (quantity.digits || quantity.start < (clause?.verb.start ?? 0)) &&
      !isAge(sentence, quantity) &&
      !isOfWhatTheyWant(clause, quantity),
  );
  return hasCount(asSentence({ ...sentence, quantities }), claim) || isCountedBefore(sentence, claim);
};

const clauseAt = ({ clauses }: Sentence, claim: Span): Clause | undefined =>
  clauses.find(({ start, end }) => start <= claim.start && claim.start < end);

/** "Customers under 25", "boys of sixteen": who they are, and not how many. */
const isAge = ({ words, clauses }: Sentence, { start, value }: Quantity): boolean => {
  const at = words.findIndex(word => word.start === start);
  const before = words[at - 1]?.lower ?? '';
  if (/^(under|over|above|below|aged)$/.test(before)) return true;
  return before === 'of' && value < 100 && clauses.some(({ verb }) => verb.from === at + 1);
};

/** "Don't want to flip through 600 pages", "want no choice at 7am": of people at large, in the present, how much of it. */
const isOfWhatTheyWant = (clause: Clause | undefined, { kind, unit, start }: Quantity): boolean =>
  clause !== undefined &&
  kind === 'count' &&
  start > clause.verb.start &&
  (clause.verb.tense === 'present' || clause.verb.modal !== undefined) &&
  !clause.verb.perfect &&
  !peopleUnits.has(unit) &&
  !voiced.has(singular(unit)) &&
  unit !== 'times';

/** "In 40 calls patients were livid": what was heard, counted in front. */
const isCountedBefore = ({ words, quantities }: Sentence, claim: Span): boolean =>
  /^(in|of|from|out|across|over|during)$/.test(words[0]?.lower ?? '') &&
  quantities.some(({ kind, digits, unit, end }) => kind === 'count' && digits && end <= claim.start && isHeard(unit));

const isHeard = (unit: string): boolean =>
  peopleUnits.has(unit) || voiced.has(singular(unit)) || /^(call|conversation|chat|talk|visit)s$/.test(unit);

/** "Tenants hate the ledger", "nobody wants to log a ticket": what is named like a source is what the claim is about. */
export function isOnlyMeant(sentence: Sentence, claims: readonly Span[]): boolean {
  const { words } = sentence;
  return [...findPhrases(words, sourceSet)].every(({ from, to }) => {
    if (isQualifier(words, to)) return true;
    const start = words[from]?.start ?? 0;
    const claim = claims.find(span => span.start <= start && start < span.end);
    const clause = claim && clauseAt(sentence, claim);
    const lemma = clause?.verb.deed.lemma ?? clause?.verb.lemma ?? '';
    const held = lemma === 'have' && holdings.has(clause?.object?.head.lower ?? '');
    if (!clause || from < clause.verb.to || !(attitudes.has(lemma) || bearing.has(lemma) || held)) return false;
    return !words
      .slice(clause.verb.to, from)
      .some(({ lower }) => /^(in|from|per|by|through|on|at|during|after|since)$/.test(lower));
  });
}

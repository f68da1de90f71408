import { levelMoves, multiplying } from '../lexicon/changes.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOwn, isReason, isUnreal } from './lone-figure.ts';
import { lemmaOf } from './measured-deed.ts';
import type { MetricPlaces, Telling } from './metrics.ts';

/**
 * Whether figures tell a change that came about, wherever the sentence stands: from one level to another, by so much, or
 * one figure instead of another. What had been, what somebody says or finds, and what the writer sets are none.
 */
export function isChange(sentence: Sentence, { clause, numbers }: Telling, places: MetricPlaces): boolean {
  const { baseline, result, change } = places;
  const at = result ?? change;
  const [starts, arrives] = [numbers.some(({ read }) => read.starts), numbers.some(({ read }) => read.arrives)];
  const moved = clause !== undefined && moves(clause);
  const isFromTo = baseline && result && (starts || arrives || moved);
  const isBy = change && (change.start === clause?.verb.deed.start || numbers.some(isShare));
  const isMove = moved && (isBy || (result && arrives));
  if (!at || !(isFromTo || isMove)) return false;
  if (!clause) return true;
  const isSetting = isOwn(clause) && !numbers.some(({ quantity: { kind } }) => /^(percent|duration)$/.test(kind));
  return !isSetting && tellsEvent(sentence, clause) && !isReason(sentence, clause, at);
}

const isShare = ({ quantity: { kind } }: Telling['numbers'][number]): boolean => /^(percent|factor)$/.test(kind);

/** The verb itself tells the change; "went to 40 shops" and "came out five weeks late" are journeys and delays. */
const moves = (clause: Clause): boolean =>
  levelMoves.has(lemmaOf(clause)) ||
  multiplying.has(lemmaOf(clause)) ||
  /^(cut|lower|raise|decline|slip|bring)$/.test(lemmaOf(clause));

function tellsEvent({ clauses }: Sentence, clause: Clause): boolean {
  const { verb, kind, link, parent } = clause;
  if (verb.negated || isUnreal(clause) || (verb.perfect && verb.tense === 'past')) return false;
  const above = parent === undefined ? undefined : clauses[parent];
  if (kind === 'complement') return above !== undefined && /^(mean|ensure)$/.test(lemmaOf(above));
  if (kind === 'coordinate' && above?.kind === 'complement') return false;
  return kind !== 'subordinate' || /^(until|so|while|whereas)$/.test(link?.lower ?? '');
}

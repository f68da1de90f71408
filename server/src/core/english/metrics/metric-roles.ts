import type { Span } from '../../span.ts';
import { isFigure } from '../grammar/figure.ts';
import { type Quantity, spelledValue } from '../grammar/quantities.ts';
import { comparing } from '../lexicon/anchors.ts';
import { aims, grading, moving } from '../lexicon/changes.ts';
import { levelParticles } from '../lexicon/function-groups.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { beforeNow, populationLeads, resultLeads, spanning, takingUp } from '../lexicon/numbers.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isExchanged, isReached, pointsOn } from './figure-pairs.ts';
import { leading } from './leads.ts';
import { isOver } from './metric-periods.ts';
import { sumOf, withWhole } from './metric-sums.ts';

/** The part that a number plays in a metric, with its place; no role for a number that plays none. */
export interface MetricRole {
  readonly role?: 'baseline' | 'result' | 'change' | 'period' | 'population';
  readonly span: Span;
  /** Whether it stands behind “from” or before an arrow, where a new measure may begin. */
  readonly starts?: true;
  /** Whether it stands behind “to” or an arrow, or before “instead of”: of two numbers, this one says where the measure came to. */
  readonly arrives?: true;
  /** The bare sum, where it is money. */
  readonly sum?: Span;
}

/** A number among its words. */
interface Place {
  readonly words: readonly Word[];
  readonly clause: Clause | undefined;
  readonly quantity: Quantity;
  /** The word that says what it is: "from", "to", "by". */
  readonly lead: Word | undefined;
  readonly earlier: Word | undefined;
  readonly next: Word | undefined;
  /** The words from the number's end on. */
  readonly rest: readonly Word[];
}

/** The part that `quantity` plays in the metric that `clause` tells. */
export function roleOf(sentence: Sentence, clause: Clause | undefined, quantity: Quantity): MetricRole {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, quantity);
  const before = leading(words, from);
  const rest = words.slice(to);
  const place = { words, clause, quantity, lead: words[before], earlier: words[before - 1], next: rest[0], rest };
  const sum = quantity.kind === 'money' ? sumOf(sentence, quantity) : undefined;
  const span = sum ?? withWhole(sentence, quantity);
  if (quantity.kind !== 'label') {
    if (isExchanged(rest)) return { role: 'result', span: sum ?? quantity, arrives: true, ...(sum && { sum }) };
    if (pointsOn(rest)) return { role: 'baseline', span, starts: true, ...(sum && { sum }) };
    if (isReached(words, before)) return { role: 'result', span, arrives: true, ...(sum && { sum }) };
  }
  if (!isFigure(words, quantity, place.lead)) return { span };
  if (aims.has(quantity.unit) && words[to - 2]?.part === 'number')
    return { ...(sentence.quantities.length > 1 && { role: 'baseline' }), span };
  const target = targetOf(words, before);
  if (target) return { role: 'baseline', span: { start: target.start, end: span.end }, ...(sum && { sum }) };
  return { ...(timeRole(place) ?? levelRole(place, span)), ...(sum && { sum }) };
}

/** "In ten weeks", "two months later"; "two weeks before the launch" is no part of a metric. */
function timeRole({ words, quantity, lead, next, rest }: Place): MetricRole | undefined {
  if (quantity.kind !== 'duration') return undefined;
  const over = isOver(words, quantity);
  if (over) return { role: 'period', span: { start: over.start, end: quantity.end } };
  const inside = lead && spanning.has(lead.lower) ? lead : undefined;
  if (next?.lower === 'before')
    return rest[1] && rest[1].part !== 'punctuation' ? { span: quantity } : { role: 'baseline', span: quantity };
  if (inside) return { role: 'period', span: { start: inside.start, end: quantity.end } };
  if (next && /^(later|after|into|ago)$/.test(next.lower))
    return next.lower === 'ago'
      ? { span: quantity }
      : { role: 'period', span: { start: quantity.start, end: next.end } };
  return undefined;
}

function levelRole(place: Place, span: Span): MetricRole {
  const { clause, quantity, lead, earlier, next, rest } = place;
  if (lead?.lower === 'from')
    return isSource(place)
      ? { role: 'population', span: { start: lead.start, end: span.end } }
      : { role: 'baseline', span, starts: true };
  const compared =
    (next && beforeNow.has(next.lower) && rest[1]?.part !== 'noun') ||
    (lead && comparing.has(lead.lower)) ||
    (lead?.lower === 'not' && earlier?.text === ',') ||
    isEarlier(place) ||
    isLeft(place) ||
    (lead && earlier && /^(instead|compared)$/.test(earlier.lower)) ||
    (lead && /^(was|were)$/.test(lead.lower) && /^[,;(]$/.test(earlier?.text ?? ''));
  if (compared) return { role: 'baseline', span };
  if (isChange(place)) return { role: 'change', span: changeSpan(clause, span, lead) };
  if (lead && isPopulation(quantity, lead))
    return { role: 'population', span: { start: lead.lower === 'of' ? span.start : lead.start, end: span.end } };
  return { role: 'result', span, ...(lead?.lower === 'to' && { arrives: true }) };
}

/** "£410 to £170": where something came from, in a note without a verb. */
function isLeft({ clause, quantity, next, rest }: Place): boolean {
  if (next?.lower !== 'to' || rest[1]?.part !== 'number' || (clause && clause.actor !== 'you')) return false;
  return spelledValue(rest.slice(1, 2)) < quantity.value;
}

/** "Before, it took 11", "in January it had been 7": a clause of how it was. */
function isEarlier({ words, clause, lead }: Place): boolean {
  if (!clause || !/^(it|they|that|this|there)$/.test(clause.subject?.head.lower ?? '') || lead?.lower === 'to')
    return false;
  const { from, tense, perfect, lemma } = clause.verb;
  if (!takingUp.has(lemma)) return false;
  if (perfect && tense === 'past') return true;
  return words.slice(Math.max(0, from - 4), from).some(({ lower }) => beforeNow.has(lower));
}

/** The aim that a number names: "a target of 25". */
function targetOf(words: readonly Word[], before: number): Word | undefined {
  if (words[before]?.lower !== 'of') return undefined;
  const aim = words[leading(words, before)];
  return aim && aims.has(aim.lower) ? aim : undefined;
}

/** "Orders from 38 shops" says where; "from 40 to 12" and "up from 24" say what was before. */
const isSource = ({ quantity, earlier, rest }: Place): boolean =>
  quantity.kind === 'count' &&
  quantity.unit !== '' &&
  !/^(up|down)$/.test(earlier?.lower ?? '') &&
  !rest.slice(0, 8).some(({ lower }) => levelParticles.has(lower));

function isChange({ clause, quantity: { kind, unit, digits }, lead, rest }: Place): boolean {
  const verb = clause?.verb;
  const moves = verb !== undefined && moving.has(verb.deed.lemma ?? verb.lemma);
  const graded = grading.has(unit) || rest.slice(0, 2).some(({ lower }) => grading.has(lower));
  if (kind === 'factor') return unit !== 'times' || graded || moves;
  if (lead?.lower === 'by') return moves || clause === undefined;
  if (resultLeads.has(lead?.lower ?? '')) return false;
  if (graded && kind !== 'count') return true;
  if (!/^(percent|money|duration)$/.test(kind)) return false;
  if (/^(down|up|minus|plus)$/.test(lead?.lower ?? '')) return true;
  return moves && verb.lemma !== 'be' && digits !== undefined && lead !== undefined && lead.start >= verb.start;
}

/** "Fell by 40%": from the verb on where it stands close by. */
function changeSpan(clause: Clause | undefined, { start, end }: Span, lead: Word | undefined): Span {
  const verb = clause?.verb.deed;
  if (verb && verb.start < start && start - verb.end < 12) return { start: verb.start, end };
  return { start: lead && /^(by|down|up)$/.test(lead.lower) ? lead.start : start, end };
}

/** "In 14 districts", "across 38 shops": many of something that is no time and no money. */
const isPopulation = ({ kind, unit, value }: Quantity, lead: Word): boolean =>
  kind === 'count' && value > 1 && (unit.endsWith('s') || pluralNouns.has(unit)) && populationLeads.has(lead.lower);

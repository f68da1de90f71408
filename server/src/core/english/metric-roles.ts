import type { Span } from '../span.ts';
import { durations } from './lexicon/units.ts';
import { measures, type Quantity } from './quantities.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';
import type { Word } from './word.ts';

/** The part that a number plays in a metric, with its place; no role for a number that plays none. */
export interface MetricRole {
  readonly role?: 'baseline' | 'result' | 'change' | 'period' | 'population';
  readonly span: Span;
}

const comparing = /^(against|versus|vs|vs\.|than|instead|compared|was|were|after)$/;
const aims = /^(target|goal|bar|threshold|limit|budget|aim|objective|plan|forecast|sla)$/;
const grading =
  /^(fewer|less|more|lower|higher|faster|quicker|shorter|slower|cheaper|better|worse|drop|fall|rise|increase|decrease|reduction|improvement|growth|decline|gain|lift|jump|cut|saving|savings|down|up)$/;
const moving =
  /^(increase|decrease|drop|fall|rise|improve|reduce|cut|grow|decline|climb|jump|shrink|raise|lower|boost|lift|slash|gain|lose|save|sink|slip|trim)$/;

/** The part that `quantity` plays in the metric that `clause` tells. */
export function roleOf(sentence: Sentence, clause: Clause | undefined, quantity: Quantity): MetricRole {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, quantity);
  const before = leading(words, from);
  const [lead, earlier] = [words[before], words[before - 1]];
  const next = words[to];
  const none = { span: quantity };
  if (!counts(sentence, quantity)) return none;
  if (lead && aims.test(words[leading(words, before)]?.lower ?? '') && lead.lower === 'of') return none;
  if (quantity.kind === 'duration' && /^(in|within|over|after|for|during|inside|since)$/.test(lead?.lower ?? ''))
    return lead?.lower === 'after' && /^(before)$/.test(next?.lower ?? '')
      ? { role: 'baseline', span: quantity }
      : { role: 'period', span: { start: lead?.start ?? quantity.start, end: quantity.end } };
  if (quantity.kind === 'duration' && /^(later|after|into)$/.test(next?.lower ?? ''))
    return { role: 'period', span: { start: quantity.start, end: next?.end ?? quantity.end } };
  if (lead?.lower === 'from')
    return isSource(words, to, earlier, quantity)
      ? { role: 'population', span: { start: lead.start, end: quantity.end } }
      : { role: 'baseline', span: quantity };
  if (/^(before|previously|earlier|formerly)$/.test(next?.lower ?? '') || comparing.test(lead?.lower ?? ''))
    return { role: 'baseline', span: quantity };
  if (lead && earlier && /^(instead|compared)$/.test(earlier.lower)) return { role: 'baseline', span: quantity };
  if (isChange(words, clause, quantity, lead, to)) return { role: 'change', span: changeSpan(clause, quantity, lead) };
  if (isPopulation(quantity, lead)) return { role: 'population', span: { start: lead?.start ?? 0, end: quantity.end } };
  return { role: 'result', span: withRatio(sentence, quantity) };
}

/** Whether a number is a level, a sum or a share; small words such as “one of us” are none. */
function counts({ words }: Sentence, quantity: Quantity): boolean {
  if (quantity.kind === 'label' || (!quantity.digits && quantity.value === 1 && quantity.kind !== 'duration'))
    return false;
  return measures(words, quantity) || quantity.digits;
}

/** The word before a number that says what it is, blurring words and articles skipped: "to just under 12". */
function leading(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (
    before >= 0 &&
    (words[before]?.part === 'adverb' ||
      words[before]?.part === 'determiner' ||
      /^(about|around|roughly|nearly|almost|some|just|only|over|under|below|above|a|an|the)$/.test(
        words[before]?.lower ?? '',
      )) &&
    words[before - 1] !== undefined &&
    !/^[,;:(]$/.test(words[before - 1]?.text ?? '')
  )
    before--;
  return before;
}

/** "Orders from 38 shops" says where; "from 40 to 12" and "up from 24" say what was before. */
const isSource = (words: readonly Word[], to: number, earlier: Word | undefined, { kind }: Quantity): boolean =>
  kind === 'count' &&
  !/^(up|down)$/.test(earlier?.lower ?? '') &&
  !words.slice(to, to + 8).some(({ lower }) => /^(to|down|up)$/.test(lower));

function isChange(
  words: readonly Word[],
  clause: Clause | undefined,
  { kind, start, unit }: Quantity,
  lead: Word | undefined,
  to: number,
): boolean {
  if (kind === 'factor' || lead?.lower === 'by') return true;
  if (/^(to|at|of|is|was|reached|hit)$/.test(lead?.lower ?? '')) return false;
  const graded = grading.test(unit) || words.slice(to, to + 2).some(({ lower }) => grading.test(lower));
  if (graded && kind !== 'count') return true;
  if (kind !== 'percent' && kind !== 'money' && kind !== 'duration') return false;
  if (/^(down|up|minus|plus)$/.test(lead?.lower ?? '')) return true;
  const verb = clause?.verb;
  return (
    verb !== undefined &&
    moving.test(verb.deed.lemma ?? verb.lemma) &&
    lead !== undefined &&
    lead.end <= start &&
    (lead === verb.deed || kind !== 'percent' || lead.start >= verb.start)
  );
}

/** "Fell by 40%": from the verb on where it stands close by. */
function changeSpan(clause: Clause | undefined, quantity: Quantity, lead: Word | undefined): Span {
  const verb = clause?.verb.deed;
  const near = verb && verb.start < quantity.start && quantity.start - verb.end < 12;
  if (near) return { start: verb.start, end: quantity.end };
  return { start: lead && /^(by|down|up)$/.test(lead.lower) ? lead.start : quantity.start, end: quantity.end };
}

/** "In 14 districts", "across 38 shops": many of something that is no time and no money. */
const isPopulation = ({ kind, unit, value }: Quantity, lead: Word | undefined): boolean =>
  kind === 'count' &&
  value > 1 &&
  /s$|^(people|men|women|children|staff)$/.test(unit) &&
  /^(in|at|across|among|for|over|on|of|with)$/.test(lead?.lower ?? '');

/** "28 of 30 days", "93% of the tickets". */
function withRatio({ quantities, words }: Sentence, quantity: Quantity): Span {
  const whole = quantities.find(({ start }) => start > quantity.end && start - quantity.end < 8);
  const between = words.find(({ start }) => start >= quantity.end);
  const joined = quantity.kind === 'ratio' && whole && /^(of|in)$/.test(between?.lower ?? '');
  return { start: quantity.start, end: joined ? whole.end : quantity.end };
}

/** "In the first month", "within a year": a time without a figure. */
export function periodIn(sentence: Sentence, within: Span): Span | undefined {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, within);
  for (let at = from; at < to; at++) {
    if (!/^(in|within|over|during|after|by)$/.test(words[at]?.lower ?? '')) continue;
    let end = at + 1;
    while (end < to && /^(determiner|adjective|number)$/.test(words[end]?.part ?? '')) end++;
    const unit = words[end];
    if (end > at + 1 && unit && durations.has(unit.lower)) return { start: words[at]?.start ?? 0, end: unit.end };
  }
  return undefined;
}

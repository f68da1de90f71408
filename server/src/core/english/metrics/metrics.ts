import { overlap, type Span } from '../../span.ts';
import type { Quantity } from '../grammar/quantities.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isChange } from './changes.ts';
import { isReason, isUnreal, measuresAlone } from './lone-figure.ts';
import { clauseOf, measureOf } from './measure.ts';
import { periodIn } from './metric-periods.ts';
import { type MetricRole, roleOf } from './metric-roles.ts';

/** What one clause says of a metric: places in the prose, in the words of the writer. */
export interface MetricPlaces {
  /** What is measured: "merchant orders per visit". */
  readonly measure?: Span;
  /** Where it stood before, or what it is held against. */
  readonly baseline?: Span;
  /** Where it came to. */
  readonly result?: Span;
  /** By how much it moved: "fell by 40%". */
  readonly change?: Span;
  /** In what time. */
  readonly period?: Span;
  readonly money?: Span;
  /** Of how many, or where: "in 14 districts". */
  readonly population?: Span;
}

type Places = { -readonly [Role in keyof MetricPlaces]: MetricPlaces[Role] };

/** Numbers that tell of one measure, and the words between it and the numbers before. */
export interface Telling {
  readonly clause: Clause | undefined;
  readonly numbers: { readonly quantity: Quantity; readonly read: MetricRole }[];
  /** Where the numbers of the measure before it end: "…, and missed slots from 61 to 9". */
  readonly after?: number;
}

/**
 * The metrics that a sentence tells: where something came to, or by how much it moved. `onlyChanges` leaves out what is a
 * metric only where results are told: levels, aims, and what somebody says or does.
 */
export function* metricsOf(sentence: Sentence, onlyChanges = false): Generator<MetricPlaces> {
  const told = tellingsIn(sentence).map(telling => ({ telling, places: placesOf(sentence, telling) }));
  const single = told.filter(({ places }) => isMetric(places)).length === 1;
  const shared: MetricPlaces = single
    ? Object.assign({}, ...told.map(({ places }) => places).filter(places => !isMetric(places)))
    : {};
  for (const { telling, places } of told) {
    if (!isMetric(places) || !isTold(sentence, telling, places)) continue;
    if (onlyChanges && !isChange(sentence, telling, places)) continue;
    const measure = measureOf(sentence, telling.clause, places.result ?? places.change, places.baseline, telling.after);
    yield { ...shared, ...places, ...(measure && { measure }) };
  }
}

const isMetric = ({ baseline, result, change }: MetricPlaces): boolean => (baseline ?? result ?? change) !== undefined;

function tellingsIn(sentence: Sentence): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const quantity of sentence.quantities) {
    const clause = clauseOf(sentence, quantity);
    const read = roleOf(sentence, clause, quantity);
    if (tellings.some(({ numbers }) => numbers.some(number => overlap(number.read.span, quantity)))) continue;
    if (clause && read.role === 'population' && isReason(sentence, clause, quantity)) continue;
    const last = tellings.findLast(telling => telling.clause === clause);
    const before = tellings.at(-1);
    const open = last ?? (read.role === 'baseline' && !read.starts ? before : undefined);
    const again = open?.numbers.some(number => number.read.role === 'baseline') && (read.starts || open !== last);
    if (open && !again) open.numbers.push({ quantity, read });
    else
      tellings.push({
        clause,
        numbers: [{ quantity, read }],
        ...(before && read.starts && { after: before.numbers.at(-1)?.quantity.end ?? 0 }),
      });
  }
  if (tellings.length > 0) return tellings;
  return sentence.clauses.map(clause => ({ clause, numbers: [] }));
}

function placesOf(sentence: Sentence, { clause, numbers }: Telling): MetricPlaces {
  const places: Places = {};
  for (const { read } of numbers)
    if (read.role) places[read.role] = read.arrives ? read.span : (places[read.role] ?? read.span);
  const moved = clause && doubling(clause);
  if (moved) places.change ??= moved;
  // "Went in after nine weeks, against 16 in the usual plan": the time is what was reached.
  if (places.baseline && places.period && !places.result && !places.change) {
    places.result = places.period;
    delete places.period;
  }
  const period = periodIn(sentence, clause ?? sentence);
  if (period && !(places.result && overlap(places.result, period))) places.period ??= period;
  const money = numbers.filter(({ quantity, read }) => quantity.kind === 'money' && read.role !== 'baseline');
  if (money[0]) places.money = money[0].read.sum ?? money[0].quantity;
  return places;
}

/** "Halved", "doubled": the verb says by how much. */
const doubling = ({ verb }: Clause): Span | undefined =>
  /^(halve|double|triple|quadruple)$/.test(verb.deed.lemma ?? verb.lemma) && verb.tense === 'past' && !verb.negated
    ? { start: verb.start, end: verb.end }
    : undefined;

/** Whether figures say what came of the work: against each other always, alone where they are more than a number. */
function isTold(sentence: Sentence, { clause, numbers }: Telling, { baseline, change }: MetricPlaces): boolean {
  if (clause?.actor === 'I' && isUnreal(clause)) return false;
  const result = numbers.find(({ read }) => read.role === 'result');
  return baseline !== undefined || change !== undefined || !result || measuresAlone(sentence, clause, result.quantity);
}

import type { Span } from '../span.ts';
import { clauseOf, measureOf } from './measure.ts';
import { periodIn, roleOf } from './metric-roles.ts';
import type { Quantity } from './quantities.ts';
import type { Clause, Sentence } from './sentence.ts';

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

/** The metrics that a sentence tells, one for each clause that has a level or a change. */
export function* metricsOf(sentence: Sentence): Generator<MetricPlaces> {
  const byClause = new Map<Clause | undefined, Quantity[]>();
  for (const quantity of sentence.quantities) {
    const clause = clauseOf(sentence, quantity);
    byClause.set(clause, [...(byClause.get(clause) ?? []), quantity]);
  }
  if (byClause.size === 0) for (const clause of sentence.clauses) byClause.set(clause, []);
  const told = [...byClause].map(([clause, quantities]) => ({
    clause,
    places: placesOf(sentence, clause, quantities),
  }));
  const shared = sharedPlaces(told.map(({ places }) => places));
  for (const { clause, places } of told) {
    if (!isMetric(places)) continue;
    const measure = measureOf(sentence, clause, places.result ?? places.change);
    yield { ...shared, ...places, ...(measure && { measure }) };
  }
}

const isMetric = ({ baseline, result, change }: MetricPlaces): boolean => (baseline ?? result ?? change) !== undefined;

/** What stands beside a metric and belongs to it: a period, a sum or a population in a clause of its own. */
function sharedPlaces(all: readonly MetricPlaces[]): MetricPlaces {
  if (all.filter(isMetric).length !== 1) return {};
  return Object.assign({}, ...all.filter(places => !isMetric(places)));
}

function placesOf(sentence: Sentence, clause: Clause | undefined, quantities: readonly Quantity[]): MetricPlaces {
  const places: Places = {};
  const put = (role: keyof MetricPlaces, span: Span): void => {
    places[role] ??= span;
  };
  for (const quantity of quantities) {
    const { role, span } = roleOf(sentence, clause, quantity);
    if (role) put(role, span);
    if (quantity.kind === 'money') put('money', quantity);
  }
  const moved = clause && doubling(clause);
  if (moved) put('change', moved);
  const period = periodIn(sentence, clause ?? sentence);
  if (period) put('period', period);
  return places;
}

/** "Halved", "doubled": the verb says by how much. */
const doubling = ({ verb }: Clause): Span | undefined =>
  /^(halve|double|triple|quadruple)$/.test(verb.deed.lemma ?? verb.lemma) && verb.tense === 'past' && !verb.negated
    ? { start: verb.start, end: verb.end }
    : undefined;

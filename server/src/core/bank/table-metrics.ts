import type { Quantity } from '../english/grammar/quantities.ts';
import * as columns from '../english/lexicon/columns.ts';
import { dateWords } from '../english/lexicon/units.ts';
import type { Word } from '../english/word.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { MetricWords } from './metric.ts';
import { type TableCell, type TableRow, tableRows } from './table-rows.ts';

/** What a row of a table says of a metric, in the words of its cells. */
export interface RowMetric {
  /** The cells of the row; the first one names it. */
  readonly cells: readonly [TableCell, ...TableCell[]];
  readonly span: Span;
  readonly text: string;
  readonly words: Omit<MetricWords, 'guardrail'>;
  /** The row says what had to hold. */
  readonly guards: boolean;
}

type Part = 'baseline' | 'result' | 'change' | 'period' | 'population';
type Parts = { -readonly [Name in Part]?: TableCell };

const names: readonly (readonly [Part, ReadonlySet<string>])[] = [
  ['change', columns.changeColumns],
  ['baseline', columns.baselineColumns],
  ['result', columns.resultColumns],
  ['period', columns.periodColumns],
  ['population', columns.populationColumns],
];

/**
 * The rows of a story's tables that tell a metric: a name, and figures under headings that say where it stood and where it
 * came to. Where the headings do not say so, two figures of one kind are taken for them, the earlier first.
 */
export function* tableMetrics(reading: Reading): Generator<RowMetric> {
  for (const row of tableRows(reading)) {
    const [name, ...others] = row.cells;
    if (!name || figureIn(name)) continue;
    const parts = partsOf(row, others);
    if (!isMetric(parts)) continue;
    const say = (cell: TableCell | undefined): string | null => (cell ? textOf(reading, cell) : null);
    const sum = [parts.result, parts.change].find(cell => cell && figureIn(cell)?.kind === 'money');
    const { baseline, result, change, period, population } = parts;
    yield {
      cells: [name, ...others],
      span: { start: name.block.span.start, end: row.cells.at(-1)?.block.span.end ?? name.block.span.end },
      text: row.cells.map(say).join(' | '),
      words: {
        measure: say(name),
        baseline: say(baseline),
        result: say(result),
        change: say(change),
        period: say(period ?? row.heading.find(isTime)),
        money: say(sum),
        population: say(population),
      },
      guards: wordsOf(name).some(({ lower }) => columns.guardWords.has(lower)),
    };
  }
}

/** One figure alone is a metric only where it is a rate, a sum or a time. */
function isMetric({ baseline, result, change }: Parts): boolean {
  if (change || (baseline && result)) return true;
  return result !== undefined && /^(percent|money|duration)$/.test(figureIn(result)?.kind ?? '');
}

function partsOf({ heading }: TableRow, cells: readonly TableCell[]): Parts {
  const parts: Parts = {};
  const unnamed: TableCell[] = [];
  for (const cell of cells) {
    const head = heading.find(({ column }) => column === cell.column);
    const part = head && partNamed(head);
    if (part && (figureIn(cell) || part === 'period' || part === 'population')) parts[part] ??= cell;
    else if (!part && figureIn(cell)) unnamed.push(cell);
  }
  const [first, second] = unnamed;
  if (parts.baseline || parts.result || parts.change) {
    if (!parts.result && !parts.change && first) parts.result = first;
    else if (!parts.baseline && first) parts.baseline = first;
  } else if (first && second && areOneMeasure(first, second, heading)) {
    [parts.baseline, parts.result] = [first, second];
  } else if (first && unnamed.length === 1) parts.result = first;
  return parts;
}

const partNamed = (head: TableCell): Part | undefined =>
  names.find(([, known]) => wordsOf(head).some(({ lower }) => known.has(lower)))?.[0];

/** Whether two figures under headings of any words are one measure at two times: of one unit, or under no words or dates. */
function areOneMeasure(first: TableCell, second: TableCell, heading: readonly TableCell[]): boolean {
  const [one, other] = [figureIn(first), figureIn(second)];
  if (one?.kind !== other?.kind || one?.unit !== other?.unit) return false;
  if (one?.kind !== 'count' || one.unit !== '') return true;
  return [first, second].every(cell => {
    const head = heading.find(({ column }) => column === cell.column);
    return !head || isTime(head) || wordsOf(head).some(({ lower }) => dateWords.has(lower) || /^q[1-4]$/.test(lower));
  });
}

/** "90 days after", "May 2024": the heading of a time. */
const isTime = (head: TableCell): boolean =>
  quantitiesOf(head).some(({ kind, value }) => kind === 'duration' || (kind === 'label' && value > 0));

/** The figure of a cell; a date is none. */
const figureIn = (cell: TableCell): Quantity | undefined => quantitiesOf(cell).find(({ kind }) => kind !== 'label');

const quantitiesOf = ({ passages }: TableCell): readonly Quantity[] =>
  passages.flatMap(({ sentence }) => sentence.quantities);

const wordsOf = ({ passages }: TableCell): readonly Word[] => passages.flatMap(({ sentence }) => sentence.words);

const textOf = ({ story }: Reading, { block: { span } }: TableCell): string =>
  story.text.slice(span.start, span.end).replace(/\s+/g, ' ');

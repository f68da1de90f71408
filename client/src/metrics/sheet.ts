import { l10n } from 'vscode';
import type { Metric, MetricsView, StoryRow } from '../../../server/src/protocol.ts';
import { shownTitle } from '../bank/title.ts';
import type { Shown } from '../table/panel.ts';
import type { Cell, Column, Row } from '../table/table.ts';

type Part = 'baseline' | 'result' | 'change' | 'period' | 'population' | 'money' | 'guardrail';

/** Every number of every story with what stands around it, and what is missing there. */
export function sheetOf({ metrics, places, keys }: MetricsView, stories: readonly StoryRow[]): Shown {
  const titles = new Map(stories.map(({ path, title }) => [path, shownTitle(title)]));
  const columns = partColumns();
  return {
    places: new Map(places.map((place, at) => [keys[at] ?? '', place])),
    table: {
      columns: [
        { key: 'story', label: l10n.t('Story'), isGap: false },
        { key: 'measure', label: l10n.t('Measure'), isGap: true },
        ...columns,
      ],
      rows: metrics.map((metric, at) => rowOf(metric, keys[at] ?? '', titles, columns)),
      legend: [{ cell: missing(''), means: l10n.t('an interviewer will ask for it') }],
      hasGaps: true,
      empty: l10n.t('No story of this workspace has a number that measures something yet.'),
    },
  };
}

function partColumns(): readonly (Column & { readonly key: Part })[] {
  return [
    { key: 'baseline', label: l10n.t('Baseline'), isGap: true },
    { key: 'result', label: l10n.t('Result'), isGap: true },
    { key: 'change', label: l10n.t('Change'), isGap: true },
    { key: 'period', label: l10n.t('Period'), isGap: true },
    { key: 'population', label: l10n.t('Of whom'), isGap: true },
    { key: 'money', label: l10n.t('Money'), isGap: true },
    { key: 'guardrail', label: l10n.t('Guardrail'), isGap: true },
  ];
}

function rowOf(
  metric: Metric,
  key: string,
  titles: ReadonlyMap<string, string>,
  columns: readonly { readonly key: Part }[],
): Row {
  const title = titles.get(metric.path) ?? metric.path;
  const measure: Cell = { text: metric.measure ?? `“${shownTitle(metric.text)}”`, says: metric.text, opens: key };
  return {
    key,
    isGap: metric.missing.length > 0,
    cells: [{ text: title, opens: key }, measure, ...columns.map(column => partCell(metric, column.key, key))],
  };
}

function partCell(metric: Metric, part: Part, opens: string): Cell {
  const text = metric[part];
  if (text !== null) return { text, opens };
  const isMissing = metric.missing.some(gap => gap === part);
  return isMissing ? missing(opens) : { text: '', shape: 'dash', says: l10n.t('not said'), opens };
}

function missing(opens: string): Cell {
  return { text: l10n.t('missing'), shape: 'hollow', opens };
}

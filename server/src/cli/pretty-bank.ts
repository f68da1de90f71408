import type { Bank } from '../core/bank/bank.ts';
import { isReady } from '../core/bank/claimants.ts';
import { coverageOf } from '../core/bank/cover.ts';
import type { PrincipleCoverage, Status } from '../core/bank/coverage.ts';
import { isTold, type ToldEntry } from '../core/bank/entry.ts';
import { type Metric, type MetricsSheet, metricParts } from '../core/bank/metric.ts';
import { otherFormats } from '../core/bank/other-formats.ts';
import { targetRows } from '../core/bank/targets.ts';
import type { Paint, Style } from './paint.ts';
import { clip, columns, lengthOf, printable, wrap } from './wrap.ts';

const marks: Readonly<Record<Status, string>> = { strong: '●', weak: '◐', none: '○' };
const styles: Readonly<Record<Status, Style>> = { strong: 'cyan', weak: 'yellow', none: 'red' };

/** What a bank covers for people, in 80 columns: principles, targets, notes. */
export function prettyCoverage(bank: Bank, paint: Paint): string {
  const { principles, notes } = coverageOf(bank);
  const strong = principles.filter(({ status }) => status === 'strong').length;
  return blocks(
    paint('bold', `Principles: ${strong} of ${principles.length} strong`),
    ...principles.map(principle => principleText(principle, paint)),
    '',
    paint('bold', 'Targets'),
    ...targetRows(bank).map(({ label, met, why }) =>
      [`  ${met ? '✓' : '·'} ${printable(label)}`, ...indented(why, 6)].join('\n'),
    ),
    ...noteTexts([...notes, ...otherFormats(bank)], paint),
  );
}

const noteTexts = (notes: readonly string[], paint: Paint): readonly string[] =>
  notes.length > 0 ? ['', paint('bold', 'Notes'), ...notes.map(note => hanging('  - ', note))] : [];

function principleText({ name, status, stories, next }: PrincipleCoverage, paint: Paint): string {
  const told = stories.map(({ title, role, score }) => `${role} ${clip(printable(title), 60)} (${score})`);
  return [
    `  ${paint(styles[status], `${marks[status]} ${status.padEnd(6)}`)}  ${printable(name)}`,
    ...told.map(story => `${' '.repeat(12)}${story}`),
    ...indented(next, 12).map(line => paint('dim', line)),
  ].join('\n');
}

/** Stories against principles for people: a line for each claim of each story, the strongest story first. */
export function prettyMatrix(bank: Bank, paint: Paint): string {
  const { entries, principles } = bank;
  const names = new Map(principles.map(({ id, name }) => [id, name]));
  const stories = entries.filter(isTold).sort((a, b) => b.score - a.score);
  const told = stories.length > 0 ? stories.map(story => storyText(story, names, paint)) : ['No stories.'];
  return blocks(...told, ...noteTexts([...otherFormats(bank)], paint));
}

function storyText(entry: ToldEntry, names: ReadonlyMap<string, string>, paint: Paint): string {
  const { ownership, judgment, influence } = entry.verdicts;
  return [
    paint('bold', clip(printable(entry.title), columns)),
    `  ownership ${ownership.strength}, judgment ${judgment.strength}, influence ${influence.strength}`,
    ...entry.claims.map(claim => {
      const status = isReady({ entry, claim }) ? 'strong' : 'weak';
      const name = printable(names.get(claim.id) ?? claim.id);
      return `  ${paint(styles[status], `${marks[status]} ${status.padEnd(6)}`)}  ${claim.role.padEnd(7)}  ${name} (${claim.score})`;
    }),
  ].join('\n');
}

/** The metrics of a bank for people: what each says, and what it leaves out. */
export function prettyMetrics({ metrics }: MetricsSheet, paint: Paint): string {
  return metrics.length === 0 ? 'No metrics.\n' : blocks(...metrics.map(metric => metricText(metric, paint)));
}

function metricText(metric: Metric, paint: Paint): string {
  const said = metricParts.flatMap(name => {
    const words = metric[name];
    return words === null ? [] : [hanging(`  ${name.padEnd(10)}  `, words)];
  });
  const missing =
    metric.missing.length > 0 ? [paint('yellow', `  ${'missing'.padEnd(10)}  ${metric.missing.join(', ')}`)] : [];
  return [paint('bold', `${printable(metric.path)}:${metric.line + 1}`), ...said, ...missing].join('\n');
}

const blocks = (...texts: readonly string[]): string => texts.map(text => `${text}\n`).join('');

const indented = (text: string, indent: number): readonly string[] =>
  wrap(printable(text), columns - indent).map(line => ' '.repeat(indent) + line);

/** A text behind its first words, its further lines below its own start. */
function hanging(first: string, text: string): string {
  const indent = lengthOf(first);
  return first + wrap(printable(text), columns - indent).join(`\n${' '.repeat(indent)}`);
}

import { layerNames } from '../../rubric/strength.ts';
import type { Bank } from '../bank.ts';
import { coverageOf } from '../cover.ts';
import type { Claim, PrincipleCoverage, TargetRow } from '../coverage.ts';
import { otherFormats } from '../other-formats.ts';
import { targetRows } from '../targets.ts';
import { type Cell, cell, type Sheet, type Table } from './table.ts';

/** Principles with their stories and what to do next, the targets, and the notes. */
export function coverageSheet(bank: Bank): Sheet {
  const { principles, notes } = coverageOf(bank);
  return {
    title: 'Coverage',
    table: {
      heading: 'Principles',
      head: ['Principle', 'Covered', 'Primary', 'Backup', 'Next'],
      rows: principles.map(principleRow),
    },
    more: [targetTable(targetRows(bank))],
    notes: [...notes, ...otherFormats(bank)],
  };
}

function principleRow({ name, status, stories, next }: PrincipleCoverage): readonly Cell[] {
  const inRole = (role: Claim['role']): Cell =>
    cell(
      stories
        .filter(story => story.role === role)
        .map(storyText)
        .join('; '),
    );
  return [cell(name), cell(status, status), inRole('primary'), inRole('backup'), cell(next)];
}

const storyText = ({ title, layers, score }: Claim): string =>
  `${title} (${layerNames.map(name => `${name} ${layers[name]}`).join(', ')}; ${score})`;

const targetTable = (rows: readonly TargetRow[]): Table => ({
  heading: 'Targets',
  head: ['Target', 'Met', 'Why'],
  rows: rows.map(({ label, met, why }) => [cell(label), cell(met ? 'yes' : 'no', met ? 'strong' : 'none'), cell(why)]),
});

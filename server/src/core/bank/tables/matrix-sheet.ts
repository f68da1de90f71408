import { layerNames, type Strength } from '../../rubric/strength.ts';
import { timeOf } from '../../writing/time.ts';
import type { Bank } from '../bank.ts';
import { isReady } from '../claimants.ts';
import { isTold, type ToldEntry } from '../entry.ts';
import { otherFormats } from '../other-formats.ts';
import { capital } from '../words.ts';
import { type Cell, cell, type Sheet } from './table.ts';

/** Stories against principles, the strongest story first; a cell says as what a story claims a principle, and how well. */
export function matrixSheet(bank: Bank): Sheet {
  const { entries, principles } = bank;
  const stories = entries.filter(isTold).sort((a, b) => b.score - a.score);
  return {
    title: 'Stories and principles',
    table: {
      heading: 'Stories and principles',
      head: ['Story', 'Kind', 'Time', ...layerNames.map(capital), ...principles.map(({ name }) => name)],
      rows: stories.map(story => [...about(story), ...principles.map(({ id }) => claimCell(story, id))]),
      keys: {
        rows: stories.map(({ path }) => path),
        columns: ['story', undefined, undefined, ...layerNames.map(() => undefined), ...principles.map(({ id }) => id)],
        of: 'stories',
      },
    },
    more: [],
    notes: [...otherFormats(bank)],
  };
}

const tones: Readonly<Record<Strength, Cell['tone']>> = { strong: 'strong', weak: 'weak', missing: 'none' };

function about({ title, kind, seconds, limit, verdicts }: ToldEntry): readonly Cell[] {
  const layers = layerNames.map(name => cell(verdicts[name].strength, tones[verdicts[name].strength]));
  return [cell(title), cell(kind ?? ''), cell(timeOf(seconds, limit)), ...layers];
}

function claimCell(entry: ToldEntry, id: string): Cell {
  const claim = entry.claims.find(one => one.id === id);
  if (!claim) return cell('');
  const strength = isReady({ entry, claim }) ? 'strong' : 'weak';
  return cell(`${claim.role}, ${strength} (${claim.score})`, strength);
}

import { l10n } from 'vscode';
import type { CoverageView, PrincipleCoverage, Status, StoryRow } from '../../../server/src/protocol.ts';
import { shownTitle } from '../bank/title.ts';
import { gradeWord, roleWord } from '../bank/words.ts';
import type { Shown } from '../table/panel.ts';
import type { Cell, Column, Row, Shape } from '../table/table.ts';

/** Stories against principles: which story claims which, in which role, and whether it proves it. */
export function matrixOf({ principles }: CoverageView, stories: readonly StoryRow[]): Shown {
  return {
    places: new Map(stories.map(story => [story.path, story])),
    table: {
      columns: [{ key: 'story', label: l10n.t('Story'), isGap: false }, ...principles.map(columnOf)],
      rows: stories.map(story => rowOf(story, principles)),
      legend: [
        { cell: { text: 'P' }, means: roleWord('primary') },
        { cell: { text: 'B' }, means: roleWord('backup') },
        { cell: { text: '', shape: 'full' }, means: l10n.t('proven') },
        { cell: { text: '', shape: 'half' }, means: l10n.t('not proven yet') },
        { cell: { text: '', shape: 'hollow' }, means: l10n.t('no story') },
      ],
      hasGaps: true,
      empty: l10n.t('There is no story in this workspace yet.'),
    },
  };
}

function columnOf({ id, name, status, next }: PrincipleCoverage): Column {
  return {
    key: id,
    label: name,
    tooltip: [`${name}: ${gradeWord(status)}`, next].filter(Boolean).join('\n'),
    isUpright: true,
    shape: shapes[status],
    says: gradeWord(status),
    isGap: status !== 'strong',
  };
}

const shapes: Readonly<Record<Status, Shape>> = { strong: 'full', weak: 'half', none: 'hollow' };

function rowOf(story: StoryRow, principles: readonly PrincipleCoverage[]): Row {
  const { path, title, claims } = story;
  const cells = principles.map(principle => claimCell(story, principle));
  return {
    key: path,
    isGap: claims.length === 0 || claims.some(({ proven }) => !proven),
    cells: [{ text: shownTitle(title), says: `${title}\n${path}`, opens: path }, ...cells],
  };
}

function claimCell({ path, title, claims }: StoryRow, { id, name }: PrincipleCoverage): Cell {
  const claim = claims.find(({ principle }) => principle === id);
  if (!claim) return { text: '', shape: 'dash', says: `${name}: ${l10n.t('not claimed')}`, order: 4, opens: path };
  const { role, proven, lacks } = claim;
  const state = proven ? l10n.t('proven') : l10n.t('not proven yet');
  return {
    text: role === 'primary' ? 'P' : 'B',
    shape: proven ? 'full' : 'half',
    says: [`${shownTitle(title)}, ${name}: ${roleWord(role)}, ${state}`, lacks].filter(Boolean).join('. '),
    order: (proven ? 0 : 2) + (role === 'primary' ? 0 : 1),
    opens: path,
  };
}

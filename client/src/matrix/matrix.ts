import { l10n } from 'vscode';
import type { CoverageView, PrincipleCoverage, Status, StoryRow } from '../../../server/src/protocol.ts';
import { shownTitle } from '../bank/title.ts';
import { gradeOf, gradeWord, lackingIn, roleWord } from '../bank/words.ts';
import type { Shown } from '../table/panel.ts';
import type { Cell, Column, Row, Shape } from '../table/table.ts';

/** Stories against principles: which story claims which, in which role, and whether it answers for it. */
export function matrixOf({ principles }: CoverageView, stories: readonly StoryRow[]): Shown {
  return {
    places: new Map(stories.map(story => [story.path, story])),
    table: {
      columns: [{ key: 'story', label: l10n.t('Story'), isGap: false }, ...principles.map(columnOf)],
      rows: stories.map(story => rowOf(story, principles)),
      legend: [
        { cell: { text: 'P' }, means: roleWord('primary') },
        { cell: { text: 'B' }, means: roleWord('backup') },
        { cell: { text: '', shape: 'full' }, means: gradeWord('strong') },
        { cell: { text: '', shape: 'half' }, means: gradeWord('weak') },
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
  const { path, title, claims, layers } = story;
  const cells = principles.map(principle => claimCell(story, principle));
  return {
    key: path,
    // An answer without layers is not asked for principles.
    isGap: claims.some(({ ready }) => !ready) || (claims.length === 0 && layers.length > 0),
    cells: [{ text: shownTitle(title), says: `${title}\n${path}`, opens: path }, ...cells],
  };
}

function claimCell(story: StoryRow, { id, name }: PrincipleCoverage): Cell {
  const { path, title } = story;
  const claim = story.claims.find(({ principle }) => principle === id);
  if (!claim) return { text: '', shape: 'dash', says: `${name}: ${l10n.t('not claimed')}`, order: 4, opens: path };
  const grade = gradeOf(claim);
  const role = claim.role === 'primary' ? 0 : 1;
  return {
    text: role === 0 ? 'P' : 'B',
    shape: shapes[grade],
    says: [
      `${shownTitle(title)}, ${name}: ${roleWord(claim.role)}, ${gradeWord(grade)}`,
      ...lackingIn(story, claim),
    ].join('\n'),
    order: (grade === 'strong' ? 0 : 2) + role,
    opens: path,
  };
}

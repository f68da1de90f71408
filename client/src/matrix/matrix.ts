import { l10n } from 'vscode';
import type { CoverageView, PrincipleCoverage, Status, StoryRow } from '../../../server/src/protocol.ts';
import { shownTitle } from '../bank/title.ts';
import { gradeOf, gradeWord, lackingIn, roleWord } from '../bank/words.ts';
import type { Shown } from '../table/panel.ts';
import type { Cell, Column, Row, Shape } from '../table/table.ts';

/**
 * Stories against principles: which story claims which, in which role, and whether it answers for it. An answer without
 * layers is not asked for principles, and only counted beneath.
 */
export function matrixOf({ principles }: CoverageView, all: readonly StoryRow[]): Shown {
  const stories = all.filter(isTold);
  const others = all.length - stories.length;
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
      empty: l10n.t('There is no story here yet.'),
      ...(others > 0 && { beneath: { text: leftOut(others), action: l10n.t('Show in Stories') } }),
    },
  };
}

/** Whether a story tells an event, for which an interviewer asks by a principle. */
export const isTold = ({ layers }: StoryRow): boolean => layers.length > 0;

const leftOut = (count: number): string =>
  count === 1
    ? l10n.t('1 answer in another format is left out: it answers a question of its own.')
    : l10n.t('{0} answers in other formats are left out: they answer questions of their own.', count);

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
    isGap: claims.length === 0 || claims.some(({ ready }) => !ready),
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

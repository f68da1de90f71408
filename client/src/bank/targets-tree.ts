import { l10n } from 'vscode';
import type { StoryRow, TargetRow } from '../../../server/src/protocol.ts';
import { opening } from './open.ts';
import { icon, row } from './row.ts';
import { shownTitle } from './title.ts';
import type { Branch } from './tree.ts';

/** What the bank should hold: each target with whether it is met, why, and the stories that count for it. */
export function targetRows(
  targets: readonly TargetRow[],
  stories: readonly StoryRow[],
  onlyGaps: boolean,
): readonly Branch[] {
  const byPath = new Map(stories.map(story => [story.path, story]));
  return targets.filter(({ met }) => !onlyGaps || !met).map(target => targetRow(target, byPath));
}

function targetRow(target: TargetRow, byPath: ReadonlyMap<string, StoryRow>): Branch {
  const { id, label, met, why, wish } = target;
  const counted = target.stories.flatMap(path => byPath.get(path) ?? []);
  const state = met ? l10n.t('met') : l10n.t('not met yet');
  return row({
    id: `target/${id}`,
    label,
    ...(!met && { description: why }),
    tooltip: [label, state, why].filter(Boolean).join('\n'),
    said: [label, state, why].filter(Boolean).join(', '),
    icon: met ? icon('pass-filled', 'charts.green') : icon('circle-large-outline', 'descriptionForeground'),
    ...(wish && { context: 'debrief.wish', subject: { wish } }),
    ...(counted.length > 0 && {
      children: (parent: Branch) =>
        counted.map(story => {
          const title = shownTitle(story.title);
          return row({
            id: `target/${id}/${story.path}`,
            label: title,
            tooltip: `${title}\n${story.path}`,
            icon: icon('note'),
            command: opening(story),
            context: 'debrief.story',
            parent,
            subject: { story: { uri: story.uri, title: story.title } },
          });
        }),
    }),
  });
}

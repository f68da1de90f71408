import { l10n } from 'vscode';
import type { Claim, CoverageView, PrincipleCoverage, StoryRow } from '../../../server/src/protocol.ts';
import { opening } from './open.ts';
import { icon, row } from './row.ts';
import { shownTitle } from './title.ts';
import type { Branch } from './tree.ts';
import {
  gradeIcon,
  gradeWord,
  lackingIn,
  layersInWords,
  roleIcon,
  roleWord,
  storiesInWords,
  weakLayersInWords,
} from './words.ts';

/** The principles with the stories that claim them and what to do next, then what is odd in the bank as a whole. */
export function coverageRows(
  { principles, notes }: CoverageView,
  stories: readonly StoryRow[],
  onlyGaps: boolean,
): readonly Branch[] {
  const byPath = new Map(stories.map(story => [story.path, story]));
  const shown = principles.filter(({ status }) => !onlyGaps || status !== 'strong');
  const rows = shown.map(principle => principleRow(principle, byPath));
  return notes.length > 0 ? [...rows, notesRow(notes)] : rows;
}

function principleRow(principle: PrincipleCoverage, byPath: ReadonlyMap<string, StoryRow>): Branch {
  const { id, name, status, stories, next } = principle;
  const word = gradeWord(status);
  return row({
    id: `principle/${id}`,
    label: name,
    description: stories.length > 0 ? `${word} · ${stories.length}` : word,
    said: [name, word, stories.length > 0 ? storiesInWords(stories.length) : ''].filter(Boolean).join(', '),
    tooltip: [`${name}: ${word}`, next].filter(Boolean).join('\n'),
    icon: gradeIcon(status),
    context: 'debrief.principle',
    subject: { principle: { id, name }, wish: { principle: id } },
    children: parent => [
      ...stories.map(claim => claimRow(principle, claim, byPath.get(claim.path), parent)),
      ...(next ? [nextRow(principle, byPath, parent)] : []),
    ],
  });
}

function claimRow({ id, name }: PrincipleCoverage, claim: Claim, story: StoryRow | undefined, parent: Branch): Branch {
  const title = shownTitle(claim.title);
  const layers = layersInWords(claim.layers);
  const claimed = story?.claims.find(({ principle }) => principle === id);
  const lacking = story && claimed ? lackingIn(story, claimed) : [];
  return row({
    id: `principle/${id}/${claim.path}`,
    label: title,
    description: weakLayersInWords(claim.layers),
    said: [title, roleWord(claim.role), layers].join(', '),
    tooltip: [title, `${roleWord(claim.role)} · ${layers}`, ...lacking, claim.path].join('\n'),
    icon: roleIcon(claim.role),
    context: `debrief.claim.${claim.role}`,
    parent,
    ...(story && {
      command: opening(story),
      subject: { principle: { id, name }, story: { uri: story.uri, title: claim.title } },
    }),
  });
}

/** What to do next; a click begins the story that is missing, or opens the one that needs work. */
function nextRow(
  { id, name, stories, next }: PrincipleCoverage,
  byPath: ReadonlyMap<string, StoryRow>,
  parent: Branch,
): Branch {
  const subject = { principle: { id, name }, wish: { principle: id } };
  const first = byPath.get(stories[0]?.path ?? '');
  return row({
    id: `principle/${id}//next`,
    label: next,
    icon: icon('lightbulb'),
    command: first
      ? opening(first)
      : { command: 'debrief.newStoryFor', title: l10n.t('New story'), arguments: [{ subject }] },
    context: 'debrief.next',
    parent,
    subject,
  });
}

function notesRow(notes: readonly string[]): Branch {
  return row({
    id: 'notes',
    label: l10n.t('Worth a look'),
    description: String(notes.length),
    icon: icon('comment'),
    open: true,
    children: parent => notes.map(note => row({ id: `notes/${note}`, label: note, icon: icon('info'), parent })),
  });
}

import { l10n, Uri } from 'vscode';
import type { CoverageView, Place, StoryRow } from '../../../server/src/protocol.ts';
import { opening } from './open.ts';
import { icon, row } from './row.ts';
import { textOf } from './text.ts';
import { shownTitle } from './title.ts';
import type { Branch } from './tree.ts';
import { findingsInWords, gradeIcon, gradeOf, gradeWord, lackingIn, roleIcon, roleWord } from './words.ts';

/** The stories, the strongest first, each with its layers and what proves them, its claims and its findings. */
export function storyRows(stories: readonly StoryRow[], coverage: CoverageView | undefined): readonly Branch[] {
  const names = new Map(coverage?.principles.map(({ id, name }) => [id, name]));
  return stories.map(story => storyRow(story, names));
}

function storyRow(story: StoryRow, names: ReadonlyMap<string, string>): Branch {
  const { path, spoken, time, formatName, kind, findings } = story;
  const title = shownTitle(story.title);
  const found = findingsInWords(findings);
  const description = findings.all > 0 ? `${spoken} · ${found}` : spoken;
  return row({
    id: `story/${path}`,
    label: title,
    description,
    tooltip: [title, `${time} · ${found}`, [formatName, kind].filter(Boolean).join(' · '), path].join('\n'),
    icon: findings.warnings > 0 ? icon('warning', 'list.warningForeground') : icon('note'),
    command: opening(story),
    context: 'debrief.story',
    subject: { story: { uri: story.uri, title: story.title } },
    children: parent => [
      ...story.layers.map(layer => layerRow(story, layer, parent)),
      ...story.claims.map(claim => claimRow(story, claim, names, parent)),
      ...(findings.worst ? [findingsRow(story, findings.worst, parent)] : []),
    ],
  });
}

function layerRow({ uri, path }: StoryRow, layer: StoryRow['layers'][number], parent: Branch): Branch {
  const { name, strength, why, proof } = layer;
  return row({
    id: `story/${path}/layer/${name}`,
    label: `${name}: ${gradeWord(strength)}`,
    description: why,
    tooltip: `${name}: ${gradeWord(strength)}\n${why}`,
    icon: gradeIcon(strength),
    parent,
    ...(proof[0] && {
      command: opening(proof[0]),
      children: (self: Branch) => proofRows(uri, proof, self),
    }),
  });
}

/** The sentences that prove a layer, in the words of the story as it stands. */
async function proofRows(uri: string, proof: readonly Place[], parent: Branch): Promise<readonly Branch[]> {
  const lines = (await textOf(Uri.parse(uri, true))).split(/\r\n|\r|\n/);
  return proof.map((place, at) =>
    row({
      id: `${parent.item.id}/${at}`,
      label: wordsAt(lines, place),
      icon: icon('quote'),
      command: opening(place),
      parent,
    }),
  );
}

function wordsAt(lines: readonly string[], { start, end }: Place): string {
  const cut = lines.slice(start.line, end.line + 1);
  if (start.line + cut.length > end.line) cut.push((cut.pop() ?? '').slice(0, end.character));
  cut.unshift((cut.shift() ?? '').slice(start.character));
  return cut.join(' ').trim() || l10n.t('line {0}', start.line + 1);
}

function claimRow(
  story: StoryRow,
  claim: StoryRow['claims'][number],
  names: ReadonlyMap<string, string>,
  parent: Branch,
): Branch {
  const { principle, role } = claim;
  const name = names.get(principle) ?? principle;
  const grade = gradeWord(gradeOf(claim));
  const told = `${roleWord(role)} · ${grade}`;
  return row({
    id: `story/${story.path}/claim/${principle}`,
    label: name,
    description: grade,
    said: [name, roleWord(role), grade].join(', '),
    tooltip: [name, told, ...lackingIn(story, claim)].join('\n'),
    icon: roleIcon(role),
    command: opening(story),
    context: `debrief.claim.${role}`,
    parent,
    subject: { principle: { id: principle, name }, story: { uri: story.uri, title: story.title } },
  });
}

function findingsRow({ path, findings }: StoryRow, worst: Place, parent: Branch): Branch {
  return row({
    id: `story/${path}/findings`,
    label: findingsInWords(findings),
    tooltip: l10n.t('Opens the story at the gravest.'),
    icon: icon('checklist'),
    command: opening(worst),
    parent,
  });
}

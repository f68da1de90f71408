import { l10n, type ThemeIcon } from 'vscode';
import type { Claim, Status, StoryRow } from '../../../server/src/protocol.ts';
import { icon } from './row.ts';

type Grade = Status | StoryRow['layers'][number]['strength'];

/** A grade in a word. */
export function gradeWord(grade: Grade): string {
  if (grade === 'strong') return l10n.t('strong');
  if (grade === 'weak') return l10n.t('weak');
  return grade === 'none' ? l10n.t('none') : l10n.t('missing');
}

/** A grade as a shape; its colour says nothing that the shape does not. */
export function gradeIcon(grade: Grade): ThemeIcon {
  if (grade === 'strong') return icon('pass-filled', 'charts.green');
  if (grade === 'weak') return icon('warning', 'list.warningForeground');
  return icon('circle-large-outline', 'descriptionForeground');
}

export function roleWord(role: Claim['role']): string {
  return role === 'primary' ? l10n.t('primary') : l10n.t('backup');
}

export function roleIcon(role: Claim['role']): ThemeIcon {
  return icon(role === 'primary' ? 'star-full' : 'star-empty');
}

/** The layers of a story in words, such as "ownership strong, judgment weak, influence missing". */
export function layersInWords(layers: Claim['layers']): string {
  return Object.entries(layers)
    .map(([name, strength]) => `${name} ${gradeWord(strength)}`)
    .join(', ');
}

/** Only those that want work, the gravest first, such as "missing: influence · weak: judgment"; "strong" where none does. */
export function weakLayersInWords(layers: Claim['layers']): string {
  const all = Object.entries(layers);
  const graded = (['missing', 'weak'] as const).flatMap(grade => {
    const names = all.filter(([, strength]) => strength === grade).map(([name]) => name);
    return names.length > 0 ? [`${gradeWord(grade)}: ${names.join(', ')}`] : [];
  });
  return graded.join(' · ') || gradeWord('strong');
}

export function storiesInWords(count: number): string {
  return count === 1 ? l10n.t('1 story') : l10n.t('{0} stories', count);
}

/** How much was found, the hints apart: they are seen in the text, and VS Code lists none under Problems. */
export function findingsInWords({ all, hints }: Pick<StoryRow['findings'], 'all' | 'hints'>): string {
  const listed = all - hints;
  if (all === 0) return l10n.t('no findings');
  const words = listed === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', listed);
  const faint = hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints);
  return [listed > 0 && words, hints > 0 && faint].filter(Boolean).join(', ');
}

/** How a story answers for what it claims, as a grade. */
export function gradeOf({ ready }: StoryRow['claims'][number]): 'strong' | 'weak' {
  return ready ? 'strong' : 'weak';
}

/** What a story does not say yet for a principle that it claims: the layers that are missing, and what is listened for. */
export function lackingIn({ layers }: StoryRow, { ready, lacks }: StoryRow['claims'][number]): readonly string[] {
  const missing = layers.filter(({ strength }) => strength === 'missing').map(({ why }) => why);
  return ready ? [] : [...missing, lacks].filter(Boolean);
}

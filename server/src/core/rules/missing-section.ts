import type { Fix } from '../finding.ts';
import { quote } from '../message.ts';
import { headingOf, type Passage, placeOf, type Reading } from '../reading.ts';
import { saidWords } from '../spoken.ts';
import { expectedSections, missingSections } from '../story/expected.ts';
import { eolOf } from '../story/lines.ts';
import { formats, type SectionKind, type Story } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'missing-section',
  layer: 'structure',
  scope: 'story',
  severity: 'warning',
  formats,
  summary: 'A section that the format expects is absent or empty.',
  why: 'The interviewer takes notes in this order. What has no place in the story will have none in the notes.',
  silentOn:
    'A note of under 60 words without headings; reflection, operations and defence, which are welcome and not expected.',
  example: {
    weak: '## Situation\n\nThe lift stood still on Mondays.\n\n## Task\n\nIt was mine.\n\n## Action\n\nI moved the inspection to Sunday.',
    strong:
      '## Situation\n\nThe lift stood still on Mondays.\n\n## Task\n\nIt was mine.\n\n## Action\n\nI moved the inspection to Sunday.\n\n## Result\n\nIt ran on 51 of 52 Mondays.',
  },
};

type Missing = ReturnType<typeof missingSections>;

/** Shorter texts without any heading are notes. */
const shortest = 60;

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const missing = missingSections(story);
  if (missing.length === 0 || passages.length === 0 || (!story.labelled && isNote(story))) return;
  const names = missing.map(([, name]) => name);
  yield {
    span: headingOf(reading, 'lead'),
    message: story.labelled
      ? `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} missing: the interviewer writes under these heads, and leaves them empty. ${unreadIn(story)}Give each a heading and its sentences.`
      : `${listOf(names)} are missing as headings: nothing tells the parts apart, and whoever takes notes under these heads has to find each part while you go on. Put its heading before each part, and write those that are not told.`,
    fixes: () => [
      ...renameHeading(story, missing),
      ...insertHeadings(
        reading,
        missing.filter(([kind]) => !hasHeading(story, kind)),
      ),
    ],
  };
}

/** The headings that name no section, said where one that does is missing. */
function unreadIn({ text, unread }: Story): string {
  if (unread.length === 0) return '';
  const names = listOf(unread.map(({ start, end }) => quote(text.slice(start, end))));
  return `${names} ${unread.length === 1 ? 'is' : 'are'} read as none of them: rename what is one. `;
}

/** The first heading that names no section gets the name of one that is missing there: of the action before all others. */
function renameHeading({ format, sections, text, unread }: Story, missing: Missing): readonly Fix[] {
  const [heading] = unread;
  if (!heading) return [];
  const order: readonly SectionKind[] = expectedSections[format].map(([kind]) => kind);
  const known = sections.filter(({ kind, heading }) => heading && order.includes(kind));
  const before = known.findLast(({ span }) => span.start < heading.start);
  const after = known.find(({ span }) => span.start > heading.start);
  const [from, to] = [order.indexOf(before?.kind ?? 'lead'), after ? order.indexOf(after.kind) : order.length];
  const fits = missing.filter(([kind]) => order.indexOf(kind) > from && order.indexOf(kind) < to);
  const [, name] = fits.find(([kind]) => kind === 'action') ?? fits[0] ?? [];
  if (name === undefined) return [];
  const title = `Rename ${quote(text.slice(heading.start, heading.end))} to “${name}”`;
  return [{ title, kind: 'quickfix', safe: false, preferred: false, edits: [{ span: heading, newText: name }] }];
}

const isNote = ({ sections, text }: Story): boolean =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { span }) => sum + saidWords(text.slice(span.start, span.end)), 0) < shortest;

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const hasHeading = ({ sections }: Story, kind: SectionKind): boolean =>
  sections.some(section => section.kind === kind && section.heading);

/** Each heading goes before the first expected section that comes after it, or to the end; an empty one needs its sentences. */
function insertHeadings(reading: Reading, missing: Missing): readonly Fix[] {
  const { story } = reading;
  if (missing.length === 0) return [];
  const breaks = eolOf(story.text);
  const byPlace = new Map<number, string[]>();
  for (const [kind, name] of missing) {
    const at = story.labelled ? placeAmong(story, kind) : placeInBody(reading, kind);
    byPlace.set(at, [...(byPlace.get(at) ?? []), `## ${name}`]);
  }
  const end = story.text.trimEnd().length;
  const fix: Fix = {
    title: missing.length === 1 ? 'Add the heading' : 'Add the headings',
    kind: 'quickfix',
    preferred: true,
    safe: false,
    edits: [...byPlace].map(([at, headings]) => {
      const [before, after] = [story.text.slice(0, at), at >= end ? '' : breaks + breaks];
      const opens = before === '' || /[\r\n]$/.test(before);
      const start = opens ? at : before.trimEnd().length;
      const newText = `${opens ? '' : breaks + breaks}${headings.join(breaks + breaks)}${after}`;
      return { span: { start, end: at }, newText };
    }),
  };
  return [fix];
}

function placeAmong({ format, sections, text }: Story, kind: SectionKind): number {
  const order: readonly SectionKind[] = expectedSections[format].map(([name]) => name);
  const later = order.slice(order.indexOf(kind) + 1);
  const next = sections.find(section => later.includes(section.kind) && section.heading);
  if (!next?.heading) return text.trimEnd().length;
  const line = text.lastIndexOf('\n', next.heading.start - 1) + 1;
  const inside = /\p{L}/u.test(text.slice(line, next.heading.start));
  return inside ? next.heading.start : line;
}

/**
 * In a body without headings: before the first block that counts as such a section, in a single paragraph before the first
 * such sentence; a task before the first act.
 */
function placeInBody({ story, passages }: Reading, kind: SectionKind): number {
  const [first, last] = [passages[0], passages.at(-1)];
  const act = passages.find(({ roles }) => roles.has('action'));
  const isOne = first?.block === last?.block && first?.block.kind === 'paragraph';
  const startOf = (passage: Passage): number =>
    isOne ? placeOf(passage, passage.sentence).start : passage.block.span.start;
  const differ = (one: Passage, other: Passage | undefined): boolean =>
    isOne ? one !== other : one.block !== other?.block;
  const end = isOne ? passages.find(({ roles }) => roles.has('result')) : last;
  if (kind === 'situation') return first?.block.span.start ?? 0;
  if ((kind === 'task' || kind === 'action') && act && differ(act, first)) return startOf(act);
  if (kind === 'result' && end && differ(end, first) && differ(end, act)) return startOf(end);
  return story.text.trimEnd().length;
}

export const missingSection: StoryRule = { meta, check };

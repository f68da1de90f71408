import { actsNow, asPastWherePerfect, hasActed, tellsNow } from './acts.ts';
import type { Config } from './config.ts';
import { isHypothetical } from './english/ownership/hypothesis.ts';
import type { ReadEnglish } from './english/read.ts';
import type { Sentence } from './english/sentence.ts';
import { perfectAsPast, presentAsPast } from './english/told-now.ts';
import { toldBefore } from './english/wording/farewell.ts';
import { asPassage } from './passage.ts';
import { rolesOf, withAsides, withUnread } from './roles.ts';
import { type Span, shift } from './span.ts';
import type { Block, Section, SectionKind, Story } from './story/story.ts';

/** A sentence in its place in the story. */
export interface Passage {
  /** Its place among the passages of the reading. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly section: Section;
  /** What the sentence counts as; in an unlabelled story the last paragraph is both action and result. */
  readonly roles: ReadonlySet<SectionKind>;
  /** The offset in the story that the sentence's own offsets count from. */
  readonly base: number;
}

/** A story as rules see it: its sentences in order, in place, read as English. */
export interface Reading {
  readonly story: Story;
  readonly passages: readonly Passage[];
}

/** Puts the sentences of a story in place and gives each its role; with what a letter closes, nothing is told. */
export function readPassages(story: Story, config: Config, readEnglish: ReadEnglish): Reading {
  const passages: Passage[] = [];
  for (const section of story.sections) {
    for (const block of section.blocks) {
      for (const { at, sentence } of readEnglish(block.prose, config.words.owners)) {
        const [index, roles, base] = [passages.length, rolesOf(section.kind), block.span.start + at];
        passages.push(asPassage({ index, sentence, block, section, roles, base }));
      }
    }
  }
  const isTold = story.format === 'behavioral' || story.format === 'journal';
  if (!isTold) return { story, passages };
  const told = passages.slice(0, toldBefore(passages.map(({ sentence }) => sentence)));
  const placed = story.labelled ? withUnread(story, told) : withAsides(told);
  return { story, passages: story.format === 'behavioral' ? withEvents(placed) : placed };
}

/** The passages of a story that is told in the present, or in the present perfect, its deeds and results read as past. */
function withEvents(passages: readonly Passage[]): readonly Passage[] {
  const acting = passages.filter(passage => isOwn(passage) && !isAfterwards(passage)).map(({ sentence }) => sentence);
  const inPresent = acting.some(actsNow) && tellsNow(acting);
  const inPerfect = acting.some(hasActed) || asPastWherePerfect(acting) !== acting;
  if (!(inPresent || inPerfect) || isHypothetical(passages.map(({ sentence }) => sentence))) return passages;
  return passages.map(passage => {
    if (!isOwn(passage)) return passage;
    const now = inPresent ? presentAsPast(passage.sentence) : passage.sentence;
    return asPassage({ ...passage, sentence: inPerfect ? perfectAsPast(now) : now });
  });
}

/** Sections that tell the candidate's own deeds; the others describe the world. */
const own: ReadonlySet<SectionKind> = new Set([
  'lead',
  'action',
  'alternatives',
  'trade-off',
  'result',
  'reflection',
  'decision',
  'evidence',
  'hindsight',
  'body',
]);

/** Whether a sentence tells the candidate's own deeds. */
export function isOwn(passage: Passage): boolean {
  return hasRole(passage, own);
}

/** Sections that only tell what came of the deeds, or what was learnt from them. */
const afterwards: ReadonlySet<SectionKind> = new Set(['result', 'reflection', 'hindsight']);

/** Whether a sentence stands where the deeds are over: in a result or a look back that is labelled as such. */
export function isAfterwards({ roles }: Passage): boolean {
  return [...roles].every(role => afterwards.has(role));
}

/** Whether a sentence has one of the roles. */
export function hasRole({ roles }: Passage, kinds: ReadonlySet<SectionKind>): boolean {
  for (const role of roles) if (kinds.has(role)) return true;
  return false;
}

/** The sentences of a story in order; those that stand under a heading of `kind`, where it is given. */
export function sentencesOf({ passages }: Reading, kind?: SectionKind): readonly Sentence[] {
  const told = kind ? passages.filter(({ section }) => section.kind === kind) : passages;
  return told.map(({ sentence }) => sentence);
}

/** The place in the story of a span that counts as the sentence's do. */
export function placeOf(passage: Passage, span: Span): Span {
  return shift({ start: span.start, end: span.end }, passage.base);
}

/** The words of a span that counts as the sentence's do, as written in the story. */
export function wordsOf({ story }: Reading, passage: Passage, span: Span): string {
  return story.text.slice(passage.base + span.start, passage.base + span.end).replace(/\s+/g, ' ');
}

/** The passages before and after, inside the same section. */
export function neighbours(
  { passages }: Reading,
  { index, section }: Passage,
): { readonly before: Passage | undefined; readonly after: Passage | undefined } {
  const [before, after] = [passages[index - 1], passages[index + 1]];
  return {
    before: before?.section === section ? before : undefined,
    after: after?.section === section ? after : undefined,
  };
}

/**
 * Where a finding about the whole story stands: the heading of the first of `kinds` that is there, else the title, else
 * the first word of the text: a mark under all of a draft would hide those under its sentences.
 */
export function headingOf({ story }: Reading, ...kinds: readonly SectionKind[]): Span {
  for (const kind of kinds) {
    const heading = story.sections.find(section => section.kind === kind)?.heading;
    if (heading) return heading;
  }
  if (story.title) return story.title.span;
  const opening = story.sections[0]?.blocks[0];
  const word = /[\p{L}\p{N}]+/u.exec(opening?.prose ?? story.text);
  const start = (opening?.span.start ?? 0) + (word?.index ?? 0);
  return { start, end: start + (word?.[0].length ?? 0) };
}

import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Section, SectionKind, Story } from '../story/story.ts';
import { opening } from './capital.ts';
import { type Change, change, insert, lineOf, type Option, toFixes } from './change.ts';
import { insertBehind } from './full-stop.ts';
import type { Text } from './text.ts';

/*
 * What a rule offers where only the writer knows the words: a sentence or a part of one, with a stop for each fact. A rule
 * about the whole story uses `inSection`, the others the place that they mark, counted as the passage's sentence counts.
 */

/** A sentence behind the marked one. */
export function afterSentence(reading: Reading, passage: Passage, title: string, words: Text): readonly Fix[] {
  const { sentence } = passage;
  const closed = /[.!?…]$/.test(sentence.words.at(-1)?.text ?? '') || passage.sentence.end > lastWord(passage);
  return offered(reading, passage, { title, changes: [insert(sentence.end, [closed ? ' ' : '. ', ...words])] });
}

/** Words at the end of the marked sentence, before its stop. */
export function beforeStop(reading: Reading, passage: Passage, title: string, words: Text): readonly Fix[] {
  return offered(reading, passage, { title, changes: [insertBehind(passage.sentence, lastWord(passage), words)] });
}

/** Words right behind the marked ones. */
export function behind(reading: Reading, passage: Passage, place: Span, title: string, words: Text): readonly Fix[] {
  return offered(reading, passage, { title, changes: [insert(place.end, words)] });
}

/** Other words in the place of the marked ones; never safe. */
export function instead(reading: Reading, passage: Passage, place: Span, title: string, words: Text): readonly Fix[] {
  return offered(reading, passage, { title, changes: [change(place, opening(passage, place, words))] });
}

/**
 * A sentence in the first section of `kinds` that is there: behind its last sentence, below a table, or under a heading
 * that waits for words. Where there is none, under a new `heading` at the end of the story, if one is given and the story
 * has headings; else behind the last sentence that tells only of such things, or the last of all.
 */
export function inSection(
  reading: Reading,
  kinds: readonly SectionKind[],
  title: string,
  words: Text,
  heading?: string,
): readonly Fix[] {
  const { story } = reading;
  const told = reading.passages.filter(({ block }) => block.kind !== 'cell');
  for (const kind of kinds) {
    const last = told.findLast(({ section, roles }) => section.kind === kind || (isUnread(section) && roles.has(kind)));
    if (last) return afterSentence(reading, last, title, words);
    const section = story.sections.find(known => known.kind === kind);
    if (section?.heading) return toFixes({ base: 0 }, [{ title, changes: [underHeading(story, section, words)] }]);
  }
  if (heading !== undefined && story.labelled) {
    const [end, gap] = [story.text.trimEnd().length, blankLine(story)];
    return toFixes({ base: 0 }, [{ title, changes: [insert(end, [`${gap}## ${heading}${gap}`, ...words])] }]);
  }
  const last = told.findLast(({ roles }) => roles.size === 1 && kinds.some(kind => roles.has(kind))) ?? told.at(-1);
  return last ? afterSentence(reading, last, title, words) : [];
}

/** Whether a section stands under a heading that names none. */
const isUnread = ({ kind, heading }: Section): boolean => kind === 'body' && heading !== undefined;

/** A paragraph of its own in a section without sentences; behind a label that stands in a line, in that line. */
function underHeading({ text }: Story, { blocks, heading, span }: Section, words: Text): Change {
  const gap = blankLine({ text });
  const from = blocks.at(-1)?.span.end ?? heading?.end ?? span.start;
  const [line = '', underline] = /^[^\r\n]*((?:\r\n|\n|\r)(?:=+|-+)[ \t]*(?=[\r\n]|$))?/.exec(text.slice(from)) ?? [];
  const at = from + line.trimEnd().length;
  const isHeading = underline !== undefined || /^ {0,3}#/.test(text.slice(lineStart(text, from)));
  if (blocks.length === 0 && !isHeading && /[:–—-][*_ \t]*$/.test(line)) return insert(at, [' ', ...words]);
  const isClose = /^[ \t]*(?:\r\n|\n|\r)[^\r\n]*\S/.test(text.slice(at));
  return insert(at, [gap, ...words, ...(isClose ? [gap.slice(gap.length / 2)] : [])]);
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** What parts paragraphs in this text. */
const blankLine = ({ text }: Pick<Story, 'text'>): string => (text.includes('\r\n') ? '\r\n\r\n' : '\n\n');

const lastWord = ({ sentence }: Passage): number =>
  sentence.words.findLast(({ text, part }) => part !== 'punctuation' || !/^[.!?…]$/.test(text))?.end ?? sentence.end;

const offered = (reading: Reading, passage: Passage, option: Option): readonly Fix[] =>
  toFixes(lineOf(reading, passage), [option]);

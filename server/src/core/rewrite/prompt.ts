import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import { change, insert, lineOf, type Option, toFixes } from './change.ts';
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
  return offered(reading, passage, { title, changes: [insert(lastWord(passage), words)] });
}

/** Words right behind the marked ones. */
export function behind(reading: Reading, passage: Passage, place: Span, title: string, words: Text): readonly Fix[] {
  return offered(reading, passage, { title, changes: [insert(place.end, words)] });
}

/** Other words in the place of the marked ones; never safe. */
export function instead(reading: Reading, passage: Passage, place: Span, title: string, words: Text): readonly Fix[] {
  return offered(reading, passage, { title, changes: [change(place, words)] });
}

/**
 * A sentence at the end of the first section of `kinds` that has prose. Where there is none, under a new `heading` at the
 * end of the story, if one is given and the story has headings; else behind its last sentence.
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
  const kind = kinds.find(known => told.some(({ section }) => section.kind === known));
  if (kind === undefined && heading !== undefined && story.labelled) {
    const end = story.text.trimEnd().length;
    return toFixes({ base: 0 }, [{ title, changes: [insert(end, [`\n\n## ${heading}\n\n`, ...words])] }]);
  }
  const last = told.findLast(({ section }) => kind === undefined || section.kind === kind);
  return last ? afterSentence(reading, last, title, words) : [];
}

const lastWord = ({ sentence }: Passage): number =>
  sentence.words.findLast(({ text, part }) => part !== 'punctuation' || !/^[.!?…]$/.test(text))?.end ?? sentence.end;

const offered = (reading: Reading, passage: Passage, option: Option): readonly Fix[] =>
  toFixes(lineOf(reading, passage), [option]);

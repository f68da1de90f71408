import { comparatives } from '../english/lexicon/amounts.ts';
import { pluralNouns } from '../english/lexicon/nouns.ts';
import { sumNouns } from '../english/lexicon/numbers.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { opening } from './capital.ts';
import { change, insert, type Line, lineOf, type Option, toFixes } from './change.ts';
import { instead } from './prompt.ts';
import { stop, type Text, text } from './text.ts';
import { without } from './without.ts';

/** A figure for a big word: "by 30%" for "significantly", "14 districts" for "many districts", "40% of" for "a fraction of". */
export function figureFor(reading: Reading, passage: Passage, place: Span): readonly Fix[] {
  const { words, clauses } = passage.sentence;
  const first = words.find(({ start }) => start >= place.start);
  const next = words.find(({ start }) => start >= place.end);
  const lastAt = words.findLastIndex(({ end }) => end <= place.end);
  const last = words[lastAt];
  const isShare = words[lastAt - 1]?.lower === 'fraction';
  const counts = /^(noun|adjective)$/.test(next?.part ?? '') || next?.lower === 'other' || next?.form === 'ing';
  const degree = next?.part === 'determiner' && comparatives.has(next.lower);
  if (next?.part !== 'noun' && words[lastAt - 1]?.part === 'adverb' && first?.part === 'adjective') return [];
  if (isOne(words, place) && sumNouns.has(next?.lower ?? ''))
    return instead(reading, passage, withSum(words, place), 'Write the figure', [stop('how much')]);
  if (last?.lower === 'of' && (isShare || !counts))
    return instead(reading, passage, place, 'Write the figure', text`${stop('how many')} of`);
  if (first?.part !== 'adverb' || next?.part === 'adjective' || last?.lower === 'any' || degree)
    return instead(reading, passage, place, 'Write the figure', [
      stop(isShare || isOne(words, place) || (degree && !isCounted(words, lastAt)) ? 'how much' : 'how many'),
    ]);
  const clause = clauses.find(({ start, end }) => start <= place.start && place.end <= end);
  const line = lineOf(reading, passage);
  const struck = without(line, place);
  const at = Math.max(clause?.end ?? place.end, place.end);
  const option: Option = {
    title: 'Write by how much',
    changes:
      at > place.end
        ? [...(struck ?? []), insert(at, text` by ${stop('how much')} in ${stop('how long')}`)]
        : [change(place, text`by ${stop('how much')} in ${stop('how long')}`)],
  };
  return struck ? toFixes(line, [option]) : [];
}

/** "A noticeable uplift": what is measured is one. */
const isOne = (words: readonly Word[], { start }: Span): boolean =>
  /^an?$/.test(words.findLast(({ end }) => end <= start)?.lower ?? '');

/** "Fewer scares", "more letters": a comparative of what is counted. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  /^(fewer|more)$/.test(words[at + 1]?.lower ?? '') &&
  words
    .slice(at + 2, at + 4)
    .some(({ part, lower, singular }) => part === 'noun' && (singular !== lower || pluralNouns.has(lower)));

/** "A massive amount", from its article to the noun that only says that there is an amount. */
function withSum(words: readonly Word[], { start, end }: Span): Span {
  const article = words.findLast(word => word.end <= start);
  const noun = words.find(word => word.start >= end);
  return { start: article?.start ?? start, end: noun?.end ?? end };
}

/** A pace with something to hold it against: "in four weeks, against the usual ten". */
export function paceFor(reading: Reading, passage: Passage, place: Span): readonly Fix[] {
  const { words, clauses, quantities } = passage.sentence;
  const line = lineOf(reading, passage);
  const title = 'Say in how long, against what';
  const against = text`, against ${stop('the usual time')}`;
  if (quantities.some(({ start, end }) => start >= place.start && end <= place.end))
    return toFixes(line, [{ title, changes: [insert(place.end, against)] }]);
  const pace = text`in ${stop('how long')}${against}`;
  const first = words.find(({ start }) => start >= place.start);
  const clause =
    clauses.find(({ start }) => isRightBefore(passage.sentence, place, start)) ??
    clauses.find(({ start, end }) => start <= place.start && place.end <= end);
  if (isVerdict(words, place)) return [];
  if (first?.part !== 'adverb' || !clause || clause.end <= place.end)
    return first?.part === 'adjective' || first?.part === 'determiner'
      ? []
      : toFixes(line, [{ title, changes: [change(place, inPlace(line, place, pace))] }]);
  const behind = words.find(({ start }) => start >= clause.end);
  const struck = behind?.lower === 'that' ? undefined : without(line, place);
  return struck ? toFixes(line, [{ title, changes: [...struck, insert(clause.end, [' ', ...pace])] }]) : [];
}

/** "…, really fast for a Saturday": said of what went before, and no part of it. */
function isVerdict(words: readonly Word[], place: Span): boolean {
  const before = words.findLast(({ end }) => end <= place.start);
  const next = words.find(({ start }) => start >= place.end);
  return before?.text === ',' && next?.lower === 'for';
}

/** A pace where the words for it stood: in front, with a capital and a comma. */
function inPlace(line: Line, place: Span, pace: Text): Text {
  const opened = opening(line, place, pace);
  return opened === pace || line.sentence.words.some(({ start, text: mark }) => start === place.end && mark === ',')
    ? opened
    : [...opened, ','];
}

/** Whether an adverb opens what begins at `start`: "quickly, we closed it", "and quickly closed it". */
function isRightBefore({ words }: Sentence, place: Span, start: number): boolean {
  if (start < place.end) return false;
  const opens = words.every(({ end, part }) => end > place.start || part === 'punctuation');
  const between = words.filter(word => word.start >= place.end && word.end <= start);
  return between.every(({ part, text: mark }) => part === 'adverb' || (opens && mark === ','));
}

/** The number with the digits that such a measure can carry; the writer decides, since the figure changes. */
export function rounded(reading: Reading, passage: Passage, place: Span): readonly Fix[] {
  const line = lineOf(reading, passage);
  const written = line.source.slice(place.start, place.end);
  const number = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0];
  const value = Number(number?.replaceAll(',', ''));
  if (!number || !Number.isFinite(value) || value === 0) return [];
  const size = 10 ** (Math.floor(Math.log10(value)) - 1);
  const whole = Math.round(value / size) * size;
  const told =
    size >= 1
      ? whole.toLocaleString('en-US', { useGrouping: number.includes(',') })
      : `${Number(whole.toPrecision(2))}`;
  const at = place.start + written.indexOf(number);
  if (told === number) return [];
  return toFixes(line, [
    { title: `Round to ${told}`, changes: [change({ start: at, end: at + number.length }, told)] },
  ]);
}

import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { type Change, change, lineOf, toFixes } from './change.ts';
import { without } from './without.ts';
import { respell } from './words.ts';

/** The sentence without the marked words: safe, since nothing is claimed. Nothing where the rest would not stand. */
export function strike(reading: Reading, passage: Passage, place: Span): readonly Fix[] {
  const line = lineOf(reading, passage);
  const changes = without(line, place);
  const words = line.source.slice(place.start, place.end).replace(/\s+/g, ' ');
  return changes ? toFixes(line, [{ title: `Strike “${words}”`, changes, safe: true }]) : [];
}

/**
 * Strikes what stands apart: between commas, before the first one, or a whole sentence among others. Nothing where what
 * stays would open with “and” or “because”.
 */
export function strikeAside(reading: Reading, passage: Passage, marked: Span): readonly Fix[] {
  const { words } = passage.sentence;
  const place = withPreposition(words, marked);
  const before = words.findLast(({ end }) => end <= place.start);
  const after = words.find(({ start }) => start >= place.end);
  const closes = !after || /^[.!?;]$/.test(after.text);
  if ((!before || (before === words[0] && before.part === 'coordinator')) && closes)
    return strikeSentence(reading, passage);
  const rest = words[words.findIndex(({ start }) => start >= place.end) + 1];
  if (!before && (/^(coordinator|subordinator)$/.test(rest?.part ?? '') || rest?.lower === 'as')) return [];
  if (before && isPredicate(passage.sentence, place)) return [];
  const apart = (!before && after?.text === ',') || (before?.text === ',' && (after?.text === ',' || closes));
  return apart ? strike(reading, passage, place) : [];
}

/** "In the [spirit of Frugality], …": with the preposition that it hangs on. */
function withPreposition(words: readonly Word[], { start, end }: Span): Span {
  const front = words.filter(word => word.end <= start);
  const opens = front[0]?.part === 'preposition' && front.slice(1).every(({ part }) => part === 'determiner');
  return { start: opens ? (front[0]?.start ?? start) : start, end };
}

/** "To serve, [that is ownership], and I …": what stands in front has no other verb. */
function isPredicate({ clauses }: Sentence, place: Span): boolean {
  const first = clauses.find(({ kind }) => kind === 'main');
  return first !== undefined && place.start <= first.verb.start && first.verb.end <= place.end;
}

/** Takes a sentence out of its paragraph; one that stands alone there stays. */
function strikeSentence(reading: Reading, passage: Passage): readonly Fix[] {
  const { sentence, block, base } = passage;
  const siblings = reading.passages.filter(other => other.block === block);
  const at = siblings.indexOf(passage);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const span = after
    ? { start: base + sentence.start, end: after.base + after.sentence.start }
    : before && { start: before.base + before.sentence.end, end: base + sentence.end };
  if (!span || /[*_`[\]<>]/.test(reading.story.text.slice(span.start, span.end))) return [];
  return toFixes({ base: 0 }, [{ title: 'Strike this sentence', changes: [change(span, '')], safe: true }]);
}

/** A list cut down to its first item: a choice, and the writer's to make. */
export function onlyFirst(reading: Reading, passage: Passage, list: Span): readonly Fix[] {
  const line = lineOf(reading, passage);
  const comma = passage.sentence.words.find(
    ({ text, start }) => text === ',' && start > list.start && start < list.end,
  );
  const end = endOfLast(passage.sentence.words, list.end);
  if (!comma || /[*_`[\]<>]/.test(line.source.slice(comma.start, end))) return [];
  const first = line.source.slice(list.start, comma.start).replace(/\s+/g, ' ');
  const cut = change({ start: comma.start, end }, '');
  const verb = agreeing(passage.sentence, list.start, end);
  return toFixes(line, [{ title: `Keep “${first}” only`, changes: [cut, ...verb] }]);
}

const ofOne: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };

/** "A quiz, a lamp and a bell were added": what is left of the subject may be one. */
function agreeing({ words }: Sentence, start: number, end: number): readonly Change[] {
  const verb = words.find(word => word.start >= end);
  const kept = nounPhraseAt(
    words,
    words.findIndex(word => word.start >= start),
  );
  const one = kept && kept.head.lower === kept.head.singular && verb && ofOne[verb.lower];
  return one ? respell(verb, one) : [];
}

/** Where the last item of a list ends with all that is said of it: "… and shoe cleaning", "… and a hostess in the port". */
function endOfLast(words: readonly Word[], end: number): number {
  const rest = words.slice(words.findIndex(({ start }) => start >= end));
  if (rest[0] && rest[0].start < end) return end;
  const stop = rest.findIndex(
    ({ part, form, lower }) =>
      (!/^ones?$/.test(lower) &&
        /^(punctuation|coordinator|subordinator|relative|pronoun|modal|auxiliary|to)$/.test(part)) ||
      (part === 'verb' && form !== 'ing' && form !== 'participle'),
  );
  return rest[stop - 1]?.end ?? end;
}

import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { type Change, change, type Line } from './change.ts';
import { withMarkup } from './markup.ts';
import { capitalised } from './words.ts';

/**
 * Takes words out of a sentence as an editor would: with the commas that set them off and one blank, the next word
 * capitalised where they opened the sentence, "a" and "an" as the new neighbour needs it. Undefined where nothing would be
 * left, or where markup would be torn.
 */
export function without(line: Line, cue: Span): readonly Change[] | undefined {
  const { words } = line.sentence;
  const span = withMarkup(line.source, cue);
  const from = words.findIndex(({ start }) => start >= span.start);
  let to = words.findIndex(({ start }) => start >= span.end);
  if (to < 0) to = words.length;
  const rest = words.slice(to).find(({ part }) => part !== 'punctuation');
  const opens = words.slice(0, from).every(({ part }) => part === 'punctuation');
  if (opens && !rest) return undefined;
  const [before, after] = [words[from - 1], words[to]];
  if (opens && rest) return opening(line, span, words[from] as Word, rest);
  const last = words[to - 1] as Word;
  const set = before?.text === ',' && (after?.text === ',' || closes(after));
  const start = set ? before.start : (before?.end ?? span.start);
  const apart = set && after?.text === ',' && !joinsClause(line, to + 1);
  const end = apart ? after.end : Math.max(last.end, span.end);
  if (torn(line.source.slice(start, span.start)) || torn(line.source.slice(span.end, end))) return undefined;
  return [change({ start, end }, ''), ...article(before, after)];
}

/** "…, I guess, and the crew went home": the comma parts two clauses, too. */
const joinsClause = ({ sentence: { words, clauses } }: Line, at: number): boolean =>
  words[at]?.part === 'coordinator' &&
  clauses.some(({ kind, start }) => kind === 'main' && start === words[at + 1]?.start);

const closes = (word: Word | undefined): boolean => word === undefined || /^[.;:!?)]$/.test(word.text);
const torn = (words: string): boolean => /[*_~`[\]<>]/.test(words);

/** The words go from the sentence's start up to the next word, which takes the capital; not behind "well,". */
function opening({ source }: Line, gone: Span, first: Word, rest: Word): readonly Change[] | undefined {
  const span = { start: gone.start, end: rest.end };
  if (torn(source.slice(gone.end, rest.start))) return undefined;
  const called = /,\s*$/.test(source.slice(0, gone.start));
  const capital = !called && /^\p{Lu}/u.test(first.text) && rest.part !== 'opaque';
  return [change(span, capital ? capitalised(source.slice(rest.start, rest.end)) : source.slice(rest.start, rest.end))];
}

function article(before: Word | undefined, after: Word | undefined): readonly Change[] {
  if (!before || !after || !/^an?$/.test(before.lower)) return [];
  const right = /^[aeiou]/.test(after.lower) ? 'an' : 'a';
  return right === before.lower ? [] : [change(before, /^A/.test(before.text) ? capitalised(right) : right)];
}

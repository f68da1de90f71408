import {
  coordinators,
  determiners,
  nominative,
  particles,
  prepositions,
  relatives,
  subordinators,
} from '../english/lexicon/function-words.ts';
import { lineStarts } from './lines.ts';
import type { Markdown, Piece, ProsePiece } from './markdown.ts';

/** What opens the items of a list where somebody types it as mail programs and phones do: no marks of Markdown. */
const mark = /^[ \t]*(?:[-=]+>|[→⇒➔➜►▪▸•·○●◦–—»])[ \t]+(?=\S)/;

/** What opens a line that has a name of its own: "Result: …". */
const named = /^[^\s:][^:]{0,40}:/;

/**
 * The same pieces, with each line of a note as a piece: of a paragraph with a list in it whose marks Markdown does not
 * know, or whose lines end where their writer ended them and not where they were full.
 */
export function withNoteLines(markdown: Markdown, source: string): Markdown {
  const pieces = markdown.pieces.flatMap(piece => linesOf(piece, source));
  return pieces.length === markdown.pieces.length ? markdown : { ...markdown, pieces };
}

function linesOf(piece: Piece, source: string): readonly Piece[] {
  if (piece.type !== 'prose' || piece.kind !== 'paragraph') return [piece];
  const written = source.slice(piece.span.start, piece.span.end);
  const starts = lineStarts(written);
  if (starts.length < 2) return [piece];
  const lines = starts.map((start, at) => written.slice(start, starts[at + 1]));
  const items = starts.filter((_, at) => mark.test(lines[at] ?? ''));
  if (items.length > 1) return partedAt(piece, written, items[0] === 0 ? items : [0, ...items]);
  return areNotes(lines) ? partedAt(piece, written, starts) : [piece];
}

/** The piece as one for each of `starts`; the mark that an item opens with is no part of it. */
function partedAt(piece: ProsePiece, written: string, starts: readonly number[]): readonly ProsePiece[] {
  return starts.map((from, at): ProsePiece => {
    const to = starts[at + 1] ?? written.length;
    const opening = mark.exec(written.slice(from, to))?.[0].length ?? 0;
    const isItem = opening > 0 || (from > 0 && !named.test(written.slice(from, to)));
    return {
      type: 'prose',
      kind: isItem ? 'item' : 'paragraph',
      span: { start: piece.span.start + from + opening, end: piece.span.start + to },
      prose: piece.prose.slice(from + opening, to),
    };
  });
}

/** Fewer lines than these may be broken anywhere. */
const fewest = 3;

/**
 * Whether lines end where their writer ended them: the next word would have fitted, and none is left hanging. Whole
 * sentences, each on a line of its own, are prose.
 */
function areNotes(lines: readonly string[]): boolean {
  if (lines.length < fewest) return false;
  const said = lines.map(line => line.trim());
  if (said.every(line => /[.!?…]["'”’)]?$/.test(line))) return false;
  const widest = Math.max(...said.map(({ length }) => length));
  return said.every((line, at) => {
    const [word = '', second = ''] = said[at + 1]?.split(/\s/) ?? [];
    const fits = line.length === widest || line.length + 1 + word.length <= widest;
    const goesOn = joins(word) && !(coordinators.has(word.toLowerCase()) && nominative.has(second.toLowerCase()));
    return word === '' || (fits && !isHanging(line) && !goesOn);
  });
}

/** Whether a line ends in what asks for more. */
function isHanging(line: string): boolean {
  const word = line.split(/\s/).at(-1)?.toLowerCase() ?? '';
  const governs = prepositions.has(word) && !particles.has(word);
  return /[,;(–—-]$/.test(line) || governs || determiners.has(word) || joins(word);
}

/** Whether a word joins what stands before it to what follows. */
function joins(word: string): boolean {
  const lower = word.toLowerCase();
  return [coordinators, subordinators, relatives].some(group => group.has(lower)) || lower === 'to';
}

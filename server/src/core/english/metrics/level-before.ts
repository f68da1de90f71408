import type { Quantity } from '../grammar/quantities.ts';
import { arrows, spells } from '../lexicon/changes.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a level stands beside what it was before, whatever their units: “five weeks where it took seven”, “it used to be
 * an hour”, “3 mm in place of 22”, “71 → 43”, “went from thirteen a month to none”.
 */
export const isHeldAgainstBefore = (sentence: Sentence): boolean => {
  const { words, quantities, clauses } = sentence;
  const figures = quantities.filter(({ kind }) => kind !== 'label');
  if (clauses.some(({ verb }) => verb.modal !== undefined || verb.tense === 'future')) return false;
  if (isOfTwoTimes(figures, sentence)) return true;
  return words.some((_, at) => movesFromTo(words, at) || (isBetween(figures, words, at) && marksWhatWas(words, at)));
};

const isBetween = (figures: readonly Quantity[], words: readonly Word[], at: number): boolean => {
  const { start, end } = words[at] as Word;
  return figures.some(figure => figure.end <= start) && figures.some(figure => figure.start >= end);
};

/** "Where two needed an hour", "it used to be two", "in place of 22", "4, and not 9", "6 → 2". */
function marksWhatWas(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  switch (word.lower) {
    case 'where':
      return words
        .slice(at + 1, at + 7)
        .some(({ form, lower }) => form === 'past' || /^(used|had|was|were)$/.test(lower));
    case 'used':
      return next?.lower === 'to';
    case 'place':
      return before?.lower === 'in' && next?.lower === 'of' && words[at + 2]?.part === 'number';
    case 'not':
      return before?.lower === 'and' && next?.part === 'number';
    default:
      return arrows.has(word.lower) && next?.part === 'number';
  }
}

/** "Nine last year, one this year", "30 in 2021, in 2018 they were 12", "3 a day down to 1": two levels, and each has its time, or the way from one to the other. */
function isOfTwoTimes(figures: readonly Quantity[], { words, quantities }: Sentence): boolean {
  const counts = figures.filter(({ kind }) => /^(count|percent|money|ratio)$/.test(kind));
  if (counts.length < 2) return false;
  const years = quantities.filter(
    ({ kind, start }) => kind === 'label' && /^(19|20)\d\d$/.test(words.find(word => word.start === start)?.text ?? ''),
  );
  const isYear = (lead: RegExp): boolean =>
    words.some(
      ({ lower }, at) =>
        lead.test(lower) && spells.has(words[at + 1]?.lower ?? '') && words[at - 1]?.part !== 'determiner',
    );
  return years.length === 2 || (isYear(/^(last|previous)$/) && isYear(/^this$/)) || isWayDown(figures, words);
}

const isWayDown = (figures: readonly Quantity[], words: readonly Word[]): boolean =>
  words.some(
    ({ lower, end }, at) =>
      /^(down|up)$/.test(lower) &&
      words[at + 1]?.lower === 'to' &&
      words.slice(at + 2, at + 5).some(({ part }) => part === 'number') &&
      figures.some(figure => figure.end <= end && end - figure.end < 16),
  );

const none = /^(none|nothing|zero|nil|nought)$/;

/** "Went from thirteen a month to one", "fell from 40 to next to none"; "from nine to five" without a verb of change is a span. */
function movesFromTo(words: readonly Word[], at: number): boolean {
  const from = words[at];
  if (from?.lower !== 'from' || words[at + 1]?.part !== 'number') return false;
  const verb = words.slice(0, at).findLast(({ part }) => part === 'verb');
  if (!/^(go|fall|drop|rise|come|climb|sink|shrink|grow|pass|decline)$/.test(verb?.lemma ?? '')) return false;
  const to = words.findIndex(({ lower }, place) => place > at + 1 && place < at + 10 && lower === 'to');
  return to > 0 && words.slice(to + 1, to + 4).some(({ part, lower }) => part === 'number' || none.test(lower));
}

import { overlap, type Span } from '../../span.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { measures } from '../grammar/measures.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { changeMarks, changeNouns, heldAgainst, levels, levelVerbs } from '../lexicon/changes.ts';
import { lastingCues, outcomes } from '../lexicon/measures.ts';
import { outputInFragment } from '../outputs/fragments.ts';
import { outputOf } from '../outputs/outputs.ts';
import { rememberedAll } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

const worth = phraseSet([...outcomes, ...lastingCues]);

/** From where on a share says how far something was done: "97% of the forms were filled in". */
const nearlyWhole = 70;

/**
 * Whether a sentence measures an outcome: a number that is no mere output, nor a size, nor how long nobody had praised
 * so. Its own `praise` is no measure; one that is `onlyOutput` measures an outcome by a comparison alone.
 */
export function isMeasured(sentence: Sentence, praise: readonly Span[] = [], onlyOutput = false): boolean {
  const outputs = outputsIn(sentence);
  if (outputs.length === 0 && (isSetAgainst(sentence) || hasHeld(sentence))) return true;
  const measured = sentence.quantities.filter(
    quantity =>
      measures(sentence.words, quantity) &&
      !isBeside(sentence, quantity, praise) &&
      !outputs.some(output => overlap(output, quantity)),
  );
  if (measured.length === 0) return false;
  if (isCompared(sentence)) return true;
  return !onlyOutput && outputs.length === 0 && measured.some(quantity => isTelling(sentence, quantity));
}

/** "Nobody was paid short, against 19 in March", "at 5:10 instead of 9:40", "3 mm in place of 22". */
const isSetAgainst = ({ words, quantities }: Sentence): boolean =>
  words.some(({ lower, part }, at) => {
    const of = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    const against = heldAgainst.has(lower) || (lower === 'place' && words[at - 1]?.lower === 'in' && of > at + 1);
    return against && part !== 'punctuation' && quantities.some(({ start }) => start === words[of]?.start);
  });

/** "Errors stayed at one a month", "settled at 23 minutes". */
const hasHeld = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.some(
    ({ verb }) =>
      /^(stay|remain|hold|settle|stand)$/.test(verb.lemma) &&
      !verb.modal &&
      words[verb.to]?.lower === 'at' &&
      quantities.some(({ start }) => start === words[verb.to + 1]?.start),
  );

/** Numbers that belong to the praise, and those that measure nothing that happened. */
const isBeside = (sentence: Sentence, quantity: Quantity, praise: readonly Span[]): boolean =>
  (/^(duration|count|factor|ratio)$/.test(quantity.kind) && praise.some(place => overlap(place, quantity))) ||
  (quantity.kind === 'duration' && praise.length > 0 && isLookedBackOn(sentence, quantity)) ||
  (quantity.kind === 'duration' && opensWithAfter(sentence, quantity)) ||
  isSize(sentence, quantity) ||
  isPart(sentence, quantity) ||
  isImagined(sentence, quantity);

/** A share, a sum, a level that has moved; no crowd, and no share near the whole that nothing is said of. */
function isTelling(sentence: Sentence, { kind, unit, value }: Quantity): boolean {
  if (kind === 'percent' && value >= nearlyWhole)
    return hasMoved(sentence) || firstPhrase(sentence.words, worth) !== undefined;
  return !/^(count|duration)$/.test(kind) || unit === '' || isLevel(sentence);
}

/** Where a sentence counts what was made, used or watched, which is no outcome however far it has gone up. */
const outputsIn = rememberedAll(function* (sentence: Sentence): Generator<Span> {
  const fragment = outputInFragment(sentence);
  if (fragment) yield fragment;
  for (const clause of sentence.clauses) if (outputOf(sentence, clause)) yield clause;
});

/** "41 error mails came in, against 640 the year before"; "more than sixty workshops", "people from four wards" are no comparison. */
const isCompared = ({ words, quantities }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      heldAgainst.has(lower) ||
      (lower === 'than' && words[at + 1]?.part !== 'number') ||
      (lower === 'from' && words[at + 1]?.part === 'number' && quantities.length > 1),
  );

/** "Returns fell", "14 fewer", "stayed at 91%"; not "more than 300". */
const hasMoved = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower, lemma }, at) =>
      (changeMarks.has(lower) && words[at + 1]?.lower !== 'than') ||
      (levelVerbs.has(lemma ?? '') && !/^(close|reach)$/.test(lemma ?? '')),
  );

/** "6 a week by now", "only 6": a count that is a level, and no crowd; not "only in June". */
const isLevel = (sentence: Sentence): boolean =>
  hasMoved(sentence) ||
  sentence.words.some(
    ({ lower, lemma }, at, words) =>
      lemma === 'close' || (levels.has(lower) && !(lower === 'only' && words[at + 1]?.part === 'preposition')),
  );

/** "A wedding of 200 guests", "half the staff": how large something was to begin with. */
function isSize({ words }: Sentence, { kind, start, value }: Quantity): boolean {
  if (kind !== 'count') return false;
  const at = words.findIndex(word => word.start === start);
  const whole = words[at - 2];
  const of = words[at - 1]?.lower === 'of' && whole?.part !== 'number' && !changeNouns.has(whole?.lower ?? '');
  return of || (value < 1 && words[at + 1]?.part === 'determiner');
}

/** "Planning is half of the work", "the second half", "the third": which part, and not how much. */
function isPart({ words }: Sentence, { start, value, digits }: Quantity): boolean {
  if (digits || value >= 1) return false;
  const at = words.findIndex(word => word.start === start);
  const [before, next] = [words[at - 1], words[at + 1]?.lower];
  return next === 'of' ? before?.lemma === 'be' : /^(the|this|that|first|second|other|last)$/.test(before?.lower ?? '');
}

/** "I would buy them the first year": what nobody has done. */
const isImagined = ({ clauses }: Sentence, quantity: Quantity): boolean =>
  clauses.some(clause => clause.actor === 'I' && clause.verb.tense === 'conditional' && overlap(clause, quantity));

/** "After two weeks the hall was calm": when, and no measure. */
const opensWithAfter = ({ words }: Sentence, { start }: Quantity): boolean =>
  words[0]?.lower === 'after' && words.slice(1, 4).some(word => word.start === start);

/** "The tidiest site he had seen in twenty years", "two days later". */
const isLookedBackOn = ({ clauses, words }: Sentence, quantity: Quantity): boolean =>
  /^(after|later|afterwards|on)$/.test(words.find(({ start }) => start >= quantity.end)?.lower ?? '') ||
  clauses.some(
    ({ verb, start, end, actor }) =>
      verb.perfect && /^(other|nobody)$/.test(actor) && overlap({ start, end }, quantity),
  );

import type { Quantity } from '../grammar/quantities.ts';
import { changing, levelGrades, levelMoves } from '../lexicon/changes.ts';
import { roughly } from '../lexicon/numbers.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOfMeasure } from './no-anchors.ts';

/** "Ground time fell by nine minutes", "is down by 1.6 days": by how much of its own unit, where no other number stands. */
export function differenceOf(sentence: Sentence, clause: Clause): Quantity | undefined {
  const { words, quantities } = sentence;
  if (!isMoved(words, clause)) return undefined;
  const [number, other] = quantities.filter(
    quantity => (quantity.kind !== 'label' || isCountAlone(words, quantity, clause)) && !isOfMeasure(words, quantity),
  );
  if (!number || other || number.start < clause.verb.end || number.start >= clause.end) return undefined;
  const at = words.findIndex(({ start }) => start === number.start);
  const isFigure = /^(count|duration|label)$/.test(number.kind) && !lengths.test(number.unit);
  return isFigure && isByHowMuch(words, clause, isRough(words[at - 1]) ? at - 2 : at - 1) ? number : undefined;
}

/** How far something goes, which is no measure of work. */
const lengths = /^(mm|cm|m|km|metres?|meters?|kilometres?|kilometers?|miles?|feet|inch|inches|floors?|steps?)$/;

/** What nobody decides on moves by itself: no team that grew by two nurses, no price. */
const isMoved = (words: Sentence['words'], { verb, actor, subject }: Clause): boolean => {
  if (actor !== 'other' || !subject || settled.test(subject.head.lower)) return false;
  if (verb.voice === 'passive') return levelMoves.has(verb.deed.lemma ?? '');
  if (/^(get|become)$/.test(verb.lemma)) return levelGrades.has(words[verb.to]?.lower ?? '');
  if (/^(go|come)$/.test(verb.lemma)) return /^(up|down)$/.test(verb.particle?.lower ?? words[verb.to]?.lower ?? '');
  return verb.lemma === 'be' || changing.has(verb.lemma);
};

/** What grows by decision, and what is counted in money though no currency stands there. */
const settled =
  /^(bill|bills|cost|costs|budget|fee|fees|spend|spending|wage|wages|team|crew|staff|squad|family|fleet|price|prices|rent|deadline|menu)$/;

/** "Our loans increased by eleven": no hour of the day, where several things are counted. */
const isCountAlone = (words: Sentence['words'], { start }: Quantity, { subject, verb }: Clause): boolean => {
  const at = words.findIndex(word => word.start === start);
  const isBy = words[isRough(words[at - 1]) ? at - 2 : at - 1]?.lower === 'by';
  const head = subject?.head;
  return (
    isBy && changing.has(verb.lemma) && head !== undefined && (counted.test(head.lower) || head.lower !== head.singular)
  );
};

const counted = /^(number|count|total|tally|sum)$/;

const isRough = (word: Word | undefined): boolean =>
  roughly.has(word?.lower ?? '') && !/^(up|down)$/.test(word?.lower ?? '');

/** "By nine minutes"; of what "is", "up seven" and "down by two". */
function isByHowMuch(words: Sentence['words'], { verb }: Clause, at: number): boolean {
  const isUpDown = (index: number) => /^(up|down)$/.test(words[index]?.lower ?? '');
  const isBy = words[at]?.lower === 'by';
  return verb.lemma === 'be' ? isUpDown(isBy ? at - 1 : at) : isBy;
}

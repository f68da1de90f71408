import { firstPhrase, phraseSet } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { agreedLevels, rigour } from '../lexicon/rigour.ts';
import { rememberedAll } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

const honest = phraseSet(rigour);

/** Numbers with more digits than such a measure can carry, where neither sample, interval nor test is named. */
export const overPreciseIn = rememberedAll(findOverPrecise);

function* findOverPrecise(sentence: Sentence): Generator<Quantity> {
  if (firstPhrase(sentence.words, honest) || isSampled(sentence) || isAgreed(sentence)) return;
  for (const quantity of sentence.quantities) if (quantity.digits && isOverPrecise(sentence, quantity)) yield quantity;
}

/** "12.44% (51 of 410)", "11.18% of 48,000 calls": shares with what they are shares of. */
const isSampled = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ kind }) => kind === 'percent') &&
  quantities.some(
    ({ kind, start, value }) =>
      (kind === 'count' || kind === 'ratio') &&
      value >= 30 &&
      words[words.findIndex(word => word.start === start) - 1]?.lower === 'of',
  );

/** "Availability held at 99.96%." */
const isAgreed = ({ words, quantities }: Sentence): boolean =>
  words.some(({ lower }) => agreedLevels.has(lower)) &&
  quantities.some(({ kind, value }) => kind === 'percent' && value > 98);

function isOverPrecise({ words }: Sentence, { kind, start, unit }: Quantity): boolean {
  const text = words.find(word => word.start === start)?.text ?? '';
  const exact =
    kind === 'percent' ||
    kind === 'factor' ||
    /^(point|points)$/.test(unit) ||
    words.some(({ lower }) => lower === 'factor');
  const thousands =
    !exact &&
    /^\D*[1-9]\d{0,2}(\.\d{3})+$/.test(text) &&
    !/^(second|seconds|minute|minutes|hour|hours|day|days|ms)$/.test(unit);
  if (thousands) return false;
  const [whole = '', fraction = ''] = text.replace(/[^\d.]/g, '').split('.');
  switch (kind) {
    case 'duration':
    case 'percent':
    case 'factor':
      return fraction.length >= 2 && significant(digits(text)) >= 2;
    case 'money':
      return fraction.length > 2 || (whole.length >= 4 && fraction.length === 2) || significant(whole) >= 6;
    case 'count':
      return fraction.length >= 3 || significant(whole) >= 7;
    default:
      return false;
  }
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

/** Digits up to the last one that is not zero. */
const significant = (figures: string): number => figures.replace(/(?<!0)0+$/, '').length;

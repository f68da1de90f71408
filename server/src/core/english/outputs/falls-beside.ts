import { overlap } from '../../span.ts';
import { fractions } from '../lexicon/numbers.ts';
import { falling } from '../lexicon/outputs.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { type Output, outputOf } from './outputs.ts';

/** "The screen was used 90,000 times, and wrong claims went from 600 to 220": something else fell, by a measure. */
export const hasFall = ({ words, clauses, quantities }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ start, end, verb }) =>
      (falling.has(verb.lemma) || verb.lemma === 'halve') &&
      !found.some(output => overlap(output, { start, end })) &&
      (verb.lemma === 'halve' ||
        quantities.filter(quantity => quantity.start >= start && quantity.start < end && quantity.kind !== 'label')
          .length > 1 ||
        isByAShare(words, verb.to)),
  );

/** "CSAT went from 4.1 to 4.7 and cancellations from 310 to 170": what fell beside it, without a verb of its own. */
export const hasFallBeside = ({ words, quantities }: Sentence): boolean =>
  quantities.some((was, at) => {
    const is = quantities[at + 1];
    if (!is || is.value >= was.value || was.kind === 'label' || was.kind !== is.kind) return false;
    const from = words.findIndex(({ end }) => end + 1 === was.start);
    const to = words.findIndex(({ end }) => end + 1 === is.start);
    if (words[from]?.lower !== 'from' || words[to]?.lower !== 'to') return false;
    const link = words.findLastIndex(({ lower }, place) => place < from && /^(and|,|;)$/.test(lower));
    const named = words.slice(link + 1, from);
    return (
      link > 1 &&
      named.length > 0 &&
      named.some(({ part }) => part === 'noun') &&
      named.every(({ part }) => !/^(verb|auxiliary|modal|pronoun)$/.test(part))
    );
  });

/** "… had dropped by half", "… fell by a third". */
const isByAShare = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'by' && words.slice(at + 1, at + 3).some(({ lower }) => fractions.has(lower));

/** "The map was opened 400 times, and 30 fewer people asked at the desk": beside what was counted, there was less of something. */
export const hasFewerBeside = ({ words }: Sentence, found: readonly Output[]): boolean =>
  words.some(
    ({ lower, start }, at) =>
      /^(fewer|less)$/.test(lower) &&
      words[at + 1]?.part === 'noun' &&
      !found.some(output => start >= output.start && start < output.end),
  );

/** "The 36 trainings took hand injuries from 14 a year to 3": what was counted brought something else down. */
export const isBroughtDown = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.some(({ verb, subject, object, end }) => {
    if (
      subject?.actor !== 'other' ||
      !/^(take|bring|cut|get|push)$/.test(verb.lemma) ||
      words[object?.to ?? 0]?.lower !== 'from'
    )
      return false;
    const [was, is] = quantities.filter(quantity => quantity.start >= (object?.end ?? 0) && quantity.end <= end);
    return was !== undefined && is !== undefined && is.value < was.value;
  });

/** "The visits are now 5, before 23": fewer than there were. */
export const isLower = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ start, value }, at) => {
    const place = words.findIndex(word => word.start === start);
    return words[place - 1]?.lower === 'before' && at > 0 && (quantities[0]?.value ?? Number.NaN) < value;
  });

/** "We process 400 samples with the staff that did 250", "we ended with 3 vacancies; we had begun with 19", "the yard normally takes three days": told with what it was. */
export const hasFormer = ({ clauses, quantities, words }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ verb, start, end, kind }) =>
      !found.some(output => output.start >= start && output.end <= end) &&
      ((kind === 'relative' && /^(do|have|use|take|need)$/.test(lemmaOf({ verb }))) ||
        (verb.perfect && verb.tense === 'past' && /^(be|begin|start|stand)$/.test(lemmaOf({ verb }))) ||
        words.some(word => /^(normally|usually)$/.test(word.lower) && word.start >= start && word.end <= end)) &&
      quantities.some(quantity => quantity.start >= verb.end && quantity.start - verb.end < 12 && quantity.end <= end),
  );

/** "Scrap fell from nine tonnes to six": a measured fall in a sentence that counts no output of its own. */
export const isFallAlone = (sentence: Sentence): boolean =>
  hasFall(sentence, []) && !sentence.clauses.some(clause => outputOf(sentence, clause));

import { generic, goings, habits, organs } from '../lexicon/attitudes.ts';
import { effects, foundSo, offputting } from '../lexicon/feelings.ts';
import { degrees } from '../lexicon/function-groups.ts';
import { customers } from '../lexicon/people.ts';
import { favourites } from '../lexicon/reception.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Pupils learn better in the morning", "laboratories do not buy on price". */
export function isHabit(sentence: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  if (sentence.quantities.some(({ digits, start }) => digits && start > verb.start && start < end)) return false;
  const lemma = lemmaOf(clause);
  if (!(verb.tense === 'present' || verb.head.lower === 'read') || !habits.has(lemma)) return false;
  return verb.negated || lemma === 'forget' || isGeneric(sentence, clause) || isByFeel(sentence, clause);
}

/** "Buy with their eyes", "choose by the price". */
const isByFeel = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(with|by)$/.test(words[verb.to]?.lower ?? '') &&
  words.slice(verb.to + 1, verb.to + 4).some(({ lower }) => organs.has(lower));

/** "They leave because of the price." */
export const isBecause = ({ words }: Sentence, clause: Clause): boolean => {
  const { verb, subject } = clause;
  const head = subject?.head.lower ?? '';
  return (
    goings.has(lemmaOf(clause)) &&
    (customers.has(head) || head === 'they' || words[verb.to]?.lower === 'because') &&
    words.slice(verb.to).some(({ lower }, at, rest) => lower === 'because' || isOverGrievance(rest, at))
  );
};

/** "They were leaving us over the price rise." */
const isOverGrievance = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'over' &&
  words
    .slice(at + 1, at + 5)
    .some(({ singular }) =>
      /^(price|fee|cost|noise|delay|queue|wait|service|quality|food|policy|rule|tariff)$/.test(singular),
    );

export function isGeneric(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return sentence.words
    .slice(from, to)
    .some(
      ({ lower }, at) => generic.has(lower) && !(lower === 'first' && sentence.words[from + at - 1]?.lower === 'the'),
    );
}

/** Endings of adjectives that no noun phrase could tell apart: "found the lobby gloomy". */
const qualities = /[a-z]{2}(ful|less|ous|ish|ive|able|ible|[dklmnpst]y)$/;

/** "Nurses found the new sheet much easier", "nurses find paper safer". */
export function findsItSo({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.negated) return false;
  return words.some(
    ({ lower, start, end: to, part, form, lemma }, at) =>
      start >= verb.end &&
      to <= end &&
      ((part === 'adjective' && lower !== 'key' && !/^(noun|adjective)$/.test(words[at + 1]?.part ?? '')) ||
        (end - to <= 1 && start > (object?.start ?? end) && qualities.test(lower)) ||
        (degrees.has(words[at - 1]?.lower ?? '') && (part !== 'noun' || qualities.test(lower))) ||
        ((foundSo.has(lower) || offputting.has(lower)) && words[at + 1]?.part !== 'noun') ||
        (form === 'ing' && effects.has(lemma ?? '') && start > (object?.start ?? end) && end - to <= 1) ||
        (favourites.has(lower) && /^(a|an|the)$/.test(words[at - 1]?.lower ?? '')) ||
        (/[a-z]{3}er$/.test(lower) && !/^(noun|preposition|particle|determiner)$/.test(part))),
  );
}

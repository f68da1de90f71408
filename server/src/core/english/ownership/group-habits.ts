import { isFrequency } from '../grammar/frequency.ts';
import { isFormerHabit } from '../grammar/tense.ts';
import { always, livelihoods } from '../lexicon/group-deeds.ts';
import { durations, formerTimes } from '../lexicon/units.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Everybody still wrote by hand", "we'd do four weddings a weekend". */
export function isHabit({ words, clauses, quantities }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const before = words[verb.from - 1];
  if (isFormerHabit(verb) || isOnAverage(words, clause) || isWasted(words, clause) || isOnThoseDays(words, clause))
    return true;
  if (words.slice(Math.max(0, verb.from - 1), verb.to).some(({ lower }) => always.has(lower)) && !verb.perfect)
    return true;
  const [from, to] = wordRange({ words }, { start: verb.end, end: clause.end });
  if (verb.modal) return words.slice(from, to).some((_, step) => isRate(words, from + step));
  if (verb.tense !== 'present' || verb.perfect || verb.progressive) return false;
  return (
    verb.negated ||
    isLivelihood({ words, quantities }, clause, to) ||
    before?.lower === 'now' ||
    isFrequency(words, 0) ||
    /^(now|nowadays|today)$/.test(words[0]?.lower ?? '') ||
    clauses.some(({ link }) => /^(when|whenever|if|where|wherever)$/.test(link?.lower ?? ''))
  );
}

/** "We feed 420 people", "we cook soap": what the place is there for. */
function isLivelihood(
  { words, quantities }: Pick<Sentence, 'words' | 'quantities'>,
  { verb, object, end }: Clause,
  to: number,
): boolean {
  const phrasal = verb.particle ? `${verb.deed.lemma}-${verb.particle.lower}` : (verb.deed.lemma ?? '');
  if (!livelihoods.has(phrasal)) return false;
  const things = object && object.head.lower !== object.head.singular;
  const bare = object && words[object.from]?.part === 'noun' && (things || to - object.from <= 2);
  const [first, last] = object ? [object.start, object.end] : [verb.end, end];
  return (
    bare || quantities.some(({ start, kind, value }) => start >= first && start < last && kind !== 'label' && value > 1)
  );
}

/** "We sold eleven a night on average": how the trade went. */
const isOnAverage = (words: readonly Word[], { verb, end, kind }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'average' &&
      words[at - 1]?.lower === 'on' &&
      (kind === 'coordinate' || (start > verb.end && start < end)),
  );

/** "Every Monday we threw platelets away", "we binned nine loaves a week": how much went to waste. */
const isWasted = (words: readonly Word[], { verb, start, end }: Clause): boolean => {
  const behind = words.filter(word => word.start >= verb.start && word.start < end);
  const thrown = verb.lemma === 'throw' && behind.some(({ lower }) => /^(away|out)$/.test(lower));
  return (
    (thrown || /^(waste|bin|discard|spill)$/.test(verb.lemma)) &&
    (isFrequency(words, 0) ||
      words.some((word, at) => word.start >= start && word.end <= end && (isRate(words, at) || isFrequency(words, at))))
  );
};

/** "On Thursdays, when we shot the north face": what was done again and again. */
const isOnThoseDays = (words: readonly Word[], { kind, link }: Clause): boolean => {
  if (kind !== 'subordinate' || link?.lower !== 'when') return false;
  const at = words.indexOf(link);
  const last = words[words[at - 1]?.text === ',' ? at - 2 : at - 1];
  return /^(\w+days|weekends|mornings|afternoons|evenings|nights)$/.test(last?.lower ?? '');
};

/** "We had tried two consultants the year before", "we had bought it in 2015": how things had come to be as they were. */
export function isLongBefore({ words }: Sentence, { verb, end }: Clause): boolean {
  if (!verb.perfect || verb.tense !== 'past' || verb.modal) return false;
  return words.some(({ lower, start }, at) => {
    const next = words[at + 1];
    if (start < verb.start || start >= end + 8) return false;
    if (lower === 'before')
      return !next || /^(punctuation|coordinator)$/.test(next.part) || /^(i|my|me)$/.test(next.lower);
    if (lower === 'in') return /^(19|20)\d\d$/.test(next?.lower ?? '');
    return lower === 'always' || formerTimes.has(lower);
  });
}

/** "A weekend", "a day". */
const isRate = (words: readonly Word[], at: number): boolean =>
  /^(a|an|per)$/.test(words[at]?.lower ?? '') &&
  durations.has(words[at + 1]?.lower ?? '') &&
  words[at - 1]?.part !== 'preposition';

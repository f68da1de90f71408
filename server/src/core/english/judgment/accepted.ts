import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { bearing, burdenNouns, offering } from '../lexicon/costs.ts';
import { pointing } from '../lexicon/function-groups.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "This I accepted", "I took that risk", "I lived with that", "it burned two of my weekends". */
export function isAccepted(sentence: Sentence, { object, infinitive, verb, end }: Clause): boolean {
  const { words, clauses } = sentence;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated) return false;
  if (/^(eat|swallow|absorb|shoulder|cop)$/.test(lemma) && isSum(sentence, verb)) return true;
  if (verb.lemma === 'accept' && (infinitive || settles(clauses, verb.to, words))) return true;
  if (infinitive && bearing.has(infinitive.lower) && bearsBurden(words, infinitive)) return true;
  if (!bearing.has(lemma) || (lemma === 'put' && !isPutUp(words, verb.to))) return false;
  if (object && burdenNouns.has(object.head.lower)) return true;
  const after = words.filter(({ start, end: to }) => start >= verb.end && to <= end);
  const fronted = words[verb.from - 2];
  if (lemma === 'live' || lemma === 'put')
    return (
      after.some(({ lower }) => lower === 'with') &&
      (after.some(({ lower }) => pointing.has(lower)) || pointing.has(fronted?.lower ?? ''))
    );
  if (clauses.some(other => offering.has(other.verb.deed.lemma ?? '') || isOrder(other))) return false;
  if (after.length === 0)
    return fronted !== undefined && (pointing.has(fronted.lower) || burdenNouns.has(fronted.lower));
  return after.length <= 2 && pointing.has(after[0]?.lower ?? '') && clauses.length > 1;
}

/** "The supplier said we must order more, and we accepted this", "told us to take the hotel, so we took it". */
const isOrder = ({ actor, kind, verb, infinitive }: Clause): boolean =>
  (kind === 'complement' && verb.modal === 'must') ||
  (actor === 'other' &&
    (verb.modal === 'must' || (/^(tell|ask|order|instruct|want)$/.test(verb.lemma) && infinitive !== undefined)));

/** "Ate about nine grand", "swallowed two weeks": money or time, right behind the verb. */
const isSum = ({ quantities, words }: Sentence, { to }: VerbGroup): boolean => {
  const at = /^(about|around|roughly|some|over)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  return quantities.some(({ kind, start }) => /^(money|duration)$/.test(kind) && start === words[at]?.start);
};

/** "Put up with that", not "put the prices on stickers". */
const isPutUp = (words: readonly Word[], at: number): boolean =>
  words.slice(at - 1, at + 1).some(({ lower }) => lower === 'up');

/** "Accepted that the first pieces would be scrap", "that the small ones walk further". */
const settles = (clauses: readonly Clause[], at: number, words: readonly Word[]): boolean =>
  words[at]?.lower === 'that' &&
  clauses.some(
    ({ verb, actor }) =>
      verb.from > at &&
      (verb.tense === 'conditional' || (actor === 'other' && /^(past|present|future)$/.test(verb.tense))),
  );

/** "Decided to wear the loss of two slots." */
function bearsBurden(words: readonly Word[], infinitive: Word): boolean {
  const object = nounPhraseAt(words, words.indexOf(infinitive) + 1);
  return object !== undefined && burdenNouns.has(object.head.lower);
}

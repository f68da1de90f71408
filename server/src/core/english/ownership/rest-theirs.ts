import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { doingRest } from '../lexicon/delegating.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isLeftToDo } from './no-longer-mine.ts';
import { isTaker } from './takers.ts';

/** Whether others did what was left of the work: "the rest was arranged by the agency", "I did the first two, the juniors did the remaining nine". */
export function isRestTheirs(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, agent, kind, start } = clause;
  if (verb.negated || verb.tense !== 'past' || kind === 'relative' || !doingRest.has(verb.deed.lemma ?? verb.lemma))
    return false;
  if (verb.voice === 'passive')
    return (isRest(sentence, subject) || isRest(sentence, ofWhat(sentence, subject))) && isTaker(sentence, agent);
  return (
    actor === 'other' &&
    isTaker(sentence, subject) &&
    isRest(sentence, object) &&
    sentence.clauses.some(({ actor, verb, end }) => /^(I|dropped)$/.test(actor) && !verb.negated && end <= start)
  );
}

/** The remaining stock in "the painting of the remaining stock". */
const ofWhat = ({ words }: Sentence, phrase: NounPhrase | undefined): NounPhrase | undefined =>
  phrase && words[phrase.to]?.lower === 'of' ? nounPhraseAt(words, phrase.to + 1) : undefined;

/** "The rest", "the continuation", "the remaining nine", "the other six". */
const isRest = ({ words }: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  words[phrase.from]?.lower === 'the' &&
  (isLeftToDo(words, phrase) ||
    /^(continuation|completion|follow-up|others)$/.test(phrase.head.lower) ||
    words
      .slice(phrase.from + 1, phrase.to)
      .some(({ lower }, at) => at === 0 && /^(remaining|other|outstanding)$/.test(lower)));

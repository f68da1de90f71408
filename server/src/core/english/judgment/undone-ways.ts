import { isCandidate } from '../grammar/actor.ts';
import { nounPhraseAt, skipAdverbs } from '../grammar/noun-phrase.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { errands, measures, shortOf } from '../lexicon/options.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isNew } from './other-ways.ts';

/** Whether a measure is named that the candidate did not take, or a thing that they did without. */
export const isUndone = (sentence: Sentence, clause: Clause): boolean =>
  isLeftUndone(sentence, clause) ||
  isUnwilled(clause) ||
  isUnneeded(sentence, clause) ||
  isNotWhatWasNeeded(sentence, clause);

/** "I did not hire", "we didn't replace the pump", "did not rewrite it"; not "did not order enough". */
function isLeftUndone({ words }: Sentence, clause: Clause): boolean {
  const { verb, end, kind } = clause;
  return (
    isCandidate(clause) &&
    verb.negated &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    !verb.perfect &&
    !/^(relative|subordinate)$/.test(kind) &&
    measures.has(verb.deed.lemma ?? '') &&
    !words.some(
      ({ lower, start }, at) =>
        start >= verb.start &&
        start <= end + 1 &&
        (shortOf.has(lower) || (lower === 'time' && /^(in|on)$/.test(words[at - 1]?.lower ?? ''))),
    )
  );
}

/** "I did not want to raise the temperature": a measure, and no mishap. */
const isUnwilled = ({ actor, verb, infinitive }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  verb.negated &&
  /^(past|present)$/.test(verb.tense) &&
  /^(want|wish|like|plan|intend)$/.test(verb.lemma) &&
  infinitive !== undefined &&
  (measures.has(infinitive.lemma ?? '') || settlingDeeds.has(infinitive.lemma ?? ''));

/** "We did not need another van", "I didn't need more people": a thing that could have been had. */
function isUnneeded({ words }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || !verb.negated || verb.lemma !== 'need' || verb.tense !== 'past') return false;
  return isThingToGet(words, verb.to);
}

/** "It was not more crew that we needed", "what we needed was not a new boiler". */
function isNotWhatWasNeeded({ words, clauses }: Sentence, { verb, kind }: Clause): boolean {
  if (verb.lemma !== 'be' || !verb.negated || kind === 'relative' || !isThingToGet(words, verb.to)) return false;
  return clauses.some(other => isCandidate(other) && /^(need|want|lack)$/.test(other.verb.deed.lemma ?? ''));
}

function isThingToGet(words: Sentence['words'], at: number): boolean {
  const thing = nounPhraseAt(words, skipAdverbs(words, at));
  return thing !== undefined && thing.head.part === 'noun' && isNew(words, thing) && !errands.has(thing.head.lower);
}

import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { arguing } from '../lexicon/yielding.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';

/**
 * "I wasn't about to fight the surveyors", "I didn't want to go against the professor", "you don't argue with a harbour
 * pilot", "far be it from me to contradict the actuary", "I saw no point in arguing with the dealer".
 */
export const isNoArguing = (sentence: Sentence, clause: Clause): boolean =>
  sentence.words.some(
    (word, at) =>
      word.start >= clause.start &&
      word.start < clause.end &&
      (arguing.has(word.lower) ||
        (word.lower === 'go' && sentence.words[at + 1]?.lower === 'against') ||
        (word.form === 'ing' && arguing.has(word.lemma ?? ''))) &&
      isRuledOut(sentence, clause, at) &&
      isWithSomebody(sentence, at + 1),
  );

/** "Not going to …", "nobody argues …", "no point in …", "far be it from me to …". */
function isRuledOut({ words }: Sentence, { actor, verb, object, subject }: Clause, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (/^(in|of)$/.test(before)) return actor === 'I' && isNoReason(words, object);
  if (before === 'to' && actor === 'I' && isNoReason(words, object)) return true;
  if (verb.lemma === 'be' && actor === 'nobody')
    return words[verb.from - 1]?.lower === 'far' && words[at - 2]?.lower === 'me';
  if (!verb.negated) return false;
  if (actor === 'you' || subject?.head.lower === 'one')
    return verb.tense === 'present' && words[verb.to - 1] === words[at];
  return (
    actor === 'I' &&
    (before === 'to' || verb.modal !== undefined) &&
    /^(about|going|want|dare|like|wish|care|go|would|could)$/.test(
      verb.modal ?? words.slice(verb.from, at - 1).findLast(({ part }) => part !== 'adverb')?.lower ?? '',
    )
  );
}

/** "No point", "little reason". */
const isNoReason = (words: Sentence['words'], phrase: Clause['object']): boolean =>
  /^(point|sense|use|need|reason|cause|call|ground|grounds)$/.test(phrase?.head.lower ?? '') && isNone(words, phrase);

const isNone = (words: Sentence['words'], phrase: Clause['object']): boolean =>
  /^(no|little)$/.test(words[phrase?.from ?? 0]?.lower ?? '');

const isWithSomebody = (sentence: Sentence, at: number): boolean => {
  const { words, clauses } = sentence;
  const whom = nounPhraseAt(words, /^(with|against|from)$/.test(words[at]?.lower ?? '') ? at + 1 : at);
  if (/^(him|her|them)$/.test(whom?.head.lower ?? ''))
    return clauses.some(
      ({ actor, subject, end }) =>
        actor === 'other' &&
        end <= (whom?.start ?? 0) &&
        (/^(he|she|they)$/.test(subject?.head.lower ?? '') || isDecider(sentence, subject)),
    );
  return whom?.head.part === 'noun' && (isDecider(sentence, whom) || isTrade(whom.head.lower));
};

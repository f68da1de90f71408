import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { choosing } from '../lexicon/deferring.ts';
import { bounds, everyOne, settlingFor } from '../lexicon/reasons.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isAnswer } from './answers.ts';

/** Where a call carries its measure in itself: what it was chosen by, what it had to be, what it was wanted for. */
export const measuredCall = (sentence: Sentence): Span | undefined =>
  sentence.question
    ? undefined
    : sentence.clauses.find(
        clause =>
          isByExtreme(sentence, clause) ||
          isByOne(sentence, clause) ||
          isByBound(sentence, clause) ||
          isAsNeeded(sentence, clause) ||
          isForAim(sentence, clause),
      );

/** "I picked the school with the worst attendance", "started with the one which had the most complaints". */
function isByExtreme({ words }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (!isCandidate(clause) || verb.negated || !(choosing.has(lemma) || settlingFor.has(lemma))) return false;
  return words.some(
    ({ lower }, at) =>
      at >= verb.to &&
      at < verb.to + 8 &&
      /^(with|had|has|have)$/.test(lower) &&
      words[at - 1]?.part !== 'punctuation' &&
      words[at + 1]?.lower === 'the' &&
      isSuperlative(words[at + 2]),
  );
}

/** "I went with the one date that suited both shifts", "took the only hall which has a ramp". */
function isByOne({ words }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const goesWith = /^(go|settle|opt)$/.test(lemma) && /^(with|for|on)$/.test(words[verb.to]?.lower ?? '');
  if (!isCandidate(clause) || verb.negated || !(goesWith || choosing.has(lemma))) return false;
  return words.some(
    ({ lower, part }, at) =>
      at > verb.to + 1 &&
      at < verb.to + 7 &&
      (part === 'relative' || /^(that|which|who|where)$/.test(lower)) &&
      words[at - 1]?.part === 'noun' &&
      words
        .slice(verb.to, at)
        .some((word, from, told) => /^(one|only)$/.test(word.lower) && told[from - 1]?.lower === 'the'),
  );
}

const isSuperlative = (word: Word | undefined): boolean =>
  /^(most|least|worst|best|fewest)$/.test(word?.lower ?? '') ||
  (word?.part === 'adjective' && /[a-z]{3}est$/.test(word.lower));

/** "Anything under 20 orders a month I took out", "everyone over 65 I called myself". */
function isByBound({ words }: Sentence, { actor, verb, subject }: Clause): boolean {
  const bound = words
    .slice(0, 4)
    .findIndex(({ lower }, at) => bounds.has(lower) && everyOne.has(words[0]?.lower ?? '') && at > 0);
  return (
    bound > 0 &&
    actor === 'I' &&
    verb.tense === 'past' &&
    !verb.negated &&
    !/^(meet|see|know|ask|talk|find|have)$/.test(verb.lemma) &&
    (subject?.from ?? 0) > bound &&
    words.slice(bound + 1, bound + 4).some(({ part }) => part === 'number')
  );
}

/** "It had to be somebody who speaks Turkish; I took Emine." */
const isAsNeeded = (sentence: Sentence, { verb, subject, end, infinitive }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  verb.lemma === 'have' &&
  verb.tense === 'past' &&
  !verb.negated &&
  infinitive?.lemma === 'be' &&
  /^(somebody|someone|something|one)$/.test(sentence.words[sentence.words.indexOf(infinitive) + 1]?.lower ?? '') &&
  sentence.clauses.some(later => later.start > end && later.actor === 'I' && isAnswer(sentence, later));

/** "I closed the barn in June, I wanted it done before the harvest." */
const isForAim = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, actor, object, subject, start } = clause;
  const { words, clauses } = sentence;
  const next = words[object?.to ?? verb.to];
  return (
    actor === 'I' &&
    verb.lemma === 'want' &&
    verb.tense === 'past' &&
    !verb.negated &&
    words[(subject?.from ?? 0) - 1]?.text === ',' &&
    object !== undefined &&
    object.head.part === 'pronoun' &&
    /^(done|finished|ready|closed|fixed|settled|over|out)$/.test(next?.lower ?? '') &&
    clauses.some(deed => deed.end <= start + 1 && isAnswer(sentence, deed))
  );
};

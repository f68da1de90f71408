import { words as wordSet } from '../lexicon/words.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** What something goes back to. */
const causes = wordSet('bottleneck cause culprit root source origin constraint chokepoint');

/** Whether a sentence says what a trouble goes back to: "the kiln was the bottleneck", "the cause was damp clay", "the bottleneck: one kiln". */
export const namesCause = (sentence: Sentence): boolean =>
  !sentence.question &&
  (isNoted(sentence) ||
    sentence.clauses.some(
      clause =>
        clause.verb.lemma === 'be' &&
        !clause.verb.negated &&
        /^(other|nobody)$/.test(clause.actor) &&
        (isCauseOf(clause) || isCause(sentence, clause)),
    ));

/** "The cause was damp clay", "the real bottleneck was the kiln"; not "the cause was unknown". */
const isCauseOf = ({ subject, object }: Clause): boolean =>
  causes.has(subject?.head.singular ?? '') && object?.head.part === 'noun' && !causes.has(object.head.singular);

/** "The kiln was the bottleneck", "it was the real cause of the cracks"; not "a source of pride". */
const isCause = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  causes.has(object?.head.singular ?? '') && /^(the|our|its|their)$/.test(words[verb.to]?.lower ?? '');

/** "Bottleneck: one kiln", "bottleneck = the kiln". */
const isNoted = ({ words }: Sentence): boolean => {
  const at = /^(the|real|main)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  return (
    causes.has(words[at]?.singular ?? '') && /^[:=–—]$/.test(words[at + 1]?.text ?? '') && words[at + 2] !== undefined
  );
};

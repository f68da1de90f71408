import { harmNouns } from '../lexicon/harm.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { words as wordSet } from '../lexicon/words.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** What something goes back to. */
const causes = wordSet('bottleneck cause culprit root source origin constraint chokepoint');

/** Whether a sentence says what a trouble goes back to: "the kiln was the bottleneck", "the cause was damp clay", "the bottleneck: one kiln". */
export const namesCause = (sentence: Sentence): boolean =>
  !sentence.question &&
  (isNoted(sentence) ||
    sentence.clauses.some(
      clause =>
        /^(other|nobody)$/.test(clause.actor) &&
        (isPlaced(sentence, clause) ||
          isRuledOut(sentence, clause) ||
          isPicked(sentence, clause) ||
          (clause.verb.lemma === 'be' && !clause.verb.negated && (isCauseOf(clause) || isCause(sentence, clause)))),
    ));

/** "The delay sat in the drying", "most of the faults came from one kiln", "the errors start at the till". */
const isPlaced = ({ words }: Sentence, { subject, verb }: Clause): boolean => {
  const [where, ...what] = words.slice(verb.to, verb.to + 4);
  return (
    harmNouns.has(subject?.head.singular ?? '') &&
    !verb.negated &&
    verb.voice === 'active' &&
    /^(sit|lie|come|arise|start|begin|stem|originate|happen|occur|hide)$/.test(verb.lemma) &&
    /^(in|from|at|with|between|inside)$/.test(where?.lower ?? '') &&
    what.some(({ part }) => part === 'noun') &&
    !what.some(({ lower, singular }) => dateWords.has(lower) || durations.has(singular))
  );
};

/** "Printing was never the problem", "the problem was not the oven". */
const isRuledOut = ({ words }: Sentence, { subject, verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  verb.negated &&
  ((isTrouble(object) && words[object?.from ?? 0]?.lower === 'the') ||
    (isTrouble(subject) && object?.head.part === 'noun'));

const isTrouble = (phrase: NounPhrase | undefined): boolean =>
  causes.has(phrase?.head.singular ?? '') || /^(problem|issue|trouble|fault)$/.test(phrase?.head.singular ?? '');

/** "It was the drying that held us up." */
const isPicked = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  const { subject, verb, object } = clause;
  return (
    subject?.head.lower === 'it' &&
    verb.lemma === 'be' &&
    verb.tense === 'past' &&
    object !== undefined &&
    words[object.from]?.lower === 'the' &&
    words[object.to]?.lower === 'that' &&
    !isPerson(sentence, object) &&
    clauses.some(
      ({ kind, actor, start }) => kind === 'relative' && start >= verb.end && !/^(I|we|team|you)$/.test(actor),
    )
  );
};

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

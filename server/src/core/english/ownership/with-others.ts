import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPeople, isTaker } from './takers.ts';

/**
 * Whether a clause says who has a thing from then on, in whatever way: "the kiln passed to the juniors' hands", "from
 * June the loom belongs to the school", "the remainder lay with the registry", "it runs without me".
 */
export const isWithOthers = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, kind, subject, verb } = clause;
  if (!/^(other|nobody)$/.test(actor) || !/^(main|coordinate)$/.test(kind) || verb.negated || verb.modal) return false;
  if (subject && /^(I|we|he|she|they|who)$/.test(subject.head.lower)) return false;
  return (
    !(subject && isPeople(subject) && actor === 'other') &&
    (inHands(sentence, clause) ||
      belongs(sentence, clause) ||
      isTheirsToRun(sentence, clause) ||
      crossesOver(sentence, clause) ||
      runsWithoutMe(sentence, clause))
  );
};

const behind = ({ words }: Sentence, { verb, end }: Clause) =>
  words.filter(({ start }) => start >= verb.end && start < end);

/** "Stayed in the hands of the choir", "passed into the care of the museum", "is in the clerks' hands". */
const inHands = (sentence: Sentence, clause: Clause): boolean =>
  /^(be|go|pass|come|stay|remain|move|fall|rest|lie)$/.test(clause.verb.lemma) &&
  behind(sentence, clause).some(
    ({ lower }, at, all) =>
      /^(hands|keeping|custody|care|charge|possession|responsibility|remit)$/.test(lower) &&
      ((all[at + 1]?.lower === 'of' && !/^(me|us|my|our)$/.test(all[at + 2]?.lower ?? '')) ||
        (all[at - 1]?.part === 'genitive' && lower !== 'care')),
  );

/** "Belongs to the Hai Phong branch", "lay with the registry". */
const belongs = (sentence: Sentence, { verb }: Clause): boolean => {
  const next = sentence.words[verb.to]?.lower;
  return (
    ((verb.lemma === 'belong' && next === 'to') || (/^(lie|rest|sit|reside)$/.test(verb.lemma) && next === 'with')) &&
    isSomeoneElse(sentence, verb.to + 1)
  );
};

/** "Was the clerks' to run", "were Noel's to look after", "is the business of the municipality", "the share of the agency". */
const isTheirsToRun = (sentence: Sentence, clause: Clause): boolean => {
  if (clause.verb.lemma !== 'be') return false;
  const rest = behind(sentence, clause);
  return rest.some(
    ({ lower, part }, at) =>
      (part === 'genitive' &&
        rest[at + 1]?.lower === 'to' &&
        /^(run|look|keep|own|maintain|operate|manage|watch|mind|handle)$/.test(rest[at + 2]?.lower ?? '') &&
        at < 5) ||
      (at < 2 &&
        /^(business|share|affair|baby|province)$/.test(lower) &&
        rest[at + 1]?.lower === 'of' &&
        rest[at + 2]?.part === 'determiner'),
  );
};

/** "Dispatch moved across to the night depot", "the loom went over to the apprentice". */
const crossesOver = (sentence: Sentence, { verb }: Clause): boolean => {
  if (!/^(move|go|pass|shift|transfer)$/.test(verb.lemma) || verb.tense !== 'past') return false;
  const at = sentence.words.findIndex(
    ({ lower }, place) => place >= verb.from && place <= verb.to && /^(over|across)$/.test(lower),
  );
  return at >= 0 && sentence.words[at + 1]?.lower === 'to' && isSomeoneElse(sentence, at + 2);
};

/** "It runs with two volunteers and without me". */
const runsWithoutMe = (sentence: Sentence, clause: Clause): boolean =>
  /^(run|go|work|continue)$/.test(clause.verb.lemma) &&
  behind(sentence, clause).some(({ lower }, at, all) => lower === 'without' && all[at + 1]?.lower === 'me');

const isSomeoneElse = (sentence: Sentence, at: number): boolean => {
  const whom = nounPhraseAt(sentence.words, at);
  return (
    isTaker(sentence, whom) || /^(party|branch|registry|municipality|unit|desk|deputy)$/.test(whom?.head.lower ?? '')
  );
};

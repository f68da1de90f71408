import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence is what the call before it was for: "so that the count would be right", "I did it to see how many were gone", "that way we could count in peace". */
export const isPurpose = (sentence: Sentence): boolean =>
  isSoThat(sentence) ||
  sentence.clauses.some(
    clause => isDoneFor(sentence, clause) || isThatWay(sentence, clause) || isInFront(sentence, clause),
  );

/** "So that the count would be right", "in order to see": no clause that it hangs on. */
const isSoThat = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'so' && words[1]?.lower === 'that' && clauses.length > 0 && !clauses.some(isMain);

const isMain = ({ kind, link }: Clause): boolean => kind === 'main' && link === undefined;

/** "I did it in order to see how many were gone", "I did this so that nobody waits". */
const isDoneFor = ({ words }: Sentence, { actor, verb, object }: Clause): boolean => {
  if (actor !== 'I' || verb.lemma !== 'do' || verb.negated || verb.tense !== 'past') return false;
  if (!/^(it|this|that|so)$/.test(object?.head.lower ?? words[verb.to]?.lower ?? '')) return false;
  const [next, then, third] = words.slice(object?.to ?? verb.to + 1);
  return (
    isTo(next, then) ||
    (next?.lower === 'in' && then?.lower === 'order' && third?.part === 'to') ||
    (next?.lower === 'so' && then?.lower === 'that')
  );
};

/** "To get a true count, nothing may leave the house." */
const isInFront = ({ words }: Sentence, { subject }: Clause): boolean =>
  isTo(words[0], words[1]) && subject !== undefined && words[subject.from - 1]?.text === ',' && subject.actor !== 'I';

const isTo = (word: Word | undefined, verb: Word | undefined): boolean =>
  word?.part === 'to' && verb?.form === 'base' && !/^(be|have)$/.test(verb.lower);

/** "That way we could count in peace." */
const isThatWay = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(that|this)$/.test(words[0]?.lower ?? '') &&
  words[1]?.lower === 'way' &&
  /^(can|could|would|'d)$/.test(verb.modal ?? '');

import type { Clause, Sentence } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';

/** Whether a sentence is what the call before it was for: "so that the count would be right", "I did it to see how many were gone", "that way we could count in peace". */
export const isPurpose = (sentence: Sentence): boolean =>
  isSoThat(sentence) ||
  namesAim(sentence) ||
  sentence.clauses.some(
    clause => isDoneFor(sentence, clause) || isThatWay(sentence, clause) || isInFront(sentence, clause),
  );

/** "So that the count would be right", "in order to see": no clause that it hangs on. */
const isSoThat = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'so' && words[1]?.lower === 'that' && clauses.length > 0 && !clauses.some(isMain);

/** "What I was after was fewer breakages", "what I wanted was a door that shuts by itself". */
export const namesAim = ({ words }: Sentence): boolean => {
  const wants = words.findIndex(
    ({ lower, lemma }, at) => at > 1 && at < 5 && (lower === 'after' || /^(want|need|seek)$/.test(lemma ?? '')),
  );
  return (
    /^(what|all)$/.test(words[0]?.lower ?? '') &&
    words[1]?.text === 'I' &&
    words[wants + 1]?.lower === 'was' &&
    wants > 1 &&
    !/^(to|rest|peace|help|me)$/.test(words[wants + 2]?.lower ?? 'me')
  );
};

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

/** "That way we could count in peace", "that way nobody had to wait". */
const isThatWay = ({ words: all }: Sentence, { verb, actor, subject: told }: Clause): boolean => {
  const words = all.slice(all[0]?.lower === 'in' ? 1 : 0);
  const subject = told && asPhrase({ ...told, from: told.from - all.length + words.length });
  return (
    /^(that|this)$/.test(words[0]?.lower ?? '') &&
    words[1]?.lower === 'way' &&
    (/^(can|could|would|'d)$/.test(verb.modal ?? '') ||
      (subject?.from === (words[2]?.text === ',' ? 3 : 2) &&
        actor !== 'I' &&
        (verb.negated || /^(nobody|nothing|none)$/.test(subject.head.lower) || words[subject.from]?.lower === 'no')))
  );
};

import { customers, persons } from '../lexicon/people.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a sentence says what a way would have come to, or would take: "no amount of staff would have cured that", "a
 * better lathe would only have spoilt the same wood faster", "mending it would take a month".
 */
export const isForeseen = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.clauses.some(
    clause =>
      /^(other|nobody)$/.test(clause.actor) &&
      /^(would|'d|could|might)$/.test(clause.verb.modal ?? '') &&
      /^(main|coordinate|complement)$/.test(clause.kind) &&
      !isSomeone(sentence, clause) &&
      (comesToNothing(sentence, clause) || isReckoned(sentence, clause)),
  );

const isSomeone = (sentence: Sentence, { subject }: Clause): boolean =>
  subject === undefined ||
  customers.has(subject.head.singular) ||
  persons.has(subject.head.singular) ||
  /^(he|she|they|who|nobody|everybody|everyone|somebody|someone|anybody|anyone|people|that|this)$/.test(
    subject.head.lower,
  ) ||
  (subject.head.lower !== 'amount' && isPerson(sentence, subject));

/** "Would not have helped", "would only have moved the queue", "would have stood around all the same". */
const comesToNothing = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  (verb.lemma !== 'be' || isNoHelp(words, verb.to)) &&
  !/^(think|believe|expect|imagine)$/.test(verb.lemma) &&
  subject?.head.lower !== 'it' &&
  (verb.lemma === 'be' ||
    (verb.perfect && (verb.negated || words[subject?.from ?? -1]?.lower === 'no')) ||
    words.some(
      ({ lower, start }) =>
        start >= verb.start && start < end && /^(only|just|merely|simply|anyway|regardless|nothing|idle)$/.test(lower),
    ));

/** "Would have been no help", "would be of little use". */
const isNoHelp = (words: Sentence['words'], at: number): boolean => {
  const [first, second] = words.slice(words[at]?.lower === 'of' ? at + 1 : at);
  return (
    /^(no|little|useless|pointless)$/.test(first?.lower ?? '') &&
    (/less$/.test(first?.lower ?? '') || /^(help|use|good|cure|answer|solution|remedy)$/.test(second?.lower ?? ''))
  );
};

/** "To repair it would take a month", "a second van would have cost €900 a week". */
const isReckoned = ({ words, quantities }: Sentence, { subject, verb, end }: Clause): boolean =>
  (subject?.head.lower !== 'it' || words.some(({ part }) => part === 'to')) &&
  /^(cost|take|need|eat|mean|add|require)$/.test(verb.lemma) &&
  !verb.negated &&
  quantities.some(
    ({ kind, start }) => start >= verb.end && start < end && /^(money|duration|percent|count)$/.test(kind),
  );

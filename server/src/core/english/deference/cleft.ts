import { callNames, choosing } from '../lexicon/deferring.ts';
import { oracles } from '../lexicon/obeying.ts';
import { pointed } from '../lexicon/wills.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';

/** "It was my boss who decided", "my aunt is the one that picked who …", "the one who settled it was the deputy": a call pointed at. */
export function isPointedCall(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const { kind, verb, subject, object, parent, infinitive } = clause;
  if (kind !== 'relative' || verb.tense !== 'past' || verb.negated) return false;
  const lemma = verb.deed.lemma ?? '';
  const call =
    (choosing.has(lemma) && object?.head.lower !== 'nothing') ||
    (/^(make|take|have|call)$/.test(verb.lemma) &&
      (callNames.has(object?.head.lower ?? '') ||
        /^shots?$/.test(object?.head.lower ?? '') ||
        (object?.head.lower === 'it' && words.some(({ lower, end }) => callNames.has(lower) && end < verb.start))));
  if (!call) return false;
  const governor = parent === undefined ? undefined : clauses[parent];
  if (governor?.verb.lemma === 'be') {
    if (governor.actor === 'nobody')
      return (
        (hasSay(sentence, subject) && (!infinitive || isSuperior(subject))) ||
        (isReckoner(subject) &&
          !isOfEach(words, verb.to) &&
          !clauses.some(({ actor, start }) => actor === 'I' && start > verb.end))
      );
    if (pointed.has(governor.object?.head.lower ?? '')) return hasSay(sentence, governor.subject);
  }
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    pointed.has(subject?.head.lower ?? '') &&
    told?.verb.lemma === 'be' &&
    told.verb.from >= verb.to &&
    words[told.verb.to] !== undefined &&
    hasSay(sentence, told.object)
  );
}

/** "The spreadsheet", "the numbers": a thing that is said to have decided. */
const isReckoner = (subject: NounPhrase | undefined): boolean =>
  oracles.has(subject?.head.lower ?? '') || oracles.has(subject?.head.singular ?? '');

/** "… that decided which invoices were held": case by case, as it was made to. */
const isOfEach = (words: Sentence['words'], at: number): boolean =>
  /^(which|what|whether|who|how)$/.test(words[at]?.lower ?? '');

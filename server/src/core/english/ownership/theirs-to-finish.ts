import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { blueprints, finishing, work } from '../lexicon/handing.ts';
import { customers } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isTaker } from './takers.ts';

/** What sends a piece of work on its way. */
const sending = /^(send|route|forward|submit|assign|pass|give|hand|transfer|move|mail|email)$/;

const isTask = (lower: string): boolean => work.has(lower) || blueprints.has(lower) || /^(it|request)$/.test(lower);

/** "I routed the ticket to support and they completed the work": those whom it is sent to bring it to its end. */
export function isTheirsToFinish(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (!/^(I|we|dropped)$/.test(actor) || verb.voice === 'passive' || verb.tense !== 'past' || verb.negated)
    return false;
  if (!sending.test(verb.lemma) || !object || !isTask(object.head.lower)) return false;
  const to = sentence.words[object.to]?.lower === 'to' ? nounPhraseAt(sentence.words, object.to + 1) : undefined;
  if (!isTaker(sentence, to) || customers.has(to?.head.lower ?? '')) return false;
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return next !== undefined && finishes(next, to);
}

/** "Who built it", "they closed it", "and the vendor finished the rest". */
const finishes = ({ verb, subject, object }: Clause, whom: NounPhrase | undefined): boolean =>
  verb.tense === 'past' &&
  !verb.negated &&
  verb.voice === 'active' &&
  finishing.has(verb.lemma) &&
  !/^(deliver|ship|close)$/.test(verb.lemma) &&
  subject !== undefined &&
  (/^(who|they|he|she)$/.test(subject.head.lower) || subject.head.lower === whom?.head.lower) &&
  object !== undefined &&
  (/^(it|them|rest|work)$/.test(object.head.lower) || work.has(object.head.lower));

/** "The training? That I let the area manager do", "the roll-out I let support do". */
export function isLetDo(sentence: Sentence, { actor, verb, subject }: Clause): boolean {
  if (actor !== 'I' || verb.lemma !== 'let' || verb.tense !== 'past' || !subject) return false;
  const { words, clauses } = sentence;
  const whom = nounPhraseAt(words, verb.to);
  const front = words[subject.from - 1];
  if (clauses.some(later => later.actor === 'I' && later.start > verb.end)) return false;
  return (
    front !== undefined &&
    (front.lower === 'that' || work.has(front.lower)) &&
    isTaker(sentence, whom) &&
    whom !== undefined &&
    words[whom.to]?.lower === 'do' &&
    /^[.,;!]?$/.test(words[whom.to + 1]?.text ?? '')
  );
}

import { isFrequency } from '../grammar/frequency.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { bodies, superiors, troubles } from '../lexicon/people.ts';
import { routine } from '../lexicon/troubles.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { bringsSomething } from './meanwhile.ts';
import { isErrand } from './steps-up.ts';

/** Whether something says that nothing is only passed on: a thought of the candidate's own, a negation, news, an errand. */
export const isKeptOff = (sentence: Sentence, clause: Clause | undefined): boolean =>
  bringsSomething(sentence) ||
  isStanding(sentence) ||
  (clause !== undefined &&
    (clause.verb.negated ||
      isOnceMore(sentence, clause) ||
      saysOwnDeed(sentence, clause) ||
      isNews(sentence, clause) ||
      isFounded(sentence, clause) ||
      isWhoseReport(sentence, clause) ||
      isDelivered(sentence, clause) ||
      isTheirThing(sentence, clause) ||
      (clause.verb.lemma === 'go' && clause.actor !== 'other' && isErrand(sentence, clause))));

/** "Weekly status to the director": a note of what was sent whatever happened. */
const isStanding = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 && words.length > 0 && isFrequency(words, 0);

/** "I brought the boxes to the director's office." */
const isDelivered = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  /^(bring|take|carry|deliver|drive|walk|send)$/.test(verb.lemma) &&
  object?.head.part === 'noun' &&
  !troubles.has(object.head.lower) &&
  words.some(
    ({ lower, start }) => start > object.end && start < end && /^(office|house|room|home|car|van)$/.test(lower),
  );

/** "I carried the two bins up to his office": to show them. */
export const isCarriedIn = (sentence: Sentence, clause: Clause): boolean =>
  isDelivered(sentence, clause) &&
  sentence.words.some(
    ({ lower, part, start }, at) =>
      start > clause.verb.end &&
      start < clause.end &&
      (part === 'genitive' || /^(his|her|their)$/.test(lower)) &&
      sentence.words[at + 1]?.lower === 'office',
  );

/** "I carried the boxes upstairs", "I went to the foreman's funeral": nothing that somebody above is to settle. */
const isTheirThing = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  (/^(bring|take|carry|deliver|walk|send)$/.test(verb.lemma) &&
    object?.head.part === 'noun' &&
    !troubles.has(object.head.lower) &&
    words[object.to]?.lower === 'upstairs') ||
  (/^(go|come|call|meet|attend)$/.test(verb.lemma) &&
    words.some(
      ({ part, start }, at) =>
        part === 'genitive' &&
        start >= verb.end &&
        start < end &&
        superiors.has(words[at - 1]?.lower ?? '') &&
        !/^(attention|help|door|office|desk|intervention|boss|manager)$/.test(words[at + 1]?.lower ?? ''),
    ));

/** "I reported to the head of sales at that time": whose report one was. */
const isWhoseReport = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'report' && words[verb.to]?.lower === 'to';

/** "I would say it to the board again": what one would do another time. */
export const isOnceMore = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.modal === 'would' && words.some(({ lower, start }) => lower === 'again' && start >= verb.end && start < end);

/** "I informed my manager of my decision", "about my holiday I wrote to him": what is told is done. */
export function isNews({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma === 'report' && routine.has(object?.head.lower ?? '')) return true;
  const fronted = /^(about|regarding|concerning)$/.test(words[0]?.lower ?? '');
  const [of, my, what] = words.slice(fronted ? 0 : (object?.to ?? words.length));
  return (
    /^(of|about|on)$/.test(of?.lower ?? '') &&
    my?.lower === 'my' &&
    what !== undefined &&
    !troubles.has(what.lower) &&
    !superiors.has(what.lower)
  );
}

/** "We brought in a complaints board": a body that was not there before stands above nobody. */
export function isFounded({ words }: Sentence, { verb, object }: Clause): boolean {
  const body = object ?? nounPhraseAt(words, words[verb.to]?.lower === 'in' ? verb.to + 1 : verb.to);
  return (
    body !== undefined &&
    /^(a|an|another)$/.test(words[body.from]?.lower ?? '') &&
    (bodies.has(body.head.lower) || /^(bench|office|assembly|commission)$/.test(body.head.lower))
  );
}

/** "I told my manager that I would not sign it." */
export const saysOwnDeed = ({ clauses }: Sentence, clause: Clause): boolean => {
  const [said, ...more] = clauses.slice(clauses.indexOf(clause) + 1);
  if (said?.kind === 'complement' && said.parent === clauses.indexOf(clause) && said.actor === 'I') return true;
  return [said, ...more].some(later => later?.actor === 'I' && /^(would|will|'d|'ll)$/.test(later.verb.modal ?? ''));
};

import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { movingOn } from '../lexicon/frames-handing.ts';
import { employers, handingActs, receiving, takingActs } from '../lexicon/handing.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isTaker } from './takers.ts';

const exits = frameSet(movingOn);

/** The clause that hands something on, where the same sentence tells behind it that the candidate was gone: "sales got it and I was out of the story". */
export const leftBehindIn = remembered((sentence: Sentence): Clause | undefined => {
  const gone = sentence.clauses.find(clause => isGone(sentence, clause));
  if (!gone) return undefined;
  return (
    sentence.clauses.find(clause => clause.start < gone.start && passesOn(sentence, clause)) ??
    sentence.clauses.find(clause => clause.start > gone.start && goesOn(sentence, clause))
  );
});

/** "I left for a new project and support carried on", "so others finished it". */
const goesOn = (sentence: Sentence, { actor, verb, subject, object, kind }: Clause): boolean =>
  actor === 'other' &&
  kind !== 'relative' &&
  !verb.negated &&
  verb.tense === 'past' &&
  (isTaker(sentence, subject) || /^(others|somebody|someone)$/.test(subject?.head.lower ?? '')) &&
  takingActs.has(verb.lemma) &&
  (object
    ? /^(it|this|that|rest|project|work|lot)$/.test(object.head.lower)
    : /^(on|over|up)?$/.test(verb.particle?.lower ?? ''));

/** "I was out of the story", "I withdrew", "I was on another account by then", "that was me finished", "I never heard how it went". */
export function isGone(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object } = clause;
  if (verb.tense === 'conditional' || verb.tense === 'future') return false;
  if (subject?.head.lower === 'that')
    return /^(done|finished|out)$/.test(sentence.words[verb.to - 1]?.lower ?? '') && isMe(sentence, clause);
  if (!/^(I|dropped)$/.test(actor) || verb.tense !== 'past') return false;
  if (/^(withdraw|exit)$/.test(verb.lemma)) return object === undefined && isLast(sentence, clause);
  if (verb.lemma === 'hear') return verb.negated && sentence.words[verb.to]?.lower === 'how';
  return !verb.negated && frameOf(sentence, clause, exits) !== undefined;
}

const isMe = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.from, verb.to).some(({ lower }) => lower === 'me');

const isLast = ({ words }: Sentence, { verb }: Clause): boolean =>
  (words[verb.to]?.part ?? 'punctuation') === 'punctuation';

/** What hands something to others, or what others do with it from there. */
const passesOn = (sentence: Sentence, { actor, verb, subject, object, agent, kind }: Clause): boolean => {
  if (verb.negated || verb.tense !== 'past' || kind === 'relative') return false;
  const deed = verb.deed.lemma ?? '';
  if (verb.voice === 'passive') return takingActs.has(deed) && isTaker(sentence, agent);
  if (/^(I|dropped|we)$/.test(actor)) return handingActs.has(deed) && object !== undefined;
  return (
    actor === 'other' &&
    object !== undefined &&
    isTaker(sentence, subject) &&
    (receiving.has(deed) || takingActs.has(deed))
  );
};

/** "I left the company before the new ticketing went live": gone before the work was done. */
export const leavesBefore = ({ clauses }: Sentence, clause: Clause): boolean => {
  const { actor, verb, object } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    actor === 'I' &&
    /^(leave|quit)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    employers.has(object?.head.lower ?? '') &&
    next?.kind === 'subordinate' &&
    next.link?.lower === 'before' &&
    next.actor !== 'I'
  );
};

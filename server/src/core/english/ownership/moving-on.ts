import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { movingOn } from '../lexicon/frames-handing.ts';
import { handingActs, receiving, successors, takingActs } from '../lexicon/handing.ts';
import { isColleague } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

const exits = frameSet(movingOn);

/** The clause that hands something on, where the same sentence tells that the candidate was gone: "sales got it and I was out of the story". */
export const leftBehindIn = remembered((sentence: Sentence): Clause | undefined => {
  const gone = sentence.clauses.find(clause => isGone(sentence, clause));
  return gone && sentence.clauses.find(clause => clause !== gone && passesOn(sentence, clause));
});

/** "I was out of the story", "I withdrew", "I was on another account by then", "that was me finished". */
function isGone(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if ((verb.negated && verb.lemma !== 'hear') || verb.tense === 'conditional' || verb.tense === 'future') return false;
  if (subject?.head.lower === 'that')
    return /^(done|finished|out)$/.test(sentence.words[verb.to - 1]?.lower ?? '') && isMe(sentence, clause);
  return /^(I|dropped)$/.test(actor) && verb.tense === 'past' && frameOf(sentence, clause, exits) !== undefined;
}

const isMe = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.from, verb.to).some(({ lower }) => lower === 'me');

/** What hands something to others, or what others do with it from there. */
const passesOn = (sentence: Sentence, { actor, verb, subject, object, agent, kind }: Clause): boolean => {
  if (verb.negated || verb.tense !== 'past' || kind === 'relative') return false;
  const deed = verb.deed.lemma ?? '';
  if (verb.voice === 'passive') return takingActs.has(deed) && isColleague(sentence, agent);
  if (/^(I|dropped|we)$/.test(actor)) return handingActs.has(deed);
  if (actor !== 'other') return false;
  return (
    (receiving.has(deed) && object !== undefined) ||
    (takingActs.has(deed) && (successors.has(subject?.head.lower ?? '') || object !== undefined))
  );
};

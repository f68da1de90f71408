import { frameOf, frameSet } from './frame.ts';
import { assigning, beingAssigned } from './lexicon/frames.ts';
import type { Clause, Sentence } from './sentence.ts';

const beingFrames = frameSet(beingAssigned);
const givingFrames = frameSet(assigning);
const work = /^(task|project|assignment|job|role|topic|account|case|migration|responsibility|mandate)$/;

/** Whether a clause tells that somebody else gave the candidate the work: "I was tasked with …", "my manager told me to …". */
export function isAssignment(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (verb.negated || verb.tense === 'conditional') return false;
  const given = verb.voice === 'passive' || /^(get|receive)$/.test(verb.lemma);
  if (isTheirIdea(sentence, clause)) return true;
  if (given && actor !== 'other' && (actor === 'I' || !subject))
    return frameOf(sentence, clause, beingFrames) !== undefined;
  if (verb.voice === 'passive') return isGivenToMe(sentence, clause);
  return (
    actor === 'other' &&
    !/^(nobody|none)$/.test(subject?.head.lower ?? '') &&
    frameOf(sentence, clause, givingFrames) !== undefined
  );
}

/** "It was my manager's idea that I should visit the farms." */
function isTheirIdea({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (actor !== 'nobody' || verb.lemma !== 'be' || verb.negated || !object) return false;
  const theirs = words.slice(object.from, object.to).some(({ part }) => part === 'genitive');
  return theirs && /^(idea|wish|request|initiative|order|suggestion)$/.test(object.head.lower);
}

/** "The migration was assigned to me", "this project landed on my desk". */
function isGivenToMe({ words }: Sentence, { verb, subject }: Clause): boolean {
  const mine = words[verb.to]?.lower === 'to' && /^(me|us)$/.test(words[verb.to + 1]?.lower ?? '');
  const hands = /^(assign|give|entrust|allocate|delegate)$/.test(verb.lemma);
  return mine && hands && (verb.lemma !== 'give' || work.test(subject?.head.lower ?? ''));
}

import { delighting } from '../lexicon/delight.ts';
import { displeased, grumbling } from '../lexicon/displeasure.ts';
import { degrees } from '../lexicon/function-groups.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a passive says what somebody felt, and not what was done to them. */
export const isFelt = (sentence: Sentence, clause: Clause): boolean =>
  isSweptAway(sentence, clause) || isTakenWithIt(sentence, clause) || isAbused(sentence, clause);

/** "The directors were blown away", "her mother was bowled over": what they felt. */
const isSweptAway = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(blow|bowl)$/.test(verb.lemma) &&
  words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => /^(away|over)$/.test(lower));

/** "Got shouted at", "the drivers were sworn at": what others felt. */
const isAbused = ({ words }: Sentence, { verb }: Clause): boolean =>
  (grumbling.has(verb.lemma) || /^(yell|scream|laugh|sneer)$/.test(verb.lemma)) &&
  words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => lower === 'at');

/** "The rector was charmed", "the owner was very taken with it", "the parish was made up with us", "the director was set on it": the same. */
function isTakenWithIt({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (delighting.has(verb.lemma) || displeased.has(verb.head.lower)) return true;
  const [next, second] = words.slice(verb.to, verb.to + 2);
  if (verb.lemma === 'set')
    return /^(on|against)$/.test(next?.lower ?? '') && subject !== undefined && isSomebody(subject);
  return verb.lemma === 'take'
    ? next?.lower === 'with' && words.slice(verb.from, verb.to).some(({ lower }) => degrees.has(lower))
    : verb.lemma === 'make' &&
        verb.particle?.lower === 'up' &&
        /^(with|about) (me|us|it)$/.test(`${next?.lower} ${second?.lower}`);
}

import { employers, groups } from '../lexicon/nouns.ts';
import { barred, discarded, frozen, purposely, purposelyWith } from '../lexicon/on-purpose.ts';
import { sites } from '../lexicon/teams.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Words for one more of what there is, which somebody asks for who runs the place. */
const anotherOne = /^(another|additional|second|third|fourth|spare|backup)$/;

/** Whether a verb that mostly tells what befell a thing, or what others gave it, tells a deed here: "struck off the list". */
export function isOnPurpose({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (!subject) return false;
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  const then = words[verb.to + 1]?.lower ?? '';
  if (purposely.get(verb.lemma)?.has(next)) return !(next === 'from' && /^(us|me)$/.test(then));
  const { lower, singular } = subject.head;
  if (purposelyWith.get(verb.lemma)?.has(singular)) return true;
  switch (verb.lemma) {
    case 'block':
      return barred.has(singular);
    case 'freeze':
      return frozen.has(singular) && next !== 'solid';
    case 'destroy':
      return discarded.has(singular) && !/^(in|during|by)$/.test(next);
    case 'nominate':
      return next === 'for' && /^(each|every|all)$/.test(then);
    case 'promise':
      return next === 'to' && !/^(us|me)$/.test(then);
    case 'request':
      return words.slice(subject.from, subject.to - 1).some(word => anotherOne.test(word.lower));
    case 'acquire':
      return (
        /^(an?|another|two|three|four|five|six|ten)$/.test(words[subject.from]?.lower ?? '') &&
        ![employers, groups, sites].some(names => names.has(lower) || names.has(singular))
      );
    default:
      return false;
  }
}

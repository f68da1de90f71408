import { ownWord } from '../lexicon/group-deeds.ts';
import { groups } from '../lexicon/nouns.ts';
import {
  answering,
  disbanding,
  emergencies,
  laws,
  lending,
  lent,
  means,
  positions,
  shrinking,
  unseating,
} from '../lexicon/passives.ts';
import { superiors } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a passive tells what was settled above the candidate: "my request was granted", "our funding was withdrawn",
 * "the budget was cut", "my job was moved", "a strike was called", "the law was changed".
 */
export function isDecidedAbove({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (!subject) return false;
  const { lower, singular } = subject.head;
  const lemma = verb.particle ? `${verb.lemma}-${verb.particle.lower}` : verb.lemma;
  const owner = words[subject.from]?.lower ?? '';
  const bare = words.slice(subject.from, subject.to - 1).every(({ part }) => part === 'determiner');
  if (laws.has(singular) || laws.has(lower)) return true;
  if (emergencies.has(singular)) return /^(call|declare|impose)$/.test(lemma);
  if (bare && means.has(lower) && shrinking.has(lemma)) return true;
  if (owner !== 'my' && owner !== 'our') return false;
  if ((ownWord.has(lower) && answering.has(lemma)) || (lent.has(singular) && lending.has(lemma))) return true;
  if (owner === 'our') return false;
  return (
    positions.has(lower) ||
    (superiors.has(lower) && unseating.has(lemma)) ||
    (groups.has(lower) && disbanding.has(lemma))
  );
}

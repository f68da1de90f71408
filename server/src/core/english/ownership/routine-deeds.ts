import { hindrances } from '../lexicon/deeds.ts';
import type { Clause } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Stopped by the office", "cut through the noise", "removed impediments for the team": nothing is chosen. */
export const isRoutine = ({ verb, object }: Clause, after: readonly Word[]): boolean => {
  const [next] = after;
  return (
    (verb.lemma === 'take' && isOuting(after)) ||
    passing.has(`${verb.lemma} ${verb.particle?.lower ?? next?.lower ?? ''}`) ||
    (verb.lemma === 'cut' && sliced.test(object?.head.singular ?? '')) ||
    (verb.lemma === 'stop' && /^(by|at|in|for)$/.test(next?.lower ?? '')) ||
    (verb.lemma === 'cut' && /^(through|in|across)$/.test(next?.lower ?? '')) ||
    (/^(remove|eliminate)$/.test(verb.lemma) && hindrances.has(object?.head.singular ?? ''))
  );
};

/** Visits, and taking along or leaving what is carried. */
const passing: ReadonlySet<string> = new Set([
  'stop by',
  'stop over',
  'drop by',
  'drop in',
  'drop off',
  'drop round',
  'pick up',
]);

/** What is cut with a knife, scissors or a mower. */
const sliced = /^(cake|bread|ribbon|grass|lawn|hedge|hair|finger|thumb|hand|vegetable|onion|tooth)$/;

/** "Took the bikes out for a ride", "took her out to lunch". */
const isOuting = (after: readonly Word[]): boolean =>
  after.some(
    ({ lower }, at) =>
      lower === 'out' &&
      after
        .slice(at + 1, at + 5)
        .some(word => /^(ride|walk|drive|spin|trip|lunch|dinner|tour|sail|run)$/.test(word.lower)),
  );

import { outcomes } from '../lexicon/measures.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { dateWords } from '../lexicon/units.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

/** "The roster was in place before Easter", "22 of 24 clinics went live on 1 March": that it is there, and since when. */
export function isDelivered({ words }: Sentence, clause: Clause): boolean {
  const { verb, subject, kind, end } = clause;
  if (!subject || !/^(main|coordinate)$/.test(kind) || verb.modal || verb.negated || verb.tense === 'future')
    return false;
  if (isSomebody(subject) || roles.has(subject.head.lower) || worth.has(subject.head.singular)) return false;
  const rest = words.filter(({ start }) => start >= verb.start && start < end);
  if (customers.has(subject.head.lower) || rest.some(({ lower }) => /^(again|back)$/.test(lower))) return false;
  const there = rest.findIndex((_, at) => isThere(rest, at));
  return there >= 0 && there < 4 && rest.slice(there + 1, there + 4).some((_, at, near) => isDated(near, at));
}

/** "In place", "live", "up and running". */
const isThere = (rest: readonly Word[], at: number): boolean => {
  const [lower, next] = [rest[at]?.lower ?? '', rest[at + 1]?.lower ?? ''];
  return (
    /^(live|online|operational|running|installed)$/.test(lower) ||
    (lower === 'in' && /^(place|operation|service)$/.test(next))
  );
};

/** "Before Easter", "by the first of May", "since January". */
const isDated = (near: readonly Word[], at: number): boolean =>
  /^(by|before|since|on|from|until|in)$/.test(near[at]?.lower ?? '') &&
  near
    .slice(at + 1)
    .some(
      ({ lower, part }) =>
        dateWords.has(lower) ||
        part === 'number' ||
        /^(first|planned|agreed|given|easter|christmas|summer|winter|autumn|spring)$/.test(lower),
    );

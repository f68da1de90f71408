import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { artefactVerbs } from '../lexicon/artefacts.ts';
import { outcomes } from '../lexicon/measures.ts';
import { ambient, granting, reactions, received, enduring as resting } from '../lexicon/passives.ts';
import { removals } from '../lexicon/removals.ts';
import { consequential, fitting, lacking, notWork, processing, schooling } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause } from '../sentence.ts';
import { isPeople } from './spread.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

const isOneOf = (clause: Clause, ...sets: readonly ReadonlySet<string>[]): boolean =>
  sets.some(verbs => verbs.has(lemmaOf(clause)) || verbs.has(deedOf(clause)));

/** Whatever is done to things, "14,000 tags were soldered": no accident, gift or opinion, and nothing worth something in itself. */
export const isDone = (clause: Clause): boolean =>
  clause.verb.voice === 'passive' &&
  !isOneOf(clause, consequential, lacking, removals, ambient, granting, reactions, received, resting);

/** "37 tickets closed", "50 women trained": what is said without an auxiliary of what was done to them. */
export const isReduced = (clause: Clause, { unit, kind, end }: Quantity): boolean =>
  clause.verb.voice === 'active' &&
  clause.verb.tense === 'past' &&
  (clause.verb.from === clause.subject?.to || clause.verb.start === end + 1) &&
  !clause.object &&
  kind === 'count' &&
  unit !== '' &&
  !notWork.has(unit) &&
  !worth.has(singular(unit)) &&
  (isPeople(unit)
    ? isOneOf(clause, schooling)
    : isOneOf(clause, fitting) || artefactVerbs.has(deedOf(clause)) || processing.has(deedOf(clause)));

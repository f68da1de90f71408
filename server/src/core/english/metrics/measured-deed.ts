import type { Clause } from '../sentence.ts';

/** The deed of a clause, by its dictionary form. */
export const lemmaOf = ({ verb }: Pick<Clause, 'verb'>): string => verb.deed.lemma ?? verb.lemma;

/** The deed with its particle: "go-up", "roll-out". */
export const deedOf = (clause: Clause): string =>
  clause.verb.particle && clause.verb.deed === clause.verb.head
    ? `${lemmaOf(clause)}-${clause.verb.particle.lower}`
    : lemmaOf(clause);

/** A Leadership Principle as a story can claim it. */
export interface Principle {
  readonly id: string;
  readonly name: string;
  /** Other ways to write it, in lower case. */
  readonly aliases: readonly string[];
  /** What its interviewer listens for, where a company has said so; the built-in sets have readings of their own. */
  readonly evidence?: readonly Evidence[];
}

/** One thing that an interviewer listens for, and words by which it is heard. */
export interface Evidence {
  readonly item: string;
  readonly words: readonly string[];
}

const principle = (name: string, ...aliases: string[]): Principle => ({ id: idOf(name), name, aliases });

/** The id of a name: "Are Right, A Lot" is `are-right-a-lot`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Amazon's sixteen, in their published order. */
export const amazonPrinciples: readonly Principle[] = [
  principle('Customer Obsession', 'customer', 'co'),
  principle('Ownership', 'owner'),
  principle('Invent and Simplify', 'invent & simplify', 'simplify', 'invent', 'i&s'),
  principle('Are Right, A Lot', 'right a lot', 'are right', 'aral'),
  principle('Learn and Be Curious', 'learn & be curious', 'be curious', 'curious', 'lbc'),
  principle('Hire and Develop the Best', 'hire and develop', 'hire & develop the best', 'develop the best', 'hdb'),
  principle('Insist on the Highest Standards', 'highest standards', 'high standards', 'ihs'),
  principle('Think Big', 'tb'),
  principle('Bias for Action', 'bias to action', 'bfa'),
  principle('Frugality', 'frugal'),
  principle('Earn Trust', 'earns trust', 'earn trust of others', 'trust'),
  principle('Dive Deep', 'dives deep', 'dd'),
  principle(
    'Have Backbone; Disagree and Commit',
    'backbone',
    'have backbone',
    'disagree and commit',
    'disagree & commit',
    'hbdc',
  ),
  principle('Deliver Results', 'delivers results', 'results', 'dr'),
  principle("Strive to be Earth's Best Employer", 'best employer', "earth's best employer", 'sbe'),
  principle('Success and Scale Bring Broad Responsibility', 'broad responsibility', 'success and scale', 'ssbr'),
];

/** The principle of `set` that `name` means, by id, name or short form in any letter case; undefined where it is none. */
export function principleNamed(name: string, set: readonly Principle[] = amazonPrinciples): Principle | undefined {
  return namesOf(set).get(idOf(name));
}

const known = new WeakMap<readonly Principle[], ReadonlyMap<string, Principle>>();

function namesOf(set: readonly Principle[]): ReadonlyMap<string, Principle> {
  const names =
    known.get(set) ??
    new Map(set.flatMap(entry => [...entry.aliases, entry.name, entry.id].map(name => [idOf(name), entry] as const)));
  known.set(set, names);
  return names;
}

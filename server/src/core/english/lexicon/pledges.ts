/** What was promised or aimed at, and what stood against it. Phrases match on whole words, in any letter case. */

/** Commitment after a decision that went the other way. */
export const commitment = [
  'committed',
  'i commit',
  'his plan',
  'her plan',
  'their plan',
  'his price',
  'her price',
  'like she wanted',
  'like he wanted',
  'as she wanted',
  'as he wanted',
  'accepted it',
  'i accepted it',
  'defended it',
  'properly',
  'in full',
  'backed it',
  'carried it out',
] as const;

/** An aim with a figure or a date. */
export const target = [
  'target',
  'goal',
  'deadline',
  'limit',
  'quota',
  'requirement',
  'promised',
  'my number',
  'plan was',
  'against plan',
  'had to be',
  'was due',
  'under',
] as const;

/** What stood in the way. */
export const obstacle = [
  'frozen',
  'refused',
  'missed',
  'late',
  'behind',
  'broke',
  'broken',
  'quit',
  'no budget',
  'stuck',
  'blocked',
  'storm',
  'collided',
  'shortage',
  'short of',
  'problem',
  'but',
  'failed',
  'resistance',
  'crash',
  'opposed',
  'objected',
] as const;

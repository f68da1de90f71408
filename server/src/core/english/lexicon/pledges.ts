import { words } from './words.ts';

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
  'the standard says',
  'the standard is',
  'the standard was',
  'the rule says',
  'the norm is',
  'the norm was',
  'promised',
  'my number',
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

/** What an aim is called. */
export const aimNouns = words(
  'target goal aim deadline date limit quota plan order norm standard requirement bar objective',
);

/** How something or somebody stands that holds the work up. */
export const hindered = words('ill sick late behind absent away missing overdue delayed stuck broken');

/** What an estimate takes as given, and what it adds up. */
import { words } from './words.ts';

/** What an assumption is told with. */
export const assuming = words('assume assumption assumptions assuming suppose supposing presume say guess');

/** Verbs of assuming. */
export const assumingVerbs = words('assume suppose presume expect');

/** What a cost falls into. */
export const costShares = words('item items line lines part driver wages share');

/** Nouns for what an estimate adds up. */
export const costNouns = words(`
  cost costs spend spending budget bill bills money expense expenses total sum estimate price figure answer it
  everything`);

/** Words for a large part of a whole. */
export const largeShares = [
  'most of',
  'the bulk',
  'bulk of',
  'two thirds',
  'two-thirds',
  'three quarters',
  'three-quarters',
  'four fifths',
  'half of',
  'half the',
  'a third of',
  'biggest',
  'largest',
  'dominate',
  'dominates',
  'main driver',
  'the rest',
  'nearly all',
  'almost all',
  'majority',
  'lion’s share',
  'drives the',
] as const;

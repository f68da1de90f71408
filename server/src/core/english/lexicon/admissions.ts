/** What candidates admit. Phrases match on whole words, in any letter case. */

/** Something that the candidate did not know or could not do. */
export const gap = [
  'no idea',
  'not any idea',
  'any idea',
  "didn't know",
  'did not know',
  'knew nothing',
  'know nothing',
  "didn't understand",
  'did not understand',
  'had never',
  "i'd never",
  'never had',
  'new to',
  'was new',
  'no experience',
  'i was wrong',
  'not my field',
  'came from the',
] as const;

/** A fault of one's own, admitted. */
export const fault = [
  'i was wrong',
  'my fault',
  'my mistake',
  'my error',
  'i had got wrong',
  'i got wrong',
  "i'd ignored",
  'i had ignored',
  'i apologised',
  'i apologized',
  'i own that',
  'i should have',
  'i had approved',
  'i admitted',
  'both of us were wrong',
] as const;

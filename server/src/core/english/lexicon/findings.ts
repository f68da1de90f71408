/** How the candidate comes to hold what is told of others: finding out, or supposing until it is shown. */
import { words } from './words.ts';

/** Verbs of both. */
export const finding = words(`
  make ensure teach show find learn hear see discover believe hypothesise hypothesize assume bet ask think guess suspect wonder test check
  verify doubt suppose notice`);

/** What is said to be so, before "is that": no supposition. */
export const convictions = words(
  'problem trouble issue truth fact point thing catch reality view opinion conviction belief insight difficulty obstacle drawback reason challenge upshot',
);

/** What makes somebody's belief of it. */
export const taughtWords = words('taught sure');

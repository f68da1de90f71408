/** How the candidate comes to hold what is told of others: finding out, or supposing until it is shown. */
import { words } from './words.ts';

/** Verbs of both. */
export const finding = words(`
  make ensure teach show find learn hear see discover believe hypothesise hypothesize assume bet ask think guess suspect wonder test check
  verify doubt suppose notice`);

/** What makes somebody's belief of it. */
export const taughtWords = words('taught sure');

/** Words for being for a plan, as a state. From verbs of persuasion and everyday notes. */
import { words } from './words.ts';

/** The same in two words. */
export const assenting: ReadonlySet<string> = new Set([
  'on board',
  'on side',
  'for it',
  'for this',
  'for that',
  'behind it',
  'behind me',
  'behind us',
  'in favour',
  'in favor',
  'in agreement',
  'ok with',
  'okay with',
  'fine with',
  'won over',
  'sold on',
]);

/** One word, which says so of whoever it is said of, in the grammar of other languages, too: "he is agree". */
export const bareAssents = words('convinced persuaded agree agreed aboard onboard onside');

/** A yes that stands alone in a note. */
export const handsOver = words('yes ok okay agreed fine yep approved signed accepts agrees approves signs');

/** What may stand between somebody and their yes. */
export const thenWords = words(
  'then now finally also too even eventually later afterwards at last fully totally completely all quickly soon both today',
);

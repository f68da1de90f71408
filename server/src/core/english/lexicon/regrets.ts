/** Words by which somebody owns up to what they did wrong. From verbs of misjudging and nouns of error. */
import { words } from './words.ts';

/** What one calls one's own error. */
export const errors = words(
  'mistake error miscalculation misjudgement misjudgment oversight omission fault failing blunder regret blind-spot spot slip weakness shortcoming',
);

/** Getting a thing wrong in the mind. */
export const misjudging = words(
  'underestimate overestimate misjudge overlook misread underrate overrate undervalue miscalculate neglect',
);

/** What is too much of, or too little, in a deed. */
export const amiss = words('late long early soon fast quickly slow slowly little few much many hard hastily');

/** What goes on gnawing at somebody. */
export const gnawing = words('bother nag haunt annoy bug trouble sting hurt pain');

/** What something would have been that was not done. */
export const improved = words('better wiser smarter fairer enough best safer kinder cleaner sufficient');

/** When the candidate should have done it. */
export const sooner = words('before earlier first sooner beforehand start beginning one more');

/** Doing a thing once more. */
export const anew = words('again over anew back afresh differently');

/** Spans of time, whose next one is a plan and no lesson. */
export const spans = words(
  'day week month quarter year season summer winter spring autumn term sprint phase step morning',
);

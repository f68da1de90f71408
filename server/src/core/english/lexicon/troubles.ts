/** How a trouble is told, and what makes one. */
import { words } from './words.ts';

/** Ways to reach somebody with a trouble. */
export const telling = words(
  'tell inform ping call page text ring mail email phone notify alert contact warn message write involve',
);

/** What goes wrong, or what others do wrong. */
export const wrongs = words(`
  fail refuse complain miss ignore break crash stop block quit resign argue shout delay disappear insist threaten clash
  quarrel leave forget reject escalate stall slip collapse`);

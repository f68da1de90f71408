/** What one gives on a figure of output, and does in spite of it. */
import { words } from './words.ts';

/** Wanting, which claims nothing. */
export const wishes = words('want wish hope aim plan intend try need like seek');

/** Giving nothing on a figure. */
export const turningDown = words('reject ignore distrust discard refuse dismiss distrust shelve');

/** What one does not do who gives nothing on it. */
export const counting = words('count use trust report celebrate care show');

/** What is done in spite of a figure. */
export const reacting = words(`
  take stop kill drop ignore reject pause cut refuse change throw scrap switch undo abandon distrust discard remove delete
  retire shelve bin dismiss unlearn distrust judge weigh`);

/** What time is spent on, once it is saved. */
export const spending = words('spend go pay use free let allow invest put give enable');

/** What one is glad to have none of. */
export const harms = words(`
  double duplicate mistake error mix-up complaint accident injury incident loss defect fault failure outage refund return leak theft
  problem crash rollback bug overdose infection fall delay-claim dispute typo misprint breakage damage absence no-show`);

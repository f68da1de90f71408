/** What one gives on a figure of output, and does in spite of it. */
import { wanting } from './wanting.ts';
import { words } from './words.ts';

/** What holds measures. */
export const measureLists = words('tier scorecard framework basket dashboard');

/** What is done with things of which each time is counted. */
export const usedUp = words('pack touch unlock tap');

/** What those do with a measure who go by it. */
export const tracking = words('track measure follow watch count monitor report look celebrate record');

/** Wanting, which claims nothing. */
export const wishes = words('try like seek', wanting);

/** Giving nothing on a figure. */
export const turningDown = words('reject ignore distrust discard refuse dismiss shelve');

/** What one does not do who gives nothing on it. */
export const counting = words('count use trust report celebrate care show');

/** What is done in spite of a figure. */
export const reacting = words(`
  take stop kill drop ignore reject pause cut refuse change throw scrap switch undo abandon distrust discard remove delete
  retire shelve bin dismiss unlearn judge weigh`);

/** What time is spent on, once it is saved. */
export const spending = words('spend go pay use free let allow invest put give enable');

/** To fall. */
export const falling = words('fall drop decline go come shrink sink decrease');

/** What opens a sentence that says what came of the one before. */
export const explaining = words('followed result consequently');

/** Giving something up for it, or spending it. */
export const costing = words('cost spend give-up forgo forfeit lose sacrifice turn-away turn-down waste owe let-go');

/** What is given up, as a subject: "the price was 140 visitors". */
export const pricesNamed = words(
  'price cost loss penalty downside drawback sacrifice catch trade-off tradeoff damage bill toll',
);

/** What one is glad to have none of. */
export const harms = words(`
  double duplicate mistake error mix-up complaint accident injury incident loss defect fault failure outage refund return leak theft
  problem crash rollback bug overdose infection fall delay-claim dispute typo misprint breakage damage absence no-show`);

/** What findings do. */
export const revealing = words(
  'give show tell teach reveal confirm prove suggest indicate mean say point answer explain',
);

/** Coming to nothing. */
export const failing = words('fail flop bomb disappoint collapse flounder founder backfire misfire stall fizzle');

/** What a deed does that is worth something: "…, which saved the tenant the rent". */
export const sparing = words(
  'save spare prevent avoid avert cut halve end stop free keep win earn rescue protect reduce lower relieve let allow',
);

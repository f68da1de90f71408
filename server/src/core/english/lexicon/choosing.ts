/** How one of several ways is chosen, and the others are left. */
import { words } from './words.ts';

/** Putting one thing before another. */
export const choosingVerbs = words(
  'choose pick opt go prioritise prioritize favour favor prefer put take select rank recommend propose suggest',
);

/** What says that a way is weighed only afterwards, or for another time. */
export const hindsightWords = words('hindsight next again maybe perhaps probably back');

/** What is said of a way that one could go. */
export const openWays = words('possible feasible thinkable conceivable allowed affordable');

/** How a way looked that was not taken in the end. */
export const inviting = words(
  'nice good great better easy easier simple simpler cheap cheaper tempting attractive quick quicker safe safer logical',
);

/** What a way would do that is not taken. */
export const adequate = words('do work suffice help be serve');

/** How the candidate comes by several things of which one is taken. */
export const drawing = words(
  'look have get see compare collect request gather find test try check visit ask call receive',
);

/** How a way is said to have lain near. */
export const readily = words('just simply easily have');

/** What one could do, buy or hold, and does not want. */
export const undertakings = words(
  'meeting workshop app form tool report training course machine printer committee survey system shift list rule campaign',
);

/** How one goes a way. */
export const chosenWays = words(
  'wait take use go choose hire buy keep send close follow rent order stop build cancel outsource',
);

/** How an offer is taken up. */
export const accepting = words('accept take agree thank sign say use book join go jump grab tell let');

/** How one of them is taken. */
export const settling = words('take choose pick go select order buy keep use book settle opt hire sign');

/** What somebody wants, as a noun. */
export const preferences = words(
  'favourite favorite choice preference plan idea proposal suggestion wish version advice',
);

/** How the way looks that was not taken. */
export const easierWords = words('easier cheaper faster simpler safer quicker possible easy simple');

/** What the other way would have asked for. */
export const alternativeCosts = words('cost mean take need raise hire buy wait build');

/** What the candidate does not do who stands against somebody's wish. */
export const goingAlong = words('agree accept want believe wait have like do be follow sign think');

/** How the candidate sets something against a wish. */
export const counterMoves = words('show walk ask propose suggest stick insist');

/** Words before "option" that make it a thing on a menu, or no option at all. */
export const optionOwners = words('no with of customer user payment menu critical career');

/** What the candidate does right behind another's wish, and in its place. */
export const turning = words('choose pick sign keep go hire order start stay leave');

/** What competes with others of its kind until one is taken. */
export const bids = words('bid quote quotation tender supplier vendor provider proposal alternative contractor agency');

/** What is taken to get somewhere, and chosen for nothing else. */
export const rides = words('train bus flight tram ferry lift elevator taxi cab plane boat');

/** How a product is praised to those who are to use it. */
import { words } from './words.ts';

/** What a product does for people. */
export const enabling = words(`
  let help allow enable give save spare free offer bring protect relieve tell show warn remind pay lend keep take send`);

/** What it does away with. */
export const relieving = words('cut halve shorten end remove reduce stop prevent avoid');

/** What people do with a product that says nothing of what it is to them. */
export const emptyGains = words(`
  be have use enjoy love like adore want need ask wait pay lose discover experience explore benefit profit meet look expect try
  welcome receive feel appreciate`);

/** What one does to get it. */
export const toBuy = words(
  'order buy download install visit contact subscribe register sign call book pre-order preorder',
);

/** What is offered by who names nothing. */
export const emptyOffers = words(`
  feature experience solution platform functionality technology possibility opportunity answer ecosystem value innovation interface
  excellence quality convenience welcome`);

/** What nobody wishes for that comes of a call. */
import { words } from './words.ts';

/** Comparatives of a burden. */
export const dearer = words('dearer pricier costlier slower longer heavier louder later rougher clumsier');

/** Stretches of a year that something waits for. */
export const spansOfTime = words(
  'spring summer autumn fall winter christmas easter quarter season semester term year month week',
);

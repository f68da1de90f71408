/** Records and peaks of attention. */
import { words } from './words.ts';

/** What is done with a record. */
export const recordBreaking = words('break beat smash shatter set hit reach exceed surpass top outdo establish make');

/** What is broken or reached. */
export const recordHeads = words('record records high peak ceiling');

/** What draws a crowd, and says only that it did. */
export const showpieces = words(`
  page post video stream stall stand booth event fair opening show open-day day evening launch webinar podcast episode channel festival
  status reel story hashtag song concert match exhibition campaign gala premiere party tour market`);

/** How much of a crowd it drew. */
export const peaks = words('highest busiest biggest largest fullest best-attended most');

/** To be talked of everywhere. */
export const trending = words('trend');

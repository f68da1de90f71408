/** What nobody wishes for that comes of a call. */
import { words } from './words.ts';

/** Comparatives of a burden. */
export const dearer = words('dearer pricier costlier slower longer heavier louder later rougher clumsier');

/** Stretches of a year that something waits for. */
export const spansOfTime = words(
  'spring summer autumn fall winter christmas easter quarter season semester term year month week',
);

/** What the candidate does that others then have to live with. */
export const imposing = words(
  'give move put keep leave switch close shut cancel stop turn start take send let cut drop remove postpone delay lend sell limit ban',
);

/** What they do who have to live with it. */
export const enduring = words(
  'practise practice wait stand sit eat sleep park walk share manage queue play train sing travel carry drive cope cook',
);

/** What makes a duty a burden. */
export const aggravating = words('twice again manually themselves longer outside elsewhere until till extra more');

/** What one knows beforehand that one's call may bring. */
export const bringing = words(
  'wrong late angry unhappy fail break lose cost hurt complain suffer leave slower worse unpopular annoy upset risky expensive',
);

/** How one is left whose bet has failed. */
export const stranded = words('sitting stuck stranded sit bankrupt broke');

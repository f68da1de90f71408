/** Words for a short time. From style guides and interview rubrics. */
import { words } from './words.ts';

/** What stands between "in" and "time" where time was short: "in next to no time", "within a really short time". */
export const shortWords = words(
  'short shorter shortest little no record brief few quick fast double-quick minimal minimum least tight limited jig lightning express zero jet sharp swift',
);

/** What may stand between them besides. */
export const fillers = words(`
  a an the very really basically extremely incredibly so such next to possible quite pretty rather relatively amazingly remarkably
  surprisingly super ultra mega double damn bloody practically almost literally just only absolutely time short`);

/** Words for a stretch of time. */
export const spans = words('time times timeframe time-frame order while period span space notice');

/** What is over before one has looked: "in a flash". */
export const moments = words(
  'flash jiffy heartbeat instant moment blink sec trice snap rush breeze twinkle twinkling wink tick mo',
);

/** What makes a duration short: "in just three months". */
export const merely = words('just only under merely mere barely scarcely hardly already inside');

/** Pairs of words that do the same. */
export const merelyPairs = words('less-than fewer-than as-little no-more not-even little-more');

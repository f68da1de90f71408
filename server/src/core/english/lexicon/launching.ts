/** How something goes into the world. */
import { words } from './words.ts';

/** Verbs by which it does. */
export const launchVerbs = words(`
  launch deliver ship release deploy introduce implement install publish open inaugurate migrate
  ramp roll-out go-live switch-over put-live push-out cut-over`);

/** Nouns for it: "the cutover took place in June". */
export const launches = words(`
  launch go-live golive cutover cut-over rollout roll-out release opening switchover switch-over deployment relaunch migration
  installation install deploy introduction implementation changeover`);

/** What a launch does when it comes: "took place", "was made", "went through". */
export const happening = words(
  'take happen occur go come follow do make execute complete carry run perform finish conclude start begin',
);

/** How something goes, or has gone, that is used from then on: "went online", "online since May". */
export const liveWords = words('live online');

/** What something goes into, or is in: "went into service", "is in place". */
export const inUse = words('production operation operations service use place prod');

/** Verbs that take something further: "extended it to the other two", "pushed it across the offices". */
export const spreadingVerbs = words('extend push expand spread bring scale copy take send move');

/** What it is taken to: "to all", "across the". */
export const everybodyReached = words('all every everyone everybody rest other others remaining whole entire both');

/** How somebody comes back to what is in use, or mends it. */
export const returningVerbs = words(`
  revisit recheck re-run rerun remeasure retest resurvey reopen repair mend spot-check spotcheck`);

/** What one does with what broke after a launch. */
export const mending = words('mop fix clean iron repair correct mend patch chase');

/** How a thing in use goes wrong. */
export const breaking = words(
  'break crack fail crash jam leak stop fall burn freeze tear bend rust hang slip time choke',
);

/** How a thing in use goes wrong by itself. */
export const wearing = words('break crack crash jam leak fade peel tear rust wear choke freeze fail stick clog');

/** How a thing in use is once something is wrong with it. */
export const amiss = words(
  'strange odd wrong slow noisy bad worse late broken dirty weak down empty missing stuck unclear unreadable',
);

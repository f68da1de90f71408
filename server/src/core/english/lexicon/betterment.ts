/** Praise of what a deed left behind that no number carries. From gradable adjectives and nouns of social climate. */
import { words } from './words.ts';

/** Comparatives that only a judgement fills; what a clock or a scale shows is not among them. */
export const better = words(`
  better stronger smoother happier healthier closer tighter friendlier nicer calmer prouder wiser braver sharper richer leaner
  saner kinder livelier fresher tidier`);

/** What is "more so" by judgement alone. */
export const judged = words(`
  robust reliable intuitive efficient professional transparent resilient motivated agile effective productive stable modern user-friendly
  attractive cohesive united engaged confident satisfied relaxed open mature sustainable appealing pleasant comfortable credible trusting
  collaborative flexible meaningful competitive visible innovative creative valued respected heard supported included appreciated secure empowered trusted welcome needed seen understood`);

/** How people and work are with each other: nothing that is counted. */
export const climate = words(`
  trust morale atmosphere mood culture communication collaboration cooperation relationship relationships spirit motivation confidence
  quality satisfaction experience climate reputation image loyalty transparency understanding teamwork credibility cohesion goodwill`);

/** Of that, what only those concerned can tell. */
export const regard = words(`
  trust morale atmosphere mood culture motivation confidence satisfaction experience reputation image loyalty goodwill engagement environment
  happiness spirit spirits`);

/** What a change is said to have done to it. */
export const raising = words(
  'improve boost raise lift strengthen enhance increase foster restore deepen heighten elevate cultivate nurture rebuild',
);

/** How much more of it there is said to be. */
export const risen = words(
  'more greater higher better stronger deeper increased improved renewed enhanced new heightened',
);

/** What climate is said to do. */
export const thriving = words(
  'improve grow rise increase get become strengthen soar blossom flourish deepen lift return recover change',
);

/** Becoming and working: verbs behind which a comparative praises. */
export const becoming = words('become get grow feel look make run work go turn leave');

/** Degrees that show praise and no comparison. */
export const intensifiers = words(
  'much lot far way so even significantly considerably clearly noticeably really dramatically vastly a',
);

/** What a deed is called that went well. */
export const triumphs = words('success hit triumph breakthrough game-changer blessing revolution revelation sensation');

/** Praise as an adjective behind "be". */
export const unrivalled = words(`
  world-class best-in-class state-of-the-art cutting-edge first-class industry-leading unbeatable unrivalled unmatched unparalleled top-notch
  bulletproof flawless outstanding excellent`);

/** People as one, without a plural. */
export const crowdNouns = words('staff crew');
export const collectives = words('staff team crew everyone everybody people');

/** Turning into something. */
export const turning = words('get become turn change');
export const resulting = words('be become turn');

/** Giving somebody a feeling. */
export const bestowing = words('give bring restore');

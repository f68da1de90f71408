/** Words that decide how a sentence may be rewritten. */
import { words } from './words.ts';

/** Verbs that bring their objects together; with others "together" speaks of those who act. */
export const joining = words(`
  bring put get pull tie piece stitch glue pack merge call gather add link stick hold keep sew join draw throw
  cobble patch bind fit bolt group bundle knit weave`);

/** Verbs of results that say something else with a particle: "broke up", "ran over". */
export const phrasalResults = words('break run slip lose win see get earn fail hit beat');

/** Those that do so with an object, too. */
export const bareResults = words('break hit see slip');

/** Objects of those: "broke the rule", "hit the brakes". */
export const brokenThings = words('contract rule rules list queue work pause brake brakes');

/** Verbs that keep a measure where it is, or bring it there. */
export const heldLevels = words('keep hold get take');

/** Light verbs before a decision. */
export const lightVerbs = words('make take reach have');

/** What is made where something came about: "made progress". */
export const madeFacts = words(`
  progress mistake mistakes error errors profit loss headway impression difference money`);

/** What is met: "met the deadline". */
export const metFacts = words('deadline deadlines target targets goal goals bar sla quota expectations date dates');

/** Degrees that go with the certainty. */
export const certaintyDegrees = words('simply just absolutely pretty totally');

/** Words of an opinion that carry meaning. */
export const likelihoods = words("sure certain unsure uncertain not n't likely unlikely possible");

/** Before a number or a share they belong to it: "more than 40", "up to 30", "almost every". */
export const measuring = words(`
  more fewer less than well just over under up to about around nearly almost virtually roughly some at least most only
  close`);

/** Adverbs that stand before the subject, besides those that frame a deed. */
export const fronted = words('so yesterday today tonight tomorrow overnight otherwise anyway however here there');

/** Adverbs of what several do as one. */
export const shared = words('jointly collectively mutually together');

/** Adjectives that leave nobody of a group out. */
export const wholly = words('whole entire');

/** What takes several: one alone does not meet. */
export const meeting = words('meet argue discuss debate split quarrel disagree huddle confer');

/** What one does to another, or by turns, by its verb: "took turns", "swapped shifts". */
export const mutualObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  take: words('turns'),
  join: words('forces hands'),
  shake: words('hands'),
  part: words('ways company'),
  put: words('heads'),
  swap: words('shifts places seats roles notes numbers'),
  trade: words('shifts places seats roles notes numbers'),
  exchange: words('notes numbers glances views ideas'),
  compare: words('notes'),
};

/** What is so much one's own that nobody does it with another's: "did our best", "bit our tongues". */
export const ownParts = words(`
  best word way time pride nerve nerves ground guns bets cool breath wits mind head foot feet hand hands eye eyes ear ears arm arms
  sleeves shoulders knees fingers teeth heels heart face faces minds heads tongue tongues nose noses back backs neck necks mouth
  mouths temper tempers breaths hearts`);

/** Those that one has but one of. */
export const onlyOnes = words('minds heads tongues noses backs necks mouths tempers hearts faces breaths');

/** Groups that are several by nature, beside those at work. */
export const households = words(
  'family couple household pair body board council congregation parish community union jury kitchen club',
);

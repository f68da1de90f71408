/** What an estimate takes as given, and what it adds up. */
import { words } from './words.ts';

/** Words by which one part is so large that the others do not count, whatever is added up. */
export const overwhelming = [
  'dwarf',
  'dwarfs',
  'by far',
  'small change',
  'pocket money',
  'peanuts',
  'rounding error',
  'is noise',
  'are noise',
  'what costs',
  'who cost',
  'the big one',
  'big item',
  'main cost',
  'cost driver',
  'heaviest line',
  'heaviest item',
  'hardly matters',
  'barely matters',
  'hardly counts',
] as const;

/** What a part does with a whole that it makes most of. */
export const takingMost = words('account swallow eat devour consume absorb');

/** Parts of a whole, in the plural: two of them are a large part. */
export const partsOfWhole = words('thirds quarters fifths sixths sevenths eighths ninths tenths twelfths');

/** What an assumption is told with. */
export const assuming = words(`
  assume assumption assumptions assuming suppose supposing presume say guess reckon believe belief beliefs pretend imagine premise
  premises`);

/** What it is told with in more than a word. */
export const takenAsGiven = [
  'take it that',
  'taking it that',
  'taking for granted',
  'take for granted',
  'taken for granted',
  'took for granted',
  'taking as true',
  'take as true',
  'as given',
  'starting point',
  'sake of argument',
  "argument's sake",
  'argument’s sake',
  'thin air',
  'rule of thumb',
  'before i count',
  'before i start',
  'before any number',
  'before the number',
] as const;

/** Verbs of assuming. */
export const assumingVerbs = words('assume suppose presume expect believe bet reckon');

/** What is done with what must not fail, before "on". */
export const relying = words('count rely bank depend build');

/** What is assumed, as a noun. */
export const assumptionNouns = words('assumption bet belief hypothesis premise expectation');

/** What a cost falls into. */
export const costShares = words('item items line lines part driver wages share');

/** Nouns for what an estimate adds up. */
export const costNouns = words(`
  cost costs spend spending budget bill bills money expense expenses total sum estimate price figure answer it
  everything`);

/** Words for a large part of a whole. */
export const largeShares = [
  'most of',
  'the bulk',
  'bulk of',
  'two thirds',
  'two-thirds',
  'three quarters',
  'three-quarters',
  'four fifths',
  'half of',
  'half the',
  'a third of',
  'biggest',
  'largest',
  'dominate',
  'dominates',
  'main driver',
  'the rest',
  'nearly all',
  'almost all',
  'majority',
  'lion’s share',
  "lion's share",
  'more than half',
  'over half',
  'well over half',
  'almost everything',
  'nearly everything',
  'drives the',
] as const;

/** Words for having less to spend. */
export const lessMoney = words(`
  less lower smaller tighter tight short shorter shrink drop fall cut halve minus reduce away gone squeeze slash trim`);

/** What there is to spend. */
export const purses = words('budget money funding funds grant purse');

/** Words behind which something is only supposed. */
export const supposed = words('if should when once suppose supposing with at under were had assuming take');

/** What is said in the place of what would be cut. */
export const evasions = [
  'depend',
  'depends',
  'dependent on',
  'discussion',
  'discuss',
  'talk about',
  'sit down',
  'difficult to say',
  'hard to say',
  'impossible to say',
  'tough to say',
  'difficult to tell',
  'hard to tell',
  "can't say",
  'can’t say',
  'cannot say',
  "can't tell",
  'can’t tell',
  'cannot tell',
  "couldn't say",
  'have to see',
  'need to see',
  'wait and see',
  'see what',
  'look at',
  'look into',
  'go through',
  'going through',
  'go over',
  'run the',
  'rerun',
  're-run',
  'redo',
  'recalculate',
  'calculate again',
  'rework',
  'review',
  'revisit',
  'reconsider',
  'analyse',
  'analyze',
  'think about',
  'come back to',
  'get back to',
  'pros and cons',
  'priority',
  'priorities',
  'all important',
  'equally important',
  'is important',
  'are important',
  'is needed',
  'are needed',
  'nothing can',
  'no part',
  'should decide',
  'must decide',
  'have to decide',
  'would decide',
  'up to the',
  'not sure',
  'no idea',
] as const;

/** How a cut is told that falls on everything, and so on nothing first. */
export const acrossTheBoard = [
  'across the board',
  'all areas',
  'every area',
  'all parts',
  'all departments',
  'everywhere',
  'evenly',
  'equally',
  'proportionally',
  'pro rata',
  'a bit of everything',
  'a little of everything',
  'from everything',
  'more efficient',
  'efficiency',
  'waste',
] as const;

/** What a story's sentences show of a person: words behind the signs of principles. */
import { words } from './words.ts';

/** What the candidate does on the way to a source: "went to the logs", "asked the drivers". */
export const evidenceMoves = words('go take spend ask put');

/** What is done with "out" or "away" to what nobody needs. */
export const throwing = words('throw take strip leave cut');

/** How one count is brought to a smaller one. */
export const lessening = words('cut bring take get shorten reduce');

/** What somebody does who cannot do it yet. */
export const fallingShort = words('struggle fail fear avoid lack hesitate');

/** Words for somebody who is new, last or afraid. */
export const greenness = words('never afraid silent fewest least youngest newest inexperienced junior trainee');

/** What somebody does who has grown into more. */
export const growthDeeds = words('promote lead run train own present close manage chair head teach build bring');

/** What the candidate does for another's growth. */
export const developing = words(`
  teach coach sit give pair mentor let train stop show hand trust choose observe shadow review ask`);

/** A level that things must reach. */
export const barWords = words('bar standard standards tolerance limit threshold minimum maximum');

/** How the candidate keeps something from passing. */
export const blocking = words('refuse reject stop insist close pull withdraw withhold hold block ban veto halt');

/** What the candidate does not do who keeps it from passing. */
export const passing = words('sign ship launch release accept let put allow');

/** Nouns for what is held to be true before it is shown. */
export const hypothesisNouns = words('hypothesis theory belief assumption bet guess');

/** Holding something to be true before it is shown. */
export const holdingTrue = words(`
  believe think assume suspect expect bet fear doubt guess disagree figure reckon know suppose`);

/** What the candidate does not do who disagrees. */
export const consenting = words('agree sign accept want put be');

/** Disagreeing, to somebody's face. */
export const objecting = words('disagree refuse object oppose reject insist argue challenge push withdraw');

/** Words of disagreement behind "said" and "told". */
export const againstWords = words('no not wrong disagree against');

/** Words that hold a time against the usual one. */
export const usualWords = words(`
  instead against usual usually than normal normally planned would takes take before faster`);

/** A time of the day, or no time at all. */
export const atOnce = words('immediately tonight overnight pm am p.m. a.m.');

/** Asking first, which somebody who dares does not do. */
export const consulting = words('wait ask call');

/** Words that bound a level: "not until 40", "at least 20". */
export const bounding = words('until under below above least most');

/** Laying down what holds in every case. */
export const ruling = words('decide rule insist require demand');

/** How a number tells what a thing would be worth. */
export const worthWords = words('worth would could potential year annually yearly annual save saving savings');

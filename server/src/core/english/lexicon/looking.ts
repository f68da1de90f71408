/** How the candidate looks, and for how long. */
import { words } from './words.ts';

/** What the candidate does who looks at the evidence, in person or in the data. */
const lookVerbs = words(`
  pull read query re-run rerun audit check sit inventory catalogue catalog tally phone export count sample open inspect review
  dig replay reproduce test measure analyse analyze compare plot log visit watch observe listen interview trace track calculate
  examine look scan label tag mark`);

/** What the candidate does who touches the evidence: works on the data, or asks. */
export const touchVerbs = words(
  `run define verify join map ring re-read go-through walk-through recheck re-check double-check crosscheck chart call question
  challenge validate recalculate reconcile rebuild redo ask study group investigate debug profile`,
  lookVerbs,
);

/** What the candidate does who goes over the findings of others. A particle or preposition a little behind follows a hyphen. */
export const closerLook = words(
  'recount weigh retest remeasure recompute go-through go-over come-through walk-through take-apart pull-apart pick-apart comb sift trawl dissect scrutinise scrutinize reread repeat survey sample',
);

/** What the candidate does who goes to the evidence in person: is there, or takes stock by hand. */
export const handsOn = words(
  'survey record time ride follow shadow walk stand weigh sort split timed note sleep trial',
  lookVerbs,
);

/** Those among them that handle a thing, and tell nothing of what people want. */
export const handling = words(
  'run re-run rerun audit join sit rebuild redo mark label tag group question challenge validate define test catalog catalogue',
);

/** Being there to see it: for how long is what makes a source of it. */
export const watchVerbs = words(
  'watch listen observe sit stand shadow interview visit ride follow work spend queue serve wait',
);

/** Stretches of time that one is there for, or what one hears of it. */
export const stretches = words(
  'morning mornings afternoon afternoons evening evenings night nights shift shifts saturday saturdays sunday sundays fortnight week weekend tapes',
);

/** Verbs that go and look, with a preposition behind them. */
export const goingToSee = words('go walk dig look sit stand');

/** Prepositions behind those: "went through the log". */
export const lookingInto = words('through into beside with at on in next behind round around');

/** Looking that is had: "one of the lads had a look". */
export const glances = words('look peek gander dig poke glance');

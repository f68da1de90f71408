/** How the candidate looks, and for how long. */
import { words } from './words.ts';

/** What the candidate does who touches the evidence. */
export const touchVerbs = words(`
  pull read query re-run rerun run audit define check verify sit join inventory catalogue catalog map tally phone ring export count sample open inspect review re-read go-through
  walk-through dig replay reproduce recheck re-check double-check crosscheck test measure analyse analyze compare plot chart log visit watch observe listen interview
  call question challenge validate recalculate reconcile trace track calculate rebuild redo ask study examine look scan label tag mark group investigate debug profile`);

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

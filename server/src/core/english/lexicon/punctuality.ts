/** Words of projects and deliveries that praise their own date. */
import { words } from './words.ts';

/** Verbs with which a piece of work comes to its end, which "on time" praises. */
export const finishing = words(`
  deliver complete finish ship release launch implement close go go-live come come-in end wrap wrap-up hand-over arrive land conclude
  pull-in roll-in turn-up depart set-off migrate commission install finalise finalize roll-out turn-over submit file publish cut-over
  happen occur take-place come-off proceed transition execute carry-out achieve effect implement-on materialise materialize
  kick-off run-through transfer hand-in inaugurate commence switch-over cut ready`);

/** What is met on the day and changes nothing by that. */
export const dates = words('date dates deadline deadlines milestone milestones timeline timelines schedule');

/** What one is ahead of: "ahead of schedule", "three weeks before the planned date". */
export const aheadOf = words(
  'schedule time plan planned deadline due scheduled agreed promised timeline programme program roadmap timetable',
);

/** What one is on, in or under: "on time", "in the budgeted week". */
export const onDate = words(
  'time schedule budget budgeted plan planned given stated specified stipulated promised scheduled agreed deadline announced committed contracted targeted appointed intended foreseen timetable',
);

/** As it was foreseen: "as planned", "when they were meant to". */
export const meantTo = words(
  'planned promised scheduled agreed meant supposed foreseen due contracted committed targeted intended budgeted envisaged expected advertised',
);

/** Meeting them. */
export const meeting = words('make meet hit keep hold close reach achieve complete deliver honour honor observe pass');

/** "In line with the plan", "according to plan". */
export const alongside = words('line accordance keeping conformity step');

/** What is over, behind "be". */
export const finished = words('closed done complete completed finished ready over live met');

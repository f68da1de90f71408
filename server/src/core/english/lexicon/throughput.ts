/** How counted things go out, through and over, which says only that there were so many. From verbs of motion in grammars of English. */
import { words } from './words.ts';

/** Ways of things, with what they leave, cross or come to. The subject is the things. */
export const passages = `
leave ..? [@house]
pass through|over|across|under|by *
pass ..? [@house|@station]
cross ..? [@station]
go|come|run|pour|flow|flood through|over|across ..? [@house|@station]
come|roll|run|ship|fly ^out|off
go|come ^out|up|in
go from *
find|make|wend ..? [way]
change [hands]
roll|come|run off|from ..? [@house]
reach ..? [@reached]
land|arrive|end in|on|at|with ..? [@reached]
go to|into ..? [@reached]
`;

/** Where things are made, kept and sent from. */
export const houses = words(`
  house depot kitchen warehouse shop store press factory plant yard workshop works building dock office bakery line floor hangar gate door
  port harbour harbor bench belt oven printer shed barn dairy studio mill mint nursery pharmacy laundry canteen hub garage hall desk
  platform system server gateway mailbox inbox queue pipeline account`);

/** What things go over where they are handled. */
export const stations = words(
  'counter desk table bench threshold till ramp scale scales weighbridge belt hatch bar window sluice gate checkpoint scanner border ledger',
);

/** Who and where they come to. */
export const reached = words(`
  household home door doorstep letterbox mailbox postbox inbox shelf shelves shop store school family camp village farm clinic ward pupil reader
  customer client subscriber member hand hands wall street fridge table market ground soil`);

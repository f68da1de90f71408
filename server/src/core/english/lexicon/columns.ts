/** What the columns of a table of figures are called: by hand, from what dashboards, reviews and annual reports call theirs. */
import { words } from './words.ts';

/** Where it stood, or what it is held against. */
export const baselineColumns = words(`
  before baseline from was old start starting initial initially original originally previous previously prior earlier former formerly
  then plan planned target goal budget budgeted forecast expected control benchmark prev pre as-is`);

/** Where it came to. */
export const resultColumns = words(`
  after afterwards result results to now is new end ending final finally outcome actual actuals actually achieved reached today current
  currently measured pilot test treatment variant latest post to-be`);

/** By how much it moved. */
export const changeColumns = words(`
  change changed delta difference diff improvement gain effect variance reduction increase decrease growth drop saving savings uplift lift
  δ`);

/** In what time. */
export const periodColumns = words('period when timeframe time-frame timespan duration window since');

/** Of how many, or where. */
export const populationColumns = words('population sample base of n scope where segment cohort');

/** What a row is the guard of, rather than an aim. */
export const guardWords = words('guardrail guardrails guard counter-metric countermetric');

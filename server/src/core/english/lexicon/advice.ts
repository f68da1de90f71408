/** What others hand over for somebody to decide by: advice, views, and what is said to decide by itself. */
import { words } from './words.ts';

/** Words that say what somebody hands over when they follow: "went with engineering's recommendation". */
export const advice = words(`
  recommendation recommendations advice suggestion suggestions proposal proposals opinion lead estimate estimates judgment
  judgement guidance instructions decision choice preference favourite favorite verdict wish wishes`);

/** What is advice only when it is somebody's: "their version", "the line of the legal department". */
export const views = words(`
  number numbers figure figures value values wording text date word instinct gut forecast plan view version option choice
  design preference side approach idea pick line verdict ruling preferences assessment conclusion conclusions expertise wish take stance position
  wishes favourite favorite vote votes practice practices call decision decisions judgement hunch intuition reading priorities
  priority list order orders ranking standard template logic reasoning diagnosis guideline guidelines directive directives
  policy rule rules criteria threshold ratio calculation quote concept taste`);

/** What is said to decide where nobody does. */
export const judges = words(`
  data number numbers metrics results figures survey algorithm model test majority vote consensus spreadsheet scores score
  market wish wishes preference calendar budget customers users favourite favorite opinion dashboard tool calculator system
  policy standard statistics stats analytics metric result figure evidence poll polls feedback tests roi kpi kpis forecast
  matrix scorecard handbook manual rulebook playbook guideline guidelines protocol checklist ranking optimiser optimizer
  planner engine formula coin ballot lot draw lottery weighting weightings benchmark standards regulation regulations
  template app software sheet points persona personas chart charts dots questionnaire questionnaires simulation simulations regression study studies census`);

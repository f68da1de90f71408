/** How facts are worked, and what is made of them. */
import { words } from './words.ts';

/** How facts are worked. */
export const methods = [
  'cohort',
  'cohort analysis',
  'funnel',
  'regression',
  'a/b test',
  'a/b tests',
  'experiment',
  'control group',
  'holdout',
  'segmentation',
  'correlation',
  'query',
  'queries',
  'pivot',
  'time and motion',
  'root cause',
  'five whys',
  'histogram',
  'percentile',
  'p95',
  'confidence interval',
  'backtest',
  'simulation',
  'against each other',
  'by hand',
] as const;

/** Things that evidence is made into. */
export const evidenceWork = words(`
  model models analysis analyses forecast report reports segmentation regression study research survey surveys interviews interview
  numbers data dashboard query queries test tests experiment experiments estimate estimates calculation calculations benchmark
  simulation cohort benchmarking replay comparison evaluation assessment count tally modelling modeling forecasting poll diagnosis observations observation prioritisation prioritization review audit measurements measurement investigation focus figures math maths sums statistics logs dive deep-dive
  clustering clusters cluster counting measuring sampling profiling scoring arithmetic number-crunching digging legwork homework heatmap heat-map breakdown cube
  findings root-cause diagnostics projection projections scan scans sample samples reconciliation trend trends crosstab`);

/** What people work on who look things up by trade: "the data people". */
export const dataTrades = words('data analytics insights bi statistics research survey intelligence reporting');

/** Looking into something, as an undertaking. */
export const studies = words('survey surveys study studies analysis analyses interviews research');

/** Working evidence up, which only people do. */
export const poring = words('analyse analyze crunch tabulate calculate evaluate interview compute');

/** What the candidate does who works evidence up, not merely looks at it. */
export const workVerbs = words(
  'pull query export count log sample join re-run rerun audit measure interview survey track plot record reconcile replay regress correlate simulate tabulate backtest tally',
);

/** Looking into something by trade, whatever it is: what somebody does who finds out instead of the candidate. */
export const studying = words(`
  study analyse analyze examine evaluate assess research segment map model chart plot profile survey interview poll benchmark compare
  quantify tally reconcile crunch calculate compute cluster classify categorise categorize simulate forecast estimate correlate diagnose dissect
  mine debug extrapolate project regress sift comb dig`);

/** Work on evidence, which is no finding yet. */
export const modelling = words(`
  analyse analyze calculate compute survey interview model measure count tag segment group review benchmark
  estimate examine study`);

/** Doing research. */
export const researching = words('interview survey research ask observe study shadow talk speak poll');

/** Research, as a noun. */
export const researchNouns = words('research survey surveys interview interviews questionnaire poll focus ethnography');

/** What is done to many, so that some of them can be counted. */
export const surveying = words(
  'ask interview survey poll question ring call phone count time clock measure tally record track log observe watch follow test check',
);

/** Where facts come from, how they are worked, and who works them for the candidate. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Named places that facts come from; the bare "data" and "numbers" name none. */
export const sources = [
  'survey',
  'log',
  'logs',
  'ticket',
  'interview',
  'transcript',
  'recording',
  'export',
  'spreadsheet',
  'database',
  'bank statement',
  'timesheet',
  'exit interview',
  'questionnaire',
  'verbatim',
  'audit',
  'ledger',
  'crash dump',
  'feedback form',
  'incident form',
  'incident report',
  'session recording',
  'heatmap',
  'redshift',
  'bigquery',
  'snowflake',
  'sql',
  'excel',
  'google analytics',
  'amplitude',
  'mixpanel',
  'tableau',
  'looker',
  'salesforce',
  'zendesk',
  'jira',
  'sap',
  'clickstream',
  'notebook',
  'sensor',
  'diary',
  'row',
  'rows',
  'site visit',
  'census',
  'usability test',
  'focus group',
  'order history',
  'poll',
  'ballot',
] as const;

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

/** Bare words for data, which name neither source nor method. */
export const bareData = words(`
  data datas evidence numbers figures indicators kpis kpi metrics analytics reporting analysis analyses statistics statistic stats insights
  dashboard dashboards trend trends studies graphs graph facts measurements benchmarks datapoints`);

/** Nouns before those that narrow nothing: "customer data", "performance metrics". */
export const emptyNarrowing = words(
  'data user customer usage product business market performance feedback key company past team internal web sales growth available trend evidence quality success',
);

/** What data is said to do. */
export const dataTelling = words(`
  show tell say suggest indicate point reveal look prove confirm support speak make demonstrate back agree underline reflect hint paint
  convince lie guide inform help lead go move head favour favor imply dictate highlight expose give validate justify drive signal talk
  seem appear argue leave allow`);

/** Looking at data, with or without a preposition. */
export const dataLooking = words(`
  use leverage utilise utilize analyse analyze check review study consult examine see notice spot gather collect crunch monitor track
  watch assemble compile interpret evaluate follow look go dig dive delve rely base read inspect explore scrutinise scrutinize consider
  observe obtain harness employ apply assess process digest work draw take lean trust`);

/** Nouns for doing so: "a close look at the numbers". */
export const dataGazes = words(
  'look dive deep-dive dig analysis review study examination evaluation interpretation glance check drill-down',
);

/** What data looks like when it looks like something. */
export const dataLooks = words(`
  good positive clear great promising bad negative encouraging fine strong green healthy solid excellent convincing right visible evident
  obvious unmistakable unmistakeable red up down alarming worrying poor wrong better worse unambiguous conclusive compelling where`);

/** Arguing with data: "I backed my proposal with facts and figures". */
export const dataBacking = words(
  'back support underpin present prove convince argue show persuade substantiate justify underline strengthen defend come arm prepare work',
);

/** What one starts with. */
export const startingPoints = words('port step stop start basis point thing move source place foundation');

/** Things that evidence is made into. */
export const evidenceWork = words(`
  model models analysis analyses forecast report reports segmentation regression study research survey surveys interviews interview
  numbers data dashboard query queries test tests experiment experiments estimate estimates calculation calculations benchmark
  simulation cohort benchmarking replay comparison evaluation assessment count tally modelling modeling forecasting poll diagnosis observations observation prioritisation prioritization review audit measurements measurement investigation focus figures math maths sums statistics logs`);

/** What one goes through to find something out, in the singular. */
export const documents = words(
  'note ticket log file record receipt complaint letter review form bill invoice contract case sheet answer comment reply order report entry list mail email call recording transcript survey data figure number photo map',
);

/** Verbs of finding and reporting, when somebody else is their subject. */
export const findingVerbs = words(
  'find discover identify conclude determine uncover detect reveal report forecast model estimate project predict assess analyse figure-out find-out work-out notice spot calculate measure analyse analyze compute establish crunch trace locate pinpoint track-down pin-down',
);

/** What the candidate does who touches the evidence. */
export const touchVerbs = words(`
  pull read query re-run rerun run audit define check verify sit join export count sample open inspect review re-read go-through
  walk-through dig replay reproduce test measure analyse analyze compare plot chart log visit watch observe listen interview
  call question challenge validate recalculate reconcile trace track calculate rebuild redo ask study examine look scan label tag mark group`);

/** What the candidate does who works evidence up, not merely looks at it. */
export const workVerbs = words(
  'pull query export count log sample join re-run rerun audit measure interview survey track plot record reconcile replay',
);

/** Looking into something by trade, whatever it is: what somebody does who finds out instead of the candidate. */
export const studying = words(`
  study analyse analyze examine evaluate assess research segment map model chart plot profile survey interview poll benchmark compare
  quantify tally calculate compute cluster classify categorise categorize simulate forecast estimate correlate diagnose dissect
  crunch mine debug extrapolate project regress sift comb dig`);

/** Being led to something by evidence. The subject is a study, or those who made one. */
export const indicating = words(
  'suggest indicate prove show demonstrate confirm reveal imply point say tell recommend hint conclude',
);

/** Data in so many words, behind "used". */
export const dataNouns = words('data analytics metrics numbers insights');

/** What evidence is called where it tells something. */
export const pointers = words(`
  it this that which they numbers list log logs test count figures result results data map sheet`);

/** What a finding is said to be. */
export const clearWords = words('clear obvious plain evident');

/** Verbs that go and look, with a preposition behind them. */
export const goingToSee = words('go walk dig look sit stand');

/** Prepositions behind those: "went through the log". */
export const lookingInto = words('through into beside with at on in next behind round around');

/** Work on evidence, which is no finding yet. */
export const modelling = words(`
  analyse analyze calculate compute survey interview model measure count tag segment group review benchmark
  estimate examine study`);

/** How a finding is told. */
export const reporting = words('tell say show see notice find report explain learn discover come');

/** Doing research. */
export const researching = words('interview survey research ask observe study shadow talk speak poll');

/** Research, as a noun. */
export const researchNouns = words('research survey surveys interview interviews questionnaire poll focus ethnography');

/** What opens a list of steps. */
export const firstSteps = [
  'first',
  'firstly',
  'first of all',
  'before anything else',
  'start',
  'begin',
  'first step',
  'to begin with',
] as const;

/** Claims to go by data, in a word. */
export const dataDriven = [
  'data-driven',
  'data driven',
  'data-informed',
  'data-based',
  'data based',
  'fact-based',
  'data-oriented',
  'metrics-driven',
  'metric-driven',
  'numbers-driven',
  'based on data',
  'on the basis of data',
  'on the basis of the data',
  'based on facts',
  'facts and data',
  'facts and figures',
  'fact-driven',
  'evidence-based',
  'insight-driven',
  'based on the data',
] as const;

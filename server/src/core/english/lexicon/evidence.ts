/** Where facts come from, how they are worked, and who works them for the candidate. */
import { words } from './words.ts';

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
  'rows',
  'site visit',
  'census',
  'usability test',
  'focus group',
  'order history',
  'poll',
  'ballot',
  'petition',
  'comment card',
  'comment book',
  'complaint book',
  'complaints book',
  'guest book',
  'guestbook',
  "visitors ' book",
  'show of hands',
  'straw poll',
  'sign-up sheet',
  'blind tasting',
  'at the tasting',
  'tally sheet',
  'tally chart',
] as const;

/** What a source is called by, behind its kind: "ticket history", "survey results", "audit report". */
export const sourceHeads = words(`
  result history data file report book form entry count figure number answer response note sheet record export archive question list
  analysis trail finding transcript footage line output dump statistic comment score panel study reply quote category text message
  volume sample query table database dashboard tool system round feedback tape summary`);

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
  clustering clusters cluster counting measuring sampling profiling scoring sums arithmetic number-crunching digging legwork homework heatmap heat-map breakdown cube
  findings root-cause diagnostics projection projections scan scans sample samples maths reconciliation trend trends crosstab`);

/** What people work on who look things up by trade: "the data people". */
export const dataTrades = words('data analytics insights bi statistics research survey intelligence reporting');

/** Looking into something, as an undertaking. */
export const studies = words('survey surveys study studies analysis analyses interviews research');

/** What one goes through to find something out, in the singular. */
export const documents = words(
  'note ticket log file record receipt complaint letter review form bill invoice contract case sheet answer comment reply order report entry list mail email call recording transcript survey data figure number photo map ledger timesheet questionnaire spreadsheet footage inbox',
);

/** Working evidence up, which only people do. */
export const poring = words('analyse analyze crunch tabulate calculate evaluate interview compute');

/** What one goes through besides documents: "went through the bookings". */
export const combed = words(
  'booking book diary statement account minute protocol archive video claim refund return table chart recipe folder drawer takings taking till sale logbook ledger stocktake payslip docket slip tape meter register roster backlog data transcript log book',
);

/** Verbs of finding and reporting, when somebody else is their subject. */
export const findingVerbs = words(
  'find discover identify conclude determine uncover detect reveal report forecast model estimate project predict assess analyse figure-out find-out work-out notice spot calculate measure analyse analyze compute establish crunch trace locate pinpoint track-down pin-down reconcile tally diagnose',
);

/** What the candidate does who touches the evidence. */
export const touchVerbs = words(`
  pull read query re-run rerun run audit define check verify sit join export count sample open inspect review re-read go-through
  walk-through dig replay reproduce test measure analyse analyze compare plot chart log visit watch observe listen interview
  call question challenge validate recalculate reconcile trace track calculate rebuild redo ask study examine look scan label tag mark group`);

/** Being there to see it: for how long is what makes a source of it. */
export const watchVerbs = words(
  'watch listen observe sit stand shadow interview visit ride follow work spend queue serve wait',
);

/** Stretches of time that one is there for, or what one hears of it. */
export const stretches = words(
  'morning mornings afternoon afternoons evening evenings night nights shift shifts saturday saturdays sunday sundays fortnight week weekend tapes',
);

/** What is put up to be tested. */
export const suppositions = words('theory hypothesis bet guess assumption hunch premise thesis conjecture wager');

/** What the candidate does who works evidence up, not merely looks at it. */
export const workVerbs = words(
  'pull query export count log sample join re-run rerun audit measure interview survey track plot record reconcile replay regress correlate simulate tabulate backtest tally',
);

/** Looking into something by trade, whatever it is: what somebody does who finds out instead of the candidate. */
export const studying = words(`
  study analyse analyze examine evaluate assess research segment map model chart plot profile survey interview poll benchmark compare
  quantify tally reconcile crunch calculate compute cluster classify categorise categorize simulate forecast estimate correlate diagnose dissect
  crunch mine debug extrapolate project regress sift comb dig`);

/** Being led to something by evidence. The subject is a study, or those who made one. */
export const indicating = words(
  'suggest indicate prove show demonstrate confirm reveal imply point say tell recommend hint conclude',
);

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

/** What is kept in writing of what people said or did, so that a number beside it has been counted. */
export const records = words(`
  report record minutes file register statistic questionnaire study logbook tally petition entry protocol list name signature`);

/** Where things are looked up, if so named: "the analytics hub". */
export const analysisPlaces = words(
  'hub cell arm centre center lab chapter guild shop function desk colleagues people folks guys partner provider',
);

/** Looking that is had: "one of the lads had a look". */
export const glances = words('look peek gander dig poke glance');

/** Coming to somebody with what one has to say: "two farmers stopped me". */
export const telling = words('tell show stop ring phone call write beg text email corner collar');

/** Going to people for what they think. */
export const asking = words('ask knock call phone ring');

/** Making known what one wants, as a group. */
export const voicing = words(
  'vote petition protest strike ballot complain write ask sign march object testify rule strike plead picket lobby appeal',
);

/** Being given to expect something. */
export const promising = words('tell promise offer guarantee assure sell pledge grant');

/** Saying what one thinks, so that it was heard. */
export const saidAloud = words(
  'say tell write complain shout argue claim object explain call phone email mutter grumble protest',
);

/** Gains, and what is watched so that they do no harm. */
import { words } from './words.ts';

/** What a number that must hold is called. */
export const guardNames = [
  'guardrail',
  'guard rail',
  'guard-rail',
  'counter-metric',
  'counter metric',
  'countermetric',
];

/** A harm that is watched, in so many words. */
export const guardPhrases = [
  ...guardNames,
  'same as before',
  'as before',
  'no change in',
  'at the same level',
  'without a single',
  'not a single',
  'did no harm',
  'where it was',
  'where they were',
  'stayed where it had been',
  'stayed where they had been',
  'remained where it had been',
  'not at the expense of',
  'not at the cost of',
  'at equal',
  'at the same',
  'with the same',
  'but so did',
  'as good as before',
  'no worse',
  'no higher',
  'no lower',
  'no slower',
  'no longer than',
  'never over',
  'never above',
  'never below',
  'within budget',
  'as ever',
  'as many as',
  'as few as',
  'as usual',
  'as always',
  'kept an eye on',
  'keep an eye on',
] as const;

/** Verbs of staying as it was. */
export const holdingVerbs = words('hold stay remain keep continue');

/** Words of staying as it was. */
export const steadyWords = words('steady flat unchanged constant stable level same normal intact unaffected untouched');

/** What would have been harm, behind "no", "zero" or "without". */
export const harmNouns = words(`
  increase rise drop fall loss losses complaint complaints injury injuries accident accidents incident incidents collision collisions
  error errors delay delays harm damage refund refunds return returns outage outages escalation escalations turnover backlog
  claim claims fire fires burn death deaths infection infections defect defects hit dip change overtime spike decline churn
  positive positives mistake mistakes failure failures recall recalls theft thefts leak leaks hypo hypos
  fault faults deficiency deficiencies violation violations penalty penalties dropout dropouts cancellation cancellations
  waste scrap spoilage breakage breakages shrinkage rework downtime chargeback chargebacks no-show no-shows absence absences relapse relapses
  readmission readmissions mortality crash crashes breach breaches mix-up mix-ups arrears attrition
  moth moths mouse mice rat rats cockroach cockroaches ant ants fly flies wasp wasps flea fleas mite mites aphid aphids slug slugs snail snails
  weed weeds mould mold bug bugs bedbug bedbugs virus viruses thief thieves hacker hackers intruder intruders burglar burglars vandals`);

/** Verbs of harm, where they are negated. */
export const harmVerbs = words(
  'rise climb increase change drop fall worsen grow suffer move burn slip decline go get decrease lose hurt affect touch deteriorate exceed overrun break double shrink',
);

/** What nobody suffered. */
export const misfortunes = words(`
  burn leave complain die quit notice lose fall miss wait fail break suffer resign hurt get reject delay damage harm injure
  cancel come stop ask escape slip return crash refuse drop-out pay delist`);

/** A line that is not to be crossed. */
export const limitNouns = words('floor ceiling limit cap allowance threshold tolerance maximum minimum');

/** What is kept, where it is no thing. */
export const keptNouns = words(
  'service accuracy safety care taste freshness hygiene precision satisfaction budget staff headcount crew limit limits floor level levels standard standards quality margin margins pace deadline deadlines',
);

/** Words for a steady rhythm. */
export const rhythms = words('weekly daily nightly monthly hourly quarterly yearly');

/** What comes round, behind "every" and "each". */
export const periods = words(`
  day week month quarter year morning afternoon evening night hour shift round weekend
  monday tuesday wednesday thursday friday saturday sunday`);

/** What an owner does after a launch. */
export const watchingVerbs = words(
  'watch monitor check track measure review inspect count observe audit iterate adjust tune patch tweak fix revise correct recheck compare keep-on log recount sample',
);

/** What says that a level goes on as it was. */
export const stillVerbs = words('still held stayed remained kept holds stays stay remain');

/** What stands behind that: "stayed below", "held steady". */
export const levelHolds = words('at under below within between steady flat level');

/** Harm in -ing behind "without". */
export const hurting = words('hurting losing harming raising breaking slowing affecting');

/** What did not happen to what is watched. */
export const worseWords = words(
  'increase decrease drop change worse longer shorter slower higher lower more less fewer harder thinner weaker busier dearer poorer smaller bigger',
);

/** What an owner "keeps" something. */
export const keptOn = words('going running checking on pager on-call');

/** How a level is named that holds: "the mood remained good". */
export const soundLevels = words(
  'good fine okay ok high full complete low green healthy strong clean friendly calm safe',
);

/** What the candidate does so that a level holds. */
export const preserving = words('keep hold maintain preserve protect retain');

/** What the candidate does not do so that nobody is harmed. */
export const sparing = words('lose break miss raise hurt exceed skip neglect sacrifice');

/** What a thing is that went wrong, behind "no" and "zero". */
export const faulty = words(
  'wrong lost missed late broken angry false unhappy damaged adverse harmful spoiled burnt dirty incorrect missing failed',
);

/** What a visit, a call or a session is that nobody wants. */
export const unwanted = words(`
  repeat return repeated second wasted extra needless unplanned emergency avoidable follow-up duplicate unnecessary`);

/** How one stands to a harm that one has in view. */
export const watchedFor = words('fear watch dread guard worry monitor protect');

/** How a trial is stopped before it does harm. */
export const stoppingVerbs = words('stop undo revert abort end reverse cancel roll pause');

/** What opens the case in which a trial is taken back. */
export const conditions = words('if once when as should');

/** How a second number moves that is watched besides. */
export const besidesMoves = words('rise improve fall go drop increase grow get decline climb sink');

/** What two equal numbers stand for: the time before and after. */
export const equalWords = words(
  'before prior previous earlier spring summer autumn winter last then now after year quarter month week january february march april may june july august september october november december',
);

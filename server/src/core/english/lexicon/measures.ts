/** What numbers are about: activity that looks like success, and change that is worth something. */

/** What people do that is activity only, when a count or share of people does it: "85% of agents downloaded the app". */
export const activityVerbs = new Set(
  'download install click view watch read visit open register enrol enroll attend subscribe follow like share log-in sign-up try-out'.split(
    ' ',
  ),
);

/** What a share of people does with a new thing, which says only that the thing is there. */
export const uptakeVerbs = new Set('use adopt access'.split(' '));

/** New things that are taken up. */
export const products = new Set(
  'tool app form template system portal platform dashboard sheet checklist process site website page feature software module guide kiosk bot chatbot intranet wiki handbook board code terminal locker feature function button tablet scanner chat hotline portal recipe recipes video article catalogue playbook planner calendar tracker widget wizard menu channel grade-book gradebook register logbook library toolkit guideline method script card corner link self-checkout'.split(
    ' ',
  ),
);

/** People as a readership: to reach them is to have been sent out. */
export const audiences = new Set(
  'people inbox household home reader viewer employee customer user subscriber listener follower member colleague parent student'.split(
    ' ',
  ),
);

/** Verbs of growth, which make any named measure a claim. */
export const riseVerbs = new Set(
  'rise grow increase improve double triple quadruple quintuple climb jump leap soar surge rocket skyrocket explode balloon mushroom snowball multiply swell expand go-up shoot-up pick-up take-off boost lift raise drive gain win add reach hit exceed pass cross top peak near tip break'.split(
    ' ',
  ),
);

/** Courses and the like, which people complete without anything changing. */
export const trainings = new Set(
  'training trainings course courses module modules workshop workshops session sessions survey surveys onboarding webinar webinars certification quiz e-learning elearning induction inductions refresher class classes drill drills tutorial tutorials test tests programme curriculum'.split(
    ' ',
  ),
);

/**
 * Measures of behaviour that lasts, money, harm or errors avoided: when one is tied to an output, the output is
 * explained. Singular forms; from the rubric's praise of outcomes.
 */
export const outcomes = [
  'churn',
  'attrition',
  'turnover',
  'retention',
  'revenue',
  'sale',
  'profit',
  'margin',
  'income',
  'saving',
  'cost',
  'spend',
  'loss',
  'error',
  'defect',
  'failure',
  'incident',
  'accident',
  'injury',
  'outage',
  'downtime',
  'complaint',
  'refund',
  'return',
  'chargeback',
  'fault',
  'scrap',
  'fraud',
  'waste',
  'spoilage',
  'wait',
  'waiting time',
  'delay',
  'death',
  'infection',
  'readmission',
  'fall',
  'relapse',
  'repeat order',
  'repeat purchase',
  'reorder',
  'renewal',
  'conversion',
  'order',
  'basket',
  'payment',
  'cancellation',
  'no-show',
  'dropout',
  'drop-out',
  'sick day',
  'overtime',
  'penalty',
  'fine',
  'debt',
  'yield',
  'fatality',
  'breach',
  'lawsuit',
  'grade',
  'pass rate',
  'emission',
  'weight',
  'sleep',
  'lifetime value',
  'ltv',
  'arr',
  'gmv',
  'support call',
  'rework',
  'leak',
  'theft',
  'mix-up',
  'stock-out',
  'stockout',
  'near miss',
  'arrears',
  'shrinkage',
  'breakage',
  'mortality',
  'eviction',
  'absence',
  'sick leave',
  'dropout rate',
  'bad debt',
  'write-off',
  'collision',
  'crash',
] as const;

/** Behaviour that lasts, which makes an activity worth something. */
export const lastingCues = [
  'still paying',
  'still pay',
  'still using',
  'still buying',
  'still active',
  'after a year',
  'a year on',
  'still came',
  'still come',
  'still use',
  'still used',
  'still visit',
  'still order',
  'still open',
  'came back',
  'come back',
  'came again',
  'returned',
  'stayed',
  'renewed',
  'kept coming',
  'months later',
  'weeks later',
  'a year later',
  'two years later',
  'years later',
  'still with us',
  'still there',
  'still here',
  'stuck with it',
  'stuck to it',
  'kept using',
  'kept coming',
  'second time',
  'third time',
  'again and again',
  'every week',
  'every month',
  'bought again',
  'reordered',
] as const;

/** What says that a measure is watched, not chased, or that it was turned down. */
export const diagnosticCues = [
  'diagnostic',
  'not a target',
  'not the target',
  'vanity',
  'not an outcome',
  'misleading',
  'means nothing',
  'meant nothing',
  'proves nothing',
  'told us nothing',
  'not the goal',
  'not success',
  'guardrail',
  'health check',
  'early warning',
  'never as a goal',
  'never a goal',
  'never as a target',
  'never a target',
  'not as a goal',
  'not a goal',
  'not as a target',
  'not the point',
  'not what counted',
  'no success',
  'no proof',
  'says nothing',
  'said nothing',
  'tells nothing',
  'only activity',
  'mere activity',
  'just activity',
] as const;

/** Praise and change words with which a measure is offered as success. */
export const goalNouns = [
  'goal',
  'target',
  'objective',
  'kpi',
  'okr',
  'aim',
  'metric',
  'measure',
  'charter',
  'north star',
  'success',
] as const;

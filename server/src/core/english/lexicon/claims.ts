/** What a verb lets its subject claim when the subject becomes "I", by dictionary form; phrasal verbs with a hyphen. */
import { words } from './words.ts';

/** To say that one decided: nothing is gained by "I decided to decide". */
export const deciding = words('decide conclude determine resolve');

/** Calls of will by themselves: "I chose", never "I decided to choose". */
export const willed = words(`
  choose pick select opt elect settle refuse insist vow promise pledge propose suggest recommend vote agree
  hand-pick cherry-pick`);

/** What one succeeds in, comes upon, infers or gets wrong: nobody decides on it. From achievement verbs in grammars of aspect. */
export const achieved = words(`
  find discover uncover identify learn reach achieve convince persuade win-over talk-into succeed attain spot detect realise realize
  notice see hear trace track-down pinpoint pin-down locate diagnose unearth find-out figure-out work-out come-across come-up run-into stumble
  hypothesise hypothesize suspect infer deduce guess assume believe think know understand expect hope fear wonder predict reckon
  prove confirm show demonstrate reveal disprove establish estimate
  win secure earn gain obtain get receive hit beat exceed outperform surpass meet-target save solve resolve-issue overcome
  master complete finish accomplish deliver recover regain retain attract bring-round get-through pull-through pull-off make-up
  manage fail lose break miss underestimate overestimate misread misjudge miscalculate miscount misunderstand mistake forget
  overlook mix-up mishandle misplace confuse neglect err botch bungle fumble misconfigure misreport misprice mistype misspell misquote
  mislabel misfile misinterpret misdiagnose overspend overrun overshoot undershoot oversell underprice overpromise slip slip-up mess-up
  screw-up foul-up trip-up fall-behind run-out leave-behind lag suffer experience encounter face struggle inherit
  impress surprise please delight satisfy disappoint upset annoy frustrate anger alienate inspire outgrow outlast
  improve boost avoid prevent avert catch land sell-out burn-through run-over use-up live-up-to clear-up grow lapse crack`);

/** Slips told with an innocent verb: "let it lapse", "dropped the ball". */
export const slips: Readonly<Record<string, ReadonlySet<string>>> = {
  let: words('lapse slip expire slide drift rot fester languish'),
  drop: words('ball'),
  miss: words('mark boat point'),
  jump: words('gun'),
};

/** Verbs of change: a deed where the object is the writer's to set, a result where it is measured. */
export const changing = words(`
  reduce cut lower decrease shrink halve slash trim bring raise increase grow lift double triple quadruple shorten drop
  improve boost push drive speed accelerate stabilise stabilize keep hold get take`);

/** What is measured and not set: a change of it is a result. */
export const measured = words(`
  time times wait waits delay delays latency downtime turnaround backlog queue queues churn cost costs rate rates share
  error errors defect defects refund refunds complaint complaints return returns ticket tickets no-shows no-show waste
  revenue sales conversion retention engagement satisfaction attrition turnover absence absences absenteeism accident
  accidents incident incidents outage outages failures failure spend spending losses loss profit margin score scores
  injuries falls calls cancellations bookings renewals sign-ups signups visits orders yield accuracy uptime`);

/** What one sets, and so can decide to change. */
export const settable = words(`
  price prices fare fares fee fees limit limits cap caps budget budgets rent rents wage wages salary salaries deposit deposits hours
  interval threshold thresholds size sizes portion portions menu menus staff headcount range minimum maximum tariff tariffs
  discount discounts dose quota quotas scope crew crews shift shifts list lists form forms timetable fine fines bonus
  bonuses pay toll tolls offer offers`);

/** Adverbs that speak of the whole deed and stay before "decided": "I then decided to …". */
export const framing = words(`
  then also finally eventually later soon now first next instead therefore thus hence consequently subsequently initially
  ultimately afterwards afterward meanwhile again once immediately accordingly originally recently last
  in end at right away`);

/** Adverbs whose reach would change if "decided" came between them and their verb. */
export const scoping = words(`
  only just even already still always often usually sometimes rarely seldom hardly scarcely barely almost nearly never
  since lately regularly normally generally typically occasionally ever yet neither either accidentally inadvertently mistakenly
  unwittingly unknowingly unintentionally wrongly unfortunately luckily fortunately successfully`);

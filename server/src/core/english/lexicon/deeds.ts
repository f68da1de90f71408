/**
 * What verbs say about the person who acts, by dictionary form. Groups follow the rubric's questions: was it a call, a
 * mere state, a share in others' work? Verbs in no group are plain acts.
 */
import { words } from './words.ts';

/** Verbs of choice, refusal, removal and bet: a call by themselves, whatever follows. From interview rubrics. */
export const decisions = words(`
  decide choose pick kill cut stop pause delay prioritise prioritize deprioritise deprioritize reject refuse insist
  commit bet overrule override veto cancel drop scrap halt postpone decline freeze sunset retire remove delete replace
  switch ban block opt sacrifice reverse revert abandon withdraw forbid cap redirect reallocate rescind terminate
  discontinue dismiss suspend shelve ditch axe prune strip eliminate skip forgo decommission merge swap reprioritise
  reprioritize defer limit bin dump trash fire unship descope de-scope trade disobey defy disregard`);

/** Decisions made of a verb and its particle. */
export const phrasalDecisions = words(`
  take-away lock-up lock-out turn-down rule-out shut-down shut-off shut-out close-down wind-down give-up roll-back pull-out pull-back take-down
  take-out take-off call-off put-off push-back hold-back hold-off switch-off turn-off walk-away sign-off cut-out
  cut-back cut-off throw-out throw-away strip-out strip-down phase-out back-out step-in lay-off send-back let-go
  strike-off strike-out cross-off knock-off leave-out set-aside scale-back scale-down`);

/** Being, having, feeling, knowing, wanting, needing: nothing is done. */
export const states = words(`
  be have own possess belong need want wish hope like love hate prefer enjoy fear dread mind trust know understand believe
  think suppose expect remember forget recall realise realize recognise recognize doubt agree disagree mean matter seem
  appear look sound feel stay remain live exist depend deserve lack owe cost weigh contain include consist resemble
  care worry regret admire respect value appreciate envy resent suffer struggle differ serve face sit stand sleep
  wonder guess assume imagine dream intend aspire aim await wait queue tend use fit equal concern interest stem rely count
  employ operate work hear see notice watch witness observe smell taste`);

/** What two do to each other: "the buyer and I argued" has no better owner. */
export const mutual = words('argue quarrel fight debate meet disagree clash differ talk speak chat split part marry');

/** Mutual by themselves: "we argued until nine". */
export const quarrels = words('argue quarrel fight clash row bicker squabble joke laugh cry hug marry');

/** What only serves somehow: "served no purpose". */
export const purposes = words('purpose need interest end function goal reminder reason time year month community');

/** What befalls somebody, and what a result is: not a deed, even with a subject that acts elsewhere. */
export const fates = words(`
  lose gain hit win fail miss grow shrink rise fall drop-to decline-to happen occur arrive come get receive become turn
  die break survive crash stumble slip lag thrive prosper benefit earn score rank peak plateau stall average total
  panic hesitate overshoot undershoot break-even run-out end-up run-into fall-behind fall-short go-live breach`);

/** Finding things out: an act, though nobody decides to succeed in it. */
export const attainments = words(
  'find discover uncover identify learn reach achieve convince persuade win-over succeed attain spot detect realise realize',
);

/** Errors: acts that nobody decides on. */
export const mistakes = words(`
  underestimate overestimate misread misjudge miscalculate miscount misunderstand forget overlook mix-up mishandle
  misplace confuse neglect err botch`);

/** A share in work that somebody else led; on their own they make no decision. */
export const weakDeeds = words(
  'help assist support participate contribute attend join involve collaborate facilitate work',
);

/** Speech that asks for a decision without making it. */
export const proposals = words('propose suggest recommend ask request advise advocate pitch raise mention');

/** Verbs of belief whose clause is a hypothesis, not a deed: "I bet that sellers might leave". */
export const beliefs = words(`
  think believe bet hypothesise hypothesize assume guess suppose suspect fear hope expect wonder doubt predict worry
  argue feel imagine reckon estimate ask warn say tell claim propose suggest recommend`);

/** Deeds that settle a matter where they are done on somebody's word: all decisions, and what is bought, opened, ended. */
export const settlingDeeds: ReadonlySet<string> = new Set([
  ...decisions,
  ...words(`
  end close raise lower move hire keep shut extend buy sell sign open launch release start increase reduce order promote discharge
  admit expel book renew publish introduce outsource invest pay charge split rename use adopt`),
]);

/** Nouns for a call: "my call was …". */
export const decisionNouns = words('call decision choice bet verdict ruling refusal');

/** What a deed is called in the sentence that tells it: "the first move was that we …". */
export const deedNames: ReadonlySet<string> = new Set([
  ...decisionNouns,
  ...words(
    'move step thing change solution fix answer response reaction measure upshot result outcome consequence compromise agreement',
  ),
]);

/** Speech and will that ask somebody to do something. */
export const wishing = words(`
  wish suggest like recommend tell ask want say propose advise order decide prefer request expect choose pick
  instruct demand insist favour favor select settle determine agree approve vote opt command urge beg direct advocate back plead push rule decree mandate dictate prescribe stipulate specify impose rule-out counsel clamour clamor press lobby plump pronounce reckon campaign`);

/** Verbs of a will that others follow. */
export const ruling = words('insist order demand decide instruct command decree rule mandate require refuse object');

/** Verbs of a taste, which only somebody above can make others follow. */
export const liking = words('like want prefer favour favor love wish');

/** Orders: verbs by which one makes another act. */
export const ordering = words(
  'tell instruct order force direct command require oblige compel make have want urge push',
);

/** Verbs by which one who acts lets another's view decide: "was guided by what she thought". */
export const steering = words('guide steer govern lead bind dictate direct drive');

/** What can be decided on, as a matter or as one of several. */
export const decidables = words(`
  date dates price prices pricing wording scope budget name names colour color order size layout design timing threshold limit deadline
  winner winners option version vendor supplier provider slogan logo variant candidate location venue tool route format topic theme
  priority priorities sequence cutover amount level direction figure tariff fee choice cut-off cutoff shade spot dose dosage duration length quota shape style brand`);

/** Being busy with something, with nothing said to be done to it. */
export const busyVerbs = words(`
  drive prepare move push advance progress support manage run plan handle tackle coordinate discuss exchange talk speak meet sit translate chat
  share listen present inform update work carry bring execute steer implement complete deliver accompany organise organize ensure
  address approach facilitate further promote review lean take participate attend join contribute develop shape grow`);

/** What one can be busy with for a year: names of undertakings, not of things. */
export const undertakings = words(`
  project projects programme program programmes initiative initiatives topic topics effort efforts work it this things matter matters undertaking transformation
  process processes activity activities task tasks stuff everything issue issues subject subjects journey strategy vision agenda part`);

/** Talking to people, by whatever means. */
export const talking = words(`
  meet talk speak chat sync call phone email mail message write consult correspond exchange communicate catch huddle discuss skype zoom text lunch`);

/** What the candidate does who widens or changes what was asked. */
export const widening = words(`
  ask add widen extend propose suggest change rewrite redefine reframe volunteer negotiate include narrow question
  challenge`);

/** How a decision is undone. */
export const undoing = words('reverse revert reopen undo reconsider return change stop cancel switch close open');

/** How one turns back, in one way or another. */
export const reversing = words('go come', undoing);

/** How one leaves what one has begun. */
export const backingOut = words('sell quit drop end abandon withdraw restore', undoing);

/** Verbs whose dropped subject is the sentence before: "led to", "saved us". */
export const resultOpeners = words('lead result cause mean make save help follow need cost bring');

/** Verbs that happen to a time: "the year ended". */
export const endings = words('end finish close start begin');

/** What is made or taken where a call is: "took the risk". */
export const callNouns = words('call decision choice bet risk gamble stand cut cuts');

/** What is set where a call is: "set the bar". */
export const barNouns = words('bar limit threshold deadline rule line cap condition');

/** Decisions that are fates where nobody does them to anything: "orders dropped". */
export const fateDecisions = words('drop delay stop decline freeze retire commit cut');

/** What several come to where they settle something. */
export const settled = words('decision compromise solution arrangement settlement plan design');

/** What is hit where a level is reached: "hit the target". */
export const levelNouns = words(`
  target targets goal goals milestone limit ceiling wall snag bottom peak deadline date plan number numbers quota
  budget`);

/** What stands behind "go" where it befalls somebody. */
export const loneFates = words(
  'without broke bust down up blind dark quiet silent bankrupt offline short hungry nowhere under red stale wrong crazy wild',
);

/** What one fits without doing anything: "we fitted the profile". */
export const fittedTo = words(
  'profile bill description pattern criteria criterion mould mold category group target image picture slot size',
);

/** States that a thing is brought to: "had it live by Friday". */
export const reachedStates = words(
  'live online ready up running back out going down empty clean working dry finished complete on off over',
);

/** States that a thing is had in: "had it open". */
export const leftStates = words('free open left available stuck stranded lost gone');

/** States that are a ground for a call: "I knew", "I refused". */
export const groundedStates = words('know want refuse disagree believe think');

/** What a superior does whose will is the reason. */
export const orders = words('want like say prefer ask tell decide order insist');

/** Acts that say nothing of how: talk, travel, taking. */
export const plainActs = words('say tell write go make do get take');

/** Leading people, as a deed of one's own. */
export const leading = words('lead run manage head coach build hire found');

/** Taking up what somebody else has said. */
export const heeding = words('follow take trust accept adopt heed implement execute');

/** What stands behind such a verb: "led to", "saved us", "meant that". */
export const resultContinuations = words('to in that it us time money');

/** Deeds that are had: "had a look at it". */
export const lightDeeds = words(
  'look go crack stab dig rummage rethink clear-out clearout peek word words sit-down tidy-up recount re-think shot try brainstorm run-through walk-through walkthrough dry-run',
);

/** What one shuts without a call. */
export const shutThings = words(
  'door doors bike car locker phone window windows book books laptop laptops eyes mouth lid lids drawer drawers',
);

/** Saying what one will not do. */
export const announcing = words('say tell insist announce declare answer reply decide promise write state');

/** What it is no call not to do. */
export const minor = words(
  'be have mind know forget remember like want care need think believe blame wonder regret miss',
);

/** What is closed once it is dealt with. */
export const casework = words(
  'request requests ticket tickets case cases issue issues order orders deal deals task tasks bug bugs alert alerts query queries',
);

/** What one says or asks for, which is no call even in the place of something else. */
export const asking = words(
  'request ask suggest propose recommend discuss talk speak share express raise mention try offer',
);

/** What one does without a call, for whatever reason: looking, feeling, going somewhere, having. */
export const callless = words(
  'have know like love hate enjoy feel see hear find notice trust remember lose miss get need take bring visit check read count review raise report flag escalate help support join meet use work learn understand want receive ring call phone email mail text message contact send show explain write copy give invite attend do make create prepare build start',
);

/** What whoever serves a team takes out of its way: a duty, and no call. */
export const hindrances = words('impediment obstacle roadblock blocker hurdle');

/** What is said of others' faults, which changes nothing. */
export const reproaching = words('blame complain grumble moan criticise criticize');

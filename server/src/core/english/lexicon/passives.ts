/** Passives behind which no decision of the candidate's stands, by dictionary form of the participle. */
import { words } from './words.ts';

/** Accidents and nature: what happens to things. */
export const ambient = words(`
  cause damage destroy injure flood hit strike break lose wreck ruin surround block delay-by affect disrupt burn bear
  trap steal hurt harm wound offend insult upset drive fuel trigger inspire prompt exceed overwhelm cripple wipe plague haunt
  crack dent scratch bend tear rip shatter smash bruise soak drench freeze strand ground jam clog queue stack-up disturb
  distract confuse rattle shake crowd pack short-staff understaff overbook oversubscribe interrupt corrupt contaminate
  spoil rot bury swamp stretch deadlock gridlock paralyse paralyze rob burgle mug loot ransack vandalise vandalize hack
  overcrowd overload overrun overstretch understock undersupply underfund undermine outnumber
  crush squash flatten topple uproot drown scorch char singe infest swallow mislay misplace squander`);

/** Of these, what one also has done on purpose: "we had the stones crushed". */
export const doneOnPurpose = words(
  'crush squash flatten block break burn bury tear rip shatter smash soak bend topple uproot drown drive strike crack ground',
);

/** What institutions and bosses give or take. */
export const granting = words(`
  award approve endorse fund elect acquire arrest promote nominate pass enact sue fine convict sentence tax insure pay-by promise
  shortlist rate rank vote grade accredit certify`);

/** How others feel or speak about it. */
export const reactions = words(`
  recognise recognize commend applaud celebrate congratulate honour honor love like hate appreciate praise welcome thank impress criticise criticize blame mock admire adore receive accept
  request demand complain need require want expect understand believe think know see view regard perceive feel hear say
  report estimate mean suppose owe`);

/** What a thing is met with by those who hear of it. */
export const receptions = words(`
  response reception reaction applause approval praise enthusiasm feedback delight acclaim cheer cheers joy relief interest gratitude
  curiosity surprise excitement silence scepticism skepticism doubt doubts suspicion resistance opposition objections criticism
  anger hostility indifference reluctance disbelief distrust mistrust laughter complaints protest protests shrug shrugs
  outrage scorn derision mockery caution reservations resentment unease alarm dismay confusion fury disappointment boos`);

/** What is done to people by those around them. */
export const received = words('bring-up affect infect diagnose admit');

/** Verbs that describe where or what a thing is. */
export const enduring = words(
  'seat swell perch locate situate base connect link own house store surround compose make-of fill title date size shape',
);

/** What "it was …" reports rather than decides: "it was said that". */
export const hearsay = words(
  'say report believe know think expect estimate rumour understand hope feel note show prove find see notice observe hold mean announce',
);

/** What people are, not things: a passive of these without a subject is the candidate's ("Was asked to add …"). */
export const spokenTo = words(
  'ask tell teach give invite hire promote warn remind assign task offer send call put bring make',
);

/** What is done to a door. */
export const closing = words('lock close shut block');

/** What stands shut with nobody having decided it, in the singular. */
export const doors = words('door gate road shop store station bridge window border school valve');

/** How long something had been so. */
export const formerly = [
  'at that time',
  'at the time',
  'back then',
  'until then',
  'in those days',
  'up to then',
  'so far',
  'every day',
  'every week',
  'every month',
  'every year',
] as const;

/** Shares that a count finds: "half of the volume was called off". */
export const shares = words('half third quarter most');

/** What is done on a thing that is settled: "it was decided on". */
export const settledOn = words('decide agree settle vote insist touch');

/** What others do with a proposal of the candidate's that they do not want. */
export const refusing = words(
  'reject refuse decline dismiss ignore overlook overrule veto turn-down turn shelve bin ridicule laugh-at brush-off knock-back block return',
);

/** Verbs that tell how a thing was made or used. */
export const making = words(
  'use write build make design run print type store keep draw record code program assemble lay',
);

/** Words behind "kept" that tell a choice about what was there: "kept for a month", "kept out of scope". */
export const keptAnew = words('for until till out off aside back alongside as');

/** Adjectives for what was there before. */
export const earlier = words('old former previous existing original legacy earlier outgoing predecessor');

/** Verbs in "un-" that do something: "the truck was unloaded"; all others say what was not done. */
export const undoing = words(
  'unload unlock undo unpack unplug unveil uncover unite untie unwind unscrew unfold unblock unhook unroll unmask unleash unsubscribe unfreeze unbundle untangle unseal unwrap unbolt unclog unpick unpin unship unstick unmount unsettle unearth unburden undress unbox uncouple uncrate undock unmoor unflag unarchive unpark unrack unshelve unpublish undelete unban unlink unmute unfasten unbuckle unlatch unbar unstaple unnail unchain unclip unclamp unroot unfurl unspool unglue untape unzip',
);

/** What says, in front of a participle, how a thing is made: "color coded", "laser cut", "home grown". */
export const madeHow = words('color colour hand machine laser home custom tailor vacuum steam oven time date age heat');

/** What is done to things, and what no thing does by itself; from notes of many trades. */
export const doneToThings = words(`
  abolish acquire adapt add adjust administer adopt agree allocate allot amend announce append appoint approve
  archive arrange assemble assess assign attach auction audit authorise authorize award ban bandage bill blank bolt
  book borrow brew brief bring budget build buy bypass calculate calibrate cancel cap carry cast catalogue centralise
  centralize certify chain check chop circulate clean clip code codify collate collect commission compile compress
  conduct configure confirm consult contact convert cook copy correct countersign create credit cull cut debit deduct
  defer define delete deliver deploy deposit design detach detail dig digitise digitize disable discard discuss
  disinfect dismantle dispatch display distribute document donate dose draft drag draw drill dump earmark edit email
  enable encrypt enforce engage engrave enlarge equip erect establish estimate evaluate examine exchange exclude
  extend extract fax fence fetch file film finalise finalize find fix flush forbid formalise formalize formulate
  forward frame fund furnish give glue grant group hand hang haul hire hook identify implement impose include
  incorporate index inform inject insert inspect install insulate integrate interview introduce invoice isolate issue
  keep knot label laminate launch lay lease lend lift limit list load lock log lower mail maintain make map mark
  master measure mend mock model mop mount nail name negotiate notarise notify number offer omit order outlaw outline
  outsource override pack paint paste patch pave pay peel phase photograph pick pilot pin place plan plaster plot
  poll pool position post postpone pour prepare preserve price print process procure prohibit promote propose protect
  prototype publish pull punch purchase purge push put quarantine quote raise rank ratify ration reallocate rearm
  rearrange reassemble reassign rebook rebuild recalibrate recheck reconcile record recruit recycle redeploy redesign
  redo redraw reduce refill refit refund register regroup regulate rehang rehearse reimburse reinforce reject relabel
  release remove rename renegotiate rent reorder repack repaint repair replace replan reprice reprint request reroute
  reschedule rescue reserve reset restack restart restore restrict restructure retain retrain retune retype reuse
  reverse revert review revise rewash reweigh rewire rewrite rinse rope sack salt sample sand saw scan schedule scrap
  screw scrub seal season secure send set sew share shelve shorten sign simplify sketch skip slice solder sort source
  specify sponsor spray stack stamp standardise standardize staple sterilise sterilize stick stock store streamline
  strengthen strip submit substitute subtract summarise summarize survey suspend swab swap sweep table tabulate tag
  take tally tape tender terminate test text throw tick tidy tie tighten tile tow trace track transcribe transfer translate
  transport treat trial trim tune type unblock unify uninstall unload unlock unpack unplug untangle update upgrade
  upload vaccinate validate verify vet void waive weld wipe wire wireframe withdraw write
  axe bin ditch fit merge scrape unpublish unmount whitelist blacklist throttle retag reletter
  reglue regrease relax resurface reupholster rekey repot repoint`);

/** What is done to people in a note, and what they never do without an object: "parents invited by letter". */
export const doneToPeople = words(
  'retrain instruct hire recruit invite brief inform notify appoint reassign sack dismiss reimburse compensate rehire rebook redeploy enlist',
);

/** Verbs of getting more people or things to where they are needed. */
export const providing = words(
  'add assign bring buy deploy hire install lay mobilise mobilize order procure purchase put recruit rent roster schedule set train allocate draft engage',
);

/** What is done to somebody's wish by whoever hears it. */
export const answering = words('grant adopt take-up uphold heed honour honor');

/** What somebody above gives for a time. */
export const lent = words('grant funding visa permit licence license subsidy mandate sponsorship stipend application');

/** How they give it, and take it back. */
export const lending = words('grant renew extend prolong withdraw revoke suspend');

/** What a place of work has to live on, when nothing says for what. */
export const means = words('budget funding headcount grant subsidy');

/** How somebody above makes it less. */
export const shrinking = words('cut slash halve reduce trim shrink lower withdraw');

/** What a state makes and changes. */
export const laws = words('law legislation statute');

/** The candidate's own place, which others dispose of. */
export const positions = words('job role post position contract secondment salary pay wage hours');

/** What is done to a superior by theirs. */
export const unseating = words('replace move fire sack dismiss transfer reassign suspend demote lay-off');

/** What is done to a team from above. */
export const disbanding = words('cut halve disband dissolve abolish');

/** What is called or declared by powers outside. */
export const emergencies = words('strike curfew lockdown election');

/** Passives behind which no decision of the candidate's stands, by dictionary form of the participle. */
import { words } from './words.ts';

/** Accidents and nature: what happens to things. */
export const ambient = words(`
  cause damage destroy injure flood hit strike break lose wreck ruin surround block delay-by affect disrupt burn bear
  trap steal hurt harm wound offend upset drive fuel trigger inspire prompt exceed overwhelm cripple wipe plague haunt
  crack dent scratch bend tear rip shatter smash bruise soak drench freeze strand ground jam clog queue stack-up disturb
  distract confuse rattle shake crowd pack short-staff understaff overbook oversubscribe interrupt corrupt contaminate
  spoil rot bury swamp stretch deadlock gridlock paralyse paralyze`);

/** What institutions and bosses give or take. */
export const granting = words(`
  award approve endorse fund elect acquire arrest promote nominate pass enact sue fine convict sentence tax insure pay-by promise
  shortlist rate rank vote grade accredit certify`);

/** How others feel or speak about it. */
export const reactions = words(`
  recognise recognize commend applaud celebrate congratulate honour honor love like hate appreciate praise welcome thank impress criticise criticize blame mock admire adore celebrate receive accept
  request demand complain need require want expect understand believe think know see view regard perceive feel hear say
  report estimate mean suppose owe`);

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
  'use write build make design run print type store keep run draw record code program assemble lay',
);

/** Adjectives for what was there before. */
export const earlier = words('old former previous existing original legacy earlier outgoing predecessor');

/** Verbs in "un-" that do something: "the truck was unloaded"; all others say what was not done. */
export const undoing = words(
  'unload unlock undo unpack unplug unveil uncover unite untie unwind unscrew unfold unblock unhook unroll unmask unleash unsubscribe unfreeze unbundle untangle unseal unwrap unbolt unclog unpick unpin unship unstick unmount unsettle unearth unburden undress unbox',
);

/** What is done to things, and what no thing does by itself; from notes of many trades. */
export const doneToThings = words(`
  add administer adopt agree allocate amend announce appoint approve archive arrange assign auction audit authorise
  authorize award ban bandage bill blank bolt book borrow brew brief bring budget build buy calculate cancel carry
  cast chain check chop circulate clean clip code codify commission compile configure confirm cook copy countersign
  create credit debit defer define delete deliver deploy design detach dig disable discuss disinfect distribute
  document dose draft drag draw drill earmark edit email enable enforce engage engrave erect exchange fax file film
  finalise finalize find fix flush forbid formalise formalize forward frame fund give glue grant group hand haul
  hire hook implement inform inject inspect install interview introduce invoice issue knot label laminate lay lease
  lend lift limit list load lock log mail make map mark master measure mend mock model mop nail name negotiate
  notarise notify order outlaw outsource pack paint paste patch pave pay peel pick pilot pin place plan plaster plot
  poll post postpone pour prepare print procure propose prototype publish pull punch purchase purge push put raise
  rank ratify rearm rearrange reassemble reassign rebook rebuild record redeploy redesign redo redraw refill refit
  refund regroup rehearse reimburse reinforce relabel release remove rent reorder repack repaint repair replace
  replan reprint request reroute reschedule reset restack restore retune retype revert review revise rewash reweigh
  rewire rewrite rope salt sample sand saw scan schedule scrap screw scrub seal season send set share shelve sign
  sketch skip slice solder stack stamp staple sterilise sterilize stick store strengthen submit survey suspend swab
  swap sweep table tag take tally tape tender text throw tie tile tow transfer translate trial trim
  uninstall unload unlock unpack update upgrade upload vaccinate validate verify weld wipe wireframe withdraw
  write`);

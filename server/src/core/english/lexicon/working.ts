/** Work that is gone through in numbers, and what is worth or costs something in itself. */
import { words } from './words.ts';

/** Verbs for getting through a load of work, whatever it is made of: "the robot handles 280 invoices a day". */
export const processing = words(`
  handle process answer take serve measure weigh inspect check review audit assess test record document write draft print scan
  digitise digitize upload file register log translate transcribe label tag migrate move convert map analyse analyze evaluate examine
  survey interview visit mail deliver dispatch pack pick sort collect clean repair service photograph film
  verify validate complete finish conduct hold host organise organize run give publish post send present read screen vaccinate
  prepare produce resolve fill issue distribute hand-out give-out roll-out set-up put-up write-up carry-out
  rewrite redraft edit proofread revise update patch upgrade configure install deploy connect integrate link wire fit equip furnish
  refurbish renovate paint plant sow build assemble mount hang shoot automate script code program refactor
  facilitate moderate chair do catalogue catalog archive index list enter key type stamp sign schedule book approve
  launch release ship introduce open start create design develop invent draw rewire refit sew bake cook sell-out
  adapt localise localize standardise standardize template show demo demonstrate circulate mentor supervise tutor
  generate compile assign rank tick tick-off work-off work-through table lodge submit exercise reseal get-through go-through clear knock-out churn-out turn-out bring-out put-out`);

/** Dealing with people in numbers: "the clinic saw 200 patients". */
export const attending = words(
  `see serve attend text email mail message phone notify treat train teach coach onboard host welcome receive advise brief interview visit reach register admit enrol enroll
  mentor tutor supervise certify instruct educate induct sign-up involve inform upskill school drill orient vaccinate screen house feed`,
);

/** What is done to people who are to know or have something, which they are not better off for. */
export const schooling = words(
  'train coach brief vaccinate screen onboard certify interview enrol enroll register sign-up mentor tutor teach instruct educate induct upskill',
);

/** What counts as its own success when it was met: nobody handles an error or saves a life in vain. */
export const notWork = words(`
  euro euros dollar dollars pound pounds life lives job jobs home homes error errors accident accidents death deaths injury injuries
  order orders sale sales customer customers client clients complaint complaints refund refunds return returns
  loss losses fault faults defect defects place places bed beds degree degrees percent people one ones person
  day days hour hours week weeks month months year years minute minutes second seconds point points time times level levels
  kilometre kilometres kilometer kilometers km metre metres kilo kilos kg litre litres ton tons tonne tonnes
  thing things option options step steps reason reasons decision decisions rule rules question condition conditions offer offers`);

/** Putting time in. */
export const clocking = words('log clock clock-up rack-up put-in contribute accumulate volunteer deliver invest');

/**
 * Deeds that are worth something or cost something in themselves ("saved 40 places", "lost 12 clients"), by which one
 * moves to a level, and by which one looks or chooses. All others make work that is merely counted.
 */
export const consequential = words(`
  save rescue spare avoid prevent avert reduce cut lower drop shrink halve remove eliminate scrap kill stop end cancel close close-down shut shut-down delete
  lose miss fail forget break damage spoil waste burn spill injure hurt forgo forfeit sacrifice skip delay postpone
  win earn sell gain recover regain recoup repay pay refund collect charge bill fine cost spend invest budget borrow raise fund owe
  keep retain hold hold-back maintain stay remain be become have need want require expect plan target aim promise allow permit
  hit reach exceed beat pass go come arrive stand start-with begin grow rise fall increase improve decrease double
  find discover detect spot catch notice see hear learn know understand think believe count read look watch ask query pull sample compare time
  choose pick select decide prefer reject refuse decline turn-down veto block accept take-on take-over limit restrict cap leave leave-out exclude
  hire recruit fire employ promote move relocate transfer call meet let lend give-up pull-back take-back return bring-back put-back throw throw-away take-out
  drive walk fly travel wait sleep live work try attempt manage use face get inherit suffer order buy purchase rent lease estimate guess quote`);

/** Verbs by which somebody gets time back. */
export const freeing = words(
  'save free release liberate unlock free-up win-back give-back get-back gain-back claw-back buy-back reclaim regain shave shave-off spare',
);

/** What getting through a load of cases is called, whoever does it: "the analysts closed 1,100 alerts". */
export const settling = words(`
  close clear settle triage handle process answer resolve solve log file complete finish sort ship pick pack scan print deliver dispatch send
  issue book serve treat inspect audit check test review approve record produce make build sew bake cook write publish post
  tick-off work-off work-through cross-off check-off schedule`);

/** What is said of things that are not there, or are there no more. */
export const lacking = words(
  'lose drop fall miss need want expect lack sink shrink plan target stop avoid refuse reject',
);

/** Deeds as nouns, in front of the number of what was done: "the publication of four white papers". */
export const nominalDeeds = words(`
  publication delivery launch release completion creation production rollout roll-out migration installation implementation introduction digitisation digitization
  conversion translation documentation organisation organization hosting writing processing handling closure closing training onboarding
  deployment development distribution dispatch mailing issue issuing opening recording review inspection audit fitting equipping automation standardisation standardization`);

/** Verbs by which something reaches many. */
export const sending = words(
  'show send circulate distribute present mail email forward hand issue demo publish pitch roll-out',
);

/** What is done to things, as it stands behind them without an auxiliary: "35 robots commissioned". */
export const fitting = words(`
  commission deliver ship install fit kit-out equip finish complete file publish post print write draft record book schedule plant build paint
  repair inspect audit test review migrate convert digitise digitize scan translate train onboard upload release deploy produce process handle send
  distribute issue sign tick-off do resolve solve answer clear map document make create design screen weigh measure connect wire`);

/** Making or becoming more of a collection. */
export const growing = words(
  'grow build take bring push get raise boost expand lead double lift increase swell rise extend enlarge',
);

/** Becoming so without a doer. */
export const swelling = words('grow swell expand');

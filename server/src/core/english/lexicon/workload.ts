/** Work that is counted, and the people and things that it is counted in. */
import { words } from './words.ts';

/** Verbs for getting through a load of work, whatever it is made of: "the robot handles 280 invoices a day". */
export const processing = words(`
  handle process answer take serve measure weigh inspect check review audit assess test record document write draft print scan
  digitise digitize upload file register log translate transcribe label tag migrate move convert map analyse analyze evaluate examine
  survey interview visit mail deliver dispatch pack pick sort collect clean repair service photograph film
  verify validate complete finish conduct hold host organise organize run give publish post send present read screen vaccinate
  prepare produce resolve fill issue distribute hand-out give-out roll-out set-up put-up write-up carry-out
  rewrite redraft edit proofread revise update patch upgrade configure install deploy connect integrate link wire fit equip furnish
  refurbish renovate paint plant sow build assemble mount hang record film edit shoot automate script code program refactor
  catalogue catalog archive index list map enter key type stamp sign schedule book approve
  launch release ship deploy introduce open start create design develop invent draw rewire refit sew bake cook sell-out
  translate adapt localise localize standardise standardize template show demo demonstrate circulate mentor supervise tutor
  assign rank tick tick-off work-through get-through go-through clear knock-out churn-out turn-out roll-out bring-out put-out`);

/** Dealing with people in numbers: "the clinic saw 200 patients". */
export const attending = words(
  `see serve treat train teach coach onboard host welcome receive advise brief interview visit reach register admit enrol enroll
  mentor tutor supervise certify instruct educate induct sign-up involve inform`,
);

/** What counts as its own success when it was met: nobody handles an error or saves a life in vain. */
export const notWork = words(`
  euro euros dollar dollars pound pounds life lives job jobs home homes error errors accident accidents death deaths injury injuries
  order orders sale sales customer customers client clients complaint complaints refund refunds return returns
  loss losses fault faults defect defects place places bed beds job jobs degree degrees percent people one ones person
  day days hour hours week weeks month months year years minute minutes second seconds point points time times level levels
  kilometre kilometres kilometer kilometers km metre metres kilo kilos kg litre litres ton tons tonne tonnes
  thing things option options step steps reason reasons decision decisions rule rules question condition conditions offer offers`);

/** Signs of attention, which cost whoever gives them nothing. */
export const attention = words(`
  comment comments reaction reactions start starts play plays mention mentions share shares entry entries participant participants
  attendee attendees subscriber subscribers member members listener listeners reader readers fan fans response responses reply replies
  submission submissions like likes impression impressions view views click clicks visit visits follower followers registration registrations sign-up sign-ups
  signup signups download downloads install installs hit hits scan scans star stars vote votes lead leads enquiry enquiries inquiry
  inquiries application applications guest guests visitor visitors`);

/** Verbs of having and getting those. */
export const gathering = words(
  `get have receive collect attract draw generate gain gather bring see count clock pull earn pass reach hit`,
);

/** What people do with a new thing the first time, which is activity only. */
export const enrolling = words(
  `verify register join subscribe enrol fill-in fill-out switch-on attend enroll sign-up log-in opt-in activate try test onboard participate click download install respond reply complete submit`,
);

/** What a counted thing is when it merely is there. */
export const inPlace = words(
  `live online ready electronic digital complete completed done finished available installed connected documented published active digitised digitized deployed onboarded trained certified
  integrated linked equipped fitted patched migrated set-up rolled-out tagged labelled signed released shipped delivered translated recorded written`,
);

/** Ways in which a counted thing comes or goes. */
export const moving = words('come arrive go leave flow pour');

/** Papers that say one sat through something. */
export const attestations = words(
  'certificate certificates badge badges diploma diplomas training trainings licence licences license licenses induction inductions login logins account accounts tag tags label labels answer answers reply replies sticker stickers update updates',
);

/** Words that say what the count was better than, or how well it was done: more than work. */
export const weighed = words(
  'than instead against versus late without free earlier faster correctly right correct wrong fewer less half only saved again still unpaid lost extra wasted',
);

/** What people come to in numbers, which says only that they came. */
export const gatherings = words(
  'hall meeting meetings workshop workshops day days event events fair session sessions training trainings webinar webinars opening launch talk talks course courses evening conference demo party',
);

/** Hand-outs, which change nothing by arriving. */
export const handouts = words(
  'handbook toolkit guide manual kit leaflet newsletter mail email letter brochure checklist template poster training tablet scanner laptop licence license login account card copy link booklet flyer invitation certificate',
);

/** Verbs with which a project comes to its end, which "on time" praises. */
export const finishing = words('deliver complete finish ship release');

/** What is met on the day and changes nothing by that. */
export const dates = words('deadline deadlines milestone milestones timeline timelines');

/** Collections that grow by what is put into them. */
export const collections = words(`
  library catalogue catalog wiki archive collection database handbook guide site website channel group chat forum community app blog
  portal backlog index glossary knowledge-base repository newsletter list suite`);

/** What people do to a thing in numbers, which says only that they did: "used by 40 colleagues". */
export const taking = words(
  'use adopt visit read watch attend follow install download open view take join play access test',
);

/** What says how many of them without a number. */
export const shares = words('half most majority all thirds quarters');

import { words } from './words.ts';

/** Work that goes from one to another: undertakings, duties, what keeps a place running. */
export const work = words(`
  deployment deployments testing topic topics ticket tickets case cases thing things file files matter matters follow-up followup project projects work task tasks rest remainder rollout roll-out
  maintenance ownership responsibility responsibilities migration campaign process processes system systems product implementation delivery
  execution operation operations upkeep training service app application platform tool site programme program pilot everything
  support administration monitoring handling running day-to-day rota close closing report reports reporting account accounts
  launch release dashboard pipeline portal website shop store model list lists plan change changes half
  part parts step steps phase phases stage stages wave waves reconciliation onboarding enrolment enrollment schedule inbox queue line lines
  route routes check checks inspection inspections reminders billing duty duties mandate role function initiative runbook runbooks
  playbook blueprint concept guidance material materials deck documentation guide manual checklist checklists spreadsheet sheet folder folders design designs draft drafts
  prototype spec script scripts code repository feature features backlog budget baby unit units
  upgrade upgrades audit move restructure restructuring cleanup clean-up relaunch redesign rebuild rewrite merger
  drawing drawings search switchover tuning form forms paper papers machine machines baton postmortem post-mortem module modules`);

/** Things that change hands without any work in them: belongings, words, time, rewards. */
export const gifts = words(`
  key keys badge badges card cards phone phones letter letters flyer flyers leaflet leaflets money cheque cash ticket gift gifts note notes notice access
  feedback message messages priority time credit reason reasons chance opportunity name names number numbers talk speech presentation lecture demo tour hint tip
  tips advice answer answers warning warnings order orders instruction instructions example examples raise bonus discount refund
  day days hour hours week weeks minute minutes euro euros dollar dollars pound pounds break breaks choice option options call push kick
  voice say word words look glance idea impression date dates deadline target targets goal goals score grade mark marks map photo photos
  coffee cake flower flowers water food medicine drug drugs book books tools lamp torch radio laptop laptops tablet tablets uniform gloves
  recommendation recommendations vote votes blame thanks praise hope confidence courage trust permission invoice bill receipt receipts
  savings exam test room space desk seat seats lunch dinner babies child children patient patients toddler puppy dog ball balls plate plates bag bags rope bucket drill
  knife microphone mic pen parcel parcels crate crates tray bottle gun weapon blanket hammer spanner cup glass bread salt scalpel swab telephone receiver sword swords whistle oar baggage luggage suitcase coat umbrella`);

/** What is given by teaching. */
export const taught = words(
  'training trainings course courses lesson lessons briefing workshop workshops seminar instruction class classes',
);

/** Passives that name a place as well as a deed: "directed to platform four". */
export const goesSomewhere = words('direct send invite refer');

/** What hands something to others, when the one who does it is gone in the same breath. */
export const handingActs = words('give hand transfer share brief drop leave pass deliver forward release');

/** How others come by it. */
export const receiving = words('receive get have inherit collect');

/** How one's own part has ended. */
export const endings = words('closed done over finished ended complete completed concluded');

/** Since when one no longer does. */
export const gone = words('since anymore today nowadays');

/** What one carries as one's own from its start to its end. */
export const ventures = words('project programme program rollout migration campaign account maintenance launch pilot');

/** What others do with it from there. */
export const takingActs = words(
  'carry continue take pick collect own run maintain assume inherit finish complete connect bring adopt',
);

/** Nouns for being the one who looks after something. */
export const owners = words(
  'owner owners custodian custodians keeper keepers caretaker lead owner-operator responsible',
);

/** What of the work is the candidate's own, and ends. */
export const shares = words(
  'part role job involvement responsibility work task contribution assignment mandate share engagement placement internship',
);

/** Verbs by which somebody looks after what was the candidate's. */
export const running = words(`
  run handle manage own maintain operate steer oversee administer do continue inherit tend coordinate supervise host
  execute deliver finish complete implement take drive land conclude`);

/** Verbs by which somebody keeps a thing going that was set up before. */
export const keepingUp: ReadonlySet<string> = words(
  'keep look mind watch monitor update track service fill feed',
  running,
);

/** Going on with something after it has been handed over. */
export const watching = words(`
  monitor review stay check visit watch track follow return audit inspect measure remain continue supervise oversee read look count
  sample reopen mend repair fix ride walk sit attend join shadow listen test observe survey keep meet call own coach pull verify spot-check
  revisit chase phone ring correct report compare patrol weigh pair`);

/** Whoever comes after one in a post. */
export const successors = words('successor replacement relief stand-in cover');

/** What ends a piece of work, told of those who go on with it. */
export const finishing = words(`
  complete finish conclude deliver implement execute land launch ship close run own maintain drive continue realise realize build`);

/** How much and when of a routine: a shift that takes over does so every day. */
export const routinely = words('every each always usually normally daily nightly usual');

/** What tells something to those above, and leaves the work where it is. */
export const reported = words(
  'report reports deck paper papers draft drafts spreadsheet sheet list lists file files form forms summary summaries memo concept',
);

/** Whose business a thing is: "then it was the caretaker's job". */
export const jobs = words(
  'job problem responsibility business task concern issue turn baby department remit headache worry duty',
);

/** What else a piece of work is called by whose it is: "the scouts' thing", "a matter for the clerks". */
export const charges = words('thing matter affair affairs show domain patch territory charge');

/** What one calls the work that one is rid of: "the vendor's show". */
export const headaches = words('show baby headache ball nightmare pigeon funeral lookout babies');

/** Words in -ing that name no chore. */
export const noChores = words(
  'thing something nothing anything everything meeting building morning evening ceiling painting drawing wedding clothing ring king spring string wing sling swing railing reading pudding earring herring blessing feeling funding savings saving offering filling',
);

/** What one does with work that one has got: "it was for the schools to deal with". */
export const seeingTo = words(
  'see deal sort handle worry finish run manage settle chase maintain complete clear tackle fix figure organise organize arrange carry keep look take execute implement resolve pick',
);

/** What becomes of a matter with those who get it: "forwarded to the office for further processing". */
export const processing = words(
  'action actions processing implementation execution handling completion treatment settlement follow-up followup disposal resolution closure rollout roll-out steps',
);

/** Employers and what they are parted into, which one leaves for good. */
export const employers = words(
  'company firm organisation organization team department division project programme program agency charity startup start-up group business',
);

/** What lies with somebody only until they answer. */
export const undecided = words('decision proposal request application offer appeal bid ball matter verdict choice');

/** Where work reaches one, whatever it is: "it fell on my shoulders", "it landed in my lap". */
export const burdened = words('lap shoulder shoulders');

/** How work reaches one, told of the work itself: "it was handed to me", "it was dumped on me". */
export const assigningTo = words(
  'assign give entrust allocate allot hand pass commission offer delegate dump foist offload thrust push palm load drop throw unload',
);

/** What is no work, whoever wants it of one: "wanted me to stay". */
export const resting = words(`
  stay remain leave know wait come sleep eat rest believe sit hold lift fetch smile stand lend repeat spell guess taste sing dance drink hurry mind
  wave stop laugh cry blush weep cringe wince giggle shudder`);

/** What one is given to do, as a thing. */
export const givenWork = words(`
  task tasks project projects assignment assignments job jobs role topic topics account case cases migration rollout roll-out launch upgrade
  backlog audit portfolio rota campaign event training ticket tickets maintenance initiative programme program onboarding delivery relaunch
  recall stocktake inventory counting payments fair relocation review pilot scheme investigation survey roster timetable budget tender bid dispute
  wing ward depot branch region desk section congregation parish queue redesign rebuild restructuring merger closure handover implementation integration mandate workstream work-stream module`);

/** What work is called that somebody sets another. */
export const setWork = words(
  'task assignment job mandate remit brief ask order instruction mission request directive commission charge errand wish demand',
);

/** How a paper reaches those above. */
export const reporting = words('give hand pass send forward submit');

/** How goods go somewhere. */
export const carriedOff = words('go come move travel pass');

/** What is still to be done of a piece of work. */
export const remainders = words('rest remainder everything');

/** What one draws up for others to build after. */
export const blueprints = words(
  'plan concept spec specification design draft blueprint drawing drawings outline brief proposal requirements manual instruction instructions',
);

/** What comes to one and is no work. */
export const tidings = words(
  'question complaint news word message call email mail letter request answer praise idea offer hint tip feedback support help thanks apology warning',
);

/** Putting a piece of work down somewhere. */
export const puttingDown = words('put leave move drop place push park shift bring file lay dump transfer');

/** How it is there. */
export const lying = words('live sit lie rest wait be stay');

/** Where work waits for those who do it. */
export const placesOfWork = words('queue backlog desk tray inbox board pile in-tray tracker plate lap court');

/** What somebody is made to do in thought: “it made me wonder”. */
export const minding = words(
  'notice realise realize think see wonder feel doubt understand rethink question suspect believe want hesitate stop',
);

/** How work comes from above, as somebody's. */
export const bidding = words(
  'wish order orders request will idea initiative instruction instructions command demand bidding directive decree',
);

/** What from above work begins with. */
export const callsFromAbove: ReadonlySet<string> = words(
  'mail email e-mail note call message letter phone memo phonecall whatsapp text remark question sentence word',
  bidding,
);

/** Work by the thing that it is done for, which one is given charge of, and which nobody carries home. */
export const duties = words(`
  duty duties care mission payroll errand chore assignment coordination organisation organization preparation writing teaching supervision reception
  bookkeeping translation moderation correspondence accounting catering cleaning planning scheduling editing recruitment procurement
  hotline helpline helpdesk chatbot register registry club roadmap territory district zone portfolio newsletter magazine blog kiosk stall shop
  festival gala fundraiser congress conference exhibition fair open-day anniversary jubilee tournament timetable ledger archive database catalogue catalog
  curriculum syllabus scheme module system topic subject brief briefing business matter`);

/** What falls to one and is no work. */
export const unwelcome = words(
  'blame honour honor lot title ball pleasure prize privilege shame fate luck crown inheritance estate house share advantage silence',
);

/** What is one's own without being given to do: "the choice was mine". */
export const notGiven = words(
  'choice decision call fault idea mistake opinion guess pleasure loss gain coat cup bag car turn parcel letter money book phone',
);

/** What is done to a thing that is to be put right. */
export const mending = words(
  'sort fix redo rewrite repaint paint clean tidy replace mend repair renew update revise rework rearrange reorganise reorganize organise organize arrange check count translate digitise digitize install modernise modernize overhaul clear finish train revamp refurbish scan file index',
);

/** Ways of doing a thing, which whoever takes them over copies. */
export const practices = words(`
  idea ideas method methods approach way ways habit habits practice practices rule rules protocol protocols principle
  principles technique techniques recipe recipes wording format`);

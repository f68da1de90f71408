import { words } from './words.ts';

/** Plurals without -s. */
export const pluralNouns = words(
  `people children men women staff police data media criteria phenomena alumni mice feet teeth
  foremen firemen fishermen salesmen tradesmen craftsmen watchmen policemen postmen workmen linesmen ferrymen boatmen businessmen chairmen crewmen draughtsmen stockmen policewomen saleswomen craftswomen tradeswomen`,
);

/** Word shapes that are nouns far more often than verbs in the -s form: "calls", "tests", "results". */
export const nounEndings = /(sts|lls|ports|ews|ults|osts|ans|rders|ries|ers|ses)$/;

/** Endings of nouns for what nobody can touch. */
export const abstractEndings = /(ment|tion|sion|ness|ity|ance|ence|ship|age|ism)s?$/;

/** The same, and endings of nouns for work and wares. */
export const massEndings = /(tion|sion|ment|ness|ity|ance|ence|ing|ism|ship|ure|age|ware|ery|ies|work)s?$/;

/** Nouns for a group that the writer belongs to when no other name qualifies them: "our team", "the squad". */
export const groups = words(
  'team squad crew platoon troop trio duo group department unit pod tribe company firm startup office division organisation organization boutique institute consultancy agency committee consortium choir band cast brigade troupe cooperative co-op guild chapter circle cell faculty taskforce task-force workgroup workstream bureau gang collective newsroom secretariat directorate',
);

/** Nouns for people by what they do; for roles in "my analyst", "the vendor". From job titles and everyday prose. */
export const roles = words(`
  analyst analysts engineer engineers developer developers designer designers scientist scientists researcher researchers
  consultant consultants statistician intern interns manager managers director directors vp ceo cto cfo coo boss lead leads
  leader leadership management executive executives board head chief president principal supervisor vendor vendors supplier
  suppliers partner partners agency agencies contractor contractors freelancer freelancers architect architects accountant controller lawyer lawyers
  legal finance marketing sales hr purchasing procurement operations ops security support engineering design research product
  associate associates assistant deputy secretary trainee trainees apprentice technician technicians planner clerk clerks
  qa it compliance stakeholder stakeholders colleague colleagues peer peers committee majority mentor coach teacher nurse
  doctor doctors client clients customer customers user users buyer buyers seller sellers tenant tenants driver drivers`);

/** What "by" names when it names no agent: "by hand", "by mistake". */
export const instruments = words(`
  hand mail email post phone telephone radio fax whatsapp app courier end start beginning middle close whitsun easter christmas ramadan diwali eid advent half-term default mistake accident law design chance name line half age size type
  region country store ward hour shift value volume text sms note notice letter memo circular poster message train car plane ship nature force consensus`);

/** What things are sorted by, without an article: "logged by colour", "grouped by customer". */
export const criteria = words(`
  colour color weight price date customer client product supplier vendor risk urgency priority severity cost topic theme
  category kind sort team area street route floor building aisle family surname account month week day need length height
  width shape material origin destination language brand model year grade class subject school department reason cause
  rank order number owner site house room row block village city state zone sector channel device version format stage step phase
  frequency rate speed distance temperature depth taste season sex gender income revenue margin profit spend status outcome layer batch function feature module sprint lot tonnage calibre caliber gauge thickness density skill grade-level postcode zip platform currency tariff brand-name alphabet initial tone genre thread section shelf bin pallet variety breed species serial vintage`);

/** Trades and dealings that end in -ing and are nouns wherever no object follows: "gave it to engineering". */
export const gerundNouns = words(`
  engineering marketing accounting purchasing pricing shipping housekeeping catering nursing manufacturing planning staffing
  billing banking training onboarding packaging scheduling programming parking funding tooling ticketing invoicing
  recruiting sourcing merchandising procurement consulting publishing printing`);

/** Nouns that only say how much of what follows: "a lot of meetings", "bit of background". */
export const amountNouns = words(
  'lot lots bit bits number series couple range variety handful bunch dozens plenty set round rounds hundreds half most all both',
);

/** Verbs that are nouns before the noun they describe, behind "do": "did focus groups", "did user tests". */
export const compoundNouns = words('focus user test market exit phone load site field spot sample stress code price');

/** Common nouns that stand without an article, so that a capital at the start of a sentence need not make them names. */
export const massNouns = words(`
  access advertising advice age air aid analysis attendance automation bandwidth behaviour behavior bread budget business capacity
  care cash catering churn cleaning clothing coffee communication compensation compliance content control copy coverage credit
  data debt delivery demand design development distribution dough downtime electricity email energy engineering entry equipment
  everything everyone everybody experience feedback finance flour food footage freight fuel funding furniture gas gear growth
  hardware headcount health heating hiring homework hosting housing ice information infrastructure inventory it knowledge
  labour labor land laundry leave legal lighting luggage machinery mail maintenance management manufacturing marketing material
  meat medication medicine milk money music nothing something online operations ordering overtime ownership oxygen packaging
  paper parking pay payment payroll performance permission pricing printing privacy procurement product production progress
  property purchasing quality recruitment registration rent reporting research responsibility revenue risk safety sales salt
  sand scheduling scope security service shipping signage software space spending staff staffing stock storage success
  supervision supply support tea technology testing time timber traffic training transport transportation travel treatment
  trust ventilation volume waste water wine wood work`);

/** Work by its name, of which "was done" tells that somebody did it. */
export const activities = words(`
  test testing training analysis survey migration review audit inspection calibration cleanup clean-up check workshop
  rollout roll-out refactoring refactor restructuring reorganisation reorganization renovation repair upgrade rewrite redesign
  comparison calculation count recount stocktake benchmark benchmarking research study interview mapping planning
  scoping measurement investigation assessment evaluation installation deployment cutover transfer handover pilot trial
  briefing demo presentation estimate estimation counting sorting cleaning painting wiring translation`);

/** Groups so large that what they do is no deed of the candidate's team, even if they are "ours". */
export const employers = words('lab laboratory company firm organisation organization corporation employer');

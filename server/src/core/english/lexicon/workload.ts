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
  facilitate moderate chair do catalogue catalog archive index list map enter key type stamp sign schedule book approve
  launch release ship deploy introduce open start create design develop invent draw rewire refit sew bake cook sell-out
  translate adapt localise localize standardise standardize template show demo demonstrate circulate mentor supervise tutor
  assign rank tick tick-off work-through get-through go-through clear knock-out churn-out turn-out roll-out bring-out put-out`);

/** Dealing with people in numbers: "the clinic saw 200 patients". */
export const attending = words(
  `see serve treat train teach coach onboard host welcome receive advise brief interview visit reach register admit enrol enroll
  mentor tutor supervise certify instruct educate induct sign-up involve inform upskill school drill orient vaccinate screen house feed`,
);

/** What counts as its own success when it was met: nobody handles an error or saves a life in vain. */
export const notWork = words(`
  euro euros dollar dollars pound pounds life lives job jobs home homes error errors accident accidents death deaths injury injuries
  order orders sale sales customer customers client clients complaint complaints refund refunds return returns
  loss losses fault faults defect defects place places bed beds job jobs degree degrees percent people one ones person
  day days hour hours week weeks month months year years minute minutes second seconds point points time times level levels
  kilometre kilometres kilometer kilometers km metre metres kilo kilos kg litre litres ton tons tonne tonnes
  thing things option options step steps reason reasons decision decisions rule rules question condition conditions offer offers`);

/** Putting time in. */
export const clocking = words('log clock clock-up rack-up put-in contribute accumulate volunteer deliver invest');

/** Signs of attention, which cost whoever gives them nothing. */
export const attention = words(`
  comment comments reaction reactions start starts play plays mention mentions share shares entry entries participant participants
  attendee attendees subscriber subscribers member members listener listeners reader readers fan fans response responses reply replies
  submission submissions like likes impression impressions view views click clicks visit visits follower followers registration registrations sign-up sign-ups
  signup signups download downloads install installs hit hits scan scans star stars vote votes lead leads enquiry enquiries inquiry
  inquiries application applications guest guests visitor visitors
  star stars stream streams listen listens retweet retweets repost reposts upvote upvotes bookmark bookmarks opens open login logins session sessions participant
  viewer viewers post posts thread threads upload uploads request requests call calls question questions doubts`);

/** Verbs of having and getting those. */
export const gathering = words(
  `get have receive collect attract draw generate gain gather bring see count clock pull earn pass reach hit`,
);

/** What people do with a new thing the first time, which is activity only. */
export const enrolling = words(
  `verify register join subscribe enrol fill-in fill-out switch-on attend enroll sign-up log-in opt-in activate try test onboard participate click download install respond reply complete submit
  press tap swipe tick-off sign-off log-on upload vote rate listen stream tune-in turn-up drop-in show-up pop-in stop-by check-in share repost watch bookmark star flag pin exchange post chat message scroll follow save-to comment react`,
);

/** What a counted thing is when it merely is there. */
export const inPlace = words(
  `live online ready electronic digital complete completed done finished available installed connected documented published active digitised digitized deployed onboarded trained certified
  integrated linked equipped fitted patched migrated set-up rolled-out tagged labelled signed released shipped delivered translated recorded written
  green up running enabled approved accredited registered enrolled configured running automated paperless mapped met achieved reached submitted closed filed standardised standardized harmonised harmonized`,
);

/** Ways in which a counted thing comes or goes. */
export const moving = words('come arrive go leave flow pour run move roll');

/** Papers that say one sat through something. */
export const attestations = words(
  'certificate certificates badge badges diploma diplomas training trainings licence licences license licenses induction inductions login logins account accounts tag tags label labels answer answers reply replies sticker stickers update updates',
);

/** Words that say what the count was better than, or how well it was done: more than work. */
export const weighed = words(
  'than instead against versus late without free earlier faster correctly right correct wrong fewer less half only saved again still unpaid lost extra wasted',
);

/** What a programme goes without that merely runs. */
export const interruptions = words(
  'cancellation break interruption delay pause gap absence postponement hitch hiccup slip glitch snag extension',
);

/** What people come to in numbers, which says only that they came. */
export const gatherings = words(
  'hall meeting meetings workshop workshops day days event events fair session sessions training trainings webinar webinars opening launch talk talks course courses evening conference demo party stand booth class lesson concert show premiere breakfast lunch seminar reading tour exhibition expo roadshow clinic surgery hall auditorium',
);

/** Hand-outs, which change nothing by arriving. */
export const handouts = words(
  'handbook toolkit guide manual kit leaflet newsletter mail email letter brochure checklist template poster training tablet scanner laptop licence license login account card copy link booklet flyer invitation certificate code label sticker screen monitor laptop phone headset handheld badge token key fob device kit folder binder sign uniform vest helmet camera sensor meter',
);

/** Collections that grow by what is put into them. */
export const collections = words(`
  library catalogue catalog wiki archive collection database handbook guide site website channel group chat forum community app blog
  portal backlog index glossary kit set package toolbox bank deck pack playlist series range pool network register directory knowledge-base repository newsletter list suite`);

/** What people do to a thing in numbers, which says only that they did: "used by 40 colleagues". */
export const taking = words(
  'sign acknowledge complete download try use adopt visit read watch see hear attend follow install download open view take join play access test click stream share consult call',
);

/** What people answer. */
export const surveys = words('survey poll questionnaire form quiz consultation call census');

/** What says how many of them without a number. */
export const shares = words('half most majority all thirds quarters');

/** A crowd without a number: "tons of guests", "a vast number of households". */
export const crowdHeads = words(
  'ton tons load loads lot lots plenty thousands hundreds dozens scores heap heaps mass masses bunch number pile piles millions',
);

/** A whole group: "every nurse", "all of the teams". */
export const everybody = words('every all everyone everybody each 100% most whole entire');

/** Before "than" and a number they say how many: "more than 40". */
export const approximate = words('more fewer less better');

/** Words between a verb and the number of what it is done to. */
export const hedging = words(
  'about over than more some through around of nearly almost a an total good close roughly circa just',
);

/** Units of time, of deals and of scores, in which nobody is attended to. */
export const timely = words('days weeks hours months years minutes times points orders');

/** People in numbers, whom one does not make. */
export const peopleUnits = words(
  'people staff men women children kids families students pupils patients guests residents tenants nurses colleagues participants volunteers households candidates applicants passengers members parents employees citizens',
);

/**
 * Deeds that are worth something or cost something in themselves ("saved 40 places", "lost 12 clients"), by which one
 * moves to a level, and by which one looks or chooses. All others make work that is merely counted.
 */
export const consequential = words(`
  save rescue spare avoid prevent avert reduce cut lower drop shrink halve remove eliminate scrap kill stop end cancel close close-down shut shut-down delete
  lose miss fail forget break damage spoil waste burn spill injure hurt forgo forfeit sacrifice skip delay postpone
  win earn sell gain recover regain recoup repay pay refund collect charge bill fine cost spend invest budget borrow raise fund owe
  keep retain hold hold-back maintain stay remain be become have need want require expect plan target aim promise owe allow permit
  hit reach exceed beat pass go come arrive stand start-with begin grow rise fall increase improve decrease double
  find discover detect spot catch notice see hear learn know understand think believe count read look watch ask query pull sample compare time
  choose pick select decide prefer reject refuse decline turn-down veto block accept take-on take-over limit restrict cap leave leave-out exclude
  hire recruit fire employ promote move relocate transfer call meet let lend give-up pull-back take-back return bring-back put-back throw throw-away take-out
  drive walk fly travel wait sleep live work try attempt manage use face get inherit suffer order buy purchase rent lease estimate guess quote`);

/** Verbs by which somebody gets time back. */
export const freeing = words(
  'save free free-up win-back give-back get-back gain-back claw-back buy-back reclaim regain shave shave-off spare',
);

/** Verbs of scores: "they gave it 4.6 out of 5". */
export const scoring = words('give rate score award grade get receive have be reach hit average stand earn climb rise');

/** Verbs of places on a list, and the nouns of such places. */
export const ranking = words('make reach hit take get rank come climb land appear be claim secure');
export const rankHeads = words('spot place page position result hit slot rank google search list');

/** How a counted thing stands: "all seven are live". */
export const standing = words('be stand sit lie');

/** Into what counted things go: "into production". */
export const inUse = words('production service use operation circulation action print');

/** Where counted things are once they are there: "on the cluster", "in the hands of the readers". */
export const placed = words(
  'cluster cloud server place use database app operation operations service production hands air market field shelves stores catalogue system tool map board books',
);

/** What is full when it is full. */
export const seats = words(
  'seat place room hall venue stand booth corner house table slot spot course workshop webinar class tour event stall tent theatre church gym café cafe bus',
);

/** "Full", "booked out". */
export const fullHouses = words(
  'full packed overbooked oversubscribed sold-out crowded jammed rammed heaving fully-booked',
);

/** How people stay on a page. */
export const lingering = words('linger stay spend remain dwell browse read watch listen');

/** People as an audience, whose number says only that they were there: "an article with 20,000 readers". */
export const audienceUnits = words(
  'attendees members participants leads contacts registrations sign-ups signups fans readers viewers listeners followers subscribers spectators onlookers impressions views clicks plays streams downloads installs likes',
);

/** What getting through a load of cases is called, whoever does it: "the analysts closed 1,100 alerts". */
export const settling = words(`
  close clear settle triage handle process answer resolve solve log file complete finish sort ship pick pack scan print deliver dispatch send
  issue book serve treat inspect audit check test review approve record produce make build sew bake cook write publish post`);

/** What has become of a seat. */
export const occupied = words('booked taken sold filled full gone occupied reserved');

/** What is said of things that are not there, or are there no more. */
export const lacking = words(
  'lose drop fall miss need want expect lack sink shrink plan target stop avoid refuse reject',
);

/** Units in which a level is given, and what such counts are spread over: no things that anybody made. */
export const measuring = words(`
  degree metre meter kilometre mile gram kilo kilogram pound ounce litre liter gallon ton tonne watt kilowatt hertz volt decibel pixel byte
  character word line digit percentage point point basis step floor storey cycle rpm ampere calorie inch foot yard acre hectare
  night day hour week month year minute second shift time round case instance
  unit share stock barrel bed seat cover bottle box pallet parcel crate bag item piece part copy
  reason way kind sort type version level stage phase category option choice
  city town village country region market site branch store shop plant location place school ward hospital`);

/** What says that a count is held against something, or is a sample. */
export const yardsticks = words(
  'target limit floor bar ceiling sample against than versus instead from down test trial average median still',
);

/** Who prints and shows, and what of it. */
export const media = words(
  'newspaper paper magazine channel station blog outlet programme journalist reporter newsletter podcast gazette daily weekly press bbc tv radio website broadcaster',
);
export const covering = words(
  'run carry print cover feature publish air broadcast show pick-up share mention report post repost',
);
export const covered = words(
  'story piece article launch project case campaign video clip report interview news announcement',
);

/** What is seen, heard and liked more than anything else. */
export const mostSeen = words(`
  most-read most-watched most-viewed most-visited most-downloaded most-clicked most-shared most-liked most-followed most-played most-used most-opened
  most-commented most-listened best-attended best-visited most-attended most-booked most-discussed most-quoted most-starred most-seen`);

/** Deeds as nouns, in front of the number of what was done: "the publication of four white papers". */
export const nominalDeeds = words(`
  publication delivery launch release completion creation production rollout roll-out migration installation implementation introduction digitisation digitization
  conversion translation documentation organisation organization hosting writing processing handling closure closing training onboarding
  deployment development distribution dispatch mailing issue issuing opening recording review inspection audit fitting equipping automation standardisation standardization`);

/** What one has once one has signed up. */
export const accounts = words(
  'profile account login log-in app licence license password photo card badge certificate pass membership subscription wallet',
);

/** Verbs by which something reaches many. */
export const sending = words(
  'show send circulate distribute present mail email forward hand issue demo publish pitch roll-out',
);

/** What is done to things, as it stands behind them without an auxiliary: "35 robots commissioned". */
export const fitting = words(`
  commission deliver ship install fit kit-out equip finish complete file publish post print write draft record book schedule plant build paint
  repair inspect audit test review migrate convert digitise digitize scan translate train onboard upload release deploy produce process handle send
  distribute issue sign tick-off do resolve solve answer clear map document make create design translate screen weigh measure connect wire`);

/** A place on a list: "number two in the charts". */
export const charts = words('chart charts ranking rankings list lists store google search table');

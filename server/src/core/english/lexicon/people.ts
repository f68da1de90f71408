import { anyCustomers } from './customers.ts';
import { groups, roles } from './nouns.ts';
import { authorities, departments, everybody, trades } from './trades.ts';
import { words } from './words.ts';

/** People around the candidate: customers, superiors, and what is said of them. */

/** Whoever is served, in the plural or as a group. */
export const customers = words(
  `buyer buyers seller sellers player patient patients guest passenger rider driver drivers tenant subscriber member members
  reader student students pupil pupils parent parents visitor merchant merchants farmer farmers vet vets caller callers consumer
  viewer people public kids children residents citizens market everyone everybody nobody folks shops agents employees staff nurses
  teachers teams`,
  anyCustomers,
);

/** Customers in some stories and colleagues in others: what they want is one side's position, and no claim about users. */
export const workforce = words('driver drivers seller sellers agents employees staff nurses teachers teams');

/** Private people at large by what they are. */
export const kindsOfPeople = words(`
  relatives relations women men mums dads moms newcomers beginners pensioners mothers fathers commuters donors villagers worshippers schoolchildren townspeople townsfolk churchgoers holidaymakers sightseers cyclists anglers walkers motorists hikers climbers campers savers filers bathers swimmers skiers runners teenager gardeners allotment-holders homeowners smokers drinkers taxpayers voters patrons punters attendees participants spectators listeners followers seniors students infants toddlers youngsters lads lasses locals tourists families teenagers households couples brides
  diners ladies gentlemen fans girls boys adults teens regulars grandparents neighbours neighbors novices amateurs hobbyists
  applicants graduates gamers crowd crowds passers-by over-sixties carers believers honeymooners hunters collectors learners public population inhabitants readership clientele youth evacuees refugees migrants pilgrims parishioners survivors mourners inmates
  detainees lodgers boarders borrowers policyholders cardholders ratepayers leaseholders stallholders smallholders jobseekers claimants expats veterans persons folk folks
  widows widowers orphans elders islanders householders invalids bystanders cottagers soldiers sailors prisoners priests nuns monks dancers peasants fishermen tradesmen businessmen housewives midwives wives husbands spouses siblings grandmothers grandfathers grannies aunties mams nomads ranchers herders shepherds crofters cadets undergraduates undergrads postgrads schoolkids preschoolers babies preteens stepparents godparents bachelors retirees caravanners birdwatchers ramblers concertgoers theatregoers`);

/** What people are called by as one kind of them, behind "the". */
export const traits = words(
  'elderly young old poor rich wealthy affluent sick blind deaf disabled unemployed homeless bereaved dying needy lonely illiterate housebound frail jobless retired',
);

/** Trades and businesses at large; with an article, those whom the candidate deals with. */
export const kindsOfBusiness = words(`
  mechanics landlords surgeons chefs cooks volunteers smes startups freelancers dealers growers carriers bottlers retailers companies
  choirs societies associations parishes congregations bands orchestras charities ngos communes laboratories hospitals hotels banks restaurants
  pharmacies universities chains breweries bakeries garages salons brands publishers museums theatres cinemas cafes kitchens clinics surgeries
  practices councils municipalities investors landowners homeowners exporters importers wholesalers manufacturers brokers developers
  supermarkets hypermarkets wineries hostels campsites workshops nurseries gyms
  businesses firms clubs schools farms owners recruits professionals candidates freshers`);

/** What members belong to who are no customers. */
export const bodies = words(
  'board team staff crew committee council panel jury faculty union sales support marketing finance',
);

/** Those who decide above the candidate. */
export const superiors = words(`
  manager boss director vp svp evp gm ceo cto cfo coo cio cpo cmo ciso chro leadership management executive executives board head chief chairman chairwoman chair president
  registrar director-general secretary-general attorney-general collector harbourmaster sheriff cro cso cdo cao aldermen
  supervisor superior lead principal committee council hr owner founder commander dean headteacher partners partner matron proprietress inspectorate ombudsman personnel abbot abbess quartermaster vice-chancellor commissioner commandant colonel sergeant ministry seniors exec execs sponsor sponsors skip-level foreman warden presidents office headquarters hq higher-ups governor governors trustees proprietor rector provost chancellor minister steerco commission bosses managers directors headmistress headmaster housemaster bishop mayor investor investors superiors chiefs founders owners assembly upstairs oga madam ma'am senior tl agm dgm avp towkay oba sahib saab mzee headman overseer chairperson chairlady skipper directorate secretariat presidency c-suite corporate regional zonal incharge in-charge brigadier captain leader leaders superintendent sarge hod gaffer guv md supremo matriarch patron mgr`);

/** Whoever a problem can be taken up to: those above, and those whose office it is to settle it. */
export const courtsOfAppeal: ReadonlySet<string> = new Set([
  ...superiors,
  ...words(`
    authority authorities secretary captain resources relations region counsel hierarchy ombudsman inspectorate
    regulator general arbitration arbitrator tribunal headmaster ward-sister officer officers superintendent curator purser bursar
    prior prioress stationmaster postmaster master magistrate prefect comptroller conductor synod senate presbytery vestry cabinet
    vicar priest pastor imam parson archdeacon dispatcher controller`),
]);

/** Those to whom work is handed: trades, departments, places of work. Never those whom the work serves. */
export const workers = words(`
  analyst analysts engineer engineers developer developers designer designers scientist scientists researcher researchers
  consultant consultants boutique institute intern interns manager managers vendor vendors supplier suppliers partner partners agency agencies
  contractor contractors architect architects accountant lawyer lawyers legal finance marketing sales hr purchasing procurement
  operations ops security support engineering design product qa it compliance colleague colleagues peer peers committee teacher
  teachers nurse nurses doctor doctors team teams squad crew group department departments unit division company firm office
  organisation organization desk desks lead leads successor counterpart counterparts shift shifts ward wards branch branches
  plant plants lab laboratory labs site sites maintenance production logistics warehouse technicians technician electrician electricians planner
  planners owner owners function functions stakeholder stakeholders everyone everybody people them volunteers volunteer staff
  facilities helpdesk rep reps agents union leadership management side sides party parties board specialist specialists expert experts agronomist agronomists
  therapist therapists pharmacist pharmacists receptionist receptionists recruiter recruiters controller controllers
  administrator administrators officer officers coordinator coordinators editor editors translator translators trainer trainers
  sysadmin sysadmins devops sre provider providers integrator integrators freelancer freelancers`);

/** Whoever can take work off the candidate's hands: trades, departments, those above, and those who assist. */
export const takers: ReadonlySet<string> = new Set([
  ...workers,
  ...[...roles, ...superiors, ...groups].filter(word => !customers.has(word)),
  ...words(
    'assistant successor colleague colleagues contractor external externals trainee deputy matron supervisors guys folks sister sisters juniors junior centre centres center centers offices sites bureau friends foremen operators cooperative co-operative association charity trust federation ngo agent courier couriers carrier carriers haulier hauliers',
  ),
  ...trades,
  ...departments,
]);

/** Whoever one can sit down with at work, one or many, inside the house or out. */
export const contacts: ReadonlySet<string> = new Set([
  ...workers,
  ...superiors,
  ...customers,
  ...trades,
  ...departments,
  ...authorities,
  ...everybody,
]);

/** Groups too vague to be anybody's position. */
export const vagueGroups = words(
  'stakeholder stakeholders everyone everybody them people team teams leadership management partners departments side sides parties colleagues all',
);

/** Nouns for a person at work, in the singular, besides roles. */
export const persons = words(`
  person people guy girl lady boy friend man woman colleague manager boss developer engineer designer analyst vendor lead co-lead director employee coworker
  co-worker teammate stakeholder character personality individual hire newcomer lass youngster fella acquaintance flatmate roommate kid vet chef nurse partner baker cook neighbour neighbor
  owner consultant intern supplier contractor supervisor peer chap bloke fellow lad pal mate buddy associate specialist`);

/** Several people, or those of one department; never one person. */
export const parties: ReadonlySet<string> = new Set([
  ...[...contacts].filter(word => word.endsWith('s') && !word.endsWith('ss')),
  ...[...trades].map(trade => `${trade.replace(/y$/, 'ie')}s`),
  ...departments,
  ...everybody,
]);

/** Occasions on which people talk at work, one of them. */
export const occasion = words(`
  meeting sync call check-in stand-up standup session workshop touchpoint talk discussion conversation exchange catch-up huddle briefing debrief
  consultation brainstorming roundtable one-on-one kick-off kickoff natter chinwag powwow pow-wow confab parley tete-a-tete`);

/** Several occasions: the more there are, the less each of them says. */
export const occasions = words(`
  meetings syncs calls check-ins stand-ups standups sessions workshops touchpoints talks discussions conversations exchanges
  catch-ups huddles briefings debriefs consultations brainstormings roundtables one-on-ones 1:1s touch-points jour-fixes reviews one-to-ones 1-to-1s 1-on-1s fixes jour-fixe syncups sync-ups offsites off-sites summits fora forums assemblies`);

/** Togetherness as a state: one is in it, keeps it, drives it. */
export const togetherness = words(`
  contact touch exchange sync coordination alignment dialogue communication cooperation collaboration partnership tandem lockstep step
  concert conjunction liaison consultation teamwork relationship interaction`);

/** What stands between others. */
export const connections = words(`
  bridge link liaison interface glue coordinator go-between middleman facilitator conduit connector intermediary mediator interpreter
  translator intermediate hub linchpin messenger single-point-of-contact`);

/** Bodies of people from several places who meet. */
export const panels = words(`
  taskforce task-force working-group workgroup committee steerco panel consortium roundtable round-table core-team`);

/** How togetherness is praised, of it or of how it went. */
export const smooth = words(`
  close good smooth excellent great tight intense perfect super fantastic brilliant productive pleasant fruitful harmonious constructive seamless intensive
  high regular frequent permanent constant daily amazing lively smoothly perfectly fine brilliantly seamlessly nicely excellently wonderfully hand-in-hand`);

/** What goes wrong between people or with the work, as it is taken upstairs. */
export const troubles = words(`
  problem problems issue issues situation matter matters conflict conflicts behaviour behavior conduct delay delays dispute disputes case cases
  complaint complaints incident incidents mistake mistakes error errors misconduct concern concerns risk risks attitude tone tension tensions bullying
  shortage shortages bug bugs outage outages fault faults noise theft fraud thing things disagreement disagreements quarrel fight argument
  difficulty difficulties trouble troubles blocker blockers impasse deadlock wobble lateness absence absences
  discrepancy discrepancies violation violations breach breaches gap gaps question topic point mess chaos slippage dependency leak leaks failure failures defect defects accident accidents grievance grievances injury threat threats harassment abuse rudeness backlog row rows squabble smell stench fumes mould rats mice cracks leakage spat standoff wrangle
  hazard hazards danger dangers malfunction malfunctions breakdown breakdowns irregularity irregularities wrongdoing malpractice friction feud strife
  bottleneck bottlenecks overrun overruns arrears refusal refusals bickering vermin infestation contamination spillage overtime`);

/** People and bodies beside the candidate who have a mind of their own. */
export const partners = words(`
  he she they couple bank dealer union co-founder founder father mother brother sister family neighbour neighbor
  captain mayor regulator ministry government council court airline line club school hospital insurer parents
  pickers guests customers clients both everyone everybody others rest trustees facilities comms treasury audit
  risk payroll official officials officer farmer farmers member members resident residents
  parish diocese congregation museum university foundation charity federation association municipality city town village embassy consulate
  orchestra ensemble`);

/** What stands before "team" or "group" where it decides above the candidate. */
export const leadingBodies = words(
  'executive exec leadership management senior steering directors board group corporate regional national federal global ministerial',
);

/** Houses of work or worship, which are named for those who work there. */
export const houses = words(`
  practice clinic surgery shop store depot parish church hotel restaurant cafe bakery garage school library museum kitchen lab laboratory
  studio workshop factory mill plant port harbour yard ferry ship boat warehouse station office branch ward hospital pharmacy club choir
  orchestra band theatre cinema gallery court farm vineyard brewery nursery garden hostel centre center house site team shift class agency firm company startup bank college
  university faculty campus village town`);

/** Those who are named by no trade and no rank. */
export const somebodies = words(`
  lady man woman guy widow widower uncle aunt brother sister father mother husband wife gentleman fella bloke chap neighbour neighbor brother-in-law sister-in-law
  mum mom dad cousin kid kids lad lads guys girls boys women men ladies pupil pupils student students judge judges police nuns basses tech techs gp em tpm
  dev devs priest priests monk monks nun binder binders`);

/** Whose word is obeyed at once in an emergency. */
export const rescuers = words('brigade fireman firemen firefighter firefighters police paramedic paramedics');

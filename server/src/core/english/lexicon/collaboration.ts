/** Working with others, as it is told. From nouns and verbs of contact, exchange and joint work. */
import { words } from './words.ts';

/** What changes something, when it is what the coordination was for. */
export const changing = words(`
  halve reduce drop lower raise double change move fix close open cut rebuild rewrite shorten mute replace remove merge split limit ban
  swap rewire relocate shift restrict block strip trim cancel cap reroute renumber redraw drain repair relabel retire
  reschedule isolate stop end revoke simplify tighten narrow loosen`);

/** Bodies that stand close: "hand in hand", "side by side", "joined at the hip". */
export const closeness = words('hand side shoulder arm elbow lockstep tandem team hip');

/** What joins people who are the subject together with the candidate: "the school office and I chatted every day". */
export const mutualDeeds = words(
  'chat talk speak call phone meet text sync grow pull join team click gel cooperate collaborate work become get stay go',
);

/** How close they are said to have been. */
export const closely = words(
  'close closer closely together hip daily every each constantly regularly always tight tightly thick along well',
);

/** Praise of working together that stands before a learner's noun: "common work", "joint work". */
export const joint = words('common joint shared team collective');

/** Adjectives of work that cuts across an organisation. */
export const crossing = words(`
  cross-functional multifunctional multi-functional multi-disciplinary multidisciplinary interdisciplinary inter-disciplinary cross-team
  cross-departmental cross-department cross-site cross-country cross-border cross-company cross-cultural cross-org cross-divisional
  transversal transverse matrixed matrix horizontal interdepartmental inter-departmental intercompany multi-stakeholder joint
  multi-team multi-site multi-country company-wide pan-european pan-regional cross-discipline cross-disciplinary cross-branch cross-ward
  cross-campus cross-trade cross-faculty cross-brand cross-market cross-region cross-regional cross-sector cross-agency cross-unit
  cross-business cross-school cross-plant cross-store cross-service multi-agency multi-professional multiprofessional multi-branch
  multi-vendor multi-partner multi-unit multi-region multi-regional multi-national multilateral multi-sector multi-discipline multi-school
  inter-professional interprofessional inter-agency interagency inter-branch inter-faculty inter-school inter-team inter-ministerial`);

/** Places that make a team a wide one: "across four sites". */
export const placesOfWork = words(`
  sites branches departments countries regions clinics schools hospitals stores shops teams functions wards campuses plants offices divisions
  disciplines units markets continents locations cities farms depots warehouses silos borders faculties agencies labs brands businesses
  organisations organizations companies ministries towns districts parishes`);

/** Occasions and states that are kept going for their own sake. */
export const keptUp = words(
  'contact alignment collaboration cooperation coordination communication dialogue transparency exchange teamwork engagement interaction liaison consultation interchange involvement',
);
export const keeping = words(
  'keep maintain drive ensure create build foster establish improve promote sustain nurture uphold intensify',
);

/** What is said to be done with a matter on which nothing is decided: "the topic was handled in close cooperation with". */
export const handlings = words(
  'handle deal address manage treat cover discuss work process tackle coordinate conduct clarify drive steer do carry perform lead run',
);

/** What is done with people who are brought in. */
export const bringingIn = words('involve consult engage');

/** What the candidate's part was. */
export const parts = words('part job role task contribution work focus responsibility thing duty mission');

/** The time that talk fills. */
export const timesheets = words('day week month calendar diary time summer winter');

/** Talk as a subject: "many discussions took place". */
export const talks = words(
  'meeting meetings sync syncs workshop workshops discussion discussions call calls alignment session sessions exchange exchanges touchpoint touchpoints kick-off kickoff kick-offs dialogue dialogues roundtable roundtables consultation consultations talks conversations catch-up catch-ups',
);
export const holding = words('hold organise organize schedule run host');

/** What shows that a change was seen. */
export const seen = words('instead earlier later without only before twice once every');

/** What limits a togetherness, so that it is no boast. */
export const limits = words('nobody none only once lack absence shortage');

/** Deeds that only say that one made an effort: nothing is done beside the coordination. */
export const efforts = words(
  'ensure attend endeavour endeavor try strive seek attempt aim discuss support help assist listen',
);

/** What is said in thanks of others' part, and changes nothing: "whose input enriched the work". */
export const flattering = words(`
  enrich inform shape contribute help support facilitate enable feed guide provide add prove inspire strengthen foster deepen reinforce
  benefit appreciate enjoy value welcome participate attend share discuss bring offer give flow represent include involve cover span`);

/** Paper, talk and time that go with any coordination, and what is done to them. */
export const paperwork = words(`
  document documents documentation minutes notes slides deck presentation report update updates hours time effort efforts energy
  agenda agendas calendar summary summaries input feedback email emails mail mails protocol wiki`);
export const scribbling = words(
  'write prepare keep draft create make send circulate share distribute present document update invest spend put give collect gather compile dedicate devote take',
);

/** What one is in charge of by one's post. */
export const posts = words(
  'shift shifts crew team staff squad ward branch plant site warehouse lab office desk floor kitchen depot station stall unit',
);

/** How much a togetherness is said to have counted. */
export const mattering = words(
  'key essential crucial vital paramount important central everything decisive pivotal indispensable fundamental instrumental heart core backbone cornerstone foundation',
);

/** Words that bring in everybody and nobody: "all relevant functions". */
export const sweeping = words('all relevant every necessary right key various');

/** How a togetherness comes about by itself. */
export const arising = words('develop arise exist prevail emerge grow form evolve flourish blossom reign rule unfold');

/** What is said to have been absent from it. */
export const frictions = words(
  'friction frictions hitch hitches problem problems issue issues trouble glitch glitches',
);

/** What is done about people as a field of work: "stakeholder management". */
export const relationWork = words(
  'management engagement communication communications alignment coordination outreach relations',
);

/** What stands before those who are many and of many kinds: "a wide range of people". */
export const assortments = words('range variety number lot host mix group circle spectrum array set');

/** What togetherness is said to have been: "the key was close collaboration". */
export const keysTo = words('key secret answer recipe focus priority emphasis strategy approach trick basis');

/** Deeds that tell of no change: a hand lent, a part taken, a lead held. */
export const lending = words('help support assist contribute participate attend lead head');

/** How an occasion is brought about. */
export const givingFloor = words(
  'hold organise organize arrange set call convene open create host run give make start provide offer have facilitate launch',
);

/** Where people can speak, besides the occasions to talk. */
export const floors = words(`
  space platform room chance opportunity forum evening group assembly town-hall hall slot channel environment outlet baraza indaba
  durbar surgery circle gathering`);

/** Saying what one thinks. */
export const airing = words(
  'share air voice express raise vent speak talk say have give discuss tell contribute open offload',
);

/** What is then said. */
export const aired = words(`
  opinion opinions view views concern concerns worry worries idea ideas thought thoughts feeling feelings say piece mind minds grievance
  grievances issue issues feedback voice voices problem problems fear fears frustration frustrations complaint complaints input inputs`);

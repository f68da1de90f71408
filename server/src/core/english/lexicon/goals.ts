/** Directions that a goal can name without saying how far. */
import { wanting } from './wanting.ts';
import { words } from './words.ts';

/** Verbs of mere direction, whatever their object. */
export const growthVerbs = words(
  'improve increase boost grow raise enhance ameliorate heighten bolster alleviate mitigate lessen diminish augment attract maximise maximize optimise optimize strengthen reduce lower decrease lift better elevate foster promote accelerate minimise minimize streamline simplify deepen intensify speed uplift upgrade energise energize revitalise revitalize sharpen cement',
);

/** Verbs that name a direction with the right object: "drive adoption", but "drive a van". */
export const directionVerbs = words(`
  drive cut tackle combat address expand widen build create ensure improve shorten trim slash shrink curb tighten broaden quicken ease smooth extend win gain regain
  acquire restore rebuild repair develop encourage stimulate spur advance further cultivate sustain`);

/** What grows or shrinks and is no good by itself: "attract visitors", "shorten the queues". */
export const movedNouns = words(`
  visit visits sign-ups signups registrations bookings reservations referrals donations footfall traffic uptake take-up occupancy enrolment enrollment
  renewals subscriptions orders purchases no-shows cancellations accidents incidents injuries downtime overtime backlog backlogs absences
  absenteeism defects scrap rework returns numbers counts figures levels volume volumes queue queues audience audiences
  reputation image self-service way ways`);

/** What goals are about when they are only directions. */
export const directionNouns = words(`
  satisfaction retention engagement adoption loyalty experience awareness efficiency productivity conversion revenue growth quality
  morale performance collaboration communication usage reach visibility trust happiness wellbeing costs cost churn stickiness sales profitability
  transparency position response attendance participation usability reliability safety speed culture value turnover waste complaints delays stress accessibility journey process processes workflow business market presence atmosphere climate mood teamwork brand errors mistakes risk relationship relationships service rate time times wait arrivals healthcare customers clients users buyers`);

/** Nouns that say something is an aim. */
export const aimNouns = words(
  'goal goals aim objective objectives star target mission vision purpose ambition priority north-star plan idea focus kpi success intention intentions intent scope point hope desire wish aspiration aspirations dream agenda remit brief motto mantra object ideal theme thread longing strategy okr okrs',
);

/** Verbs of aiming. */
export const aimVerbs = words('seek try strive dream set aspire target look work push bet go', wanting);

/** Words behind "become", "get" or "give" that name no more than a direction. */
export const comparatives = words(`
  better higher happier lower greater faster stronger easier smoother simpler safer cheaper smarter cleaner leaner closer quicker
  friendlier healthier calmer nicer quieter clearer shorter warmer lighter fairer stickier bigger richer tighter deeper broader fuller fresher cooler
  livelier kinder gentler greener cosier cozier homelier steadier slimmer slicker snappier sturdier fitter neater tidier nimbler tougher brighter sharper finer
  truer saner softer merrier jollier cheerier sunnier roomier sounder`);

/** Of those, what is said of nothing but an aim: "we strove for …". */
export const strivingVerbs = words('strive aspire aim dream try hope');

/** Verbs that put something first. */
export const focusVerbs = words('focus concentrate commit prioritise prioritize emphasise emphasize');

/** Nouns that open a purpose: "with the goal of raising quality". */
export const purposeNouns = words(
  'goal aim objective purpose intention target ambition strategy view eye desire wish hope aspiration mission vision bid quest',
);

/** What moves one to a deed: "my thinking was to …". */
export const motives = words('reason rationale motive motivation thinking logic important challenge');

/** How one sees what one has to do: "I saw it as my duty to …". */
export const callings = words('duty chance opportunity calling responsibility job challenge');

/** What one puts on that which matters most. */
export const emphases = words('emphasis focus priority weight stress accent spotlight premium');

/** What makes a result or an effect the one that is aimed at. */
export const aimedFor = words('desired intended hoped-for wished-for aimed-for');

/** How a deed is hoped to have its effect: "I hoped it would lead to …". */
export const bringingAbout = words('lead result mean bring give produce create make yield help');

/** How much something matters of which one says that one is after it. */
export const mattering = words('important essential crucial vital key central paramount');

/** What somebody does who has a job to be done. */
export const needing = words('want need try wish hope struggle like hire have');

/** What a solution is for, in a design answer. */
export const objectiveNouns = [
  'goal',
  'objective',
  'target',
  'success',
  'revenue',
  'margin',
  'profit',
  'business',
  'aim',
] as const;

/** What names the aim of a design. */
export const aimPhrases = [
  'success',
  'goal',
  'target',
  'objective',
  'measure',
  'metric',
  'aim',
  'would count as',
] as const;

/** The one metric that a product goes by. */
export const northStars = ['north star', 'north-star', 'primary metric', 'key metric', 'main metric'] as const;

/** Verbs that name no more than a direction once they are called an aim: "my vision was to delight developers". */
export const loftyVerbs = words(`
  delight empower transform modernise modernize inspire excite engage unlock future-proof reimagine reinvent rethink professionalise professionalize
  harmonise harmonize scale revolutionise revolutionize disrupt enable nurture wow enrich unleash reshape redefine re-energise reposition
  champion uplift maximise maximize motivate`);

/** Verbs that are an aim without an object: "our vision is to expand". */
export const soaring = words(
  'expand grow scale delight excel thrive flourish succeed progress advance develop improve shine innovate win serve evolve prosper',
);

/** What follows those and says no more. */
export const soaringTails = words(
  'continuously constantly further steadily together everywhere always more faster with and in globally nationally worldwide sustainably',
);

/** Adjectives that praise what is aimed at: "a world-class service", "the number one choice". */
export const lofty = words(`
  best most leading greatest smoothest fastest great better leader world-class first-class excellent outstanding seamless delightful exceptional
  superb premium top-notch best-in-class top number first go-to preferred premier favourite favorite finest happiest friendliest wonderful
  perfect unforgettable memorable amazing five-star warm welcoming`);

/** How people are to be made: "make customers happy". */
export const gladdened = words(
  'happy satisfied proud comfortable smile welcome shine glad delighted loyal motivated engaged content successful better',
);

/** Where things are taken that are to get better. */
export const newHeights = words('level heights height');

/** Goods that nobody is against, and that say as an aim no more than a direction: "my aim was fairness". */
export const ideals = words(
  `delight closeness belonging openness fairness stewardship excellence harmony well-being peace discipline motivation pride joy dignity respect resilience
  sustainability independence autonomy accountability togetherness community solidarity partnership cooperation cohesion unity inclusion
  diversity equality equity integration agility innovation creativity professionalism credibility reputation image prestige confidence acceptance
  appreciation recognition maturity competitiveness prosperity stability convenience comfort calm hygiene cleanliness order ease simplicity clarity flexibility responsiveness
  friendliness hospitality welcome courtesy politeness enthusiasm excitement momentum energy spirit spirits commitment dedication responsibility ownership
  empowerment modernity modernisation modernization digitalisation digitalization efficacy effectiveness competence proximity intimacy rapport bond bonds ties dialogue
  understanding empathy compassion sympathy goodwill faith hope optimism health welfare vitality balance work-life-balance synergy synergies alignment monetisation monetization
  cross-selling upselling throughput uptime profit profits margin margins yield capacity utilisation utilization membership`,
  directionNouns,
);

/** What a growth is called: "an increase in acceptance", "the strengthening of ties". */
export const growthNouns = words(`
  increase rise improvement enhancement strengthening intensification reduction decrease lowering optimisation optimization expansion deepening promotion acceleration
  maximisation maximization minimisation minimization growth uplift boost raising betterment furtherance fostering modernisation modernization streamlining simplification
  revitalisation revitalization consolidation advancement elevation heightening widening broadening sharpening`);

/** How people are to take to a thing: "a shop that people love". */
export const cherishing = words('love enjoy trust like adore cherish appreciate recommend treasure admire respect');

/** How a thing is called that is meant for something: "the reform was meant to …". */
export const destining = words(
  'intend mean gear design direct orient orientate aim target tailor conceive bind devise suppose',
);

/** What has aims only because somebody gave it one: "the campaign was meant to …". */
export const undertakings = words(`
  it this that all everything thing campaign reform project programme program change changes series work scheme plan move strategy policy tool idea proposal feature form review redesign initiative pilot training
  workshop workshops measure measures newsletter app page site system process event action actions step steps rule rules rota shift exercise effort`);

/** Words of degree that things have by themselves: "a bigger van" is no aim. */
export const ofThings = words(
  'bigger shorter lighter cheaper lower higher larger warmer cooler broader deeper richer fuller closer tighter fresher',
);

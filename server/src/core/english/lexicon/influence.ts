/** Minds that are claimed to have been moved, and what would prove it. From verbs of persuasion, stance and demonstration. */
import { shifts, stances } from './movement.ts';
import { words } from './words.ts';

/** What people are brought to want: a plan in one of its shapes. */
export const ideas = words(`
  idea ideas vision plan plans concept strategy proposal proposals proposition recommendation recommendations suggestion suggestions approach roadmap project initiative solution change direction case
  argument rota scheme model programme program redesign reform method pilot message story pitch design freeze move switch rollout launch cut decision`);

/** What is brought over, won or sold without anybody's mind being changed. */
export const goods = words(`
  topic matter issue point subject box boxes car van truck boat launch meeting date price prices mind contract match prize deal game
  bid tender vote award round pallets crates case cases`);

/** What one says or has that counts with others. */
export const voices = words(
  'opinion voice word view advice input judgement judgment name suggestion suggestions idea ideas proposal proposals contribution contributions',
);

/** How others hold somebody: "they see me as …". */
export const regarding = words('trust see consider respect regard view');

/** More than before: what makes regard a result. */
export const byNow = words('more again fully completely now since blindly');

/** How it has been since. */
export const sinceThen = words('now since today nowadays meanwhile always really');

/** Another's plan, and not the candidate's. */
export const notMine = words('other another old second their his her its');

/** Those who stand for everybody on a side. */
export const everySide = words(
  'hardliner naysayer diehard cynic holdout traditionalist sceptic skeptic critic doubter opponent hardliners naysayers diehards cynics waverers holdouts traditionalists they sceptics skeptics critics doubters opponents most others staff crew',
);

/** What of a group stands for it. */
export const mostOf = words('rest bulk majority remainder most');

/** What stands against a plan, until it is gone. */
export const resistances = words(`
  resistance opposition scepticism skepticism doubt doubts reservations objections suspicion reluctance hostility distrust mistrust
  hesitation concerns worries pushback`);

/** What is done to it, told without who did it or how. */
export const overcoming = words(
  'overcome defuse dispel dissolve quell soften conquer allay alleviate assuage ease soothe melt',
);

/** How it goes. */
export const vanishing = words(
  'melt crumble dissolve evaporate vanish fade disappear dwindle weaken subside crack shrink cease go die soften turn',
);

/** Places and groups whose people are meant when they are named as a whole. */
export const peopledPlaces = words(`
  floor room kitchen warehouse yard depot ward office house village town class hall shop table tables side sides camp camps fleet bench
  line staffroom canteen club parish council choir crew plant factory school clinic court chain region country network`);

/** Ways to sit together, at which no mind is changed. */
export const gatherings = words('table room call meeting workshop together');

/** What one is on board of. */
export const vessels = words('ferry ship boat plane train bus coach flight van lorry truck');

/** Bringing people together. */
export const gathering = words('bring get gather have put sit pull');

/** What stands for a whole of people where somebody is aligned. */
export const bodiesOfWork = words('roadmap strategy decision company organisation organization group');

/** Showing: what moves others. */
export const demonstrating = words(`
  show bring present walk demonstrate prove prototype print read tell explain draw put share offer invite take run build pull compile
  lay send give admit ask pay promise lend cut guarantee waive swap trade cook serve drive count measure play cover refund`);

/** The plainest of it, which needs no figure beside it. */
export const provingIt = words('show walk demonstrate prove present admit play');

/** Where somebody stood, as a stance or in so many words. */
export const standpoints: ReadonlySet<string> = new Set([...stances, 'argue', 'prefer', 'say', 'think', 'want']);

/** What they did then: they moved, or they did something at all. */
export const responses: ReadonlySet<string> = new Set([
  ...shifts,
  ...words('come raise start take close hire sell bring order become'),
]);

/** Words that stand for people named elsewhere, or for nobody in particular. */
export const pronouns = words(
  'he she they who them him her his their it everyone everybody people both others all most stakeholders leadership management sceptics skeptics',
);

/** What is made of trust: "a climate of trust". */
export const climates = words(
  'climate culture atmosphere spirit basis relationship foundation bond level environment bedrock sense',
);
/** Trust and agreement as a possession: "got buy-in". */
export const influenceClaims = words(`
  sponsorship cooperation buy-in trust relation relations relationship relationships rapport credibility
  commitment confidence goodwill consensus support sign-off bond respect backing acceptance blessing endorsement standing
  reputation authority influence excitement enthusiasm momentum followership ally allies heart hearts sympathy loyalty
  mandate willingness engagement understanding openness`);

/** Verbs that go with those: "built relationships", "earned their trust". */
export const influenceVerbs = words(`
  get gain earn build win secure obtain establish create drive receive develop cultivate foster forge generate strengthen
  deepen restore rebuild regain recover repair unify conquer attract reach find make nurture maintain grow achieve garner solicit command`);

/** Those who help for money or by their duty: their support is no backing. */
export const helplines = words(
  'hotline helpdesk helpline crane machine tool line desk counter grant fund insurance state vendor supplier provider manufacturer agency',
);

/** What stands between figures, not people. */
export const betweenThings = words('relation relations relationship relationships understanding');

/** With what one persuades who shows nothing: "with a good story". */
export const persuasion = words(`
  argument arguments presentation story stories storytelling charisma pitch patience charm enthusiasm data facts approach way communication passion smile experience vision attitude
  logic reasoning words word proposal idea plan narrative energy confidence persistence empathy diplomacy tact case deck help support time effort difficulty`);

/** What people would do for one: "they would have done anything for me". */
export const devotions = words(
  'anything everything fire walls wall bullet moon mountains mat mile bat lengths limb stake barricades',
);

/** Where people would go with one: "they would follow me anywhere". */
export const farAway = words('anywhere everywhere earth hell fire');

/** What is said to have grown or turned among people, with nobody who moved it. */
export const growing = words(
  'acceptance buy-in trust credibility respect goodwill willingness enthusiasm openness receptiveness motivation bond bonds friendship friendships rapport relationship relationships relation relations',
);

/** What is said to have turned among people, or to have been shifted. */
export const turning = words(
  'mindset mindsets mentality mentalities attitude attitudes culture perception perceptions thinking',
);

/** How a voice is held. */
export const esteem = words('value respect seek heed trust prize cherish appreciate hear');

/** How goodwill grows. */
export const swelling = words(
  'grow increase rise improve spread build deepen strengthen blossom flourish bloom warm thaw develop return recover',
);

/** What it has become then. */
export const warmer = words('better closer warmer warm stronger deeper friendlier friendly cordial excellent solid');

/** How a mindset turns. */
export const shifting = words('change shift improve turn evolve transform');

/** What one has of others who back one, as a thing. */
export const backings = words(
  'support backing agreement acceptance trust standing relationship commitment buy-in rapport',
);

/** How much of it. */
export const fullness = words(`
  full strong broad complete great wide good total unanimous close excellent high huge enormous tremendous overwhelming massive immense
  universal solid absolute unconditional wholehearted whole-hearted widespread exceptional remarkable outstanding incredible unbroken`);

/** What an event gives one with others: "it gave me a certain standing with the growers". */
export const standings = words(
  'standing credibility authority influence reputation respect goodwill clout stature weight rapport trust loyalty support backing',
);

/** What is only had where it was won, so that its name is the claim: "buy-in from commercial". */
export const wonBackings = words(
  'buy-in acceptance backing commitment goodwill rapport endorsement blessing sympathy sympathies',
);

/** What people are said to have had for a plan or a person, where it is only said how much. */
export const supports: ReadonlySet<string> = new Set([
  ...wonBackings,
  ...words('support trust enthusiasm consensus alignment loyalty respect willingness'),
]);

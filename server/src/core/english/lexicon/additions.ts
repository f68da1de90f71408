/** What is added as an answer, and how. */
import { words } from './words.ts';

/** Verbs that add something. */
export const adding = words(`
  add integrate build launch introduce include create ship develop implement install design release offer organise organize deliver place
  start provide comprise make put set establish propose prioritise prioritize equip prepare draft produce publish deploy
  initiate devise arrange fit incorporate embed unveil elaborate conceive conceptualise conceptualize architect craft formulate
  co-create co-design co-develop engineer construct foresee envisage instal erect pioneer debut inaugurate`);

/** Verbs of making that add something where they stand in a row of deeds. */
export const making = words('write record draft hold run print');

/** Verbs that add something with their particle only: "set up", "rolled out", "came up with". */
export const addingWithParticle = words('set roll put bring come build throw bolt tack');

/** Verbs that add wares, whatever stands between them and what is added: "laid on a …", "kitted the room out with a …". */
export const supplying: ReadonlySet<string> = new Set([
  ...adding,
  ...addingWithParticle,
  ...making,
  ...words(`
  accompany acquire allocate append armour augment award balance beef bestow bundle buy circulate combine commission complement
  complete compose concoct cook couple cram crown dangle deal debut deck decorate deliver design dish dispense distribute
  do donate dream dress embellish endow enhance enrich envisage erect feature festoon finance flank fund furnish get give grant hand
  hang have host improve invent invest issue jazz juice kit knock lavish lay load lump make marry mount offer open operationalise
  order outfit pack pad paint pair pay pepper pilot pin plaster plug plump pop post present procure promote provide provision pump purchase
  push receive recommend refresh rejig reward rig round screw secure send serve shower slap slip slot socialise source spice sponsor spread spruce
  squeeze stack stage staple start stick stock strew stuff suggest supplement supply support tag test throw top transform treat trial
  trick try wheel whip upgrade use utilise utilize leverage modernise modernize revamp relaunch redesign install rent hire mix fold
  blend weave trot crank churn line sweeten soften bake sort rustle gift layer splash`),
]);

/** Verbs of getting a thing, which "with" then describes: "bought sensors with a display". */
export const obtaining = words('buy get acquire order purchase procure rent hire have');

/** Verbs of giving whose receiver can be the subject: "drivers got …", "each ward was given …". */
export const receivingWares = words('get receive enjoy obtain gain');

/** Verbs by which a product has what it has. */
export const featuring = words(`
  offer boast feature include contain provide bring combine come have sport host pack ship integrate unite house carry allow
  add support assemble gather deliver bundle incorporate comprise consist cover see mix blend present showcase do get enable foresee envisage hold entail encompass`);

/** What "you" do with what a product or a place has. */
export const finding = words('find get enjoy have see receive');

/** Verbs by which wares come in, as their subject or before them: "a newsletter followed", "in came a mascot". */
export const arriving = words('follow come go join appear arrive be accompany');

/** Verbs that give somebody something. */
export const giving = words('give offer send build buy bring get');

/** Verbs of bettering, whose means are an answer. */
export const improving = words(
  'fix improve solve redesign equip furnish upgrade enrich extend enhance tackle address complement bring modernise modernize simplify strengthen boost turn speed revamp relaunch refresh support help',
);

/** What rounds a thing off: "was complemented by a calendar, a goal and a link". */
export const complementing = words(
  'complement supplement round extend enrich enhance accompany top flank support augment expand upgrade crown complete strengthen broaden bolster back underpin reinforce',
);

/** What is planned or built as one and has parts. */
export const structures = words(
  'architecture framework model structure strategy blueprint ecosystem approach portfolio proposition monitoring toolset stack infrastructure mix regime setup environment assortment landscape',
);

/** Bodies that one sets up, which are no people in a list. */
export const setUpBodies = words('board committee panel council group circle team taskforce task-force forum network');

/** What an answer is called. */
export const answers = words(`
  app application dashboard portal tool platform page system programme program site website solution module screen product feature version
  prototype kiosk package suite service hub bot menu redesign relaunch revamp makeover concept offering update rollout onboarding answer
  planner planners library toolkit form panel area lounge search setup set-up release roadmap bundle kit course workshop plan campaign
  intranet checklist template guide handbook layout homepage newsletter excel spreadsheet sheet wizard assistant chatbot scheme initiative launch show stall desk stand corner fair`);

/** What many wares make together: "a mix of …", "the idea of …". */
export const assortments = words(`
  mix mixture combination combo range suite set host bundle package raft array variety series selection number provision idea collection
  blend battery barrage assortment trio quartet string slew medley cocktail concept notion lot couple pack menu line introduction
  addition launch rollout installation creation thought`);

/** Words in front of a colon that announce wares. */
export const announcing = words(`
  extend expand upgrade answer solution idea ideas fix measure measures new extra extras bonus add-on add-ons addition additions
  highlight highlights improvement improvements feature features initiative initiatives intervention interventions change
  perk perks offer offers package lot thing things mix everything kit works novelty novelties innovation innovations`);

/** Words that say that what is told was there before, or is somebody else's. */
export const notOurs = words(`
  old already existing previous former competitor competitors rival rivals their other others not n't no never without
  instead want wanted ask asked demand demanded beg expect request requested broken missing stolen lost late empty cancelled
  refuse refused unlike`);

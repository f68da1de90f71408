/** Directions that a goal can name without saying how far. */
import { wanting } from './wanting.ts';
import { words } from './words.ts';

/** Verbs of mere direction, whatever their object. */
export const growthVerbs = words(
  'improve increase boost grow raise enhance maximise maximize optimise optimize strengthen reduce lower decrease lift better elevate foster promote accelerate minimise minimize streamline simplify deepen intensify speed uplift upgrade energise energize revitalise revitalize sharpen cement',
);

/** Verbs that name a direction with the right object: "drive adoption", but "drive a van". */
export const directionVerbs = words('drive cut expand widen build create ensure improve');

/** What goals are about when they are only directions. */
export const directionNouns = words(`
  satisfaction retention engagement adoption loyalty experience awareness efficiency productivity conversion revenue growth quality
  morale performance collaboration communication usage reach visibility trust happiness wellbeing costs cost churn stickiness sales profitability
  transparency position response attendance participation usability reliability safety speed culture value turnover waste complaints delays stress accessibility journey process processes workflow business market presence atmosphere climate mood teamwork brand errors mistakes risk relationship relationships service rate time times wait arrivals healthcare customers clients users buyers`);

/** Nouns that say something is an aim. */
export const aimNouns = words(
  'goal goals aim objective objectives star target mission vision purpose ambition priority north-star plan idea focus kpi success intention intentions intent scope point hope desire wish aspiration aspirations dream agenda remit brief motto mantra',
);

/** Verbs of aiming. */
export const aimVerbs = words('seek try dream set aspire target look work push bet go', wanting);

/** Words behind "become", "get" or "give" that name no more than a direction. */
export const comparatives = words(`
  better higher happier lower greater faster stronger easier smoother simpler safer cheaper smarter cleaner leaner closer quicker
  friendlier healthier calmer nicer quieter clearer shorter warmer lighter fairer stickier bigger richer tighter deeper broader fuller fresher cooler`);

/** Verbs that put something first. */
export const focusVerbs = words('focus concentrate commit prioritise prioritize emphasise emphasize');

/** Nouns that open a purpose: "with the goal of raising quality". */
export const purposeNouns = words('goal aim objective purpose intention target ambition strategy view');

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

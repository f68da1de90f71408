/** Words of numbers that move. */
import { words } from './words.ts';

/** Verbs of more and less, whoever or whatever is their subject. */
const changeVerbs = `
  increase decrease drop fall rise improve reduce cut grow decline climb jump shrink raise lower boost lift gain lose go`;

/** Verbs of the same that tell how something became more or less: in one go, bit by bit, or for the worse. */
const courseVerbs = `
  diminish dwindle lessen recede subside abate wane ebb taper tail contract descend ascend ease slacken weaken worsen deteriorate
  intensify deepen mount swell augment heighten escalate amplify multiply magnify soar surge rocket plummet plunge tumble slump slide
  slip dip creep edge inch widen narrow thin soften sink shrivel rebound bounce recover balloon`;

/** What moves from one level to another. */
export const moving = words(`${changeVerbs} slash save sink slip trim come be speed slow expand shorten`);

/** What changes by a share or a factor: "fell by 40%". */
export const changing = words(`
  ${changeVerbs} ${courseVerbs} halve double triple quadruple slash come bring drive become reach push shorten lengthen`);

/** What a word of degree scales: "rose significantly". */
export const changes = words(`
  ${changeVerbs} ${courseVerbs} save change help accelerate strengthen enhance pick speed slow expand simplify shorten impact affect
  outperform exceed contribute`);

/** What happens to a number, by a share or to a level. */
export const levelMoves = words(
  'improve rise fall drop increase decrease grow climb shrink sink reduce become reach jump',
);

/** Words beside a number that show it as a level. */
export const levels = words(
  'only still every each per without now until since fewer earlier early late later sooner ahead',
);

/** What a number of people or things does that is a level, and no crowd. */
export const levelVerbs = words(
  `${changeVerbs} halve double triple save sink slip trim stay remain hold reach climb leave quit renew cancel return die close avoid prevent win`,
);

/** Signs between where something came from and where it came to. */
export const arrows = words('→ ⇒');

/** Words between two levels. */
export const heldAgainst: ReadonlySet<string> = new Set([
  ...words('against versus vs vs. instead compared'),
  ...arrows,
]);

/** Verbs that say by how much. */
export const multiplying = words('halve double triple quadruple');

/** Getting a change: "we saw a 12% improvement". */
export const seeing = words('see have achieve get deliver measure record notice bring realise realize lead result be');

/** Bringing a level about, whoever did it. */
export const setting = words('reduce cut lower raise bring increase halve double shorten save achieve avoid prevent');

/** What is said of whoever has, needs or comes to so much: "we need 6 kilos instead of 9". */
export const resulting = words(
  'be have need take use get see reach hit lose pay spend save achieve earn win receive cost wait sell make',
);

/** What a team can be led to. */
export const attaining = words(`
  find discover reach achieve reduce increase improve boost halve double solve win save complete finish deliver close cut
  raise lower`);

/** What a metric does that calls for a defence: it passes a line, or gets worse. */
export const crossing = words('drop climb pass exceed dip worsen double halve go slow');

const changeNounList = `
  improvement increase decrease reduction drop rise growth decline uplift lift jump gain fall boost cut saving savings gains improvements increases
  decreases reductions drops rises declines jumps upswing upturn downturn surge spike dip slump upsurge hike`;

const levelWords = 'down up fewer less more lower higher faster';

/** Nouns for a change. */
export const changeNouns = words(changeNounList);

/** What a word of degree scales: "a massive success". */
export const results = words(`
  ${changeNounList} success impact difference change changes results result gains win effect loss value benefit benefits cost
  costs revenue demand relief step leap boost uplift upturn downturn setback dent turnaround payoff return returns shift backlog progress number penalty penalties fine fines damage amount quantity portion proportion share chunk majority`);

/** What a change is told with, beside a number. */
export const grading = words(`
  ${changeNounList} ${levelWords} quicker shorter slower cheaper better worse as`);

/** How a thing "is" that has changed by a share. */
export const levelGrades = words('lower higher faster shorter smaller fewer better');

/** What stands behind a share: "40% faster". */
export const shareGrades = words('faster quicker cheaper earlier sooner slower shorter better');

/** The same of an amount: "sold 30% more". */
export const moreOrLess = words('more less fewer');

/** Where a number goes: "waste down 40%", "12% less". */
export const comparedLevels = words(levelWords);

/** The same, with the marks that stand for them. */
export const changeMarks = words(`${levelWords} minus plus - – +`);

/** What stands behind a fraction: "a third fewer calls". */
export const fractionGrades = words('fewer less more faster shorter lower');

/** What would have been worse, or dearer, than before. */
export const worsening = words('more worse longer slower later higher lower dearer less fewer');

/** What says that a number is an aim. */
export const aims = words('target goal bar threshold limit budget aim objective plan forecast sla');

/** What a change is held against, by its name. */
export const anchorNouns = words('target goal bar threshold baseline control limit contract contracts');

/** The same where a number in digits stands with them: "10% as the line below which …". */
export const limits = words('line under below above ceiling floor cap quota');

/** Verbs by which one thing brings a change of another: "this led to a 35% reduction in calls". */
export const leadingTo = words('lead result translate amount mean produce yield bring deliver give cause make equal');

/** Taking a worse figure on purpose: "the pace fell by a fifth, and I kept it there". */
export const accepting = words('keep accept take leave live bear stomach tolerate let swallow pay');

/** Saying beforehand how it would go. */
export const foretelling = words(
  'say predict expect forecast foresee warn promise budget plan estimate bet reckon anticipate announce',
);

/** Whatever a change is said to have been: "a 25% reduction was realised". */
export const attesting = words(
  'be follow result come show achieve realise realize record note register see observe measure deliver obtain reach report attain witness log accomplish',
);

/** Stretches of time that a change is told of: "that year", "in the first month". */
export const spells = words(
  'year month quarter season winter summer spring autumn week half semester term harvest monsoon',
);

/** What says that points are a distance and no change: "four points behind". */
export const distances = words('behind ahead short off clear apart adrift');

/** What is set to a share, and does not move to it: "discount −10%". */
export const settings = words('discount tolerance humidity rebate markup tax vat voltage battery brightness');

/** Where something was before, behind "from" or "back to": "from a peak", "from the year before". */
export const formerLevels = words(`
  what where when last previous prior before earlier former old original initial usual normal peak high low base baseline start
  beginning zero nothing none level levels average year month week quarter season half double`);

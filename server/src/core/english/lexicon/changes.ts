/** Words of numbers that move, and of what they are held against. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of more and less, whoever or whatever is their subject. */
const changeVerbs = `
  increase decrease drop fall rise improve reduce cut grow decline climb jump shrink raise lower boost lift gain lose go`;

/** What moves from one level to another. */
export const moving = words(`${changeVerbs} slash save sink slip trim come be speed slow expand shorten`);

/** What changes by a share or a factor: "fell by 40%". */
export const changing = words(`
  ${changeVerbs} halve double triple slash come bring drive become reach surge sink slip soften push`);

/** What a word of degree scales: "rose significantly". */
export const changes = words(`
  ${changeVerbs} save change help accelerate strengthen enhance speed slow expand simplify shorten impact affect outperform
  exceed contribute`);

/** Verbs whose subject is the number. */
const numberVerbs = 'improve rise fall drop increase decrease grow climb shrink';

/** What happens to a number beside a share: "improved by 22%". */
export const levelMoves = words(`${numberVerbs} reduce become reach jump`);

/** What happens to a number that goes "to" a level. */
export const toLevelMoves = words(`${numberVerbs} sink`);

/** Verbs that say by how much. */
export const multiplying = words('halve double triple quadruple');

/** Getting a change: "we saw a 12% improvement". */
export const seeing = words('see have achieve get deliver measure record notice bring realise realize lead result be');

/** Bringing a level about, whoever did it. */
export const setting = words('reduce cut lower raise bring increase halve double shorten save achieve avoid prevent');

/** What a team can be led to. */
export const attaining = words(`
  find discover reach achieve reduce increase improve boost halve double solve win save complete finish deliver close cut
  raise lower`);

/** What a metric does that calls for a defence: it passes a line, or gets worse. */
export const crossing = words('drop climb pass exceed dip worsen double halve go slow');

const changeNounList = `
  improvement increase decrease reduction drop rise growth decline uplift lift jump gain fall boost cut saving savings`;

/** Nouns for a change. */
export const changeNouns = words(changeNounList);

/** What a word of degree scales: "a massive success". */
export const results = words(`
  success impact improvement increase decrease growth drop savings saving reduction difference change changes results
  result gain gains win boost effect uplift decline rise loss value benefit benefits cost costs revenue demand backlog
  progress lift jump number amount quantity portion proportion share chunk majority`);

/** What a change is told with, beside a number. */
export const grading = words(`
  fewer less more lower higher faster quicker shorter slower cheaper better worse drop fall rise increase decrease
  reduction improvement growth decline gain lift jump cut saving savings down up as`);

/** How a thing "is" that has changed by a share. */
export const levelGrades = words('lower higher faster shorter smaller fewer better');

/** What stands behind a share: "40% faster". */
export const shareGrades = words('faster quicker cheaper earlier sooner slower shorter better');

/** Where a share goes: "28% down", "12% less". */
export const comparedLevels = words('less fewer more lower higher down up');

/** Where a number goes: "waste down 40%". */
export const gainWords = words('down up fewer less lower higher faster');

/** What stands behind a fraction: "a third fewer calls". */
export const fractionGrades = words('fewer less more faster shorter lower');

/** What would have been worse, or dearer, than before. */
export const worsening = words('more worse longer slower later higher lower dearer less fewer');

/** What says that a number is an aim. */
export const aims = words('target goal bar threshold limit budget aim objective plan forecast sla');

/** What a change is held against, by its name. */
export const anchorNouns = words(
  'target goal bar threshold baseline control line limit contract contracts under below above',
);

/** What says that two levels are compared. */
export const comparisons = words(`
  against instead than versus vs vs. compared before previously earlier target goal become became formerly`);

/** Words before a number that another one is compared with. */
export const comparing = words('against versus vs vs. than instead compared after');

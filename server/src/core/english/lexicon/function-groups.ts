/** Groups of function words that the reading of a sentence asks for. */
import { always as usual } from './group-deeds.ts';
import { words } from './words.ts';

/** What stands behind "is" and behind no genitive: "the plan's not ready". */
export const behindBe = words("a an the not n't also too already still just always never my his");

/** How one thing is beside another: "the boat's cheaper". */
export const comparatives = words(
  'cheaper better worse bigger smaller faster slower easier harder higher lower older newer quicker longer shorter dearer safer',
);

/** Auxiliaries that show their tense. */
export const tensed = words('was were is are has had did does');

/** The same, and "have". */
export const finiteAuxiliaries: ReadonlySet<string> = new Set([...tensed, 'have']);

/** Particles that are no prepositions. */
export const freeParticles = words('up out off away back down aside apart together');

/** Particles of direction behind a verb. */
export const directions: ReadonlySet<string> = new Set([...freeParticles, 'in', 'on', 'over']);

/** Determiners before "kind of" and "sort of", which are nouns there. */
export const determinersBeforeOf = words('a an the this that some what any same new every one no each');

/** Words that "'s" stands behind as "is". */
export const contracted = words('it that there here what where how let this');

/** Words before "quarter" where it is three months. */
export const periodOrdinals = words(`
  the this that last next each every per previous first second third fourth following`);

const articles = 'the a an my our their';

/** Words that hold the next one as a noun or an infinitive. */
export const holders = words(`${articles} his its of to`);

/** Words that open what stands behind a verb. */
export const openers = words(`${articles} this to`);

/** Words that open an object. */
export const objectOpeners = words(`${articles} his its this that it us them me`);

/** Words that open a clause wherever they stand. */
export const clauseLinks = words('because although though while when whenever where if unless whether whereas lest');

/** Words that open another clause. */
export const clauseOpeners = words(`
  that which who what how why where whether because when while if so until before after since although though`);

/** Pronouns that are subjects and objects alike. */
export const actingPronouns = words(`
  it you everyone everybody someone somebody nobody none this these those all both others each some many most one
  nothing everything`);

/** Particles that are prepositions, too. */
export const prepositionParticles = words('in on over through along around by forward');

/** Particles that stand between a verb and what it is done with. */
export const throughParticles = words('through over back into out up down together');

/** Prepositions that a verb in the passive keeps. */
export const strandable = words('with at into for on upon about over through to after up off');

/** Links of time. */
export const timeLinks = words('after before when once while until till as since whenever');

/** Words for a share of those behind "of": "most of us". */
export const quantifiers = words('all both each some most many half none couple few rest');

/** Quantifiers that stand alone or before a noun. */
export const pronominalQuantifiers = words('all both each some many most few several more less fewer');

/** So much of a whole that it is said of all of it, before "of". */
export const wholes = words('most many all lots lot plenty bulk majority rest');

/** Links of contrast. */
export const contrastLinks = words('but yet though although instead not so until');

/** Words of a condition and of the level that meets it. */
export const conditionWords = words(`
  if once when unless should until above below over under more fewer less another second`);

/** What is named by who has no condition in mind: "if things look different", "when the time comes". */
export const anyChange = words(
  'thing things situation time circumstances context environment conditions need something anything',
);

/** What may say anything: "if new data comes in". */
export const anyNews = words('data information evidence fact facts insight insights feedback results news knowledge');

/** Words that open a condition. */
export const suppositions = words('if once when unless until should whenever');

/** What is done by who tells of it so: "the first thing we did was …", "all I did was …". */
export const doneThings = words('thing things all');

/** Pronouns for persons. */
export const personalPronouns = words('he she me him her who nobody someone');

/** Words that point back to the sentence before. */
export const referring = words('that this which these those they it each so because as but');

/** Words behind "as" where it gives no reason: "as soon", "as well". */
export const degreeBehindAs = words('soon well far much long i if a an the many');

/** Words behind "so" where it draws no conclusion. */
export const degreeBehindSo = words('that far on much many long called as');

/** Pronouns that go between a verb and its particle. */
export const shiftedObjects = words('it them him her this that these those');

/** Words before a noun that somebody is called. */
export const opinionArticles = words('a an such real total bunch of the being');

/** Words before an amount that ask, point or deny: "how many", "not several". */
export const amountLimits = words("how as so too this that not n't these those");

/** Articles and owners, which a noun follows. */
export const nounOpeners = words(`${articles} his her`);

/** Words that point back, a little later. */
export const referringWithin = words('these those them new that');

/** Words that take each one of a group. */
export const distributives = words('both all each');

/** Words for all or most of some people, who need no noun. */
export const mostPeople = words('everyone everybody most half many nearly almost');

/** Pronouns for what was just told. */
export const pointing = words('that this it which');

/** Degrees of an amount. */
export const lessOrMore = words('more less fewer');

/** Forms of "be" that link a subject with what it is. */
export const linking = words('was were is are');

/** Owners other than the candidate. */
export const theirs = words('his her their');

/** Auxiliaries in their dictionary form. */
export const auxiliaryLemmas = words('be have do');

/** Words that a level stands behind. */
export const levelParticles = words('to down up');

/** The candidate and theirs, as objects. */
export const selves = words('me us');

/** Nobody, as a subject; "one" with "no" before it. */
export const nobodies = words('nobody one none');

/** Determiners of one's own and the known: what stands behind them is no news. */
export const definites = words('the this it our my these its their');

/** Degrees of any adjective. */
export const intensifiers = words('too very so more really quite rather far extremely');

/** Degrees that make a verdict of the adjective behind them. */
export const degrees = words('much', intensifiers);

/** Words that open what is asked or known. */
export const questionOpeners = words('how what that who where when which whether if');

/** Links that leave it open which one is meant. */
export const freeRelatives = words('whatever whichever wherever whenever whoever');

/** Prepositions that grade a number: "around 40". */
export const aboutAmounts = words('around about over under above below');

/** Prepositions of time that are links of clauses, too. */
export const timePrepositions = words('after before since until till');

/** What a length of time is made of before its unit: "a couple of", "the first three". */
export const ofSpell = words(`
  a an the one two three four five six seven eight nine ten twelve couple few several some many another about only just nearly
  almost first next last whole long full of more`);

/** Words that open the noun of such a preposition rather than a clause, inside a subject. */
export const determinersAfter = words('such each every this that');

/** Adjectives that stand behind their noun: "the staff available". */
export const setBehind = words('available responsible concerned obtainable imaginable possible');

/** Words that open a subject which is known or whole: "the reviews", "all replies". */
export const knownBy = words('the this these those our my his her its their all most every each both');

/** The candidate, alone or with their own, where grammar wants “I” or “we”: "me and Carla", "the clerks and ourselves". */
export const ownObjects = words('me myself us ourselves mine ours');

/** Prepositions that say which person is meant: "my colleague from finance", "the girls on the counter". */
export const describingLinks = words('from of in at on behind across with');

/** What tells one of many: "the only nurse on the ward who …". */
export const singling = words('only first one last someone somebody anyone anybody nobody');

/** Adverbs that stand right before the verb they belong to: "the rest now lies with them". */
export const nearVerbs = words('now also never fully really already hardly simply', usual);

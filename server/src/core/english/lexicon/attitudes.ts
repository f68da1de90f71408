/** What people at large want, feel and tend to do, as a story claims it. From verbs of mental state in grammars of English. */
import { words } from './words.ts';

/** Wishes, likings and beliefs, in any tense. */
export const attitudes = words(`
  want need love hate like dislike prefer expect demand enjoy adore crave desire appreciate value trust distrust mistrust wish feel
  care understand fear welcome loathe despise resent detest favour favor mind long yearn hunger worry dread miss long-for respect consider hope thirst
  cherish treasure covet relish envy admire despair associate perceive regard equate rave swoon shun embrace applaud
  prize deplore abhor tolerate disapprove approve suspect await disdain pine sneer underestimate overestimate`);

/** What people are said to do by nature where a thing meets them, in the present. */
export const reactions = words('panic fret freeze baulk balk shudder cringe flinch sigh groan shrug melt');

/** Verbs that only a mind can be the subject of, so that any bare plural before them names people: "anglers loathe it". */
export const minding = words(`
  love hate dislike prefer enjoy adore crave desire appreciate distrust mistrust trust resent despise detest loathe yearn long dread fear worry
  cherish treasure covet relish envy admire despair associate perceive regard equate rave swoon shun deplore abhor like
  expect dream`);

/** Verbs of mind that people at large are the subject of; written like nouns, some of them. */
export const mental = words(
  `want need love hate like prefer expect fear feel forget trust value mind care get enjoy desire respect regret dread worry doubt
  resent mistrust distrust panic crave dislike welcome favour favor envy treasure prize long shun yearn dream despair hope demand wish relish suspect
  associate fret covet shudder cringe sigh groan find freeze flinch`,
);

/** Those among them behind which an object without a determiner can stand, and no noun is spelt so. */
export const takesBare = words('like prefer expect enjoy appreciate dislike');

/** What a group in the story moves for. */
export const motions = words(
  `vote sell sue strike withdraw negotiate meet sign resign leave quit postpone wait keep close open move stay cancel bury marry sow plant
  harvest sail march protest appeal settle testify emigrate return cross dance pray celebrate adjourn`,
);

/** Verbs of them that say little of nobody: "nobody needs it" may be so. */
export const weakOfNobody = words('need mind care consider expect understand');

/** Work that nobody wants to do at a place: a fact of its rota. */
export const chores = words(`
  shift shifts duty duties job jobs slot slots post round turn chore weekend night nights sunday sundays saturday saturdays holiday task work
  do take go come one off carry sign own pay move stay drive lead run cover start speak volunteer
  give lose be tell say admit touch face stand sit ask report fire help lend part share risk swap leave seat desk window bunk locker bench blame role
  chair patch route ward bed berth lane pitch stall till bin bins bucket mop look`);

/** Attitudes of "they" that need no earlier mention. */
export const strongAttitudes = words('hate love prefer expect fear dislike adore loathe');

/** What a trade at work prefers, in the present. */
export const tradeAttitudes = words('prefer trust distrust fear mistrust');

/** Coming and going, for which people are said to have a reason. */
export const goings = words(
  'stay come buy choose leave stop quit return cancel renew pay spend order switch sign walk drop',
);

/** Those that a named group of colleagues is not simply said to have without being asked: liking and loathing. */
export const likings = words('love hate like dislike enjoy adore loathe despise detest resent dread');

/** What people do by nature, when a present tense says so. */
export const habits = words(`
  choose buy learn read forget look pay decide leave stay go judge compare ask think react respond remember notice
  shop eat sleep work search seek listen open click use follow ignore avoid skip switch tend believe return talk know see spend give
  sign trust complain behave book order tip vote walk wait`);

/** Words that make a habit of a deed: "pupils learn better in the morning". */
export const generic = words(`
  better best never always anyway first only more less most usually rather nowadays today hardly easily ever rarely seldom mostly
  mainly normally naturally generally faster sooner instead just simply than`);

/** What nobody does with a thing that they do not like. */
export const disuses = words(
  'bother use read open look visit watch join buy click follow fill pick answer print fax queue',
);

/** What cannot be borne: "they can't stand it". */
export const bearing = words('stand bear wait live resist face tolerate cope afford abide stomach care');

/** Which of two one would rather have: "would sooner soak than cook". */
export const ratherWords = words('rather sooner');

/** What comes back or is let off, behind what is wanted: "wanted their money back". */
export const returns = words('back off in out');

/** What one is too late for: "missed the last boat". */
export const missable = words(`
  deadline date day appointment slot bus train boat ferry flight plane connection tram lift shift meeting call class lesson exam session
  check turn dose payment instalment installment target cut-off cutoff post delivery meal`);

/** Where it is written what people may expect. */
export const agreements = words(
  'charter contract law rule agreement statute lease policy code treaty licence license tariff award',
);

/** How people stand with one of them. */
export const standings = words('trust distrust mistrust hate resent fear respect obey admire despise follow');

/** Attitudes that a call is paid for with. */
export const negativeAttitudes = words(
  'hate dislike resent detest loathe despise miss distrust mistrust regret deplore mourn abhor fear shun dread',
);

/** What stands before the name of one person. */
export const titles = words(
  'mr mrs ms miss dr prof professor sir dame lady lord father sister brother mother coach captain chef uncle aunt auntie nurse mama papa chief imam pastor rabbi sergeant mister madam madame',
);

/** What people are said to choose by: "with the eyes". */
export const organs = words(
  'eye eyes heart hearts gut nose stomach stomachs ear ears head wallet wallets price feeling feelings smell look looks habit instinct',
);

/** What learners say of one who stands for all: "user want more". */
export const wantingOfOne = words('want like love hate prefer need expect feel enjoy get');

/** What one wants to do with one's senses and one's mind: "wants to see it". */
export const sensing = words('see know feel hear touch be smell taste understand believe trust hold try watch');

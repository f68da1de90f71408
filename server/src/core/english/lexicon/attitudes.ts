/** What people at large want, feel and tend to do, as a story claims it. From verbs of mental state in grammars of English. */
import { words } from './words.ts';

/** Wishes, likings and beliefs, in any tense. */
export const attitudes = words(`
  want need love hate like dislike prefer expect demand enjoy adore crave desire appreciate value trust distrust mistrust wish feel
  care understand fear welcome loathe despise resent detest favour favor mind long yearn hunger worry dread miss long-for respect consider hope thirst`);

/** Verbs of mind that people at large are the subject of; written like nouns, some of them. */
export const mental = words(
  'want need love hate like prefer expect fear feel forget trust value mind care get enjoy desire respect regret dread worry doubt',
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
export const disuses = words('use read open look visit watch join buy click follow fill');

/** What cannot be borne: "they can't stand it". */
export const bearing = words('stand bear wait live resist face tolerate cope');

/** What people are after in the progressive: "they were looking for …". */
export const seeking = words(
  'look cry long die starve thirst ache beg crave ask yearn hope dream hunger shout scream lose grow',
);

/** What people are said to be. */
export const feelings = words(`
  delighted happy unhappy excited thrilled frustrated annoyed confused desperate interested keen tired fed crazy sick fond wild mad eager hungry
  scared afraid reluctant neglected lost bored dissatisfied unsatisfied satisfied disappointed angry upset irritated skeptical sceptical
  sensitive price-sensitive loyal demanding impatient ashamed embarrassed demotivated motivated unmotivated
  suspicious proud grateful enthusiastic curious picky spoilt spoiled lazy attached drawn ready open willing used lonely insecure disengaged comfortable uncomfortable confident impressed allergic overlooked ignored forgotten abandoned cheated hurry unappreciated undervalued unheard starving desperate disillusioned discontented bitter disenchanted wary bewildered lukewarm indifferent unwelcome unsafe intimidated patronised nervous anxious worried rushed`);

/** What people are made to feel. */
export const moods = words(`
  frustrate annoy confuse delight upset irritate disappoint thrill impress overwhelm please satisfy anger scare excite bore intimidate
  alienate frighten demotivate`);

/** What a thing does to people. */
export const effects: ReadonlySet<string> = new Set([
  ...moods,
  ...words(
    'attract appeal resonate motivate inspire tempt charm convince deter discourage encourage drive engage lure speak matter',
  ),
]);

/** Wishes and worries as nouns: "our customers' biggest worry". */
export const concerns = words(`
  worry worries fear fears need needs wish wishes priority priorities concern concerns problem pain frustration complaint desire demand
  expectation expectations dream preference issue motivation reason criterion`);

/** What something is said to be to people: "for pensioners trust is everything". */
export const importance = words(`
  everything important crucial key essential vital decisive issue reason criterion priority worry problem point paramount central
  critical sacred must nothing matter concern factor argument burden nightmare relief blessing confusing frustrating annoying overwhelming intimidating off-putting irritating unbearable`);

/** Markets and times that are said to want something. */
export const markets = words(
  'market markets industry sector talent generation trend trends demand region town neighbourhood neighborhood community public audience world society customer-base clientele',
);

/** What those are said to do. */
export const marketMoves = words(
  'want look move ask expect go shift demand need crave cry call head turn prefer require grow be love change',
);

/** Advantages that nobody has measured. */
export const advantages = words('edge advantage head-start headstart lead usp differentiator competitiveness');

/** Words for a cause before what is named as one. */
export const causeWords = [
  'because of',
  'due to',
  'thanks to',
  'owing to',
  'down to',
  'as a result of',
  'as a direct result',
  'direct result of',
  'on account of',
  'is why',
  'was why',
  'exactly why',
  'precisely why',
  'reason why',
  'the reason it worked',
  'the reason this worked',
  'the reason that it worked',
  'came directly from',
  'comes directly from',
  'came straight from',
] as const;

/** What is said to have come of it. */
export const turns = words(`
  rise grow increase improve double triple climb jump soar surge fall drop decline decrease shrink disappear vanish go pick recover change work
  succeed start stop stay return sink halve fill sell win flourish thrive lose leave pay become get be`);

/** Rises and falls as nouns: "the drop came from our letters". */
export const turnNouns = words(
  'drop rise growth success improvement increase decrease decline change gain recovery turnaround effect jump upswing fall result uplift',
);

/** What people are said to have or lack. */
export const holdings = words(
  'confidence trust patience interest time fear respect expectations faith appetite loyalty aversion need',
);

/** What a deed is called that nobody has measured. */
export const verdicts = words(
  'strategic transformational transformative revolutionary visionary groundbreaking ground-breaking trailblazing life-changing',
);

/** What a thing does to people, with its particle. */
export const phrasalEffects = words(
  'put-off drive-away scare-away scare-off turn-off turn-away draw-in pull-in wear-out let-down',
);

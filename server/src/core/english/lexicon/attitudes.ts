/** What people at large want, feel and tend to do, as a story claims it. From verbs of mental state in grammars of English. */
import { words } from './words.ts';

/** Wishes, likings and beliefs, in any tense. */
export const attitudes = words(`
  want need love hate like dislike prefer expect demand enjoy adore crave desire appreciate value trust distrust mistrust wish feel
  care understand fear welcome loathe despise resent detest favour favor mind long yearn hunger worry dread miss long-for respect consider hope thirst
  cherish treasure covet relish envy admire despair associate perceive regard equate rave swoon shun embrace applaud
  treasure prize deplore abhor tolerate disapprove approve suspect await`);

/** What people are said to do by nature where a thing meets them, in the present. */
export const reactions = words('panic fret freeze baulk balk shudder cringe flinch sigh groan shrug melt');

/** Verbs that only a mind can be the subject of, so that any bare plural before them names people: "anglers loathe it". */
export const minding = words(`
  love hate dislike prefer enjoy adore crave desire appreciate distrust mistrust trust resent despise detest loathe yearn long dread fear worry
  cherish treasure covet relish envy admire despair associate perceive regard equate rave swoon shun deplore abhor like
  expect dream`);

/** What people do to a thing that they like or do not, with what stands behind the verb. The subject is people at large. */
export const receiving = `
take to *
take it|this|that to ..? heart
shed ..? [tear]
give|care ..? damn|toss|hoot|monkey|fig
turn ^up? ..? [nose|noses|back|backs]
turn|walk|shy|back|stay|run|keep ^away from
vote with ..? [feet|wallet|wallets]
roll ..? [eyes]
lap|snap|eat|hoover|lick|soak ^up
flock|rush|stream|warm|cling|gravitate to|towards *
swear by *
fall for|in *
go mad|crazy|wild|nuts|bananas for|over|about
be mad|crazy|wild|nuts|big|passionate|picky|fussy|choosy|particular|serious|sensitive|touchy|squeamish on|about
be after
be all for *
have ..? [soft-spot|crush|thing|heart|eye|ear] for
be on|behind ..? [side|board]
be at ..? [home|ease|odds]
be in ..? [need|search|awe|love]
be ^up for it
set ..? [store] by
look forward to
turn to|against *
think|speak highly|well|poorly of
think of * as
see|view|regard|treat|perceive * as
lose ..? [interest|patience|trust|faith|confidence|heart|hope]
regain|gain|have|find|recover ..? [interest|patience|trust|faith|confidence|heart|hope|appetite|respect|fun|joy]
put|place ..? [trust|faith|hope] in
notice|feel|see|sense ..? [difference|change|improvement|effort|benefit]
feel cheated|safe|safer|welcome|heard|seen|valued|special|ignored|patronised|lost|unsafe|home|like|at|comfortable|ashamed|stupid|guilty|proud|better|good|looked
hold ..? [grudge]
care less
want|need nothing|something|anything
`;

/** Verbs of mind that people at large are the subject of; written like nouns, some of them. */
export const mental = words(
  `want need love hate like prefer expect fear feel forget trust value mind care get enjoy desire respect regret dread worry doubt
  resent mistrust distrust panic crave dislike welcome favour favor envy treasure prize long shun yearn dream despair hope demand wish relish suspect
  associate fret covet shudder cringe sigh groan find freeze flinch`,
);

/** Verbs of them that say little of nobody: "nobody needs it" may be so. */
export const weakOfNobody = words('need mind care consider expect understand');

/** Attitudes of "they" that need no earlier mention. */
export const strongAttitudes = words('hate love prefer expect fear dislike adore loathe');

/** What a trade at work prefers, in the present. */
export const tradeAttitudes = words('prefer trust distrust fear mistrust');

/** Coming and going, for which people are said to have a reason. */
export const goings = words(
  'stay come buy choose leave stop quit return cancel renew pay spend order switch sign walk drop',
);

/** What people are losing in the progressive. */
export const losable = words('patience interest trust faith confidence heart');

/** What one needs to get somewhere: a means, no wish. */
export const means = words(
  'badge key card code password licence license permit signature form login account certificate visa passport ticket prescription receipt referral',
);

/** What those who decide are said to like: a decision. */
export const proposals = words('idea plan proposal suggestion concept offer approach it pitch');

/** Becoming and being, before a feeling. */
export const being = words('be feel get grow become seem');

/** Feelings that a trade may have shown. */
export const heldFeelings = words('open ready willing used happy interested worried nervous anxious');

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
export const bearing = words('stand bear wait live resist face tolerate cope afford abide stomach care');

/** What people are after in the progressive: "they were looking for …". */
export const seeking = words(
  'look cry long die starve thirst ache beg crave ask yearn hope dream hunger shout scream lose grow gag itch burst clamour clamor pine pant champ queue',
);

/** What people are said to be. */
export const feelings = words(`
  delighted happy unhappy excited thrilled frustrated annoyed confused desperate interested keen tired fed crazy sick fond wild mad eager hungry
  neglected bored dissatisfied unsatisfied satisfied disappointed irritated
  sensitive price-sensitive loyal demanding impatient ashamed embarrassed demotivated motivated unmotivated
  proud grateful glad happier unhappier keener fresh enthusiastic spoilt spoiled disengaged hurry confident impressed allergic overlooked abandoned cheated unappreciated undervalued unheard desperate disillusioned discontented bitter disenchanted bewildered lukewarm indifferent intimidated patronised`);

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
  right ideal perfect everything important crucial key essential vital decisive issue reason criterion priority worry problem point paramount central
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

/** What people are said to have or lack. */
export const holdings = words(
  'confidence trust patience interest time fear respect expectations faith appetite loyalty aversion need',
);

/** What a deed is called that nobody has measured. */
export const verdicts = words(
  'mission-critical business-critical strategic transformational transformative revolutionary visionary groundbreaking ground-breaking trailblazing life-changing',
);

/** What a thing does to people, with its particle. */
export const phrasalEffects = words(
  'put-off drive-away scare-away scare-off turn-off turn-away draw-in pull-in wear-out let-down',
);

/** What a thing is to people, as a noun with "with", "for", "among" or "of" and the people: "a godsend for shift workers". */
export const favourites = words(`
  hit favourite favorite darling godsend blessing boon lifesaver life-saver lifeline relief delight joy pleasure treat dream magnet draw success
  crowd-pleaser crowd-puller crowdpleaser must must-have no-go turn-off deal-breaker dealbreaker nuisance annoyance pain bugbear nightmare headache
  eyesore turnoff put-off hurdle hassle ordeal chore thorn irritant worry comfort necessity luxury selling-point revelation hero heaven gift
  home-run homerun no-brainer nonstarter non-starter killer novelty letdown let-down disappointment horror sore-point`);

/** What stands between that noun and the people. */
export const receivers = words('with for among amongst of to');

/** How a thing goes over with people. The subject is the thing; the people may be named or not. */
export const received = `
go down ..? [storm|treat|bomb]
go|come|get ^down ..? well|badly|brilliantly|great|superbly|wonderfully|nicely|poorly|fantastically with|among|in
go ^over ..? well|badly|great|poorly with|among
go|fly like|off [cake|cakes|shelf|shelves]
strike|hit|touch ..? [chord|nerve|spot]
tick ..? [box|boxes]
win ..? [heart|hearts] of|over
win ^over *
find ..? [favour|favor|fans|audience|friends]
catch ^on with|among
fall on ..? [ear|ears]
leave * cold|indifferent
drive * mad|crazy|nuts
get on ..? [nerve|nerves]
speak|appeal to ..? [heart|hearts|people|everyone|everybody]
make ..? [day|hearts]
capture|catch ..? [imagination|hearts]
bring ..? [smile|smiles] to
put ..? [smile|smiles] on
meet|hit|fill|answer|serve ..? [need|needs|want|taste|mood|gap|zeitgeist]
leave nothing to be? desired
take ..? [weight|load] off
win|gain|earn|enjoy ..? [confidence|trust|loyalty|affection|goodwill] of
hit [bullseye|bull's-eye|spot|nail|mark]
`;

/** What nobody does whom a thing leaves cold. */
export const uncaring = words('shed miss mourn bat blink regret');

/** Which of two one would rather have: "would sooner soak than cook". */
export const ratherWords = words('rather sooner');

/** What a market is said to be. */
export const marketStates = words(
  'ready huge enormous hungry ripe there big mature saturated crying desperate thirsty',
);

/** Giving somebody an advantage. */
export const endowing = words('give bring create secure offer provide hand');

/** What makes an advantage sound like one. */
export const keen = words('competitive long-term clear real big huge strategic decisive our an');

/** Effects that a thing has on people and a person on things: "drive engagement". */
export const doubleEffects = words('appeal resonate speak matter convince drive engage encourage motivate');

/** Effects that need no "to". */
export const plainEffects = words('drive motivate attract');

/** Wishes, in "it was what our customers had been …" and "what our dealers really … was". */
export const wishes = words(`
  ask want need wait look dream long wish miss like love expect prefer hate crave value hope yearn hanker cry beg die hunger thirst pray seek
  appreciate enjoy dread resent fear care desire dislike`);

/** Wants as nouns: "there was a real need for a night bus". */
export const wants = words('need demand appetite desire hunger wish thirst craving longing yearning want call market');

/** Things that people are said to have with them: "a colour home buyers associate with safety". */
export const whatItIs = words('it this that which thing something kind sort type');

/** How people were moved to something, in front of what they did: "worn out by the queues, members left". */
export const wonOver = words(
  'won-over put-off worn-out fed-up drawn-in driven-mad turned-off let-down taken-aback blown-away swept-away taken-in cheered-up burnt-out burned-out',
);

/** What people are said to find a thing, as participles. */
export const foundSo = words(`
  confusing annoying frustrating boring exciting intimidating overwhelming tiring exhausting charming refreshing reassuring insulting patronising
  patronizing inviting welcoming distracting irritating embarrassing humiliating disgusting depressing calming soothing tempting convincing
  appealing entertaining amusing off-putting degrading useless useful`);

/** What people and markets are said to wish for, as verbs and nouns. From verbs of desire in VerbNet. */
import { yearnings } from './stances.ts';
import { words } from './words.ts';

/** What people are after in the progressive: "they were looking for …". */
export const seeking = words(
  'look gasp hanker salivate drool lust grasp wish cry long die starve thirst ache beg crave ask yearn hope dream hunger shout scream lose grow gag itch burst clamour clamor pine pant champ pray jump queue bay jostle rave',
);

/** Wishes and worries as nouns: "our customers' biggest worry". */
export const concerns = words(`
  worry worries fear fears need needs wish wishes priority priorities concern concerns problem pain frustration complaint desire demand
  expectation expectations dream preference issue motivation reason criterion`);

/** Markets and times that are said to want something. */
export const markets = words(
  'market markets industry sector talent generation trend trends demand region town neighbourhood neighborhood community public audience world society customer-base clientele',
);

/** Places among them, which have a council that wants and needs things. */
export const places = words('region town neighbourhood neighborhood community');

/** Places with too many people in them to ask. */
export const inhabited = words(
  'region town neighbourhood neighborhood community village city country county district street industry market market-place valley island suburb quarter area',
);

/** What those are said to do. */
export const marketMoves = words(
  'want look move ask expect go shift demand need crave cry call head turn prefer require grow be love change',
);

/** Advantages that nobody has measured. */
export const advantages = words(
  'edge advantage head-start headstart lead usp differentiator competitiveness visibility standing credibility prestige kudos profile footing recognition',
);

/** What a deed is called that nobody has measured. */
export const verdicts = words(
  'mission-critical business-critical strategic transformational transformative revolutionary visionary groundbreaking ground-breaking trailblazing life-changing',
);

/** What a market is said to be. */
export const marketStates = words(
  'ready huge enormous hungry ripe there big mature saturated crying desperate thirsty',
);

/** Giving somebody an advantage. */
export const endowing = words('give bring create secure offer provide hand');

/** What a deed is said to have done for how one stands. The subject is the deed. */
export const standingFrames = `
put|place|keep|move us|company|firm|bank|[company|firm|bank|hospital|school|brand|business|hotel|department] ahead of ..? [competition|competitors|rivals|market|curve|game|pack|field|others|peers|industry]
position|establish|cement us|[company|firm|bank|hospital|school|brand|business|hotel|department|ourselves|position|status|place|role] as
strengthen|enhance|boost|improve|raise|bolster|lift|elevate|polish|burnish|cement|solidify|enrich ..? [brand|image|reputation|standing|credibility|prestige|profile|ties|bond|bonds|employer-brand|goodwill|competitiveness]
make us|[company|firm|bank|hospital|school|brand|business|hotel|department] attractive|competitive|stronger|future-proof
make ..? [life|lives|work|job|day] easier|better|simpler|smoother for
set us|[company|firm|brand|business] apart
`;

/** What makes an advantage sound like one. */
export const keen = words('competitive long-term clear real big huge strategic decisive our an');

/** Wishes, in "it was what our customers had been …" and "what our dealers really … was". */
export const wishes = words(`
  ask want need wait look dream long wish miss like love expect prefer hate crave value hope yearn hanker cry beg die hunger thirst pray seek
  appreciate enjoy dread resent fear care desire dislike`);

/** Wants as nouns: "there was a real need for a night bus". */
export const wants: ReadonlySet<string> = new Set([...yearnings, ...words('demand want call market')]);

/** Things that people are said to have with them: "a colour home buyers associate with safety". */
export const whatItIs = words('it this that which thing something kind sort type');

/** Places whose people are all meant by "the whole". */
export const crowdedPlaces = words(
  'school ward class parish estate building block campus office plant factory floor island hall nation world trade profession generation',
);

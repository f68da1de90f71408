/** How a trouble is told, and what makes one. */
import { words } from './words.ts';

/** Ways to reach somebody with a trouble. */
export const telling = words(
  'tell inform ping call page text ring mail email phone notify alert contact warn message write involve',
);

const fails =
  'fail miss break crash stop quit delay disappear leave forget stall slip collapse jam cancel overrun leak flood';

/** What goes wrong by nobody's will: what is done about it is no obedience. */
export const failing = words(fails);

/** What goes wrong, or what others do wrong. */
export const wrongs = words(`
  ${fails} refuse complain ignore block resign argue shout insist threaten clash quarrel reject escalate`);

/** Who is at odds with whom, as a thing. */
export const disputes = words('dispute conflict quarrel fight argument clash standoff feud squabble disagreement');

/** What is sent upstairs about it. */
export const messages = words('memo letter mail email e-mail message note ticket complaint call');

/** What comes along with a trouble that is taken upstairs: the candidate's own thought. */
export const brought = words(`
  query attached amendment priced costed drafted written drawn options option plan plans proposal recommendation dates numbers draft figures alternatives costs cost analysis suggestion letter letters
  offer sample samples evidence examples photos list request quote quotes fix fixes solution idea budget memo estimate logs count
  counts chart calculation patch script prototype map sketch table drawing`);

/** What is reported to those above as a matter of course. */
export const routine = words(`
  result results number numbers figure figures finding findings progress status saving savings outcome outcomes hours income time times
  back success update updates sales turnover takings count counts tally stock stocks footfall attendance yield output mileage reading readings weight weights level levels`);

/** What one does about a trouble, as a thing: "my first port of call". */
export const steps = words(
  'step port call move reaction instinct thing stop option response answer reflex way recourse resort',
);

/** How the candidate turns to somebody above. */
export const addressingBosses = words(
  'tell ring call phone text email mail e-mail write speak talk go walk complain report copy send inform alert cc message give hand',
);

/** What is said of things and people with which something is wrong. */
export const amiss = words(
  'wrong missing late broken unfair rude angry furious lazy mad stuck lost unsafe dirty missed ignored again unhappy upset delayed mixed blocked careless fair fighting useless impossible stolen drunk asleep absent dangerous abusive faulty defective loose overloaded understaffed unqualified unreliable dishonest hostile',
);

/** Being at odds with somebody. */
export const quarrelling = words('fight argue quarrel clash shout disagree squabble fall-out');

/** All of it, told: "what was going on". */
export const everythingTold = new Set(['what was going', 'what was happening', 'the whole thing', 'the whole story']);

/** What somebody above is asked to do about it. */
export const settlingTrouble = words('step intervene sort solve resolve handle deal fix settle');

/** What somebody above can do who has been told. */
export const actingOnIt: ReadonlySet<string> = new Set([
  ...settlingTrouble,
  ...words('act decide see take talk speak look know judge rule'),
]);

/** Putting a matter where somebody must take it up. */
export const laying = words(
  'put lay drop dump leave land bring draw call set place raise plonk shove push toss throw sling chuck park pass take',
);

/** Where those above take a matter up. */
export const whereBossesTakeUp = words(
  'attention notice knowledge ears ear desk table lap inbox in-tray tray plate doorstep hands court',
);

/** Why one rings in from the road or from home, and no problem of the work. */
export const calledOff = words('train flight ill sick platform plane tram child');

/** Whose chiefs stand above nobody here: other firms and bodies. */
export const firms = words(
  'client customer supplier vendor bank agency firm company partner landlord school hospital contractor council',
);

/** What whoever passes a problem on does with it. */
export const passing = words(
  'let leave wait tell inform ask explain describe call ring phone text email message mail write say report go hand forward send copy cc brief update have put request speak talk listen hear be feel know stay keep endeavour endeavor strive foster cross hope pray flag escalate refer await note',
);

/** Keeping out of a trouble, by the verb with its particle. */
export const withdrawing: ReadonlySet<string> = new Set([
  'step out',
  'step back',
  'step aside',
  'sit back',
  'stand back',
  'stand aside',
  'stay out',
  'bow out',
  'back off',
  'lean back',
  'walk away',
  'drive home',
  'go home',
]);

/** What one does with a matter that is for those above to settle. */
export const takingUpMatters = words('raise bring take refer lay flag push kick put place move bump lodge report');

/** What one can do with a problem to the same end. */
export const passingMatters: ReadonlySet<string> = new Set([
  ...takingUpMatters,
  ...words('mention submit hand forward pass explain carry convey notify'),
]);

/** How the candidate reaches somebody above, with a trouble or without. */
export const reachingBosses: ReadonlySet<string> = new Set([
  ...addressingBosses,
  ...words('consult contact approach ask turn reach notify warn see page ping involve'),
]);

/** What somebody above does about others who has been reached. */
export const actingOnOthers: ReadonlySet<string> = new Set([
  ...settlingTrouble,
  ...words(
    'call phone ring tell order instruct speak talk write email chase mediate force press pressure lean unblock remind warn summon',
  ),
]);

/** How a call is given away: to a person, to a body, to a vote, to consensus. From verbs of choice and consent in valency dictionaries. */
import { heeding } from './deeds.ts';
import { supposing } from './supposing.ts';
import { words } from './words.ts';

/** What the candidate sets to a choice that others make. */
export const bounds = words('rule condition limit bound cap criterion');

/** Choosing one of several. */
export const choosing = words('decide choose pick select determine settle opt fix dictate ordain plump pronounce');

/** What names a call. */
export const callNames = words(
  'decision call choice decisions say word verdict ruling pick selection judgement judgment determination approval sign-off arbitration adjudication',
);

/** Taking up what another has said, as a thing: "followed her advice". */
export const takingUp: ReadonlySet<string> = new Set([
  ...heeding,
  ...words('respect obey honour honor endorse embrace approve echo'),
]);

/** Doing what another's will was, told in a clause of its own: "chose the one that she preferred". */
export const complying = words(`
  do follow implement take accept adopt build execute use keep apply buy order ship go choose pick make select book sign hire install end
  stick hold`);

/** Resting on somebody. */
export const resting = words('rely count depend lean act');

/** Saying what one thinks likely. */
export const deeming: ReadonlySet<string> = new Set([...supposing, ...words('figure say feel')]);

/** What the candidate brings about alone, where a group would let it happen: "I reached agreement". */
export const bringingAbout = words('reach find build come get seek put take hold vote settle');

/** What names the agreement of all. */
export const consensusNouns = words('favour favor agreed opinion accord unanimous consensus agreement view');

/** All of the group, or most of it. */
export const groupAtLarge = words('everyone everybody all most majority group');

/** Verdicts on an option. */
export const verdicts = words(
  'best better safest safer wiser riskier should right way answer direction strongest nicest wisest favourite favorite',
);

/** What one does with whatever others choose. */
export const deliveringWhatever = words(
  'work run send publish post serve plant file play put go sign hire open close implement do build ship apply use print order make accept take follow adopt execute deliver',
);

/** What one does with a question that others then answer. */
export const leavingQuestions = words('leave accept take follow adopt hand give');

/** What the candidate keeps to themselves where the rest is handed over. */
export const keeping = words('refuse insist reserve cap limit require decide choose');

/** Giving a thing into other hands. */
export const givingAway = words('give leave let hand delegate pass');

/** Standing up against what others want. */
export const standingUp = words('disagree object oppose commit argue');

/** What settles a matter among several: "the new design", one of those that were told apart. */
export const contenders = words(
  'option version design variant name one prototype feature features logo decision winner',
);

/** What one asks another for who wants to be told what to do. */
export const soughtFromOthers = words('answer advice decision recommendation preference choice verdict');

/** Coming out first. */
export const winning = words('win come get receive score');

/** Words that an adverbial of a call's end opens with. */
export const atLast = words('end finally eventually ultimately last');

/** On whose word a thing is done: "as suggested by", "as instructed". */
export const asTold = words(
  'suggested recommended advised proposed agreed decided wished desired instructed told ordered directed requested prescribed stipulated mandated demanded dictated specified',
);

/** What names another's word on a matter: "on the advice of", "at the insistence of". */
export const opinionsHeeded = words(`
  advice recommendation suggestion proposal insistence instruction instructions decision request order orders demand behest urging wish
  command directive say-so guidance word mandate decree ruling counsel steer line wishes direction`);

/** What others give by their verdict. */
export const forecasts = words('forecast word numbers view gut');

/** What a group comes round to. */
export const convictions = words(
  'idea view thinking conclusion opinion plan notion proposal suggestion it this that way',
);

/** What a group is of, without anybody's saying so. */
export const moods = words('feeling mood sense sentiment view opinion mind thinking tone');

/** Landing where all land: "we all settled on the zoned one". */
export const converging = words('land settle converge gravitate unite rally plump lean');

/** What stands before another's word that one acts on: "on the advice of", "in line with a directive from". */
export const actingOn = words('on at upon per following under with by');

/** Whose right a call is: "the prerogative of the founder". */
export const rights = words(
  'decision call choice pick idea initiative prerogative privilege domain province remit right doing',
);

/** Words that open a question in another sentence. */
export const questions = words('whether which what how who whom when where if');

/** Settling a matter. */
export const settlingIt = words(
  'agree decide choose pick settle select determine judge define set resolve fix finalise finalize rule',
);

/** What all come to: "by common agreement". */
export const accords = words('agreement consensus consent acclamation accord unanimity');

/** What a thing does that is good enough: "the ramp would do". */
export const sufficing = words('do work hold suffice pass serve fit stand');

/** From some time on, which tells of work that goes on and of no call. */
export const onwards = words('from after since then afterwards thereafter later once');

/** Talk in which two sides come to a price or a date between them. */
export const bargaining = words(
  'haggling bargaining negotiation negotiations negotiating talks mediation price prices fee rent deposit discount',
);

/** Coming to an agreement, told in the passive. */
export const reaching = words('reach achieve find arrive strike forge build establish obtain secure');

/** Whose decision it is that is nobody's: "a joint decision". */
export const shared = words(
  'joint collective group common shared team unanimous family democratic collegial corporate majority',
);

/** What one agrees to without a call: "agreed to disagree". */
export const noAgreement = words('disagree differ meet talk speak part');

/** How a call comes about. */
export const rendering = words('make take reach hand pass issue give render announce');

/** How many ways are laid before somebody who is to choose. */
export const gradedOptions = words(
  'both two three four five options option choices variants versions alternatives proposals drafts designs offers',
);

/** What one does not do who takes a thing as it comes. */
export const unquestioning = words('asking checking questioning thinking looking reading discussing changing');

/** What one takes from whoever steers. */
export const cues = words(
  'cue cues lead line steer orders direction directions instruction instructions guidance counsel',
);

/** What one trusts others to do who leaves the call to them. */
export const judging: ReadonlySet<string> = new Set([
  ...choosing,
  ...words('judge know say tell see set make get find do be estimate rank sort prioritise prioritize'),
]);

/** Giving others what they ask for. */
export const granting = words('agree consent accede assent acquiesce comply conform submit cede capitulate stoop');

/** What others ask for. */
export const asks = words(
  'request requests demand demands wish wishes proposal proposals suggestion suggestions plan plans insistence instruction instructions order orders recommendation recommendations idea opinion view condition conditions',
);

/** Whose counsel is listened to and acted on. */
export const counsellors = words(
  'expert experts specialist specialists consultant consultants auditor auditors lawyer lawyers solicitor counsel attorney adviser advisers advisor advisors accountant inspector inspectors surveyor architect architects mentor coach engineer engineers elders veterans legal finance compliance audit',
);

/** Taking another's word for true. */
export const believing = words('believe trust buy credit swallow accept');

/** What one takes for true of what others say. */
export const assurances = words(
  'promise promises assurance assurances word estimate estimates forecast forecasts claim claims argument arguments figures numbers story pitch quote projection projections calculation calculations assessment judgement judgment prognosis prediction',
);

/** How those who have the say come out with it. */
export const pronouncing = words('speak decide choose rule pick settle conclude vote pronounce opt decree determine');

/** Why a call was made: links of cause, nouns of reasoning, verbs of finding and of betting. */
import { words } from './words.ts';

/** Links whose words behind them are the reason for the words before them. */
export const becauseLinks = words('because since given');

/** Two words that are such a link. */
export const becausePhrases = [
  'because of',
  'due to',
  'given that',
  'given the',
  'on the ground',
  'on the grounds',
  'for the reason',
  'thanks to',
  'on account of',
  'owing to',
  'in view of',
  'in light of',
  'in the light of',
  'on the strength of',
  'on the basis of',
] as const;

/** Links whose words before them are the reason for the words behind them. */
export const soLinks = words('so therefore thus hence consequently accordingly');

/** The same, in more words. */
export const soPhrases = [
  'that is why',
  'that is how',
  "that's how",
  'for this i',
  'for that i',
  "that's why",
  'this is why',
  'which is why',
  'for this reason',
  'for that reason',
  'as a result',
  'because of this',
  'because of that',
  'based on this',
  'based on that',
  'based on these',
  'based on what',
  'which meant that i',
] as const;

/** Everyone or everything of a kind, before the bound it lies within. */
export const everyOne = words('anything everything everyone everybody anyone anybody whoever whatever');

/** Such bounds, before their number. */
export const bounds = words('under over above below older younger beyond');

/** How one takes up a thing that was chosen. */
export const settlingFor = words('start begin hire buy');

/** What a call turned on, in so many words. */
export const turningPhrases = [
  'reason enough for me',
  'enough reason for me',
  'what settled it',
  'what decided it',
  'what decided me',
  'what tipped',
  'tipped the scales',
  'tipped the balance',
  'the deciding factor',
  'came down to',
  'boiled down to',
  'data spoke for',
  'numbers spoke for',
  'figures spoke for',
  'left me no choice',
  'left us no choice',
  'left me no other',
  'left us no other',
  'the way i saw it',
  'as i saw it',
  'i went by one',
  'what swayed me',
  'what convinced me',
  'what swung it',
  'counted only one thing',
  'only one thing counted',
  'my thought was',
  'my thinking was',
  'my logic was',
  'with this in the head',
  'with that in mind',
  'with this in mind',
  'i was afraid that',
] as const;

/** Nouns for what a call rests on. */
export const reasonNouns = words(`
  reason reasons hypothesis theory assumption assumptions bet criterion criteria threshold rationale reasoning logic thinking
  argument premise calculation maths math rule test guess hunch suspicion`);

/** What the candidate takes to be true, and acts on. */
export const bettingVerbs = words(
  'bet assume hypothesise hypothesize figure reckon suspect believe conclude calculate judge estimate reason expect fear argue',
);

/** The same, in words that also say less: they count where a deed follows. */
export const holding = words('think know worry guess');

/** What somebody is who fears or holds something to be so. */
export const afraid = words('afraid worried scared sure certain convinced');

/** What lasts, and can be a reason for what is done next. */
export const lasting = words(
  'be have know need speak cost lack want miss exist hold own belong understand depend lie stand look work run',
);

/** How much there is of what is scarce, behind "with". */
export const scarcity = words('only no few hardly barely');

/** What the candidate found out. */
export const discoveryVerbs = words(
  'find discover see notice realise realize learn uncover spot identify count log measure calculate observe understand figure time',
);

/** What leaves no other way: words of lack, need and limit. */
export const limitWords = words(
  "no not n't never nobody nothing none nowhere cannot without only too must enough already impossible hardly barely neither nor wrong useless late worthless until",
);

/** What evidence does to the candidate. */
export const tellingVerbs = words('tell show mean prove suggest reveal confirm point say make rule');

/** Verbs in -ing that open a reason: "knowing that". */
export const becauseGerunds = words('seeing knowing realising realizing');

/** What somebody had said or meant behind "as", which gives no reason: "as I had promised". */
export const sayings = words(`
  promise say announce agree plan expect suggest propose mention advise recommend intend mean predict foresee instruct
  require ask order request describe hope see know tell explain discuss arrange schedule`);

/** Such verbs that take those who hear it as their object: "as we had told the parents". */
export const listeners = words('tell advise warn remind instruct');

/** What is found, told and believed. */
import { words } from './words.ts';

/** Verbs of finding and reporting, when somebody else is their subject. */
export const findingVerbs = words(
  'find discover identify conclude determine uncover detect reveal report forecast model estimate project predict assess analyse figure-out find-out work-out notice spot calculate measure analyze compute establish crunch trace locate pinpoint track-down pin-down dig-out dig-up tease-out ferret-out reconcile tally diagnose',
);

/** Coming to know what is there, when the candidate is the subject. */
export const noticing = words(
  'find see notice learn discover hear realise realize observe understand read note gather',
);

/** What is put up to be tested. */
export const suppositions = words('theory hypothesis bet guess assumption hunch premise thesis conjecture wager');

/** Being led to something by evidence. The subject is a study, or those who made one. */
export const indicating = words(
  'suggest indicate prove show demonstrate confirm reveal imply point say tell recommend hint conclude',
);

/** What evidence is called where it tells something. */
export const pointers = words(`
  it this that which they numbers list log logs test count figures result results data map sheet`);

/** What a finding is said to be. */
export const clearWords = words('clear obvious plain evident');

/** How a finding is told. */
export const reporting = words('tell say show see notice find report explain learn discover come');

/** What opens a list of steps. */
export const firstSteps = [
  'first',
  'firstly',
  'first of all',
  'before anything',
  'before all else',
  'step one',
  'kick off',
  'start',
  'begin',
  'first step',
  'to begin with',
] as const;

/** Coming to somebody with what one has to say: "two farmers stopped me". */
export const telling = words('tell show stop ring phone call write beg text email corner collar');

/** What a source does that says something. */
export const speaking = words(
  'show say tell list name reveal confirm prove suggest indicate put mention have be give mark state report record read complain',
);

/** What people send or say in writing, in the singular: so many of them are a source. */
export const voiced = words(
  'mail email letter complaint comment review note message petition signature reply call postcard',
);

/** What people hand in, in the singular, from which one can read what they want. */
export const handedIn = words(
  'order request application form claim return booking cancellation ticket petition ballot questionnaire feedback verbatim rating',
);

/** Going to people for what they think. */
export const asking = words('ask knock call phone ring');

/** Making known what one wants, as a group. */
export const voicing = words(
  'vote petition protest strike ballot complain write ask sign march object testify rule plead picket lobby appeal',
);

/** Being given to expect something. */
export const promising = words('tell promise offer guarantee assure sell pledge grant');

/** Saying what one thinks, so that it was heard. */
export const saidAloud = words(
  'say tell write complain shout argue claim object explain call phone email mutter grumble protest',
);

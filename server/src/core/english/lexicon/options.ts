/** Other ways that a call could have gone. */
import { words } from './words.ts';

/** What the candidate does with an option before the call. */
export const weighing = `
consider|contemplate
evaluate|explore|debate *
weigh ..? [option|options|alternative|alternatives|choice|choices|side|sides|pros|risk|risks|cost|costs]
weigh ..? against
think of|with
toy|play about|of|with
look|study|examine at|through|into? ..? [option|options|alternative|alternatives|possibility|possibilities|proposal|proposals|path|paths|route|routes|way|ways|scenario|scenarios]
compare ..? with|to|against|and
rule ^out
be tempted|torn
be:tempt|tear
prefer * to *
consider|find|think|hold|judge ..? better|safer|cheaper|fairer|faster|simpler|kinder than
price *
compare|test|try|score|rate|rank|price|sketch both|two|three|four|five|several|different
say no to
talk * out of
strike|cross|scratch * from|off list
choose|pick|decide ..? between
resist ..? [urge|temptation|impulse|pressure]
list|write|draw|go|discuss ..? [pros]
put ..? [idea|thought|plan|proposal|suggestion|variant|option] ..? aside
drop|reject|abandon|park|discard|dismiss|shelve|scrap|bury|leave|throw [idea|thought|plan|proposal|suggestion] of|to|for
reject|abandon|park|discard|dismiss|shelve|scrap|bury|bin|ditch|kill|veto|axe [idea|plan|proposal|suggestion|variant]
throw ^out|away [idea|plan|proposal|suggestion|variant]
`;

/** What may be weighing, or only talking and reading. */
export const musing = `
think about
go through|into? ..? [option|options|alternative|alternatives|possibility|possibilities|proposal|proposals|path|paths|route|routes|way|ways|scenario|scenarios]
leave * alone|untouched|as
`;

/** What one does as a measure, and it is a call to leave it undone: "we did not hire". From handbooks of management. */
export const measures = words(`
  hire recruit buy purchase rent lease outsource subcontract automate rebuild rewrite redesign relocate renovate refurbish replace
  install extend expand enlarge fire sack dismiss evict sue cancel postpone reschedule abolish ban punish halve double migrate
  upgrade renew borrow`);

/** How one comes by a thing that was not there. */
export const getting = words(
  'get buy purchase order hire recruit rent lease add build install open find bring put make',
);

/** What a measure left undone wants: as much, or as early, as was needed. */
export const shortOf = words(
  'enough sufficient sufficiently early earlier soon sooner yet until till properly correctly right even',
);

/** Verbs that say, denied, that a way leads nowhere: "would not help". */
export const availing = words(
  'help work do solve fix change cure improve save bring achieve reach pay matter suffice make answer',
);

/** The same as nouns and adjectives, behind "make", "be", "have". */
export const pointless = words(
  'sense difference use point good help answer solution option nonsense pointless useless senseless overkill madness wasteful unnecessary',
);

/** What is wanting where a way cannot be paid, or need not be. */
export const funds = words('money budget budgets funds funding cash sense headcount approval need use reason');

/** Nouns for a way that was open. */
export const optionNouns = words('option options alternative alternatives possibility possibilities');

/** The same, or what might happen. */
export const scenarios = words('scenario scenarios');

/** What is asked for in the course of things, and is no way to go. */
export const errands = words(
  'answer reply response report price refund receipt word look talk copy quote date reason break hand meeting call chat money time budget pay salary holiday',
);

/** What one did not do, and could not have chosen to do either. */
export const noWays = words(
  'know have want need like see hear understand get mind wait waste lose skip hesitate sleep believe think find be stop expect',
);

/** What happens to one, and is no way that one could go. */
export const befalling = words(
  'know see hear understand mind feel be find help notice believe think like miss fail lose need finish meet reach succeed win arrive imagine realise realize tell say have get afford',
);

/** Another way in so many words. */
export const optionPhrases = [
  'was quoted at',
  'were quoted at',
  'took the latter',
  'chose the latter',
  'took the former',
  'version of this where',
  "you'd normally",
  'you would normally',
  'plan b',
  'the other way',
  'another way',
  'the other path',
  'the other road',
  'runner-up',
  'the easy way',
  'the easy thing',
  'the easy answer',
  'the safe thing',
  'the safe choice',
  'the obvious thing',
  'the obvious answer',
  'the obvious choice',
  'the obvious fix',
  'the usual answer',
  'usual answer',
  'the usual way',
  'the usual thing',
  'the simplest thing',
  'the alternative',
  'as opposed to',
  'either or',
  'one or the other',
  'out of the question',
  'the choice was',
  'the question was whether',
  'and the rest after',
  'why not',
  'one idea was',
  'one option was',
  'arguments for',
  'arguments against',
  'pros and cons',
  'choice between',
  'decision between',
  'torn between',
  'off the table',
  'not an option',
  'was talk of',
  'was on the table',
  'were on the table',
  'that was the question',
  'textbook says',
  'book says to',
  'choice of two',
  'choice of three',
  'had the choice',
  'the obvious move',
  'also possible',
] as const;

/** What mostly opens another way, and may only ask: "the question was whether to close". */
export const askingPhrases = ['whether to', 'and not the', 'versus', 'spoke against'] as const;

/** Nouns for a way to go. */
export const wayNouns = words(`
  way ways path paths route routes idea ideas proposal proposals road roads version versions plan plans thought fix solution
  answer variant offer thing choice method approach course remedy model variants solutions answers offers choices methods
  approaches candidate candidates contender contenders models quotes bids layouts designs drafts concepts scenarios`);

/** What one chooses among besides ways: those who sell, and what they ask. */
export const sellers = words(`
  vendor vendors supplier suppliers provider providers contractor contractors agency agencies quote quotes price prices tool tools
  system systems product products machine machines material materials school schools site sites location locations setup setups`);

/** What the candidate does not do who leaves the way that lay nearest: "didn't go for an app", "did not just add staff". */
export const leavingAside = `
choose|pick|select|touch *
go|opt for|with
want to hire|buy|build|close|use|add|extend|call|send|cut|replace|outsource|copy|rent|sell|wait|ask|punish|fire|rush|order|install|write|rewrite
`;

/** What says of a way not taken that it would have been the short one. */
export const shortcuts = words('simply just merely');

/** How a way looks that was looked at and left, where it is no way that somebody is on. */
export const unfit = words(
  'expensive slow big risky costly far late complicated heavy dear weak small early short tempting impossible unrealistic possible feasible affordable allowed realistic worth',
);

/** What makes a thing another than the one that is there. */
export const freshness = words('new second third fourth extra additional other further bigger larger');

/** How an offer or a thing is turned down. */
export const discarding = words('reject decline veto discard dismiss scrap nix');

/** Numbers of ways that lie side by side. */
export const severalWays = words('two three four five six seven eight 2 3 4 5 6 7 8 several different both');

/** How two ways are talked over, before "whether" and "if". */
export const deliberating = words('discuss debate wonder argue deliberate ponder');

/** What sets a way apart from the one that was taken. */
export const otherWays = words(`
  other another rival competing second original first easy obvious easiest cheap cheapest cheaper simple simplest usual quick quickest
  standard classic safe safest normal textbook conventional traditional tempting comfortable lazy`);

/** How the candidate looks at an option. */
export const looking = words(
  'look think consider examine test price try check study calculate discuss ask weigh compare',
);

/** Wanting and planning, in the past, what was then not done. */
export const foregone = words('want think plan mean believe');

/** Making up one's mind. */
export const deciding = words('decide choose opt');

/** What a choice is made against, when it follows the writer's own choice. */
export const alternativeLinks = [
  'instead of',
  'rather than',
  'over',
  'ahead of',
  'in place of',
  'in favour of',
  'in favor of',
  'and not',
  'as opposed to',
  'versus',
] as const;

/** What says of a thing that it is planned, and not done yet. */
export const planning = words('ready planned plan plans idea instinct proposed booked promised roadmap suggested keen');

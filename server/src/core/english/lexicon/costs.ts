import { words } from './words.ts';

/** What a candidate does when a call has a price: gives up, puts off, cuts, accepts. Particles follow a hyphen. */
export const costVerbs = words(`
  sacrifice accept forgo forfeit concede delay postpone pause defer freeze cut drop kill cancel scrap sunset shelve
  deprioritise deprioritize suspend reduce-from halve trade risk tolerate absorb exclude skip stop abandon give-up put-off put-on-hold hold-off
  cut-back hold-back keep-out send-away take-away go-without call-off take-out leave-out leave-behind turn-down turn-away switch-off shut-down push-back let-go pull-from
  strip narrow close retire eliminate swallow`);

/** What it does to others or to the numbers. */
export const lossVerbs = words('lose cost hurt suffer delay slow wait forfeit slip dip');

/** How somebody takes a price upon themselves: "accepted it", "lived with that". */
export const bearing = words(
  'accept take swallow stomach bear tolerate live put risk absorb wear eat cop shoulder foot carry',
);

/** What is accepted without any price, where a clause before speaks of it. */
export const offering = words(
  'offer propose suggest invite recommend give send bring present hand apologise apologize sign lend promise hire find',
);

/** Nouns for a price. */
export const burdenNouns = words(`
  risk risks price prices penalty loss losses cost costs downside sacrifice trade-off tradeoff hit damage consequence consequences
  delay delays fine fallout catch drawback disadvantage anger complaints`);

/** Words for less than before, or more of what is a burden. */
export const lessening = words('more extra longer fewer less no nothing without later slower lost losing waiting wait');

/** What is done to what goes first. */
export const firstCuts = words('cut drop go stop close cancel pause reduce shrink halve sell skip');

/** What others do whose wish is not met: "although regulars had asked for it". */
export const conceding = words('have ask want like love need cost mean lose use rely prefer wait pay');

/** What they are left with. */
export const concededLoss = words('wrong no without less fewer slower longer worse late angry more');

/** What is late. */
export const comingLate = words('come arrive be go open');

/** Making and getting, which has a price where it is not done. */
export const outputVerbs = words('ship launch build get have serve finish complete release publish');

/** Verbs of choice before an infinitive that names the price. */
export const choosing = words('choose decide agree opt push prefer');

/** What is chosen that is a price. */
export const postponing = words(`
  delay postpone pause defer skip drop cancel freeze sacrifice forgo accept suspend shelve`);

/** What is accepted that is no burden. */
export const offers = words(`
  offer proposal decision role job invitation recommendation recommendations request position task award idea
  suggestion feedback meeting`);

/** Harm done by anything. */
export const harming = words('cost hurt delay slow');

/** Harm that somebody bears. */
export const harmed = words('wait lose suffer go');

/** What stands behind time or money that comes on top. */
export const surcharges = words('more longer extra slower');

/** What the candidate does that is a price in itself. */
export const paying = `
do|go|manage|make|live|work|get|cope without
take|pull|borrow|draw * off|from [project|shift|round|ward|team|work|job|line|pilot|counter|desk|kitchen|plan|list]
say goodbye to
let go of
write ^off
ship|release|open|start|launch|deliver|go with|without bugs|faults|gaps|holes|less|fewer|known|tests|documentation
pay ..? double|triple|twice|extra
pay ..? out of my|our|own
go|fly without
be|run|go|stay|fall short of|on
live with
let * slip|slide|lie|go|wait|rest|drop
leave ..? undone|open|unfinished|unanswered|unread|unpaid|untouched|aside|behind|empty|unsold
eat|cut|dip|bite into
cop|wear|eat|foot|shoulder|carry|pick|cover ^up? ..? bill|tab|fee|cost|loss|shortfall|difference|hit|flak|overflow|charge|penalty|fine|blame
eat|lose|forfeit ..? pay|wages|salary|profit|margin|commission
give ^back|away|up
take [blame|flak|heat|criticism|hit|loss|complaints|anger|scolding|beating|delay]
burn|eat|swallow|spend|use [budget|savings|reserve|reserves|credit|goodwill|vacation|holiday|holidays|weekend|weekends|evenings|nights|bonus]
end ^up with|without fewer|less|no
end with|without fewer|less|no
stay without
fall behind
run late
`;

/** What anything does that is a price to somebody. */
export const burdening = `
set|throw|put us|me|them|him|her|it ..? back|behind
take [time|hours|money|people|staff|space|room|attention|capacity|budget] ..? from
take ^away [time|hours|money|people|staff|space|room|attention|capacity|budget]
take away [time|hours|money|people|staff|space|room|attention|capacity|budget]
burn|eat|swallow|devour ..? [budget|time|hours|evenings|evening|weekend|weekends|margin|savings|week|weeks|days|month|months|half|third|quarter|capacity|money]
annoy|upset|anger|irritate|disappoint|frustrate|offend|alienate|overload *
make ..? harder|slower|heavier|longer|worse|louder|narrower|dearer|thinner
get|become worse|harder|slower|heavier|louder|dearer for
fall ^through
fall off [list|plan|roadmap|agenda|calendar|menu]
go to|for|in scrap|bin
stop coming|buying|ordering|delivering|visiting|talking|speaking|helping|volunteering|subscribing
stop to deliver|come|buy|order|talk|help
be:leave for|until later|afterwards|another
be:postpone|shelve|shorten|defer
make me|us|them|him|her unpopular|angry|furious|unhappy|upset|mad|late|wait
get done|finished later|late
stay|remain|sit|lie|stand on [shelf|ice|list]
stay|remain|lie undone|unfinished|unanswered|unread|empty|closed
go ^unanswered|undone|unsold
cop|wear|eat|carry|absorb|take ..? overflow|extra|slack|load|brunt|overtime
be short of|for|on
come ^out|in late|later
`;

/** Numbers that are a burden where they rise. */
export const burdenMeasures = words(`
  cost costs price prices rent bill bills invoice invoices overtime workload complaints turnover fee fees premium expense expenses wage wages`);

/** How they rise. */
export const rising = words('rise climb increase grow go jump double');

/** What comes when it comes late. */
export const taking = words('run come go start open ship arrive happen finish begin end land slip move get be');

/** What it hurts to have less of. */
export const resources = words(
  'time money people staff hands space room seats rooms places budget help customers choice stock tables beds slots dishes',
);

/** What a price is not. */
export const cheapWords = words('free cheap painless popular pretty');

/** What nobody could do, where that is no service that stops. */
export const knowing = words(
  'tell say explain know answer help find believe see agree remember think imagine understand expect foresee',
);

/** What a candidate foresees who pays: somebody goes, waits, complains. */
export const foreseen = words(
  'lose leave go complain suffer cost hurt slow annoy wait quit cancel upset anger delay miss resign hate dislike resent grumble protest shout object',
);

/** What had to be done to a thing for the call's sake. */
export const curtailing = words('shorten cancel postpone cut close drop redo retrain repeat scrap skip delay stop');

/** A price in so many words, whoever says it. */
export const prices = [
  'at the cost of',
  'at the expense of',
  'in exchange',
  'in return for',
  'at a price',
  'the price was',
  'the price of',
  'the price :',
  'price :',
  'that meant forgoing',
  'meant forgoing',
  'smaller by',
  'slower by',
  'later by',
  'longer by',
  'the cost was',
  'the downside',
  'the trade-off',
  'the tradeoff',
  'the sacrifice',
  'the catch',
  'even if it',
  'even if that',
  'even though it',
  'even though that',
  'even though this',
  'knowing that it',
  'knowing it would',
  'which meant losing',
  'which meant giving up',
  'meant giving up',
  'meant losing',
  'meant no',
  'to pay for',
  'paid for it',
  'the risk was',
  'at the risk of',
  'had to wait',
  'over budget',
  'off the roadmap',
  'late by',
  'back by',
  'went away from us',
  'on hold',
  'back burner',
  'went without',
] as const;

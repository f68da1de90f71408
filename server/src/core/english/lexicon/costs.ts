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
  'accept choose take swallow stomach bear tolerate live put risk absorb wear eat cop shoulder foot carry',
);

/** What is accepted without any price, where a clause before speaks of it. */
export const offering = words(
  'offer propose suggest invite recommend give send bring present hand apologise apologize sign lend promise hire find',
);

/** Nouns for a price. */
export const burdenNouns = words(`
  risk risks price prices penalty loss losses cost costs downside sacrifice trade-off tradeoff hit damage consequence consequences
  delay delays fine fallout catch drawback disadvantage anger complaints bill shortfall dip dent queue mess scolding ridicule
  inconvenience nuisance gap gaps deficit overrun overtime setback scorn wrath flak grumbling downtime`);

/** What nobody wishes for more of, whoever has to do or bear it. */
export const burdensBrought = words(`
  work workload effort stress paperwork paper admin pressure trouble noise dust dirt heat travel driving walking hours shifts steps
  forms phone-calls cleaning washing typing carrying mess waiting bureaucracy strain hassle queue`);

/** What a note puts before a price: "Downside: …". */
export const priceLabels = words(
  'downside drawback disadvantage minus con catch price cost tradeoff trade-off snag sacrifice',
);

/** Words for less than before, or more of what is a burden. */
export const lessening = words('more extra longer fewer less no nothing without later slower lost losing waiting wait');

/** What is done to what goes first. Particles follow a hyphen. */
export const firstCuts = words(`
  cut drop stop close cancel pause reduce shrink halve sell skip remove eliminate axe scrap trim lose sacrifice postpone suspend
  merge thin delay freeze shorten shed end limit switch-off turn-off take-out take-away give-up leave-out lay-off let-go put-off
  cut-back cut-down cut-out strike cap retire replace outsource`);

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
  delay postpone pause defer skip drop cancel freeze sacrifice forgo accept suspend shelve stop cut close halt abandon scrap`);

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
  'lose leave go complain suffer cost hurt slow annoy wait quit cancel upset anger delay miss resign hate dislike resent grumble protest shout object steal cheat',
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
  'at the price of',
  'at a cost',
  'the price for',
  'the price of it',
  'the price of this',
  'the price of that',
  'the price we paid',
  'the price i paid',
  'the bill for that',
  'the flip side',
  'the flipside',
  'the other side of the coin',
  'the short straw',
  'the victim',
  'the casualty',
  'the loser was',
  'the losers were',
  'in the red',
  'out of pocket',
  'out of the window',
  'the price was',
  'the price is',
  'the cost is',
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
  'not budgeted',
  'unbudgeted',
  'not in the budget',
  "didn't budget",
  'see much of my',
  'saw little of my',
  'saw less of my',
  'hardly saw my',
  'barely saw my',
  "we didn't earn",
  "i didn't earn",
  'we did not earn',
] as const;

/** Adjectives that are a burden whoever is so, in their comparative. */
export const poorer = words(`
  uglier dearer costlier pricier poorer duller colder darker louder noisier heavier clumsier messier riskier thinner blander
  bumpier plainer stuffier tighter draughtier grimmer shabbier barer wobblier rougher coarser slower weaker`);

/** What is good to have more of, and a price where it falls. */
export const goodMeasures = words(`
  margin margins profit profits revenue revenues takings income earnings bonus commission coverage accuracy precision quality image comfort
  output production capacity pay salary selection variety range cashflow liquidity reserves sales loans trips bookings orders footfall turnover throughput`);

/** How it falls. */
export const falling = words('fall drop shrink decline sink slip dip narrow suffer go decrease melt');

/** What has to be done by what gives way to something else. */
export const yielding = words('wait stay rest suffer pause shrink move yield close vacate');

/** What it is a relief not to have, beside what is a harm by its name: "no night calls for two months". */
export const relieving = words(
  'call queue alarm alert interruption rework jam scrap waste hassle dispute quarrel argument chaos leak waiting',
);

/** What does not come again from those who bore the price. */
export const notAgain = words(
  'speak talk come return forgive renew reorder call write greet invite order visit trust pardon',
);

/** What stands still while something else goes on. */
export const standing = words('stall stagnate languish starve idle lapse');

/** What a thing is called that nobody misses once it is gone. */
export const unmissed = words(
  'unnecessary useless unused obsolete outdated redundant superfluous duplicate duplicates dead broken needless pointless old',
);

/** What one does longer or farther only where one has to. */
export const dearlyDone = words('take need wait walk drive travel queue cycle ride carry search');

/** By how much that is more. */
export const worseDegrees = words('longer farther further more extra');

/** What one does, and does less of where something is missed. */
export const missedIfLess = words(
  'learn bake print sing play sell serve see make teach read pick grow plant build publish offer ship',
);

/** Whom the work serves, told apart by how much the word says. */
import { words } from './words.ts';

/** Words for customers that name nobody in particular. */
export const anyCustomers = words(`
  customer customers user users client clients consumers shopper shoppers end-user end-users audience visitors guests passengers
  riders players readers viewers families travellers travelers diners tenants subscribers`);

/** Those whom one trade serves: with nothing beside them they are as unspecific as “users”. */
export const servedByTrade = words(`
  patient patients learner learners listener listeners citizen citizens inhabitants policyholders policyholder cardholders shippers
  borrowers claimants donors spectators concertgoers theatregoers moviegoers holidaymakers patrons bathers hikers gamers
  depositors insureds policy-holders card-holders account-holders ratepayers taxpayers congregants worshippers`);

/** Adjectives that narrow nothing. */
export const emptyModifiers = words(`
  our my their your its the a an all many most some more other every any these those such several various numerous new
  existing current real actual happy unhappy satisfied dissatisfied angry loyal valued important different first last whole
  same own end active monthly daily weekly happier better younger registered frustrated annoyed
  confused curious interested busy normal regular typical common frequent modern online digital mobile app website web site page
  platform product company shop store service system target external internal potential possible key great good best few additional total average both each
  second third next previous head fellow`);

/** Groups that are customers wherever they appear. A buyer is as often a colleague, or one whom the story names. */
export const groupsServed = words(
  `buyers sellers guest passenger tenant subscriber visitor merchants patient patients callers students pupils parents
  households residents citizens commuters couples owners seniors children kids exporters payers spenders`,
  anyCustomers,
);

/** People who are served wherever they appear, by what they are or do: named, they are no longer anybody. */
export const kindsServed = words(`
  advertisers applicants homeowners householders pensioners freelancers podcasters senders recipients renters creators streamers
  tourists fans motorists cyclists mothers fathers mums dads moms teenagers newcomers beginners voters campers swimmers runners
  anglers climbers skiers smokers drinkers collectors savers filers jobseekers stallholders smallholders villagers
  parishioners lodgers boarders leaseholders detainees holidaymakers sightseers worshippers churchgoers schoolchildren toddlers infants
  newlyweds brides widows refugees evacuees migrants veterans hairdressers growers landlords homebuyers bidders
  depositors investors retailers wholesalers dealers resellers publishers newspapers bookshops pharmacies`);

/** Organisations that are served, where a figure narrows them. */
export const firmsServed = words(
  'companies businesses firms shops stores schools towns halls clinics hotels farms restaurants municipalities',
);

/** People by trade who are customers in one story and colleagues in another: they count where they are narrowed. */
export const eitherSide = words(
  'drivers nurses teachers farmers couriers cleaners agents doctors clerks members vets volunteers',
);

/** What makes of "people" customers. */
export const wantingVerbs = words('want need love prefer buy expect');

/** What makes of "people" customers, too: what only those do who are served. */
export const servedVerbs = words('cancel unsubscribe subscribe churn queue shop reorder resubscribe browse');

/** What people cannot do with what they hate: "couldn't stand it". */
export const enduring = words('stand bear abide stomach tolerate endure');

/** How some of them live for good: "people living alone". */
export const settled = words(
  'living working owning renting caring suffering speaking studying paying earning travelling traveling commuting driving using sleeping recovering',
);

/** Where some of them live, or what they pay: "customers on the islands", "subscribers on monthly billing". */
export const whereabouts = words(
  'island coast hill mountain estate outskirts border tier plan billing subscription contract tariff package licence license waitlist',
);

/** Parts of a country that not all of them live in: "customers in the countryside". */
export const outlying = words(
  'countryside suburb outskirt province village hill mountain valley island north south east west',
);

/** What a group lies under or over: "customers over the limit". */
export const limits = words(
  'age limit threshold minimum maximum average median quota cap ceiling floor income pension retirement poverty line',
);

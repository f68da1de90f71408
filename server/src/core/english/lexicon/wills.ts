/** What others will, and how they say or show it: orders, votes, nods, drafts. From verbs of choice and consent in valency dictionaries. */
import { words } from './words.ts';

/** Where a call is made that is not made here. */
export const elsewhere = words('above over elsewhere upstairs without higher');

/** Those above the candidate's own level, by where they are. */
export const aboveUs = words('above upstairs top corporate headquarters');

/** What draws up what others then carry out. */
export const drawingUp = words('lay set draw plan design define write');

/** How things are drawn or voted. */
export const drawings = words(
  'show ballot lot lots coin raffle lottery toss dice draw straw straws acclamation applause consensus referendum hands',
);

/** Those whose word counts for what they are. */
export const authorityNouns = words(
  'expert experts boss bosses senior seniors specialist specialists professional professionals chief authority owner owners pro pros client',
);

/** Ways of showing one's will without a word for it. */
export const gesturing = words(
  'nod point tick cross strike circle underline wave shrug frown insist lean tend name fancy vote rank favour favor veto oppose back plump gravitate estimate quote',
);

/** What a rule, a tool or a reckoning does that says what to do. */
export const pronouncing = words(
  'say show put rank give spit come point suggest recommend favour favor choose pick demand require call rate score produce tell propose prescribe dictate stipulate land throw return output order list ask win name specify lead emerge top',
);

/** What stays, goes up or falls as others will: "so out it went", "up it went". */
export const echoing = words('be become go come stay remain get');

/** How a clause tells that the thing is thereby so: "that is how …". */
export const outcomes = words('how what where');

/** Consent that needs no verb: "fine by me", "good enough for me". */
export const consenting = words(
  'fine ok okay good enough alright right cool sufficient grand sound dandy sweet plenty okey-dokey fair gospel law',
);

/** How a reply consents, and says nothing else. */
export const nodding = words('fair enough fine ok okay right so alright sure done very well good grand');

/** What names another's will as a thing in their hands: "her wish", "boss's orders". */
export const willNames = words(
  'call decision choice pick orders order wish wishes say-so verdict idea ruling word rules',
);

/** Verbs that only somebody with a will of their own is the subject of, whatever their name: "the town hall recommended". */
export const willed = words(
  'recommend suggest propose advise insist prefer favour favor order instruct demand decide vote veto decree mandate prescribe dictate',
);

/** Where a choice is held that is not yet spoken: "had a price in her head". */
export const minds = words('mind head heart eye eyes sights');

/** What answers a proposal of the candidate's, and is nobody else's will. */
export const answering = words('agree approve request expect ask tell say select');

/** What comes down from others who have a say. */
export const ordersSent = words(`
  order orders instruction instructions directive directives mandate command commands edict decree memo steer vote instinct hunch verdict
  ruling blessing message nod word signal`);

/** What others draw up, to be taken as it is. */
export const drafts = words(`
  nod go-ahead thumbs-up blessing backing order orders list version draft plan shortlist schedule rota roster timetable proposal text layout menu design
  sign preference note notes instructions feeling gut hunch instinct favourite favorite inkling soft-spot`);

/** Standing up against a call, or for another. */
export const opposing = words(
  'disagree object oppose commit argue warn overrule overturn fight dispute contest protest insist refuse dissent veto appeal',
);

/** What others do with work that they take up. */
export const spreading = words(
  'keep roll extend expand adopt copy continue introduce use make spread buy fund hire renew try take open invite',
);

/** What is picked by hand, and chosen by nobody. */
export const crops = words(
  'fruit apple pear cherry berry strawberry raspberry grape tomato bean pea cotton coffee tea flower olive plum peach orange mango cucumber pepper lemon mushroom rose banana',
);

/** Those who are served, at large: who gives them what they want has listened, and decided. */
export const atLarge = words(
  'customer customers user users guest guests shopper shoppers player players patient patients passenger passengers rider riders visitor visitors subscriber subscribers caller callers viewer viewers reader readers kids children consumers families people staff pupils students',
);

/** Ways to count heads. */
export const ballots = words('poll vote ballot vote-off dot-vote dot-voting voting referendum plebiscite straw-poll');

/** What somebody is pointed out as: "my aunt is the one who picked". */
export const pointed = words('one person man woman guy lady people ones lad girl');

/** Where people meet who decide: "the planning round", "the design authority". */
export const forums = words(`
  round meeting session workshop forum authority board panel committee conference summit retreat assembly council gathering review
  circle jury caucus congress body tribunal leaders elders`);

/** One of several by its place in their row. */
export const ranks = words('first second third fourth last former latter one other cheapest middle');

/** How others lay down what is then carried out to the letter: "what the consultant put in his document". */
export const layingDown = words(
  'put write note specify list give present lay set draw plan design define outline sketch say map document state propose recommend prescribe foresee spell type hand',
);

/** Choosing, told as work that somebody does: "procurement did the picking". */
export const choosingWork = words(
  'picking choosing deciding selecting selection choice prioritisation prioritization shortlisting ranking voting decision decisions',
);

/** Doing or running a piece of work, which is no call. */
export const doingWork = words('do handle run manage own make take carry');

/** Leave that one waits for: "once my manager had approved". */
export const givingLeave = words(
  'decide choose pick agree rule vote settle say tell announce approve sign confirm okay nod authorise authorize bless clear permit allow consent release',
);

/** Those who agree as sides: "all parties agreed on it". */
export const sides = words(
  'parties sides stakeholders departments functions teams participants members attendees managers partners units',
);

/** What one goes with who does not steer. */
export const currents = words(
  'majority consensus flow crowd tide vote default winner favourite favorite mainstream herd grain mood most',
);

/** Those one buys from: going with them is a purchase. */
export const sellers = words(
  'vendor vendors supplier suppliers provider providers agency agencies contractor contractors company firm brand dealer manufacturer bank carrier baker printer caterer partner',
);

/** What a word is that nobody goes against: "the auditor's word was final". */
export const unanswerable = words('final law gospel binding enough decisive sacred conclusive irrevocable');

/** What people decide about their own life, which is nobody's call at work. */
export const lifeChoices = words(
  'leave quit resign retire emigrate immigrate marry divorce study return go travel rest pray relocate attend visit walk drive fly join come fast abstain',
);

/** What people leave who go: a post, a place. */
export const placesOfLife = words(
  'company firm job post role team business industry trade country city town school university college army club union profession',
);

/** What is settled by paying or by agreement in court. */
export const settledThings = words(
  'case cases claim claims bill bills debt debts invoice invoices account accounts estate strike lawsuit suit score scores',
);

/** What one goes for in a break. */
export const pauses = words(
  'lunch dinner breakfast supper tea coffee drink drinks meal beer smoke bite swim break check-up scan test training surgery treatment interview',
);

/** How a view is called that all or most hold: "the general view was to wait". */
export const generally = words('general common prevailing unanimous overall majority predominant widespread');

/** Asking somebody who has a say: "I consulted my boss, and he decided". */
export const consulting = words('consult ask put check turn approach call ring phone refer');

/** What one is not who will not have it: "not keen", "not a fan". */
export const unpersuaded = words(
  'keen convinced sold sure impressed having fan enthusiastic won wild mad amused thrilled ready prepared willing',
);

/** What one would not do who will not hear of it. */
export const granting = words('have allow budge permit entertain countenance wear');

/** What a vetoed thing does not do. */
export const comingAbout = words('happen take go run start open come launch');

/** How a view is called that somebody means to see done: "a strong view". */
export const firmly = words('strong firm clear definite fixed set decided pronounced distinct');

/** What one voices who is against it. */
export const doubts = words(
  'concern concerns objection objections doubt doubts reservation reservations disagreement dissent',
);

/** How somebody says what others will not like to hear. */
export const outright = words('straight plainly flatly bluntly openly frankly outright firmly');

/** How somebody shows or says what is to be done. */
export const directing = words('ask want say point tell request order prefer');

/** Coming to a view, as one who has the say does. */
export const leaning = words(
  'lean incline tend prefer favour favor go take opt come pick choose like want say vote think settle decide rule answer',
);

/** Laying down what is done then "accordingly". */
export const sayingSo = words(
  'say fix decide tell announce order want call write inform settle set choose pick confirm rule',
);

/** Verbs of what somebody thinks of a thing. */
export const opinions = words('think find feel believe consider see like reckon figure hold argue guess');

/** What others have reckoned or drawn, besides drafts. */
export const reckonings = words(`
  number figure estimate price rate date deadline length width height size dose threshold cut-off limit sum count map sketch formula recipe
  wording title name colour color configuration setting model curve ratio percentage template spreadsheet sheet slide deck booklet report word calculation choice pick favourite favorite`);

/** How a thing comes to be the one: "is what went in", "is the one that stayed". */
export const comingToStay = words(
  'go use stay remain build sign adopt keep ship run end print follow take retain enter become stand win apply implement buy order install send prevail make land choose pick put cook sell serve paint plant',
);

/** Having a thing before one's eyes as it should be. */
export const picturing = words('imagine envision envisage picture see dream fancy foresee conceive draw sketch have');

/** What others name, and one enters as given: "the price they gave me". */
export const givenFigures = words(
  'price figure rate date deadline length dose threshold limit sum size percentage cut-off fee width height',
);

/** How a call is given away: to a person, to a body, to a vote, to consensus. From verbs of choice and consent in valency dictionaries. */
import { words } from './words.ts';

/** Choosing one of several. */
export const choosing = words('decide choose pick select determine settle opt fix dictate ordain plump pronounce');

/** What names a call. */
export const callNames = words(
  'decision call choice decisions say word verdict ruling pick selection judgement judgment determination approval sign-off arbitration adjudication',
);

/** Taking up what another has said, as a thing: "followed her advice". */
export const takingUp = words(
  'trust follow accept adopt heed take implement execute respect obey honour honor endorse embrace approve echo',
);

/** Doing what another's will was, told in a clause of its own: "chose the one that she preferred". */
export const complying = words(`
  do follow implement take accept adopt build execute use keep apply buy order ship go choose pick make select book sign hire install end
  stick hold`);

/** Resting on somebody. */
export const resting = words('rely count depend lean act');

/** Thinking something likely. */
export const supposing = words('think figure assume believe say guess reckon suppose feel');

/** What the candidate brings about alone, where a group would let it happen: "I reached agreement". */
export const bringingAbout = words('reach find build come get seek put take hold vote settle');

/** What names the agreement of all. */
export const consensusNouns = words('favour favor agreed opinion accord unanimous consensus agreement view');

/** All of the group, or most of it. */
export const groupAtLarge = words('everyone everybody all most majority group');

/** Verdicts on an option. */
export const verdicts = words(
  'best better safest should right way answer direction strongest nicest wisest favourite favorite',
);

/** What one does with whatever others choose. */
export const deliveringWhatever = words(
  'run send publish post serve plant file play put go sign hire open close implement do build ship apply use print order make accept take follow adopt execute deliver',
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

/** Giving one's consent: "was fine with it". */
export const content = words('fine ok okay happy good comfortable alright');

/** Doing as told, with nothing behind it: "and I obeyed". */
export const obeying = words('do follow comply obey execute implement apply enforce');

/** How a matter ends in "that was …". */
export const endsOfMatter = words('that it end final settled decided plan enough over');

/** Settling, said of a word or a wish. */
export const sealing = words('settle decide seal clinch');

/** Where a call is made that is not made here. */
export const elsewhere = words('above over elsewhere upstairs without higher');
export const aboveUs = words('above upstairs top corporate headquarters');

/** What draws up what others then carry out. */
export const drawingUp = words('lay set draw plan design define write');

/** Coming out first. */
export const winning = words('win come get receive score');

/** How things are drawn or voted. */
export const drawings = words(
  'show ballot lot lots coin raffle lottery toss dice draw straw straws acclamation applause consensus referendum hands',
);

/** Words that an adverbial of a call's end opens with. */
export const atLast = words('end finally eventually ultimately last');

/** On whose word a thing is done: "as suggested by", "as instructed". */
export const asTold = words(
  'suggested recommended advised proposed agreed decided wished desired instructed told ordered directed requested prescribed stipulated mandated demanded dictated specified',
);

/** What names another's word on a matter: "on the advice of", "at the insistence of". */
export const opinionsHeeded = words(`
  advice recommendation suggestion proposal insistence instruction instructions decision request order orders demand behest urging wish
  command directive say-so guidance word mandate decree ruling counsel steer line wishes`);

/** What others give by their verdict. */
export const forecasts = words('forecast word numbers view gut');

/** A part in a call, which whoever had none of it disclaims: "I had no say". */
export const stakes = words(
  'say opinion view preference vote voice input stance influence position objection objections feelings',
);

/** Standing above one's own: "above my pay grade". */
export const standing = words(
  'grade paygrade station remit level league head authority competence hands power control brief',
);

/** Whose business a matter is: "not my call", "not my place". */
export const concerns = words('decision call choice mine place business say');

/** Contradicting, which whoever yields does not do. */
export const contradicting = words(
  'argue question contradict object challenge debate disagree discuss dispute doubt protest resist oppose query quibble intervene interfere comment insist push fight ask weigh',
);

/** What one does without who takes a thing as it comes: "without a word", "without changing a line". */
export const without = words(
  'word question questions comment discussion argument objection objections debate hesitation changing asking questioning moving checking arguing discussing reading touching editing altering challenging murmur protest complaint fuss input',
);

/** Passing what others have drawn up. */
export const passing = words('rubber-stamp rubber-stamped rubberstamp rubberstamped okay okayed countersign initial');

/** What only carries out: paperwork, word, errand. */
export const errands = words(`
  type print pay sign file enter book order write fill tick laminate post send put copy retype forward pass announce inform install follow do
  execute implement obey carry deliver apply translate draw build paint note hold stamp key input click publish upload`);

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

/** Words by which the candidate's own ground or other course comes in. */
export const ownGround = words(
  'but however instead because since although though anyway myself rather yet still unless until despite nevertheless nonetheless',
);

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

/** Landing where all land: "we all settled on the zoned one". */
export const converging = words('land settle converge gravitate unite rally plump lean');

/** Giving in, with nothing behind it. */
export const givingIn = words('fold relent capitulate acquiesce concede yield cave buckle comply obey');

/** Making another's word one's own, with "with it" or "into it" behind: "we ran with that", "we bought into it". */
export const embracing = words('run roll key buy tap fall plug sign lean');

/** Where a choice is held that is not yet spoken: "had a price in her head". */
export const minds = words('mind head heart eye eyes sights');

/** Deeds that give the candidate a ground of their own. */
export const grounding = words(
  'check test count measure verify refuse insist convince change halve double compare calculate challenge question overrule persuade limit cap',
);

/** What stands before another's word that one acts on: "on the advice of", "in line with a directive from". */
export const actingOn = words('on at upon per following under with by');

/** Whose right a call is: "the prerogative of the founder". */
export const rights = words(
  'decision call choice pick idea initiative prerogative privilege domain province remit right doing',
);

/** Deeds that only look, speak or take part: no call of others is carried out by them. */
export const mereActs = words(`
  tell say ask see hear know call phone ring meet talk speak write read look visit go come find learn show explain discuss argue listen
  think feel wonder remember inform remind brief update email mail message warn thank invite introduce send travel sit stand wait help work try start begin`);

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

/** Words that open a question in another sentence. */
export const questions = words('whether which what how who whom when where if');

/** Settling a matter. */
export const settlingIt = words(
  'agree decide choose pick settle select determine judge define set resolve fix finalise finalize rule',
);

/** One of several by its place in their row. */
export const ranks = words('first second third fourth last former latter one other cheapest middle');

/** How others lay down what is then carried out to the letter: "what the consultant put in his document". */
export const layingDown = words(
  'put write note specify list give present lay set draw plan design define outline sketch say map document state propose recommend prescribe foresee spell type hand',
);

/** Doing a thing to the letter. */
export const toTheLetter = words(
  'keep stick go adhere hold follow adopt implement copy execute apply do reproduce transcribe mirror replicate build take',
);

/** Trying a thing before it is settled. */
export const trying = words(
  'time weigh trial pilot log watch observe record try sample simulate rehearse clock survey interview',
);

/** What all come to: "by common agreement". */
export const accords = words('agreement consensus consent acclamation accord unanimity');

/** Choosing, told as work that somebody does: "procurement did the picking". */
export const choosingWork = words(
  'picking choosing deciding selecting selection choice prioritisation prioritization shortlisting ranking voting decision decisions',
);
export const doingWork = words('do handle run manage own make take carry');

/** Leave that one waits for: "once my manager had approved". */
export const givingLeave = words(
  'decide choose pick agree rule vote settle say tell announce approve sign confirm okay nod authorise authorize bless clear permit allow consent release',
);

/** What a thing does that is good enough: "the ramp would do". */
export const sufficing = words('do work hold suffice pass serve fit stand');

/** Those who agree as sides: "all parties agreed on it". */
export const sides = words(
  'parties sides stakeholders departments functions teams participants members attendees managers partners units',
);

/** From some time on, which tells of work that goes on and of no call. */
export const onwards = words('from after since then afterwards thereafter later once');

/** What one goes with who does not steer. */
export const currents = words(
  'majority consensus flow crowd tide vote default winner favourite favorite mainstream herd grain mood most',
);

/** Those one buys from: going with them is a purchase. */
export const sellers = words(
  'vendor vendors supplier suppliers provider providers agency agencies contractor contractors company firm brand dealer manufacturer bank carrier baker printer caterer partner',
);

/** What whoever gives way elsewhere does not give up: "… and held on the night shift". */
export const holding = words('hold keep insist refuse stand save win protect defend get retain secure');

/** Talk in which two sides come to a price or a date between them. */
export const bargaining = words(
  'haggling bargaining negotiation negotiations negotiating talks mediation price prices fee rent deposit discount',
);

/** Trying a thing for a time: "I kept the other one warm for a ten-day trial". */
export const trials = words('trial trials test tests pilot comparison check probation while control');

/** Coming to an agreement, told in the passive. */
export const reaching = words('reach achieve find arrive strike forge build establish obtain secure');

/** Doing as others have laid down: told to do this, one is given no work but a line to keep to. */
export const keepingTo = words('follow obey comply apply implement enforce execute stick adhere conform');

/** What a word is that nobody goes against: "the auditor's word was final". */
export const unanswerable = words('final law gospel binding enough decisive sacred conclusive irrevocable');

/** Whose decision it is that is nobody's: "a joint decision". */
export const shared = words(
  'joint collective group common shared team unanimous family democratic collegial corporate majority',
);

/** What people decide about their own life, which is nobody's call at work. */
export const lifeChoices = words(
  'leave quit resign retire emigrate immigrate marry divorce study return go travel rest pray relocate attend visit walk drive fly join come fast abstain',
);

/** What is settled by paying or by agreement in court. */
export const settledThings = words(
  'case cases claim claims bill bills debt debts invoice invoices account accounts estate strike lawsuit suit score scores',
);

/** What one goes for in a break. */
export const pauses = words(
  'lunch dinner breakfast supper tea coffee drink drinks meal beer smoke bite swim break check-up scan test training surgery treatment interview',
);

/** Rules and signs that everybody keeps: who obeys them follows nobody. */
export const everydayLaws = words(
  'limit limits sign signs light lights warning warnings alarm alarms law laws speed siren signal signals whistle bell traffic',
);

/** Papers that one lets through. */
export const motioned = words(
  'plan plans request requests proposal proposals budget budgets application applications change changes release design designs draft drafts bill invoice invoices list version contract deal decision idea',
);

/** What one gives way to besides people. */
export const pressures = words(
  'pressure majority demand demands wish wishes will view views protest protests complaint complaints vote consensus opinion opinions request requests objection objections',
);

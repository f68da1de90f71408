import { describe, expect, test } from 'vitest';
import { readEnglish } from '../../server/src/core/english/read.ts';

/** The finite verbs of a text, each with its subject's head. */
const verbs = (prose: string) =>
  readEnglish(prose).flatMap(({ sentence }) =>
    sentence.clauses.map(({ subject, verb }) => `${subject?.head.lower ?? '–'} ${verb.lemma}`),
  );

describe('a verb that looks like a noun is read where its clause has no other', () => {
  test.each([
    ['I signed in May, and the tender alone takes a year.', ['i sign', 'tender take']],
    ['It was cheap, because each desk needs two lamps.', ['it be', 'desk need']],
    ['Buyers in the two cities send fewer letters.', ['buyers send']],
    ['Nurses over fifty print the plan.', ['nurses print']],
    ['The drivers no longer wait.', ['drivers wait']],
    ['Our engines rarely stall.', ['engines stall']],
    ['I read why a form stalls.', ['i read', 'form stall']],
    ['It sold because climbers love having a trophy.', ['it sell', 'climbers love']],
    ['My colleague call the manager.', ['colleague call']],
    ['District manager ask me to put it back.', ['manager ask']],
    ['Supplier say buy a new pad.', ['supplier say']],
    ['People waiting for their car want to sit.', ['people want']],
    ['From the crash logs my teammate found the leak.', ['teammate find']],
    ['The last in line still found a seat.', ['last find']],
    ['The first of the vans left early.', ['first leave']],
    ['At first in the hall nobody spoke.', ['nobody speak']],
    ['I set up the rooms the way the surgeon asked.', ['i set', 'surgeon ask']],
    ['Lena said fire him.', ['lena say', '– fire']],
    ['I have had a good idea.', ['i have']],
    ['The supplier himself made the test.', ['supplier make']],
    ['Leasing made no sense.', ['leasing make']],
    ['Painting broken chairs is cheap.', ['painting be']],
    ['Everyone at the table wrote down a number.', ['everyone write']],
    ['Most of them perceive this as a threat.', ['most perceive']],
    ['One learns with the years.', ['one learn']],
    ['One in nine fails at the gate.', ['one fail']],
    ['The rest now lies with the bakers.', ['rest lie']],
    ['The mill still orders from us.', ['mill order']],
    ['If a tag dies, the porter opens by hand.', ['tag die', 'porter open']],
    ['If the share rises again, I stop.', ['share rise', 'i stop']],
    ['Serving belongs to the canteen.', ['serving belong']],
    ['Filling one in takes ten minutes.', ['filling take']],
    ['A letter about leftovers arrives each spring.', ['letter arrive']],
    ['Farms by the river lose a day.', ['farms lose']],
    ['Our plant make lamps for ships.', ['plant make']],
    ['Old guests like quiet rooms.', ['guests like']],
    ["The rota's with the porters now.", ['rota be']],
    ["The joiner's looking after it.", ['joiner look']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));

  test.each([
    'Two sick days per worker a month.',
    'Ten shop visits a week.',
    '38 portions a day in the park.',
    'Ninety trucks a day, twelve doors.',
    'Email sends per week.',
    'Tools like the new crane.',
    'A new store look.',
    "The painter's drying of the frames.",
    "At my aunt's for a week.",
  ])('no verb: %s', prose => expect(verbs(prose)).toEqual([]));
});

describe('a subject that is described has a verb of its own', () => {
  test.each([
    ['Readers who live far away want a text.', 'readers want'],
    ['Customers who pay monthly need help.', 'customers need'],
    ['The growers I spoke to hated the form.', 'growers hate'],
    ['Guests who bought it found it dull.', 'guests find'],
    ['People who can read hate long letters.', 'people hate'],
    ['Visitors without a car care about the bus.', 'visitors care'],
    ['Tenants from abroad like a late tram.', 'tenants like'],
    ['Users who were new felt ignored.', 'users feel'],
  ])('%s', (prose, expected) => expect(verbs(prose)).toContain(expected));

  test.each([
    ['I left notes on user need for speed.', ['i leave']],
    ['We hired people who need help at once.', ['we hire', 'people need']],
    ['I met the man who got it resolved.', ['i meet', 'man get']],
  ])('no other: %s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('what has an object of its own is no participle', () => {
  test.each([
    ['The engineer found the wall was too thin.', ['engineer find', 'wall be']],
    ['Timo worked out the wall was too thin.', ['timo work', 'wall be']],
    ['The cook noticed our oven was off.', ['cook notice', 'oven be']],
    ['The bus taken the day before was late.', ['bus be']],
    ['The man called the boss was late.', ['man be']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('a subject that looks like a verb is none', () => {
  test.each([
    ['The arrival times were all over the place.', ['times be']],
    ['A pricing change usually took five weeks.', ['change take']],
    ['We looked at which steps were missing.', ['we look', 'steps be']],
    ['What the parents pay is left out.', ['parents pay', '– leave']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

test('“based on …” opens a sentence without a verb', () => {
  expect(verbs('Based on this I stopped the plan.')).toEqual(['i stop']);
});

describe('a conjunction opens its clause over adverbs and phrases', () => {
  const kinds = (prose: string) =>
    readEnglish(prose).flatMap(({ sentence }) =>
      sentence.clauses.map(({ kind, link }) => `${kind} ${link?.lower ?? '–'}`),
    );

  test.each([
    ['I learned that sometimes you have to ask.', ['main –', 'complement that']],
    ['We found that in the end most guests left.', ['main –', 'complement that']],
    ['It broke because usually they load it twice.', ['main –', 'subordinate because']],
    ['Because of the snow we had a queue.', ['main –']],
    ['Since then I count the pallets first.', ['main –']],
    ['As of May the crew has the keys.', ['main –']],
  ])('%s', (prose, expected) => expect(kinds(prose)).toEqual(expected));
});

describe('a length of time in front is no subject', () => {
  test.each([
    ['After a couple of weeks finance came around.', ['finance come']],
    ['After three days the pump stopped.', ['pump stop']],
    ['After two weeks passed, we met.', ['weeks pass', 'we meet']],
    ['Within 23 days 1,940 readers had been shielded.', ['readers shield']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('words that pass for other words', () => {
  test.each([
    ['School contracts I left out.', ['i leave']],
    ['The log says we lost it.', ['log say', 'we lose']],
    ['People simply like it when it is warm.', ['people like', 'it be']],
    ['The consultant from outside analysed the error.', ['consultant analyse']],
    ['Due to these tours the wait came down.', ['wait come']],
    ['He had his own preferred option.', ['he have']],
    ['Overall I think it went well.', ['i think', 'it go']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

test('a clause ends before what opens the next one', () => {
  const [first] = readEnglish('We cut the list, and in March finance joined.')[0]?.sentence.clauses ?? [];
  expect(first?.end).toBe('We cut the list'.length);
});

describe('“this” acts alone where its clause has no other verb', () => {
  test.each([
    ['This reduced average handling time by 18%.', ['this reduce']],
    ['This significantly improved customer satisfaction.', ['this improve']],
    ['This increased demand and lowered overall costs.', ['this increase', 'this lower']],
    ['In the end this worked.', ['this work']],
    ['Rents rose by 2%, so this held.', ['rents rise', 'this hold']],
    ['All this never paid, so I stopped it.', ['this pay', 'i stop']],
    ['With these fixed, we went on.', ['we go']],
    ['This increased demand made us hire two people.', ['demand make']],
    ['This shared calendar saved us two calls a week.', ['calendar save']],
    ['These reduced prices brought back 40 customers.', ['prices bring']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('what describes a noun is no verb', () => {
  test.each([
    ['I had limited time.', ['i have']],
    ['I had limited the time.', ['i limit']],
    ['This meant shorter queues for the guests.', ['this mean']],
    ['We saw faster checks and lower costs.', ['we see']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('contractions typed without their apostrophe are read', () => {
  test.each([
    ['thats how we did it.', ['that be', 'we do']],
    ['i didnt know, they dont like it.', ['i know', 'they like']],
    ['im sure and ive seen it.', ['i be', 'i see']],
    ['he couldnt come, theyre late.', ['he come', 'they be']],
    ['I should of asked them, it could of burnt.', ['i ask', 'it burn']],
    ['She would of course agree.', ['she agree']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('a group is known by what it does', () => {
  test.each([
    ['The sales team owns it now.', ['team own']],
    ['The ops team runs the shift.', ['team run']],
    ['The nurses team up with us.', ['nurses team']],
    ['Everything after the launch went well.', ['everything go']],
    ['After the launch the team slept.', ['team sleep']],
  ])('%s', (prose, expected) => expect(verbs(prose)).toEqual(expected));
});

describe('“IT” is a department, and “it” is none', () => {
  test.each([
    ["From then on IT's baby.", []],
    ["IT's down again.", ['it be']],
    ["It's baby food.", ['it be']],
  ])('%s', (prose, expected) => {
    expect(verbs(prose)).toEqual(expected);
  });
});

describe('data that tell something are one as often as many', () => {
  test.each([
    ['The data shows that guests are late.', ['data show', 'guests be']],
    ['Usage data suggests a gap.', ['data suggest']],
    ['Analysis shows that the belt is slow.', ['analysis show', 'belt be']],
    ['The data points were old.', ['points be']],
    ['I sent the data points to Kiel.', ['i send']],
  ])('%s', (prose, expected) => {
    expect(verbs(prose)).toEqual(expected);
  });
});

describe('who works, and what a day or a paper is for', () => {
  test.each([
    ['For ten days we were working day and night.', ['we work']],
    ['I was working days then.', ['i work']],
    ['We had two working days left.', ['we have']],
    ['These are our working hours.', ['these be']],
  ])('%s', (prose, expected) => {
    expect(verbs(prose)).toEqual(expected);
  });
});

describe('what people are, where the copula is left out', () => {
  test.each([
    ['My team very united.', []],
    ['The guests very annoyed about the smell.', []],
    ['The team united the two rotas.', ['team unite']],
    ['We very enjoyed the work.', ['we enjoy']],
  ])('%s', (prose, expected) => {
    expect(verbs(prose)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { readEnglish } from '../../server/src/core/english/read.ts';

/** Each clause as "actor verb", with what matters of its verb. */
const clauses = (prose: string) =>
  readEnglish(prose).flatMap(({ sentence }) =>
    sentence.clauses.map(({ kind, actor, verb }) =>
      [kind, actor, verb.negated && 'not', verb.deed.lemma, verb.voice === 'passive' && 'passive', verb.tense]
        .filter(Boolean)
        .join(' '),
    ),
  );

describe('who acts, and what the verb is', () => {
  test.each([
    ['I cut the flow.', ['main I cut past']],
    ['Our team ships weekly.', ['main team ship present']],
    ['The data team blocked it.', ['main other block past']],
    ['My sister and I sold it.', ['main team sell past']],
    ['Two of us read it.', ['main we read past']],
    ['Cut the scope to two screens.', ['main dropped cut past']],
    ['There were three options.', ['main nobody be past']],
    ["We'd already booked it.", ['main we book past']],
    ["We'd book it again.", ['main we book conditional']],
    ['We were able to halve it.', ['main we halve past']],
    ['We ended up writing our own.', ['main we write past']],
    ['We never launched it.', ['main we not launch past']],
    ['The launch was delayed.', ['main other delay passive past']],
    ['The sheep were shorn.', ['main other shorn passive past']],
    ['It got delayed.', ['main nobody delay passive past']],
    ['The plan is being rewritten.', ['main other rewrite passive present']],
    ['I was excited about it.', ['main I be past']],
    ['We have choose the blue one.', ['main we choose present']],
  ])('%s', (prose, expected) => {
    expect(clauses(prose)).toEqual(expected);
  });
});

describe('how clauses hang together', () => {
  test.each([
    ['We read it, called her and left.', ['main we read past', 'coordinate we call past', 'coordinate we leave past']],
    ['After we called, I left.', ['subordinate we call past', 'main I leave past']],
    ['We booked the hall & rang the choir.', ['main we book past', 'coordinate we ring past']],
    ['Salt & Sons sold it.', ['main other sell past']],
    ['The van broke, so we rented one.', ['main other break past', 'main we rent past']],
    ['I decided that we would close.', ['main I decide past', 'complement we close conditional']],
    ['I think the team shipped early.', ['main I think present', 'complement team ship past']],
    ['The list we closed was long.', ['relative we close past', 'main other be past']],
    ['The letters sent in May named the clinic.', ['main other name past']],
    ['The report that we sent named three ports.', ['relative we send past', 'main other name past']],
    ['I asked them to redo it, and they did.', ['main I ask past', 'main other do past']],
    ['I had the logs pulled and found the leak.', ['main I have past', 'coordinate I find past']],
    ['The head of facilities opposed it.', ['main other oppose past']],
    ['A cap of 30 orders an hour was set.', ['main other set passive past']],
    ['What I did was call her.', ['complement I do past', 'main nobody be past', 'main I call past']],
    ['The first thing we did was cut it.', ['relative we do past', 'main other be past', 'main we cut past']],
    ['All we did was put it back.', ['relative we do past', 'main nobody be past', 'main we put past']],
    ['The work we did was cut.', ['relative we do past', 'main other cut passive past']],
    ['All that we saw pointed there.', ['relative we see past', 'main other point past']],
    ['Everything that we read named one port.', ['relative we read past', 'main other name past']],
    ['The clerk, when the bell rang, shut the hatch.', ['subordinate other ring past', 'main other shut past']],
    ['We, before the tide turned, moored it.', ['subordinate other turn past', 'main we moor past']],
    ['The owner of the mill, once she saw it, paid.', ['subordinate other see past', 'main other pay past']],
    ['That night, when they slept, fixed the pump.', ['subordinate other sleep past', 'coordinate other fix past']],
    [
      'I shut the hatch and, when the bell rang, went in.',
      ['main I shut past', 'subordinate other ring past', 'coordinate I go past'],
    ],
    ['The letters after the fire named two boats.', ['main other name past']],
    ['Clerks, in the main, hate it.', ['main other hate present']],
    ['We, in turn, train the clerks.', ['main we train present']],
    ['Clerks, when they err, call me.', ['subordinate other err present', 'main other call present']],
    ['Drivers, please call the gate.', ['main nobody call present']],
    ['Our mood since the move has been good.', ['main other be present']],
    ['No leak since the valve was changed.', ['subordinate other change passive past']],
  ])('%s', (prose, expected) => {
    expect(clauses(prose)).toEqual(expected);
  });
});

test.each([
  ['The chair (Anna) came in May.', 'The chair'],
  ['The chair (was loudest against) came in May.', 'The chair'],
  ['My boss (two years here) never signed it.', 'My boss'],
  ['It rained, and in 2016 somebody found a leak.', 'somebody'],
  ['Cut the night shift (two people), closed the gate.', undefined],
])('the subject behind an aside, and behind a year: %s', (prose, expected) => {
  const [{ sentence } = { sentence: undefined }] = readEnglish(prose);
  const subject = sentence?.clauses.at(-1)?.subject;
  expect(subject && prose.slice(subject.start, subject.end)).toBe(expected);
});

test('the agent of a passive is who did it, not how', () => {
  const agents = (prose: string) =>
    readEnglish(prose).flatMap(({ at, sentence }) =>
      sentence.clauses.map(({ agent }) => agent && prose.slice(at + agent.start, at + agent.end)),
    );
  expect(agents('It was written by our intern.')).toEqual(['our intern']);
  expect(agents('It was written by hand.')).toEqual([undefined]);
  expect(agents('Drivers were asked to park by number.')).toEqual([undefined]);
  expect(agents('It was cut by 14%.')).toEqual([undefined]);
});

test('a sentence ends where a reader ends it', () => {
  const sentences = (prose: string) =>
    readEnglish(prose).map(({ at, sentence }) => prose.slice(at + sentence.start, at + sentence.end));
  expect(sentences('It failed at 9:40 p.m. We left. Dr. Ruiz stayed, e.g. for tea.')).toEqual([
    'It failed at 9:40 p.m.',
    'We left.',
    'Dr. Ruiz stayed, e.g. for tea.',
  ]);
  expect(sentences('The dir. made it the rule. The comp. in hall 2 failed.')).toEqual([
    'The dir. made it the rule.',
    'The comp. in hall 2 failed.',
  ]);
  expect(sentences('We capped it at 200. Refunds fell by 2.5%.')).toEqual([
    'We capped it at 200.',
    'Refunds fell by 2.5%.',
  ]);
});

test('a sentence without end is read in pieces of bounded length', () => {
  const prose = `${'I moved the pump and we called the port because the tide was low, '.repeat(400)}so I left.`;
  const sentences = readEnglish(prose).map(({ sentence }) => sentence);
  expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThan(400);
  expect(sentences.flatMap(({ clauses: all }) => all).length).toBeGreaterThan(1000);
});

test('how often stands between a subject and its verb, and is none', () => {
  const [placed] = readEnglish('Families who fly twice a year hated the wheel.');
  expect(placed?.sentence.clauses.at(-1)?.subject?.head.lower).toBe('families');
});

describe('what goes on behind the comma that closes a clause of time or cause is the main clause', () => {
  test.each([
    [
      'I called them before they left, and booked a van.',
      ['main I call past', 'subordinate other leave past', 'coordinate I book past'],
    ],
    [
      'I called them before they left and locked the gate.',
      ['main I call past', 'subordinate other leave past', 'coordinate other lock past'],
    ],
    [
      'Because they left, and locked the gate, I called.',
      ['subordinate other leave past', 'coordinate other lock past', 'main I call past'],
    ],
  ])('%s', (prose, expected) => {
    expect(clauses(prose)).toEqual(expected);
  });
});

describe('what stands in the present behind “and” is a deed of its own', () => {
  test.each([
    ['I check the log and refuse more.', ['main I check present', 'coordinate I refuse present']],
    ['I want to check the log and refuse more.', ['main I want present']],
    ['I help them sort and pack.', ['main I help present']],
    ['They will check the log and refuse more.', ['main other check future']],
  ])('%s', (prose, expected) => {
    expect(clauses(prose)).toEqual(expected);
  });
});

describe('a plural behind “we” says who', () => {
  test.each([
    ['We riders we decided it.', ['main we decide past']],
    ['So we riders we decided it, and we bought them.', ['main we decide past', 'main we buy past']],
    [
      'The vans we sold were old, and we bought new ones.',
      ['relative we sell past', 'main other be past', 'main we buy past'],
    ],
    ['We greenlit it.', ['main we greenlit past']],
  ])('%s', (prose, expected) => {
    expect(clauses(prose)).toEqual(expected);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { absence, likelihood, traitsShown } from '../../server/src/core/likelihood/likelihood.ts';
import { isDoubtful, isTold, weighed } from '../../server/src/core/likelihood/weighed.ts';
import { bias, outputs, weighedRules, weights } from '../../server/src/core/likelihood/weights.ts';
import type { Passage } from '../../server/src/core/reading.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const read = (text: string) => service.analyse(text, defaultConfig).reading;
const passage = (sentence: string, section = 'Action') => {
  const [first] = read(`## ${section}\n\n${sentence}\n`).passages;
  if (!first) throw new Error('no sentence');
  return first;
};

describe('how likely a reader marks a sentence', () => {
  test.each([
    ['deferred-decision', 'Legal had the last word, and so we shipped in May.', 'I chose May over June for the shops.'],
    [
      'delegated-evidence',
      'The analyst looked at the data and found the fault.',
      'I read 300 mails and found the fault.',
    ],
    ['lesson-without-change', 'I learned that trust takes time.', 'Since then I phone every tenant in March.'],
    ['slogan', 'I always put the customer first.', 'I carried 40 boxes into the hall on Monday.'],
  ])('%s: “%s” more than “%s”', (rule, weak, strong) => {
    expect(likelihood(rule, passage(weak))).toBeGreaterThan(0.5);
    expect(likelihood(rule, passage(strong))).toBeLessThan(0.1);
  });

  test('depends on the section', () => {
    const of = (section: string) => likelihood('praise-as-result', passage('The director was very happy.', section));
    expect(of('Result')).toBeGreaterThan(of('Action'));
  });

  test('is a half where no weights are known', () => {
    expect(likelihood('overlong', passage('I sold the van.'))).toBe(0.5);
  });

  test.each(weighedRules)('%s is a rule', rule => {
    expect(rules.map(({ meta }) => meta.id)).toContain(rule);
  });

  test('has a hash, weights and moves on each line behind the first', () => {
    const rules = `[0-${String.fromCharCode('0'.charCodeAt(0) + weighedRules.length - 1)}]`;
    const cells = `\t[0-o]{${bias.length}}`;
    const line = RegExp(`^[0-o]{5}((${rules}[0-o]{2})+(${cells})?|${cells})$`);
    for (const written of weights.trimEnd().split('\n').slice(1)) expect(written).toMatch(line);
  });

  test('takes each rule for a weight for each cell, and what speaks before', () => {
    expect(outputs.map(row => row.length)).toEqual(weighedRules.map(() => bias.length + 1));
  });
});

describe('what readings find, weighed', () => {
  const unlikely = passage(
    'I counted 40 boxes in the hall on Monday, and 12 of them were wet because the roof leaked.',
  );
  const likely = passage('The analyst looked at the data and found that the fault lay in the pump.');

  test('is let pass where stories count against it', () => {
    expect([unlikely, likely].map(found => isDoubtful('delegated-evidence', found))).toEqual([true, false]);
  });

  test('stays where the sentence is short and stories hardly count against it', () => {
    const short = passage('The boxes were wet.');
    expect(traitsShown(short)).toBeLessThan(traitsShown(unlikely));
    expect(likelihood('delegated-evidence', short)).toBeLessThan(0.03);
    expect(isDoubtful('delegated-evidence', short)).toBe(false);
  });

  test('stays where a story is told in one breath, whatever stories say of so long a sentence', () => {
    const tale = Array.from({ length: 12 }, (_, at) => `the boxes in hall ${at} were wet because the roof leaked`);
    const long = passage(`I counted them, and ${tale.join(', and ')}, and the roof was mended.`);
    expect(likelihood('escalation', long)).toBeLessThan(0.03);
    expect(isDoubtful('escalation', long)).toBe(false);
  });

  test('is let pass where the sentence is short and all stories count against it', () => {
    const short = passage('I opened the door.');
    expect(traitsShown(short)).toBeLessThan(traitsShown(unlikely));
    expect(isDoubtful('blames-person', short)).toBe(true);
  });

  test('stays where a rule has short sentences in words of their own', () => {
    expect(isDoubtful('vague-influence', passage('I opened the door.'))).toBe(false);
  });

  test('is the likeliest clause where they find nothing and stories count for it', () => {
    const { words } = likely.sentence;
    const found = [...weighed('delegated-evidence', likely, [], place => place)];
    expect(found.map(({ start }) => start)).toEqual([words[0]?.start]);
  });

  test('is nothing where stories count for a rule of the same defect more', () => {
    expect(likelihood('delegated-evidence', likely)).toBeGreaterThan(likelihood('vague-data', likely));
    expect([...weighed('vague-data', likely, [], place => place)]).toEqual([]);
  });

  test('is nothing where no weights are known', () => {
    expect([...weighed('overlong', likely, [], place => place)]).toEqual([]);
  });

  test('is nothing where stories do not count for it', () => {
    expect([...weighed('delegated-evidence', unlikely, [], place => place)]).toEqual([]);
  });
});

describe('whether a story tells what a rule misses', () => {
  const story = (...lines: readonly string[]) => read(`## Action\n\n${lines.join(' ')}\n`);
  const plain = story(
    'Parcels came late in our depot.',
    'We won the prize.',
    'The customers were very happy with it.',
    'Parcels came on time.',
    'The director was very happy.',
    'We won the prize again.',
  );

  test('is likelier where a sentence tells it', () => {
    const priced = story('I chose the van over the tram, at the cost of a month of late reports.');
    expect(absence('no-tradeoff', priced.passages)).toBeLessThan(absence('no-tradeoff', plain.passages));
  });

  test('is as the readings say, unless stories count plainly against them', () => {
    expect(isTold('no-tradeoff', plain, () => false)).toBe(false);
    const told = vi.fn(() => true);
    expect(isTold('no-tradeoff', plain, told)).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });

  test('is not told by a sentence of which stories do not believe it', () => {
    const open = story(
      'I painted the hall in May.',
      'I moved the chairs to the back.',
      'I took the bus to the depot.',
      'I chose the van, and the reports came late.',
      'I wrote to the council.',
      'I opened the hall on Monday.',
    );
    const [least] = [...open.passages].sort((a, b) => likelihood('no-tradeoff', a) - likelihood('no-tradeoff', b));
    expect(isTold('no-tradeoff', open, () => true)).toBe(true);
    const told = (passage: Passage) => passage === least;
    expect(isTold('no-tradeoff', open, told)).toBe(false);
    expect(isTold('no-tradeoff', open, told, told)).toBe(true);
  });

  test('is doubted the less, the shorter the draft', () => {
    const lines = [
      'I painted the hall in May.',
      'I moved the chairs to the back.',
      'I took the bus to the depot.',
      'I wrote to the council.',
      'I opened the hall on Monday.',
      'I swept the yard.',
    ];
    const told = ({ index }: Passage) => index === 0;
    const long = story(...lines, ...lines);
    const short = story(...lines);
    const doubt = (passages: readonly Passage[]) => likelihood('no-tradeoff', passages[0] as Passage);
    expect(doubt(short.passages)).toBe(doubt(long.passages));
    expect(isTold('no-tradeoff', short, told)).toBe(true);
    expect(isTold('no-tradeoff', long, told)).toBe(false);
  });

  test('is not told by many sentences that are each a little likely to say whom it is for', () => {
    const faint = story(...Array.from({ length: 120 }, () => 'Customers waited in the hall for a new card.'));
    expect(likelihood('no-segment', faint.passages[0] as Passage)).toBeLessThan(0.1);
    expect(absence('no-segment', faint.passages)).toBeLessThan(0.25);
    expect(isTold('no-segment', faint, () => false)).toBe(false);
    const plain = story(...Array.from({ length: 12 }, () => 'Older tenants who live alone waited for a new card.'));
    expect(isTold('no-segment', plain, () => true)).toBe(true);
  });

  test('is as the readings say in a draft of a few sentences', () => {
    const draft = story('I painted the hall.', 'I moved the chairs.');
    expect(isTold('no-tradeoff', draft, () => true)).toBe(true);
  });
});

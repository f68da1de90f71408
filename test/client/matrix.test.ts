import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../client/src/matrix/matrix.ts';
import { sheetOf } from '../../client/src/metrics/sheet.ts';
import { coverage, silent, story } from './bank.ts';

describe('the matrix', () => {
  const stories = [
    story('Gate', [
      ['trust', 'primary', true],
      ['depth', 'backup', false],
    ]),
    story('Ferry', [['trust', 'primary', true]]),
    story('Barn', [], { layers: [], format: 'design' }),
    story('Quay', [], { layers: [{ name: 'ownership', strength: 'missing', why: '', proof: [] }] }),
  ];
  const { table, places } = matrixOf(coverage(stories, { trust: 'strong', depth: 'weak', nerve: 'none' }), stories);

  test('says of each story and principle by letter and shape whether it is claimed, how, and how well', () => {
    const drawn = table.rows.map(({ cells }) =>
      cells.map(({ text, shape = '' }) => `${text}${shape && `:${shape}`}`).join(' '),
    );
    expect(drawn).toEqual(['Gate P:full B:half :dash', 'Ferry P:full :dash :dash', 'Quay :dash :dash :dash']);
  });

  test('says the same in words, with what is lacking', () => {
    expect(table.rows[0]?.cells.map(({ says }) => says)).toEqual([
      'Gate\ngate.story.md',
      'Gate, The trust: primary, strong',
      'Gate, The depth: backup, weak\nNobody says what was given up.',
      'The nerve: not claimed',
    ]);
  });

  test('marks principles without a strong story as gaps, and stories that do not answer for what they claim', () => {
    expect(table.columns.map(({ shape, says, isGap }) => [shape, says, isGap])).toEqual([
      [undefined, undefined, false],
      ['full', 'strong', false],
      ['half', 'weak', true],
      ['hollow', 'none', true],
    ]);
    expect(table.rows.map(({ isGap }) => isGap)).toEqual([true, false, true]);
  });

  test('only counts answers in other formats, beneath', () => {
    const beneath = (...formats: readonly string[]) => {
      const others = formats.map(format => story(`A ${format}`, [], { layers: [], format }));
      return matrixOf(coverage(others, {}), others).table.beneath?.text;
    };
    expect(table.beneath?.text).toBe('1 answer in another format is left out: it answers a question of its own.');
    expect(beneath('design', 'estimate')).toBe(
      '2 answers in other formats are left out: they answer questions of their own.',
    );
    expect(beneath()).toBeUndefined();
  });

  test('leads from every cell to its story', () => {
    const told = stories.filter(({ title }) => title !== 'Barn');
    for (const [at, { cells }] of table.rows.entries())
      for (const { opens = '' } of cells) expect(places.get(opens)).toBe(told[at]);
  });
});

describe('the metrics sheet', () => {
  const place = { uri: 'file:///bank/gate.story.md', start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
  const metrics = [
    {
      ...silent,
      measure: 'waiting time',
      baseline: '8 min',
      result: '4 min',
      missing: ['period', 'guardrail'] as const,
    },
    silent,
  ];
  const { table, places } = sheetOf({ version: 1, metrics, places: [place, place], keys: ['gate:0', 'gate:1'] }, [
    story('Gate', []),
  ]);

  test('tells what a metric says, what it leaves out, and what an interviewer will ask for', () => {
    const drawn = table.rows.map(({ cells }) => cells.map(({ text, shape }) => text || shape));
    expect(table.columns.map(({ label }) => label).join()).toBe(
      'Story,Measure,Baseline,Result,Change,Period,Of whom,Money,Guardrail',
    );
    expect(drawn).toEqual([
      ['Gate', 'waiting time', '8 min', '4 min', 'dash', 'missing', 'dash', 'dash', 'missing'],
      ['Gate', '“Waiting fell by half.”', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash', 'dash'],
    ]);
    expect(table.rows.map(({ isGap }) => isGap)).toEqual([true, false]);
  });

  test('leads from every cell to the sentence', () => {
    for (const { cells } of table.rows) for (const { opens = '' } of cells) expect(places.get(opens)).toBe(place);
  });
});

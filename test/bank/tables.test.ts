import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asShown } from '../../server/src/core/bank/tables/as-shown.ts';
import { toCsv } from '../../server/src/core/bank/tables/csv.ts';
import { style, styleHash, toHtml } from '../../server/src/core/bank/tables/html.ts';
import { literally, toMarkdown } from '../../server/src/core/bank/tables/markdown.ts';
import { cell, type Sheet } from '../../server/src/core/bank/tables/table.ts';

const sheetOf = (...texts: readonly string[]): Sheet => ({
  title: 'Sheet',
  table: {
    heading: 'Table',
    head: ['First', ...texts.slice(1).map(() => 'Next')],
    rows: [texts.map(text => cell(text))],
  },
  more: [],
  notes: [],
});

describe('CSV', () => {
  test.each<[string, string, string]>([
    ['plain', 'a', 'a'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['line breaks', 'a\r\nb', '"a\r\nb"'],
    ['=', '=1+1', "'=1+1"],
    ['+', '+1', "'+1"],
    ['a negative number', '-4%', "'-4%"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a formula with a comma', '=IF(1,2)', '"\'=IF(1,2)"'],
  ])('%s', (_, text, field) => {
    expect(toCsv(sheetOf('x', text))).toBe(`First,Next\r\nx,${field}\r\n`);
  });
});

describe('Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<b>*a*</b>', '\\<b\\>\\*a\\*\\</b\\>'],
    ['[a](http://x)', '\\[a\\](http\\://x)'],
    ['$1 to $2', '\\$1 to \\$2'],
    ['&lt;', '\\&lt;'],
    ['a\nb', 'a b'],
    ['# a', '\\# a'],
    ['snake_case `code` ~x~', 'snake\\_case \\`code\\` \\~x\\~'],
  ])('%s means itself', (text, written) => {
    expect(literally(text)).toBe(written);
    expect(toMarkdown(sheetOf(text))).toContain(`| ${written} |`);
  });
});

describe('a sheet as it is shown', () => {
  const whole: Sheet = {
    title: 'Sheet',
    table: {
      heading: 'Table',
      head: ['Story', 'Kind', 'Depth', 'Trust', 'Sentence'],
      rows: ['Gate', 'Ferry', 'Barn'].map(title =>
        ['', ' kind', ' depth', ' trust', ' said'].map(of => cell(title + of)),
      ),
      keys: {
        rows: ['gate', 'ferry', 'barn'],
        columns: ['story', undefined, 'depth', 'trust', undefined],
        of: 'stories',
      },
    },
    more: [],
    notes: ['a note'],
  };
  const all = ['gate', 'ferry', 'barn'];
  const look = { rows: all, columns: ['story', 'depth', 'trust'], filter: '', onlyGaps: false, descending: false };

  test.each<[string, Partial<typeof look & { sortedBy: string }>, about: string, csv: string]>([
    ['some rows, in their order', { rows: ['barn', 'gate'], filter: 'a' }, '2 of 3 stories: filter “a”.', 'Barn Gate'],
    [
      'sorted',
      { rows: ['barn', 'ferry', 'gate'], sortedBy: 'story' },
      'All 3 stories: sorted by Story.',
      'Barn Ferry Gate',
    ],
    [
      'all that can be said',
      { rows: ['gate'], filter: ' a\n b ', onlyGaps: true, sortedBy: 'trust', descending: true },
      '1 of 3 stories: filter “a b”; only gaps; sorted by Trust, last first.',
      'Gate',
    ],
    ['a row that is gone', { rows: ['gone', 'gate'], filter: 'g' }, '1 of 3 stories: filter “g”.', 'Gate'],
    ['a column that is gone', { sortedBy: 'gone' }, 'All 3 stories.', 'Gate Ferry Barn'],
    ['nothing', { rows: [], filter: 'zebra' }, '0 of 3 stories: filter “zebra”.', ''],
  ])('%s', (_, part, about, rows) => {
    const sheet = asShown(whole, { ...look, ...part });
    expect(sheet.about).toBe(about);
    expect(sheet.table.rows.map(([first]) => first?.text).join(' ')).toBe(rows);
    expect(sheet.notes).toEqual(['a note']);
  });

  test('has its columns in the order of the view, the others where they are', () => {
    const sheet = asShown(whole, { ...look, rows: ['gate'], columns: ['story', 'trust', 'depth'] });
    expect(toCsv(sheet)).toBe('Story,Kind,Trust,Depth,Sentence\r\nGate,Gate kind,Gate trust,Gate depth,Gate said\r\n');
    expect(asShown(whole, { ...look, columns: ['story', 'trust'] }).table.head.join()).toBe(
      'Story,Kind,Trust,Sentence',
    );
  });

  test('says in Markdown and HTML what it shows', () => {
    const sheet = asShown(whole, { ...look, rows: ['gate'], filter: '<b>*' });
    expect(toMarkdown(sheet)).toContain('# Sheet\n\n1 of 3 stories: filter “\\<b\\>\\*”.\n\n| Story');
    expect(toHtml(sheet)).toContain('<p dir="auto">1 of 3 stories: filter “&lt;b&gt;*”.</p>');
  });
});

describe('HTML', () => {
  const page = toHtml({
    ...sheetOf('<script>alert("1")</script>', "it's & so"),
    notes: ['<b>'],
    more: [{ heading: 'Targets', head: ['Target'], rows: [[cell('x', 'none')]] }],
  });

  test('what stands in it stays text', () => {
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).toContain('it&#39;s &amp; so');
    expect(page).not.toMatch(/<script|<b>/);
  });

  test('it loads nothing, runs nothing, and its own style is allowed', () => {
    expect(page).not.toMatch(/\b(?:src|href|on\w+)=/);
    expect(page).toContain(`content="default-src 'none'; style-src '${styleHash}'"`);
    expect(page).toContain(`<style>${style}</style>`);
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
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

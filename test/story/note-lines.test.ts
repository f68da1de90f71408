import { describe, expect, test } from 'vitest';
import { readStory } from '../../server/src/core/story/read.ts';

const prose = (text: string) =>
  readStory(text).sections.flatMap(({ blocks }) => blocks.map(block => block.prose.replace(/\s+/g, ' ').trim()));

describe('each line of a note is a block of its own', () => {
  test.each([
    ['arrows', '-> pump broke\n-> sent the client home\n-> paid 40', ['pump broke', 'sent the client home', 'paid 40']],
    ['other arrows', '→ pump broke\n→ paid 40', ['pump broke', 'paid 40']],
    ['dots behind an opening', 'Wedding, July:\n• pump broke\n• paid 40', ['Wedding, July:', 'pump broke', 'paid 40']],
    ['long dashes', '– pump broke\n– paid 40', ['pump broke', 'paid 40']],
    ['a line that goes on', '-> pump broke\nand leaked\n-> paid 40', ['pump broke and leaked', 'paid 40']],
    [
      'no mark at all',
      'Pump broke at the spa before the weekend\nsent guests home\npaid 40',
      ['Pump broke at the spa before the weekend', 'sent guests home', 'paid 40'],
    ],
    [
      'a “but” with a subject of its own',
      'pump broke at the spa before the weekend\nI sent guests home\nbut they came back',
      ['pump broke at the spa before the weekend', 'I sent guests home', 'but they came back'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(prose(text)).toEqual(blocks);
  });

  test.each([
    ['one dash', 'The pump broke\n– it was old – and leaked.'],
    ['arrows inside a line', 'The pump broke -> I sent them home -> I paid 40.'],
    [
      'lines that are full',
      'The pump broke on the Friday before the\nweekend of the fair, so I sent the guests\nhome.',
    ],
    ['lines that join on', 'The pump broke,\nso I sent the guests home before the weekend,\nand paid 40.'],
    ['an “and” without one', 'pump broke at the spa before the weekend\nI sent guests home\nand paid 40'],
    ['two lines', 'The pump broke on the Friday\nI paid'],
  ])('not %s', (_, text) => {
    expect(prose(text)).toHaveLength(1);
  });

  test('every offset stays what it was', () => {
    const text = '# A\n\nintro\n-> pump *broke*\n->  paid 40\n';
    const { blocks } = readStory(text).sections[0] ?? { blocks: [] };
    expect(blocks.map(({ span }) => text.slice(span.start, span.end).trim())).toEqual([
      'intro',
      'pump *broke*',
      'paid 40',
    ]);
  });
});

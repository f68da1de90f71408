import { describe, expect, test } from 'vitest';
import { opaque } from '../../server/src/core/english/grammar/tokens.ts';
import { readStory } from '../../server/src/core/story/read.ts';

const blocks = (text: string) => readStory(text).sections.flatMap(section => section.blocks);
/** The prose as a reader of English gets it, with opaque words shown as one ¤. */
const prose = (text: string) =>
  blocks(text).map(block =>
    block.prose
      .replaceAll(new RegExp(`${opaque}+`, 'g'), '¤')
      .replace(/\s+/g, ' ')
      .trim(),
  );

describe('what is not the writer’s own prose is masked', () => {
  test.each([
    ['emphasis', 'I **cut** the _old_ flow.', 'I cut the old flow.'],
    ['links', 'I read [the log](https://example.org/we-did) twice.', 'I read the log twice.'],
    ['bare addresses', 'I read https://example.org/we-did twice.', 'I read ¤ twice.'],
    ['code', 'I deleted `we_shipped`.', 'I deleted ¤.'],
    ['images', 'I drew ![we won](a.png) it.', 'I drew ¤ it.'],
    ['comments', 'I left <!-- we stayed --> early.', 'I left early.'],
    ['tags', 'I <b>left</b> early.', 'I left early.'],
    ['escapes', 'I left \\*early\\*.', 'I left *early *.'],
    ['curly quotes', 'She said, “we lost.” I left.', 'She said, ¤. I left.'],
    ['straight quotes', 'She said "we lost" and left.', 'She said ¤ and left.'],
    ['a lone quote mark', 'A 5" pipe broke.', 'A 5 pipe broke.'],
    ['a quote that never ends', '“We lost, she said.', 'We lost, she said.'],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toEqual([expected]);
  });

  test.each([
    ['block quotes', '> We lost.'],
    ['fenced code', '```\nWe lost.\n```'],
    ['indented code', '    We lost.'],
    ['comments of several lines', '<!--\nWe lost.\n-->'],
    ['rules', '---'],
    ['nothing', ''],
  ])('%s hold no prose', (_, text) => {
    expect(prose(`\n${text}\n`)).toEqual([]);
  });

  test('list items and table cells are blocks of their own', () => {
    expect(prose('- One.\n- Two.\n  - Three.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(prose('| a | b |\n|---|---|\n| 1 | 2 |')).toEqual(['a', 'b', '1', '2']);
  });
});

describe('every offset stays what it was', () => {
  const samples = [
    'Plain words.',
    '🏁 **Emoji** first — then `code`. 👩‍👩‍👧 Family.',
    '\uFEFF---\ntitle: Mark\n---\n\nAfter a byte order mark.',
    '---\r\ntitle: Windows\r\n---\r\n\r\nLine one\r\nline two.\r\n\r\n- item\r\n',
    'Old\rMac\rlines.',
    '---\ntitle: open\n\nNo closing fence.',
    '\u0000 binary \uD800 lone surrogate',
    '| a | **b** |\n|---|---|\n| [x](y) | `z` |',
    '1. First\n   goes on\n2. Second',
  ];
  test.each(samples)('%j', text => {
    for (const block of blocks(text)) {
      expect(block.prose).toHaveLength(block.span.end - block.span.start);
      const source = text.slice(block.span.start, block.span.end);
      for (const [at, character] of [...block.prose].entries()) {
        if (/[A-Za-z0-9]/.test(character) && block.prose.length === [...block.prose].length)
          expect(source[at]).toBe(character);
      }
    }
  });
});

test('a megabyte is read', () => {
  const text = '## Action\n\nI moved the pump to the north gate.\n\n'.repeat(22_000);
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(blocks(text)).toHaveLength(22_000);
});

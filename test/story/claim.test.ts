import { describe, expect, test } from 'vitest';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { type Principle, principleNamed } from '../../server/src/core/rubric/principles.ts';
import { claimEdits, type Role } from '../../server/src/core/story/claim.ts';
import { readStory } from '../../server/src/core/story/read.ts';

const named = (name: string, set = amazonPrinciples): Principle => principleNamed(name, set) as Principle;

/** The text that then claims the principle; undefined where nothing changes. */
function claiming(text: string, name: string, role: Role, set = amazonPrinciples): string | undefined {
  const edits = claimEdits(readStory(text), named(name, set), role, set);
  return edits.length === 0 ? undefined : withEdits(text, edits);
}

describe('a list on one line', () => {
  const withList = (list: string): string => `---\ntitle: A # mine\nprinciples: ${list} # these\n---\n\nText.\n`;
  test.each<[string, Role, string, string | undefined]>([
    ['primary', 'primary', '[Ownership]', '[Frugality, Ownership]'],
    ['backup', 'backup', '[Ownership]', '[Ownership, Frugality]'],
    ['backup of two', 'backup', '[Ownership, Think Big]', '[Ownership, Frugality, Think Big]'],
    ['primary that is backup', 'primary', '[Ownership, frugality]', '[frugality, Ownership]'],
    ['backup that is primary', 'backup', '[frugality, Ownership]', '[Ownership, frugality]'],
    ['third to first', 'primary', '[Ownership, Think Big, Frugality]', '[Frugality, Ownership, Think Big]'],
    ['primary already', 'primary', '[Frugality, Ownership]', undefined],
    ['one that is claimed twice', 'primary', '[Frugality, frugality]', undefined],
    ['beside one that is claimed twice', 'backup', '[Ownership, owner]', '[Ownership, Frugality, owner]'],
    ['alone already', 'backup', '[Frugality]', undefined],
    ['a list of none', 'backup', '[]', '[Frugality]'],
    ['one name', 'primary', 'Ownership', '[Frugality, Ownership]'],
    ['one quoted name', 'backup', '"Are Right, A Lot"', '["Are Right, A Lot", Frugality]'],
    ['a name that YAML parts', 'backup', '[Are Right, A Lot]', '[Are Right, A Lot, Frugality]'],
    ['a name that nobody knows', 'primary', '[Cunning]', '[Frugality, Cunning]'],
  ])('%s', (_, role, before, after) => {
    expect(claiming(withList(before), 'Frugality', role)).toBe(after && withList(after));
  });

  test('a name with a comma is quoted', () => {
    expect(claiming(withList('[Ownership]'), 'are right a lot', 'backup')).toBe(
      withList('[Ownership, "Are Right, A Lot"]'),
    );
  });
});

describe('a list of lines keeps its comments', () => {
  const lines = (...items: string[]): string => ['---', 'principles:', ...items, 'title: A', '---', ''].join('\n');
  test.each<[string, Role, string[], string[]]>([
    ['primary', 'primary', ['  - Ownership # yes'], ['  - Frugality', '  - Ownership # yes']],
    ['backup', 'backup', ['  - Ownership # yes'], ['  - Ownership # yes', '  - Frugality']],
    [
      'between',
      'backup',
      ['- Ownership', '# why', '- Think Big'],
      ['- Ownership', '# why', '- Frugality', '- Think Big'],
    ],
    ['moved', 'primary', ['- Ownership # o', '- Frugality # f'], ['- Frugality # f', '- Ownership # o']],
  ])('%s', (_, role, before, after) => {
    expect(claiming(lines(...before), 'Frugality', role)).toBe(lines(...after));
    expect(claiming(lines(...before).replaceAll('\n', '\r\n'), 'Frugality', role)).toBe(
      lines(...after).replaceAll('\n', '\r\n'),
    );
  });
});

describe('where nothing is claimed yet', () => {
  test.each([
    ['no front matter', 'Text.\n', '---\nprinciples: [Frugality]\n---\n\nText.\n'],
    ['an empty text', '', '---\nprinciples: [Frugality]\n---\n\n'],
    ['a byte-order mark', '\uFEFFText.\r\n', '\uFEFF---\r\nprinciples: [Frugality]\r\n---\r\n\r\nText.\r\n'],
    ['other keys', '---\ntitle: A\n---\nText.', '---\ntitle: A\nprinciples: [Frugality]\n---\nText.'],
    ['an empty block', '---\n---\nText.', '---\nprinciples: [Frugality]\n---\nText.'],
    ['a key without a value', '---\nprinciples:\ntitle: A\n---\n', '---\nprinciples: [Frugality]\ntitle: A\n---\n'],
  ])('%s', (_, before, after) => {
    expect(claiming(before, 'Frugality', 'backup')).toBe(after);
  });
});

test.each([
  ['a number', '---\nprinciples: 7\n---\n'],
  ['a list of lists', '---\nprinciples: [[Ownership]]\n---\n'],
])('%s is left alone', (_, text) => {
  expect(claiming(text, 'Frugality', 'primary')).toBeUndefined();
});

test('a name of your own that YAML would read as something else', () => {
  const set = ['Yes', '- Dash', 'Quote "it"', 'ok: then'].map(name => ({ id: name, name, aliases: [], evidence: [] }));
  for (const { name } of set) {
    const after = claiming('---\nprinciples: []\n---\n', name, 'primary', set);
    expect(readStory(after ?? '').principles).toEqual([name]);
  }
});

import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const marked = (passage: string) => marks('unused-suppression', passage);

describe('hits', () => {
  test.each([
    ['<!-- debrief-disable-next-line hedge -->\nI sold the vans.', ['<!-- debrief-disable-next-line hedge -->']],
    ['<!-- debrief-disable-next-line unowned-action, hedge -->\nWe sold the vans.', ['hedge']],
    ['<!-- debrief-disable-next-line unowned-action, hegde -->\nWe sold the vans.', ['hegde']],
    [
      '<!-- debrief-disable hedge -->\n\nI sold the vans.\n\n<!-- debrief-enable -->',
      ['<!-- debrief-disable hedge -->'],
    ],
    ['<!-- debrief-disable-nextline hedge -->\nI sold the vans.', ['<!-- debrief-disable-nextline hedge -->']],
    ['<!-- debrief-disable- -->\nI think I sold the vans.', ['<!-- debrief-disable- -->']],
    ['I sold the vans. <!-- debrief-later -->', ['<!-- debrief-later -->']],
    ['<!--\n  debrief-disable hedge\n-->\n\nI sold the vans.', ['<!--\n  debrief-disable hedge\n-->']],
    ['I sold the vans.\n\n<!-- debrief-enable hedge -->', ['<!-- debrief-enable hedge -->']],
    [
      '<!-- debrief-disable-next-line unused-suppression -->\n<!-- debrief-disable-next-line unowned-action -->\nWe sold the vans.',
      ['<!-- debrief-disable-next-line unused-suppression -->'],
    ],
    [
      '<!-- debrief-disable-next-line hedge -- it is past -->\nWe sold the vans.',
      ['<!-- debrief-disable-next-line hedge -- it is past -->'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('near misses', () => {
  test.each([
    '<!-- debrief-disable-next-line unowned-action -->\nWe sold the vans.',
    '<!-- debrief-disable-next-line unowned-action -- it was a vote -->\nWe sold the vans.',
    '<!-- debrief-disable-next-line -->\nWe sold the vans.',
    '<!-- debrief-disable -->\n\nWe sold the vans.\n\n<!-- debrief-enable -->',
    '```\n<!-- debrief-disable -->\n```\n\nI sold the vans.',
    'I sold the vans. <!-- A note for me. -->',
    '<!-- debrief-disable-next-line unused-suppression -->\n<!-- debrief-disable-nextline hedge -->\nI sold the vans.',
    '<!-- debrief-disable-next-line unused-suppression -->\n<!-- debrief-disable-next-line hedge -->\nI sold the vans.',
    '<!-- debrief-disable unused-suppression -->\n\n<!-- debrief-disable-next-line hedge -->\nI sold the vans.',
    '<!-- debrief-disable unused-suppression -->\n\n<!-- debrief-disable-next-line unowned-action, hedge -->\nWe sold the vans.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('a rule that is off for the run says nothing of the comment', () => {
    const text = '## Action\n\n<!-- debrief-disable-next-line unowned-action -->\nWe sold the vans.\n';
    expect(judgeStory(text, { rules: { 'unowned-action': 'off' } }).map(({ rule }) => rule)).not.toContain(
      'unused-suppression',
    );
  });

  test('of a comment that names such a rule among others, only the others are told', () => {
    const text = '## Action\n\n<!-- debrief-disable-next-line unowned-action, hedge -->\nI sold the vans.\n';
    const found = judgeStory(text, { rules: { 'unowned-action': 'off' } }).filter(
      ({ rule }) => rule === 'unused-suppression',
    );
    expect(found.map(({ span, fixes }) => [text.slice(span.start, span.end), fixes])).toEqual([['hedge', []]]);
  });

  test.each([
    ['<!-- debrief-disable-next-line duplicate-story -->\n# The gate\n\nI sold the vans.', []],
    ['<!-- debrief-disable duplicate-story -->\n\n# The gate\n\nI sold the vans.', []],
    ['<!-- debrief-disable-next-line duplicate-story, hedge -->\n# The gate\n\nI sold the vans.', ['hedge']],
  ])('a rule that compares stories says nothing in one alone: %j', (text, words) => {
    const found = judgeStory(text).filter(({ rule }) => rule === 'unused-suppression');
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(words);
  });

  const [all, nextLine] = ['<!-- debrief-disable -->', '<!-- debrief-disable-next-line -->'];
  const call = (title: string, ask = 'I ask for level 6.') =>
    `---\nformat: compensation\nprinciples: [Ownership]\n---\n\n${title}\n\n## Level and scope\n\n${ask}\n\n## Package\n\nI ask for €90,000.\n\n## Trade\n\nI give up the car.\n`;
  const stretch = call(`${all}\n\n# The call\n\n<!-- debrief-enable -->`);

  test.each([
    ['the next line', call(`${nextLine}\n# The call`), {}, []],
    ['a stretch', stretch, {}, []],
    ['elsewhere', call('# The call', `${nextLine}\nI ask for level 6.`), {}, [nextLine]],
    ['with no principle to be like for', stretch.replace('[Ownership]', '[]'), {}, [all]],
    ['where it is off', stretch, { 'duplicate-story': 'off' } as const, [all]],
  ])('a comment for all rules may be of use among others: %s', (_, text, rules, words) => {
    const found = judgeStory(text, { rules }).filter(({ rule }) => rule === 'unused-suppression');
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(words);
  });
});

test('the fix deletes the comment with its line', () => {
  const text = '## Action\n\n<!-- debrief-disable-next-line hedge -->\nI sold the vans.\n';
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'unused-suppression')?.fixes[0]?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + edit?.newText + text.slice(edit?.span.end)).toBe(
    '## Action\n\nI sold the vans.\n',
  );
});

test.each([
  ['its line', '<!-- debrief-disable-next-line hedge -->\nI sold the vans.', 'I sold the vans.'],
  [
    'the blanks before it',
    'I sold the vans. \t<!-- debrief-disable-next-line hedge -->\nIt held.',
    'I sold the vans.\nIt held.',
  ],
  ['the blanks before it, with those behind', 'I sold the vans. <!-- debrief-disable hedge --> ', 'I sold the vans.'],
  ['one of the blanks around it', 'I sold <!-- debrief-disable hedge --> the vans.', 'I sold the vans.'],
  ['itself alone', 'I sold<!-- debrief-disable hedge --> the vans.', 'I sold the vans.'],
])('the fix deletes the comment with %s', (_, passage, mended) => {
  const text = `## Action\n\n${passage}\n`;
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'unused-suppression')?.fixes[0]?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + edit?.newText + text.slice(edit?.span.end)).toBe(`## Action\n\n${mended}\n`);
});

describe('a comment that begins like a directive and is none', () => {
  const finding = (comment: string) =>
    judgeStory(`## Action\n\n${comment}\nI sold the vans.\n`).find(({ rule }) => rule === 'unused-suppression');

  test('names the nearest, and leaves it to the writer', () => {
    const found = finding('<!-- debrief-disable-nextline hedge -->');
    expect(found?.message).toBe(
      'This comment switches nothing off: there is no directive “debrief-disable-nextline”. Write debrief-disable-next-line.',
    );
    expect(found?.fixes).toEqual([
      expect.objectContaining({
        safe: false,
        edits: [{ span: { start: 16, end: 40 }, newText: 'debrief-disable-next-line' }],
      }),
    ]);
  });

  test('names all where none is near', () => {
    const found = finding('<!-- debrief-todo: the price -->');
    expect(found?.message).toMatch(
      /“debrief-todo”\. Write debrief-disable-next-line, debrief-disable or debrief-enable\.$/,
    );
    expect(found?.fixes).toEqual([]);
  });
});

describe('a name that no rule has', () => {
  const found = (comment: string) =>
    judgeStory(`## Action\n\n${comment}\nWe sold the vans.\n`).filter(({ rule }) => rule === 'unused-suppression');

  test.each([
    ['<!-- debrief-disable-next-line unowned-acton -- it was a vote -->', 'unowned-acton', 'unowned-action'],
    ['<!-- debrief-disable-next-line unowned-action, hegde -->', 'hegde', 'hedge'],
    ['<!-- debrief-disable hegde-->', 'hegde', 'hedge'],
    [
      '<!-- debrief-disable unowned-action -->\n\n<!-- debrief-enable unowned-acton -->\n',
      'unowned-acton',
      'unowned-action',
    ],
  ])('%s: names the nearest, and leaves it to the writer', (comment, name, meant) => {
    const start = '## Action\n\n'.length + comment.lastIndexOf(name);
    expect(found(comment).map(({ message, fixes }) => [message, fixes])).toEqual([
      [
        `“${name}” is no rule, so this comment does nothing with it: did you mean “${meant}”?`,
        [
          expect.objectContaining({
            title: `Write “${meant}”`,
            safe: false,
            edits: [{ span: { start, end: start + name.length }, newText: meant }],
          }),
        ],
      ],
    ]);
  });

  test('is not told where none is near, but what a reason needs', () => {
    const [first] = found('<!-- debrief-disable-next-line unowned-action because -->');
    expect(first?.message).toBe(
      '“because” is no rule, so this comment does nothing with it. A reason stands behind “--”.',
    );
    expect(first?.fixes).toEqual([]);
  });

  test('a rule that is spelt right beside it is told of on its own', () => {
    expect(found('<!-- debrief-disable-next-line hedge, unowned-acton -->').map(({ message }) => message)).toEqual([
      '“hedge” has nothing to switch off here: it would only hide what you write later. Delete it.',
      '“unowned-acton” is no rule, so this comment does nothing with it: did you mean “unowned-action”?',
    ]);
  });
});

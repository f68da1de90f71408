import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, at) => {
    const before = 'abcdefgh'[at];
    return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');

describe('front matter that would cost too much is told, and the story is judged', () => {
  test.each([
    ['aliases that multiply', `${bomb}\ntags: *i`],
    ['a list that holds itself', 'tags: &tags\n  - *tags'],
    ['a map that holds itself', 'title: &title\n  title: *title'],
    ['an anchor that nobody set', 'title: *nobody'],
    ['a thousand levels', `tags: ${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['twenty thousand levels', `tags: ${'['.repeat(20_000)}`],
    ['a million words', `tags: [${Array(1_000_000).fill('word').join(', ')}]`],
    ['ten thousand keys', Array.from({ length: 5_000 }, (_, at) => `key${at}: x`).join('\n')],
    ['a merge', '<<: *x\ntitle: The vans'],
    ['a key of objects', '__proto__: x\nconstructor: y'],
    ['wrong types', 'title: [1]\nprinciples: 7\nignore: { hedge: off }\nkind: []'],
  ])('%s', (_, yaml) => {
    const text = `---\n${yaml}\n---\n\n## Action\n\nWe sold the vans.\n`;
    const findings = judgeStory(text);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain('front-matter');
    expect(rules).toContain('unowned-action');
    for (const { message, span } of findings) {
      expect(message.length).toBeLessThan(2000);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { ignoreInStory, ignoreOnLine } from '../../server/src/core/story/ignore.ts';
import { readStory } from '../../server/src/core/story/read.ts';

/** The text in which `rule` is ignored where `^` stands, or nothing where it cannot be. */
function onLine(marked: string, rule = 'hedge'): string | undefined {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const edit = ignoreOnLine(readStory(text), at, rule);
  return edit && withEdits(text, [edit]);
}

describe('on a line', () => {
  test.each([
    [
      'a paragraph',
      '## Action\n\n^We cut it.\n',
      '## Action\n\n<!-- debrief-disable-next-line hedge -->\nWe cut it.\n',
    ],
    [
      'a wrapped line',
      'I read it, and\n^we cut it.\n',
      'I read it, and <!-- debrief-disable-next-line hedge -->\nwe cut it.\n',
    ],
    [
      'a second item',
      '- I read it.\n- ^We cut it.\n',
      '- I read it. <!-- debrief-disable-next-line hedge -->\n- We cut it.\n',
    ],
    ['a heading', '# A\n\n## ^Action\n', '# A\n\n<!-- debrief-disable-next-line hedge -->\n## Action\n'],
    ['Windows lines', 'I read\r\n^we cut\r\n', 'I read <!-- debrief-disable-next-line hedge -->\r\nwe cut\r\n'],
    [
      'a line with a directive',
      '<!-- debrief-disable-next-line slogan -- mine -->\n^We cut it.\n',
      '<!-- debrief-disable-next-line slogan, hedge -- mine -->\nWe cut it.\n',
    ],
    [
      'a line with a directive without blanks',
      '<!--debrief-disable-next-line slogan-->\n^We cut it.\n',
      '<!--debrief-disable-next-line slogan, hedge-->\nWe cut it.\n',
    ],
    [
      'a line with a directive over lines',
      '<!--\n  debrief-disable-next-line\n  slogan\n  -- mine-->\n^We cut it.\n',
      '<!--\n  debrief-disable-next-line\n  slogan, hedge\n  -- mine-->\nWe cut it.\n',
    ],
    [
      'a line with a directive whose rules end in a comma',
      '<!-- debrief-disable-next-line slogan, -->\n^We cut it.\n',
      '<!-- debrief-disable-next-line slogan, hedge, -->\nWe cut it.\n',
    ],
  ])('%s', (_, marked, expected) => {
    expect(onLine(marked)).toBe(expected);
  });

  test.each([
    ['a table', '| a | b |\n|---|---|\n| ^We cut it | c |\n'],
    ['the front matter', '---\n^title: A\n---\n\nI cut it.\n'],
  ])('not in %s', (_, marked) => {
    expect(onLine(marked)).toBeUndefined();
  });
});

describe('in a story', () => {
  test.each([
    ['without front matter', 'I cut it.\n', '---\nignore: [hedge]\n---\n\nI cut it.\n'],
    ['with front matter', '---\ntitle: A\n---\n\nI cut it.\n', '---\ntitle: A\nignore: [hedge]\n---\n\nI cut it.\n'],
    ['with a list', '---\nignore: [slogan]\n---\n', '---\nignore: [slogan, hedge]\n---\n'],
    ['with a list in lines', '---\nignore:\n  - slogan\n---\n', '---\nignore:\n  - slogan\n  - hedge\n---\n'],
    ['with a single name', '---\nignore: slogan\n---\n', '---\nignore: [slogan, hedge]\n---\n'],
    ['with an empty key', '---\nignore:\n---\n', '---\nignore: [hedge]\n---\n'],
  ])('%s', (_, text, expected) => {
    const ignored = withEdits(text, [ignoreInStory(readStory(text), 'hedge')]);
    expect(ignored).toBe(expected);
    expect(readStory(ignored).ignore).toContain('hedge');
  });
});

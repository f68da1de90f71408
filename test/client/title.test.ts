import { expect, test } from 'vitest';
import { shownTitle } from '../../client/src/bank/title.ts';

test.each([
  ['The gate', 'The gate', 'a plain title'],
  ['  The\n\tgate ', 'The gate', 'white space'],
  ['The\u0000gate', 'The gate', 'what cannot be seen'],
  ['[a](command:workbench.action.quit)', '[a] (command:workbench.action.quit)', 'a link that a message would make'],
  ['gate\u202Eexe.md', 'gate exe.md', 'a mark that turns what follows'],
  ['שער', '\u2068שער\u2069', 'a title that runs from right to left'],
  ['x'.repeat(500), `${'x'.repeat(79)}…`, 'a long title'],
  [`${'😀'.repeat(90)}`, `${'😀'.repeat(79)}…`, 'a long title, never cut inside a character'],
  ['', '', 'no title'],
])('%j is shown as %j: %s', (title, shown) => {
  expect(shownTitle(title)).toBe(shown);
});

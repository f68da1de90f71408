import assert from 'node:assert/strict';
import { closeAll, findings, markedFor, openUntitled, ruleOf } from './stories.ts';

const body = '# The pilot\n\n## Action\n\nWe decided to drop the pilot.\n';
const withPrinciples = `---\ntitle: The pilot\nprinciples: [Ownership]\n---\n\n${body}`;

describe('Judged', () => {
  afterEach(closeAll);

  for (const [what, language, text] of [
    ['an unsaved story', 'interview-story', body],
    ['Markdown that names its principles', 'markdown', withPrinciples],
    ['Markdown that names its format', 'markdown', `---\nformat: behavioral\n---\n\n${body}`],
  ] as const) {
    it(`is ${what}`, async () => {
      const document = await openUntitled(language, text);
      assert.ok(body.includes(await markedFor('unowned-action', document)));
    });
  }

  it('is a story whose front matter is broken, and that is said too', async () => {
    const document = await openUntitled('interview-story', `---\ntitle: [The pilot\nkind: failure\n---\n\n${body}`);
    await markedFor('front-matter', document);
    await markedFor('unowned-action', document);
  });

  for (const [what, language, text] of [
    ['plain Markdown', 'markdown', body],
    ['Markdown with other front matter', 'markdown', `---\ntitle: The pilot\nlayout: post\n---\n\n${body}`],
    ['plain text', 'plaintext', withPrinciples],
  ] as const) {
    it(`is not ${what}`, async () => {
      const document = await openUntitled(language, text);
      // What is said of a story opened later shows that the server has come past this document.
      await markedFor('unowned-action', await openUntitled('interview-story', body));
      assert.deepEqual(findings(document).map(ruleOf), []);
    });
  }
});

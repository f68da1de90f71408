import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { shift } from '../../server/src/core/span.ts';
import { type Piece, readMarkdown } from '../../server/src/core/story/markdown.ts';
import { type Placed, readPieces } from '../../server/src/core/story/pieces.ts';
import { readPlain } from '../../server/src/core/story/plain.ts';
import { readStories } from '../accuracy/corpus.ts';

/** What Markdown is made of, and what of it may go on after a blank line, above all. */
const marks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '  \n', '    ', '\t', '\uFEFF', '\\', '🙂', '\u00A0\n'];
const blocks = [
  '# ',
  '## Action\n',
  '- ',
  '1. ',
  '7) ',
  '> ',
  '---\n',
  '===\n',
  '- [ ] ',
  '| a | b |\n|---|---|\n| c |',
];
const open = ['```', '~~~~', '<!-- ', '-->', '<pre>', '</pre>', '<div>', '<?', '?>', '<![CDATA[', ']]>', '<script>\n'];
const inline = ['**', '_', '`', '“', '”', '"', '[a]', '[a](b)', '![a]', '[^n]', '[a]: /b', '[^n]: ', 'www.a.org', '~~'];
const words = [
  'I chose the van.',
  'We decided it',
  'sales were up 3%',
  'Situation:',
  'R: ',
  '**Action:** ',
  '**we held**',
  '* ',
  '<!-- debrief-disable hedge -->',
];
const text = array(constantFrom(...marks, ...marks, ...blocks, ...open, ...inline, ...words), { maxLength: 40 }).map(
  parts => parts.join(''),
);

const inPlace = ({ piece, base }: Placed): Piece =>
  piece.type === 'heading'
    ? { ...piece, words: shift(piece.words, base), span: shift(piece.span, base) }
    : { ...piece, span: shift(piece.span, base) };

test('Markdown that is read part by part is what it is as a whole', () => {
  assert(
    property(text, markdown => {
      const pieces = [...readPieces(markdown, 0, part => readPlain(part) ?? readMarkdown(part))];
      expect(pieces.map(inPlace)).toEqual(readMarkdown(markdown).pieces);
    }),
    { numRuns: 1_500 },
  );
});

const stories = readStories()
  .filter(({ held }) => !held)
  .map(story => story.text);
const edit = record({ at: nat(), removed: nat(60), added: text });

test('Any sequence of edits gives what a fresh lint gives', () => {
  const kept = createService();
  assert(
    property(constantFrom(...stories), array(edit, { minLength: 1, maxLength: 5 }), (story, edits) => {
      let now = story;
      for (const { at, removed, added } of edits) {
        const start = at % (now.length + 1);
        now = now.slice(0, start) + added + now.slice(start + removed);
        const { findings, verdicts, story } = kept.analyse(now, defaultConfig);
        const fresh = createService().analyse(now, defaultConfig);
        expect({ findings, fixes: findings.map(({ fixes }) => fixes), verdicts, story }).toEqual({
          findings: fresh.findings,
          fixes: fresh.findings.map(({ fixes }) => fixes),
          verdicts: fresh.verdicts,
          story: fresh.story,
        });
      }
    }),
    { numRuns: 50 },
  );
});

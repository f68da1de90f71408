import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readStories } from '../accuracy/corpus.ts';

/** Sentences of people, as the rewrite cases and the stories of the corpus have them. */
const sentences: readonly string[] = [
  ...readFileSync('test/corpus/rewrites.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text as string),
  ...readStories()
    .filter(({ held }) => !held)
    .flatMap(({ text }) => text.replace(/^---[\s\S]*?\n---\n/, '').split(/(?<=[.!?])\s+|\n+/))
    .filter(line => line.includes(' ') && !line.startsWith('#')),
];

/** Small words, which decide how the others are read. */
const small =
  'there it that to by we I was were been and or , who which not had be of the a me us our each both no as so for'.split(
    ' ',
  );

const edit = fc.record({
  at: fc.nat(200),
  kind: fc.constantFrom('drop', 'swap', 'double', 'put'),
  word: fc.constantFrom(...small),
});

/** A sentence as it is, or as it stands while somebody types, shortens or learns English: words are missing, doubled, swapped or put in. */
export const scrambled: fc.Arbitrary<string> = fc
  .tuple(fc.nat(sentences.length - 1), fc.array(edit, { maxLength: 5 }))
  .map(([at, edits]) => {
    const words = (sentences[at] ?? '').split(' ');
    for (const { at, kind, word } of edits) {
      const place = at % (words.length + 1);
      const [here = '', next = ''] = words.slice(place, place + 2);
      if (kind === 'drop') words.splice(place, 1);
      else if (kind === 'put') words.splice(place, 0, word);
      else if (kind === 'double') words.splice(place, 0, here);
      else words.splice(place, 2, next, here);
    }
    return words.filter(Boolean).join(' ');
  });

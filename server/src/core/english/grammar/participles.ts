import type { Sentence, Word as WordNode } from 'nlcst';
import retextPassive from 'retext-passive';
import { VFile } from 'vfile';
import { createMemory } from '../../memory.ts';

const findPassives = retextPassive();
const being: ReadonlySet<string> = new Set(['am', 'are', 'were', 'being', 'is', 'been', 'was', 'be']);
const known = createMemory<boolean>();

/**
 * Where retext-passive, which knows rare irregular verbs, sees participles of the passive in a sentence of `prose`. It
 * takes its time, so it is asked only where it would know the word.
 */
export function participlesIn(sentence: Sentence, prose: string): ReadonlySet<number> {
  let last = '';
  for (const { type, position } of sentence.children) {
    if (type !== 'WordNode') continue;
    const word = prose.slice(position?.start.offset, position?.end.offset).toLowerCase();
    if (being.has(last) && known(word, () => isKnown(word))) return marked(sentence);
    last = word;
  }
  return none;
}

const none: ReadonlySet<number> = new Set();

const isKnown = (word: string): boolean =>
  passivesIn({
    type: 'SentenceNode',
    children: [wordNode('was'), { type: 'WhiteSpaceNode', value: ' ' }, wordNode(word)],
  }).length > 0;

const wordNode = (value: string): WordNode => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] });

function marked(sentence: Sentence): ReadonlySet<number> {
  return new Set(
    passivesIn(sentence).map(({ place }) =>
      place && 'start' in place ? (place.start.offset ?? Number.NaN) : Number.NaN,
    ),
  );
}

function passivesIn(sentence: Sentence): VFile['messages'] {
  const file = new VFile();
  findPassives({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] }, file);
  return file.messages;
}

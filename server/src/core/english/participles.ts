import type { Sentence } from 'nlcst';
import { retext } from 'retext';
import retextPassive from 'retext-passive';
import { VFile } from 'vfile';
import { createMemory } from '../memory.ts';
import { sentencesIn } from './retext.ts';

const passive = retext().use(retextPassive).freeze();
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

function isKnown(word: string): boolean {
  const [sentence] = sentencesIn(`was ${word}`);
  return sentence !== undefined && marked(sentence).size > 0;
}

function marked(sentence: Sentence): ReadonlySet<number> {
  const file = new VFile();
  passive.runSync({ type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] }, file);
  return new Set(
    file.messages.map(({ place }) => (place && 'start' in place ? (place.start.offset ?? Number.NaN) : Number.NaN)),
  );
}

import type { Sentence as SentenceNode } from 'nlcst';
import { createMemory } from '../memory.ts';
import { clausesOf } from './grammar/clauses.ts';
import { quantitiesOf } from './grammar/quantities.ts';
import { sentencesIn } from './grammar/retext.ts';
import { tokenize } from './grammar/tokens.ts';
import type { Sentence } from './sentence.ts';
import { tag } from './tagging/tag.ts';

/**
 * Reads a stretch of prose as English: its sentences with their words, clauses and numbers.
 * The answer depends on the arguments alone; offsets count from the start of `prose`.
 * @param owners subjects that count as the writer's own group, such as "my squad"
 */
export type ReadEnglish = (prose: string, owners?: readonly string[]) => readonly Sentence[];

export const readEnglish: ReadEnglish = (prose, owners) => createEnglishReader()(prose, owners);

/** Reads no stretch of prose twice, and of one that has changed no sentence that stands where it stood. */
export function createEnglishReader(room?: number): ReadEnglish {
  const stretches = createMemory<readonly Sentence[]>(room);
  const sentences = createMemory<readonly Sentence[]>(room);
  return (prose, owners = []) => {
    const under = owners.join('\n');
    return stretches(`${under}\n\n${prose}`, () =>
      sentencesIn(prose).flatMap(node => {
        const start = node.position?.start.offset ?? 0;
        const text = prose.slice(start, (node.position?.end.offset ?? start) + lookahead);
        return sentences(`${under}\n\n${start}\n${text}`, () => [...readSentence(node, prose, owners)]);
      }),
    );
  };
}

/** How many characters behind a sentence its tokens may depend on. */
const lookahead = 3;

function* readSentence(node: SentenceNode, prose: string, owners: readonly string[]): Generator<Sentence> {
  for (const tokens of tokenize(node, prose)) {
    const words = tag(tokens);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    yield {
      start: first.start,
      end: last.end,
      words,
      clauses: clausesOf(words, owners),
      quantities: quantitiesOf(words),
      question: words.some(({ text }) => text === '?'),
    };
  }
}

import { clausesOf } from './clauses.ts';
import { quantitiesOf } from './quantities.ts';
import type { Sentence } from './sentence.ts';
import { tag } from './tagging/tag.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads a stretch of prose as English: its sentences with their words, clauses and numbers.
 * The answer depends on the arguments alone; offsets count from the start of `prose`.
 * @param owners subjects that count as the writer's own group, such as "my squad"
 */
export function readEnglish(prose: string, owners: readonly string[] = []): readonly Sentence[] {
  return tokenize(prose).flatMap(tokens => {
    const words = tag(tokens);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    return [
      {
        start: first.start,
        end: last.end,
        words,
        clauses: clausesOf(words, owners),
        quantities: quantitiesOf(words),
        question: words.some(({ text }) => text === '?'),
      },
    ];
  });
}

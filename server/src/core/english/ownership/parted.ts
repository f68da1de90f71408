import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { moveOf } from './moves.ts';

/** "I took 31 of them, and Mei and Tomasz took the rest": who did which part is told. */
export const isParted = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }) => /^(rest|remainder|others)$/.test(lower)) &&
  clauses.some(({ actor }) => actor === 'I') &&
  clauses.some(({ actor, subject }) => actor === 'other' && subject !== undefined && isSomebody(subject));

/** "We split the work: I read the logs and Jonas rang the families", "we rehearsed; I held the list and she answered". */
export function isPartedBehind({ words, clauses }: Sentence, { verb }: Clause): boolean {
  const mark = words.find(({ text, start }) => start > verb.end && /^[:;]$/.test(text));
  const behind = clauses.filter(({ kind, start }) => mark && start > mark.start && kind === 'main');
  return (
    behind.some(({ actor }) => actor === 'I') &&
    behind.some(({ actor, subject }) => actor === 'other' && subject !== undefined && isSomebody(subject))
  );
}

/** "I went through the files with Jonas, and we found …": the two are named. */
export const findsWithMe = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'we' &&
  moveOf(sentence, clause) === 'attainment' &&
  sentence.clauses.some(
    ({ actor, kind, end, start }) =>
      actor === 'I' &&
      kind === 'main' &&
      end < clause.start &&
      sentence.words.some(
        (word, at) =>
          word.lower === 'with' && word.start > start && word.start < clause.start && isNamedAt(sentence, at + 1),
      ),
  );

const isNamedAt = ({ words }: Sentence, at: number): boolean => {
  const phrase = nounPhraseAt(words, at);
  return phrase !== undefined && (/^(him|her)$/.test(phrase.head.lower) || isSomebody(phrase));
};

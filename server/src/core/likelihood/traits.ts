import { groups, roles } from '../english/lexicon/nouns.ts';
import { customers, persons, superiors } from '../english/lexicon/people.ts';
import { trades } from '../english/lexicon/trades.ts';
import { remembered } from '../english/remembered.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';

/**
 * What can be counted of a sentence, each once: its words in their dictionary form (`trust`), words side by side
 * (`go with`, `^` and `$` for its ends), and who does what in its clauses (`other: say`, `<customer>: want`,
 * `we: past passive`). People, names and numbers stand under their kind (`<superior>`, `<name>`, `<number>`).
 */
export const traitsOf = remembered((sentence: Sentence): readonly string[] => [
  ...new Set([...wordTraits(sentence), ...sentence.clauses.flatMap(clause => [...clauseTraits(clause)])]),
]);

function* wordTraits({ words, start }: Sentence): Generator<string> {
  let before = '^';
  for (const word of words) {
    if (word.text === '.') continue;
    const kind = kindOf(word, start);
    const name = nameOf(word);
    yield name;
    if (kind) yield kind;
    yield `${before} ${kind ?? name}`;
    before = kind ?? name;
  }
  yield `${before} $`;
}

function* clauseTraits({ actor, subject, verb }: Clause): Generator<string> {
  const deed = verb.deed.lemma ?? verb.lemma;
  const who = subject && (kindOf(subject.head, subject.start) ?? subject.head.lower);
  yield `${actor}: ${deed}`;
  if (who) yield `${who}: ${deed}`;
  yield [`${actor}:`, verb.tense, verb.voice, verb.modal ?? '', verb.negated ? 'not' : ''].join(' ').trimEnd();
}

const nameOf = (word: Word): string => (word.part === 'number' ? '<number>' : (word.lemma ?? word.singular));

/** The kind of person or thing that a word stands for, whatever it is called. */
function kindOf({ part, lower, singular, text, start }: Word, first: number): string | undefined {
  if (part === 'number' || /^[\d£$€]/.test(lower)) return '<number>';
  if (part === 'opaque') return '<quote>';
  if (customers.has(lower) || customers.has(singular)) return '<customer>';
  if (superiors.has(lower)) return '<superior>';
  if (roles.has(lower) || roles.has(singular)) return '<role>';
  if (trades.has(singular) || persons.has(singular)) return '<person>';
  if (groups.has(lower)) return '<group>';
  return part === 'noun' && start > first && /^[A-Z]/.test(text) ? '<name>' : undefined;
}

import { groups, roles } from '../english/lexicon/nouns.ts';
import { customers, persons, superiors } from '../english/lexicon/people.ts';
import { trades } from '../english/lexicon/trades.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';

/** Takes a trait in two parts; the second one is empty where a word stands for itself. */
export type Visit = (first: string, second: string) => void;

/**
 * Visits what can be counted of a sentence: its words in their dictionary form (`trust`), words side by side (`go with`,
 * `^` and `$` for its ends), and who does what in its clauses (`other: say`, `<customer>: want`, `we: past passive`).
 * People, names and numbers stand under their kind, too (`<superior>`, `<name>`, `<number>`).
 */
export function visitTraits(sentence: Sentence, visit: Visit): void {
  visitWords(sentence, visit);
  for (const { actor, subject, verb } of sentence.clauses) {
    const deed = verb.deed.lemma ?? verb.lemma;
    const doer = `${actor}:`;
    visit(doer, deed);
    if (subject) visit(`${kindOf(subject.head, subject.start) ?? subject.head.lower}:`, deed);
    visit(doer, `${verb.tense} ${verb.voice}${verb.modal ? ` ${verb.modal}` : ''}${verb.negated ? ' not' : ''}`);
  }
}

function visitWords({ words, start }: Sentence, visit: Visit): void {
  let before = '^';
  for (const word of words) {
    if (/^[.!]$/.test(word.text)) continue;
    const kind = kindOf(word, start);
    const name = word.part === 'number' ? '<number>' : (word.lemma ?? word.singular);
    visit(name, '');
    if (kind && kind !== name) visit(kind, '');
    visit(before, kind ?? name);
    before = kind ?? name;
  }
  visit(before, '$');
}

/** The kind of person or thing that a word stands for, whatever it is called. */
function kindOf(word: Word, first: number): string | undefined {
  if (word.part === 'number') return '<number>';
  if (word.part === 'opaque') return '<quote>';
  const kind = kinds.get(word.lower) ?? kinds.get(word.singular);
  if (kind) return kind;
  return word.part === 'noun' && word.start > first && isCapital(word.text) ? '<name>' : undefined;
}

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Of the kinds that name a word the last one wins. */
const kinds: ReadonlyMap<string, string> = new Map(
  (
    [
      ['<group>', groups],
      ['<person>', persons],
      ['<person>', trades],
      ['<role>', roles],
      ['<superior>', superiors],
      ['<customer>', customers],
    ] as const
  ).flatMap(([kind, names]) => [...names].map(name => [name, kind] as const)),
);

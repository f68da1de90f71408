import type { NounPhrase, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { interrupted, isAside, isNoted, setApart, withMe } from './asides.ts';
import type { Draft } from './draft.ts';
import { endsNoun, nounPhraseAt } from './noun-phrase.ts';
import { type Found, stepFrom, type Walk } from './subject-walk.ts';
import { isTimed } from './time-opener.ts';

/** How many words a subject may stand before its verb. */
const furthest = 120;

/** The subject of a question: "did we", "was it". */
export function invertedSubject(words: readonly Word[], verb: VerbGroup): NounPhrase | undefined {
  const [first, second, last] = [words[verb.from], words[verb.from + 1], words[verb.from - 1]];
  const helps = first?.part === 'modal' || first?.part === 'auxiliary';
  if (!helps || second?.part !== 'pronoun' || !/^(i|we|you|they|he|she|it)$/.test(second.lower)) return undefined;
  return last && endsNoun(last) && last.part !== 'noun' ? undefined : nounPhraseAt(words, verb.from + 1);
}

/** Walks left from a finite verb to its subject, over prepositional phrases and what hangs on the subject. */
export function findSubject(words: readonly Word[], verbAt: number, earlier: readonly Draft[]): Found {
  const apart =
    withMe(words, verbAt) ?? (earlier.length > 0 ? (setApart(words, verbAt) ?? interrupted(words, verbAt)) : undefined);
  if (apart) return { phrase: apart };
  if (earlier.length === 0 && (isNoted(words, verbAt) || isTimed(words, verbAt))) return {};
  const walk: Walk = { words, verbAt, earlier, crossed: [] };
  let at = verbAt - 1;
  while (at >= 0 && verbAt - at < furthest) {
    const next = stepFrom(walk, at);
    if (typeof next === 'object') return next;
    if (next === at) break;
    at = next;
  }
  const { crossed, fallback } = walk;
  const aside = words[verbAt]?.part === 'verb' && isAside(words, verbAt - 1);
  return at < 0 && fallback && !aside ? { phrase: fallback, crossed } : {};
}

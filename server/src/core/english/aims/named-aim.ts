import { aimedFor, aimNouns, aimVerbs } from '../lexicon/goals.ts';
import { superiors } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Opener } from './aims.ts';

/** "The director's aim", "her goal": of somebody else, whom it is not for the candidate to bind. */
const isTheirs = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  /^(his|her|their)$/.test(words[from]?.lower ?? '') ||
  words
    .slice(from, to)
    .some(({ part }, at, phrase) => part === 'genitive' && superiors.has(phrase[at - 1]?.lower ?? ''));

/** Whether the subject of a clause is called an aim: "my goal was …", "the desired outcome was …", "one goal, which was …", "what I was going for was …". */
export function isNamedAim(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { subject, verb, kind, link } = clause;
  if (subject && isTheirs(sentence, subject)) return false;
  const named = (word: Word | undefined) => aimNouns.has(word?.lower ?? '') || aimedFor.has(word?.lower ?? '');
  if (subject && words.slice(subject.from, verb.from).some(named)) return true;
  if (kind === 'relative' && link && named(words.slice(0, words.indexOf(link)).findLast(({ part }) => part === 'noun')))
    return true;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.subject?.head.lower === 'what' && /^(matter|count|motivate)$/.test(before.verb.lemma)) return true;
  if (before?.link?.lower !== 'what' || !/^(I|we|team)$/.test(before.actor)) return false;
  return words
    .slice(before.verb.from, before.verb.to + 3)
    .some(({ lemma, lower }) => aimVerbs.has(lemma ?? lower) || /^(go|achieve|reach|care|after)$/.test(lemma ?? lower));
}

/** Where an aim begins behind an aside: "the aim was, in sum, …", "the goal was simple, …". */
export function* behindAside(words: readonly Word[], from: number): Generator<Opener> {
  const comma = words.findIndex(({ text }, at) => at >= from && at < from + 7 && /^[,–—]$/.test(text));
  if (comma < 0) return;
  if (comma === from + 1 && words[from]?.part === 'adjective') yield { at: comma + 1, named: true };
  const closing = words.findIndex(({ text }, at) => at > comma && at < comma + 6 && text === ',');
  if (comma === from && closing > 0) yield { at: closing + 1, named: true };
}

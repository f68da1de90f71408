import { singular } from '../grammar/singular.ts';
import { artefactNouns } from '../lexicon/artefacts.ts';
import { everywhere, hung, putUp } from '../lexicon/everywhere.ts';
import { fittings } from '../lexicon/fittings.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { roles } from '../lexicon/nouns.ts';
import { handouts } from '../lexicon/taking-up.ts';
import { products } from '../lexicon/uptake.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a thing merely is wherever it was to be: "the checklist is up in all three offices", "the tool went live at nine sites". */
export function isEverywhere({ words }: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (!subject || kind === 'relative' || verb.negated || verb.tense === 'future' || verb.modal) return false;
  if (words[subject.from]?.lower === 'no') return false;
  const [, to] = wordRange({ words }, clause);
  const behind = words.slice(verb.to, to);
  if (!isMade(subject.head) && !(isLive(clause, behind) && subject.actor === 'other' && !isPerson(subject)))
    return false;
  if (!isPlaced(clause, behind)) return false;
  return isAllOver(behind);
}

/** "At all the schools" passes for "not at all". */
const isAllOver = (words: readonly Word[]): boolean =>
  words.some(({ part, lower }, at) => (part === 'preposition' || lower === 'at') && isAll(words, at + 1));

/** "Sticker on 4,000 doors", "handbook in every branch": so said without a verb. */
export const isNotedEverywhere = (words: readonly Word[], to: number): boolean => {
  const on = words.findIndex(({ part }, at) => part === 'preposition' && at > 0);
  const thing = words[on - 1];
  return on > 0 && on < 4 && on < to && thing !== undefined && isMade(thing) && isAllOver(words.slice(on, to));
};

const isMade = ({ lower, singular: one }: Word): boolean =>
  [products, handouts, fittings, artefactNouns].some(things => things.has(one) || things.has(singular(lower)));

/** "Is up", "hangs", "went live", "was put", "is in use". */
function isPlaced(clause: Clause, behind: readonly Word[]): boolean {
  const lemma = lemmaOf(clause);
  if (clause.verb.voice === 'passive') return putUp.has(lemma);
  if (hung.has(lemma)) return true;
  const next = behind.find(({ part }) => part !== 'adverb')?.lower ?? behind[0]?.lower ?? '';
  return /^(be|go)$/.test(lemma) && /^(up|live|on|in|at|online|out|running|available|with)$/.test(next);
}

/** A capital at the start of a sentence names nobody by itself. */
const isPerson = ({ head, from }: NounPhrase): boolean =>
  from === 0 ? givenNames.has(head.lower) || roles.has(head.lower) : isSomebody({ head } as NounPhrase);

/** "Is live", "is in use", "went live": whatever it is, it was made to be so. */
const isLive = ({ verb }: Clause, [next, after]: readonly Word[]): boolean =>
  /^(be|go)$/.test(verb.lemma) &&
  (/^(live|online)$/.test(next?.lower ?? '') ||
    (next?.lower === 'in' && /^(use|operation|production|place)$/.test(after?.lower ?? '')));

/** "All three offices", "every desk", "each till", "nine sites". */
function isAll(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first || !(/^(all|every|each|both)$/.test(first.lower) || (first.part === 'number' && first.lower !== 'one')))
    return false;
  return words.slice(at + 1, at + 7).some(({ singular: one }) => everywhere.has(one));
}

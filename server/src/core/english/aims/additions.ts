import type { Span } from '../../span.ts';
import { adding, addingWithParticle, answers, notOurs, setUpBodies, structures } from '../lexicon/additions.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { isName } from '../people/people.ts';
import { rememberedAll } from '../remembered.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { isAdded } from './added.ts';
import { listsIn } from './lists.ts';
import { abilitiesIn, deedsIn } from './rows.ts';
import { areWaresAdded } from './wares.ts';

/** Lists of three or more things that are added as the answer: "by adding badges, a chat and a quiz". */
export const additionsIn = rememberedAll(findAdditions);

function* findAdditions(sentence: Sentence): Generator<Span> {
  yield* abilitiesIn(sentence);
  yield* deedsIn(sentence);
  for (const items of listsIn(sentence)) {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || isChoice(sentence, first, last) || areFacts(sentence, items)) continue;
    if (
      wasAdded(sentence, last) ||
      (isAdded(sentence, first) && !isOthers(sentence, first)) ||
      areWaresAdded(sentence, items)
    )
      yield { start: first.start, end: last.end };
  }
}

/** "A lease, a loan or a sale", "no chat, no calendar": what one chooses from, or goes without. */
const isChoice = ({ words }: Sentence, first: NounPhrase, last: NounPhrase): boolean =>
  words[last.from - 1]?.lower === 'or' || words[first.from]?.lower === 'no';

/** What a competitor added, or what was kept out, is no answer of the candidate's. */
function isOthers({ clauses, words }: Sentence, { start }: NounPhrase): boolean {
  const clause = clauses.findLast(candidate => candidate.start <= start);
  if (clause?.verb.voice === 'passive') return false;
  if (/^(my|our)$/.test(words[clause?.subject?.from ?? -1]?.lower ?? '')) return false;
  if (words.slice(clause?.subject?.from ?? 0, clause?.subject?.to ?? 0).some(({ lower }) => notOurs.has(lower)))
    return true;
  return (
    clause?.actor === 'other' &&
    !answers.has(clause.subject?.head.lower ?? '') &&
    !structures.has(clause.subject?.head.lower ?? '') &&
    !/^(it|this)$/.test(clause.subject?.head.lower ?? '') &&
    !words.slice(clause.subject?.from ?? 0, clause.subject?.to ?? 0).some(({ lower }) => lower === 'new')
  );
}

/** "A portal, a hotline and an app were introduced." */
function wasAdded({ clauses }: Sentence, last: NounPhrase): boolean {
  return clauses.some(
    ({ verb }) =>
      verb.voice === 'passive' &&
      verb.start >= last.end &&
      verb.start - last.end < 3 &&
      verb.lemma !== 'deliver' &&
      (adding.has(verb.lemma) || addingWithParticle.has(verb.lemma)),
  );
}

const areFacts = (sentence: Sentence, items: readonly NounPhrase[]): boolean =>
  items.some(({ head }) => head.part === 'pronoun' || /^(nothing|else)$/.test(head.lower)) ||
  (items[0] !== undefined && isFact(sentence, items[0])) ||
  items.filter(item => isFact(sentence, item)).length > 1 ||
  areDepartments(sentence, items);

/** "A workgroup with nursing, pharmacy and scheduling": who sits in it. */
const areDepartments = ({ words }: Sentence, items: readonly NounPhrase[]): boolean =>
  words[(items[0]?.from ?? 0) - 1]?.lower === 'with' &&
  items.filter(({ head, from, to }) => to - from === 1 && departments.has(head.lower)).length > 1;

/** People, places, numbers and times are facts, not features. */
function isFact({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (setUpBodies.has(head.lower) && to - from > 2) return false;
  if (roles.has(head.lower) || customers.has(head.lower) || /^(nothing|else)$/.test(head.lower)) return true;
  if (words.slice(from, to).some(({ part, text }) => part === 'number' && /\d/.test(text))) return true;
  return isName(head) && from > 0 && to - from === 1;
}

import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { artefactNouns } from '../lexicon/artefacts.ts';
import { outcomes } from '../lexicon/measures.ts';
import { collections, handouts, inPlace, inUse, moving, placed, standing } from '../lexicon/taking-up.ts';
import { products } from '../lexicon/uptake.ts';
import { notWork } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

/** From how many on a number in words is a count and no aside. */
const dozen = 11;

const isThing = ({ unit }: Quantity): boolean => !notWork.has(unit) && !worth.has(singular(unit));

/** Whether counted things merely are there: "all 26 services are on the cluster", "412 checklists came in". */
export function isThere({ words }: Sentence, clause: Clause, count: Quantity): boolean {
  const { verb } = clause;
  if (!isThing(count) || !/^(count|percent|ratio)$/.test(count.kind)) return false;
  const [next, after] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.voice === 'passive')
    return /^(mark|tick|count|report|record)$/.test(lemmaOf(clause)) && next === 'as' && inPlace.has(after);
  if (!count.digits && !(count.value >= dozen)) return false;
  if (standing.has(verb.lemma)) return isReady(words, verb.to);
  if (/^(hang|appear|exist)$/.test(verb.lemma)) return isMadeThing(count) && /^(in|on|at)$/.test(next);
  if (count.kind !== 'count') return false;
  if (verb.lemma === 'leave') return next === 'the' && /^(building|house|office)$/.test(after);
  if (verb.lemma === 'run') return verb.tense === 'present' && /^(every|each|daily|nightly)$/.test(next);
  if (verb.lemma === 'have' && count.digits) return handouts.has(singular(clause.object?.head.lower ?? ''));
  return (
    moving.has(verb.lemma) && (/^(in|out|live|online|through)$/.test(next) || (next === 'into' && inUse.has(after)))
  );
}

/** Labels, posts, signs: what is made to be there. */
const isMadeThing = ({ unit }: Quantity): boolean => artefactNouns.has(singular(unit)) || handouts.has(singular(unit));

/** "Ready", "now in use", "in the hands of the readers", "all on the platform". */
function isReady(words: readonly Word[], at: number): boolean {
  let from = at;
  while (words[from]?.part === 'adverb' && !inPlace.has(words[from]?.lower ?? '')) from++;
  const [next, after] = [words[from]?.lower ?? '', words[from + 1]?.lower ?? ''];
  if (inPlace.has(next)) return true;
  if (!/^(on|in)$/.test(next)) return false;
  return (
    after === 'time' || words.slice(from + 1, from + 5).some(({ lower }) => products.has(lower) || placed.has(lower))
  );
}

/** "The library now has 400 recipes", "the school has 25 tablets per class", "we ended up with 25 automated tests". */
export function isHeld(clause: Clause, count: Quantity): boolean {
  const { kind, unit, digits } = count;
  if (kind !== 'count' || unit === '' || !isThing(count)) return false;
  const ends = /^end(-up)?$/.test(deedOf(clause)) && /^(I|we|team)$/.test(clause.actor);
  if (ends) return digits || artefactNouns.has(singular(unit));
  if (!/^(have|count|contain|hold|include|list|cover)$/.test(lemmaOf(clause))) return false;
  if (/^members?$/.test(unit) && count.value < dozen) return false;
  return (digits && collections.has(clause.subject?.head.lower ?? '')) || isMadeThing(count);
}

/** "There are 310 slots booked a day", "by Diwali there were forty-one articles online". */
export function isListed({ words }: Sentence, clause: Clause, count: Quantity): boolean {
  if (clause.verb.lemma !== 'be' || clause.subject?.head.lower !== 'there' || !isThing(count)) return false;
  if (count.kind !== 'count') return false;
  if (artefactNouns.has(singular(count.unit))) return true;
  const behind = words.find(({ start }) => start >= count.end);
  return behind?.form === 'past' || behind?.form === 'participle' || inPlace.has(behind?.lower ?? '');
}

import { persons } from '../lexicon/people.ts';
import type { Clause } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether the candidate stays with one thing where another was open: "kept the old form", "of nine songs I kept three",
 * "stuck to paper", "took the smaller one".
 */
export function staysPut(clause: Clause, after: readonly Word[]): boolean {
  const { verb, object } = clause;
  if (verb.tense !== 'past' || verb.negated) return false;
  switch (verb.deed.lemma ?? '') {
    case 'keep':
      return (
        object !== undefined &&
        (object.head.part === 'number' || withinObject(clause, after).some(({ lower }) => former.test(lower)))
      );
    case 'take':
    case 'use':
    case 'buy':
    case 'order':
    case 'book':
      return object !== undefined && /^ones?$/.test(object.head.lower) && object.to - object.from > 2;
    case 'stick':
    case 'stay':
      return isWithThing(after);
    default:
      return false;
  }
}

/** The words of the object. */
const withinObject = ({ object }: Clause, after: readonly Word[]): readonly Word[] =>
  after.filter(({ start, end }) => object !== undefined && start >= object.start && end <= object.end);

/** What was there before. */
const former = /^(old|older|same|existing|original|previous|former)$/;

/** "With paper", "to the small kiln": a thing, where neither a person nor what others have laid down follows. */
function isWithThing([link, ...named]: readonly Word[]): boolean {
  if (!/^(with|to)$/.test(link?.lower ?? '') || /^(his|her|their|your|my)$/.test(named[0]?.lower ?? '')) return false;
  const thing = named.find(({ part }) => part !== 'determiner' && part !== 'adjective');
  return (
    thing?.part === 'noun' &&
    !/^\p{Lu}/u.test(thing.text) &&
    !persons.has(thing.singular) &&
    !laidDown.test(thing.singular)
  );
}

/** Whom one stays with, and what one follows. */
const laidDown =
  /^(plan|schedule|fact|rule|process|procedure|guideline|instruction|script|topic|standard|task|job|company|team|aunt|uncle|mother|father|family|parent|patient|child|customer|client|guest|crew|topic|point|truth|word)$/;

import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { hedging, measuring, peopleUnits, yardsticks } from '../lexicon/counting.ts';
import { outcomes } from '../lexicon/measures.ts';
import { ambient } from '../lexicon/passives.ts';
import { consequential, lacking, notWork } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

/** From how many on things are counted as such and are no aside. */
const many = 12;

/** From how many on it does not matter who did it. */
const masses = 100;

/** Whether a count of things stands for itself: "38,000 names were on the petition", "we had 512 sensors on lampposts". */
export const standsAlone = (sentence: Sentence, clause: Clause): boolean =>
  /^(main|coordinate|complement)$/.test(clause.kind) &&
  !isWorthIt(clause) &&
  !sentence.words.some(({ lower }) => yardsticks.has(lower)) &&
  sentence.quantities.some(
    count =>
      count.start >= clause.start &&
      count.end <= clause.end &&
      (/^(I|we|team)$/.test(clause.actor) || (count.value >= masses && clause.verb.lemma !== 'have')) &&
      isLoad(sentence, count),
  );

const isWorthIt = (clause: Clause): boolean =>
  lacking.has(lemmaOf(clause)) ||
  lacking.has(clause.verb.lemma) ||
  (clause.verb.voice === 'passive' && ambient.has(lemmaOf(clause))) ||
  (!/^(be|have|go)$/.test(clause.verb.lemma) &&
    (consequential.has(lemmaOf(clause)) || consequential.has(deedOf(clause))));

/** Many things, which are neither people nor what they are measured in, and no adjunct such as "in 40 shops". */
function isLoad({ words }: Pick<Sentence, 'words'>, { kind, value, unit, start }: Quantity): boolean {
  if (kind !== 'count' || !(value >= many) || !/s$/.test(unit)) return false;
  const thing = singular(unit);
  if (notWork.has(unit) || worth.has(thing) || measuring.has(thing) || peopleUnits.has(unit) || isTrade(unit))
    return false;
  let at = words.findIndex(word => word.start === start) - 1;
  while (hedging.has(words[at]?.lower ?? '') || words[at]?.part === 'adverb') at--;
  if (words[at]?.part === 'number') return false;
  const before = words[at];
  return (
    before?.part !== 'preposition' &&
    before?.part !== 'to' &&
    !/^(its|their|his|her|the|those|these)$/.test(before?.lower ?? '')
  );
}

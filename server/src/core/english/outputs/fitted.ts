import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { singular } from '../grammar/singular.ts';
import { bearing, fittings } from '../lexicon/fittings.ts';
import { accounts, handouts } from '../lexicon/taking-up.ts';
import { products } from '../lexicon/uptake.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { countIn, isEverybody } from './counts.ts';
import { many } from './spread.ts';

const fittedFrames = frameSet('be ^equipped|fitted|outfitted|kitted|furnished|supplied out? with *');

/** "14,200 boxes carry a barcode", "every ward has a scanner", "all our vans are equipped with the tracker": what they were given. */
export function isFitted(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind, start } = clause;
  if (!/^(main|coordinate)$/.test(kind) || verb.negated || verb.tense === 'future') return false;
  const count = countIn(sentence, start, verb.start);
  const whole =
    isEverybody(sentence, clause) || (count !== undefined && (count.kind !== 'count' || count.value >= many));
  if (!whole) return false;
  if (frameOf(sentence, clause, fittedFrames)) return true;
  const thing = clause.object?.head;
  if (!thing || verb.voice === 'passive' || !bearing.has(lemmaOf(clause)) || !isGiven(thing.lower)) return false;
  return !/^(no|its|their|his|her)$/.test(sentence.words[clause.object?.from ?? 0]?.lower ?? '');
}

const isGiven = (thing: string): boolean =>
  [handouts, fittings, accounts, products].some(things => things.has(singular(thing)));

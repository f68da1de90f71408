import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { outcomes } from '../lexicon/measures.ts';
import { houses, passages, reached, stations } from '../lexicon/throughput.ts';
import { notWork } from '../lexicon/working.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPeople, many } from './spread.ts';

const passageFrames = frameSet(passages, { house: houses, station: stations, reached });
const worth: ReadonlySet<string> = new Set(outcomes);

/** "9,300 forms passed through our office", "60,000 copies found their way into the shops": things in numbers, on their way. */
export const isPassing = (sentence: Sentence, clause: Clause, { kind, value, unit, start }: Quantity): boolean =>
  kind === 'count' &&
  value >= many &&
  unit !== '' &&
  (unit === 'decisions' || !notWork.has(unit)) &&
  !worth.has(singular(unit)) &&
  !isPeople(unit) &&
  clause.subject !== undefined &&
  start >= clause.subject.start - 24 &&
  clause.verb.voice === 'active' &&
  /^(main|coordinate)$/.test(clause.kind) &&
  frameOf(sentence, clause, passageFrames) !== undefined;

import { costing, pricesNamed, revealing } from '../lexicon/outputs.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause } from '../sentence.ts';
import type { Output } from './outputs.ts';

/** Whether a clause says what was given up or spent: "it cost us 300 subscribers", "we gave up 2,000 views a week". */
export const isGivenUp = (clause: Clause, { name }: Output): boolean =>
  ((costing.has(lemmaOf(clause)) || costing.has(deedOf(clause))) && name !== 'time saved') ||
  (clause.verb.lemma === 'be' && pricesNamed.has(clause.subject?.head.lower ?? ''));

/** Whether the counted things are where something was learnt: "the 19 interviews gave me the answer". */
export const isSource = ({ verb }: Clause, { end }: Output): boolean =>
  end <= verb.start && verb.voice === 'active' && revealing.has(verb.deed.lemma ?? verb.lemma);

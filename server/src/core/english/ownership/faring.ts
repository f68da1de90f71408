import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { levelMoves } from '../lexicon/changes.ts';
import { doing, faring, faringAlone, faringBadly, turns } from '../lexicon/faring.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const frames = frameSet(faring, { period: durations });

/** Whether a verb without a subject tells how a thing fared and of nobody's deed: "didn't help", "paid off", "fell to 3%". */
export function tellsHowItFared(sentence: Sentence, clause: Clause): boolean {
  if (frameOf(sentence, clause, frames)) return true;
  const { object, verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const after = sentence.words.slice(verb.to);
  const next = after[0]?.lower ?? '';
  if (lemma === 'turn' && turns.has(next)) return true;
  if (object) return false;
  if (verb.particle && /^(that|what|how|why|which|where|when|who)$/.test(next)) return false;
  if (faringAlone.has(verb.particle ? `${lemma}-${verb.particle.lower}` : lemma)) return true;
  if (verb.negated && faringBadly.has(lemma)) return !verb.particle && !doing.has(next);
  if (lemma === 'end') return !after.some(({ form }) => form === 'ing');
  return levelMoves.has(lemma) && isToLevel(after);
}

/** "To 3%", "by a third", "below 40". */
const isToLevel = ([first, ...rest]: readonly Word[]): boolean =>
  /^(to|by|from|below|under|above|over)$/.test(first?.lower ?? '') &&
  rest.slice(0, 2).some(({ part }) => part === 'number');

import { firstPhrase } from '../grammar/match.ts';
import { peaks, recordBreaking, recordHeads, showpieces, trending } from '../lexicon/records.ts';
import { products } from '../lexicon/uptake.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { builtInMeasures } from './named.ts';

/** A record or a peak of attention: "traffic broke every record", "it was our busiest open day ever", "the hashtag was trending". */
export function isRecord({ words }: Sentence, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  const [, to] = wordRange({ words }, clause);
  const behind = words.slice(verb.to, to);
  const before = words.slice(0, verb.from);
  if (trending.has(lemmaOf(clause)) || (lemmaOf(clause) === 'go' && behind[0]?.lower === 'viral')) return true;
  const showy = () =>
    firstPhrase(before, builtInMeasures) !== undefined ||
    products.has(subject?.head.singular ?? '') ||
    showpieces.has(subject?.head.singular ?? '');
  if (recordBreaking.has(lemmaOf(clause)) && object && recordHeads.has(object.head.singular)) return showy();
  if (verb.lemma !== 'be') return false;
  const most = behind.findIndex(({ lower }) => peaks.has(lower));
  if (most < 0 || !behind.some(({ lower }) => lower === 'ever' || lower === 'history')) return false;
  return showy() || behind.slice(most).some(({ singular }) => showpieces.has(singular));
}

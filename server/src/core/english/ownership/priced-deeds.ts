import { costOf } from '../judgment/costs.ts';
import { announcing, asking, callless, minor, proposals, states, weakDeeds } from '../lexicon/deeds.ts';
import { words } from '../lexicon/words.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { moveOf } from './moves.ts';

/**
 * Whether a deed of the candidate's stands with its price: "I dragged the lot to the front, which lost us the display".
 * Who pays knowingly has chosen. The price must stand behind the deed.
 */
export function isPriced(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, kind } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (verb.tense !== 'past' || verb.negated || !object || !/^(main|coordinate)$/.test(kind)) return false;
  if (moveOf(sentence, clause) !== 'act') return false;
  if ([minor, asking, announcing, states, weakDeeds, proposals, idle].some(set => set.has(lemma))) return false;
  if (callless.has(lemma) && !/^(take|start|give|send)$/.test(lemma)) return false;
  const price = costOf(sentence);
  return (
    price !== undefined &&
    price.start > verb.end &&
    price.start >= object.end &&
    !sentence.words.some(({ lower }, at) => lower === 'hold' && sentence.words[at - 1]?.lower === 'on') &&
    !sentence.clauses.some(
      ({ start, verb: { deed } }) => start === price.start && /^(wait|let)$/.test(deed.lemma ?? ''),
    )
  );
}

/** What decides nothing, whatever it costs. */
const idle = words(`
  see hear find notice lose miss receive get visit check read count review learn meet attend call phone email ring need know
  drive inform notify let eat`);

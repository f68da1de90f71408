import { isContent, rootOf } from '../grammar/content-word.ts';
import { getting } from '../lexicon/options.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Sentence } from '../sentence.ts';
import { hasFresh, type Wish } from './pressed-ways.ts';

/** Whether the candidate does in a sentence what was pressed for. */
export const doesIt = ({ words, clauses }: Sentence, { roots, fresh }: Wish): boolean =>
  clauses.some(({ actor, verb, start, end, kind }) => {
    if (!/^(I|we|dropped)$/.test(actor) || verb.negated || verb.modal || kind === 'relative') return false;
    const lemma = verb.deed.lemma ?? '';
    if (/^(follow|agree|obey|comply|accept)$/.test(lemma)) return true;
    const said = words.filter(word => word.start >= start && word.start >= verb.start && word.end <= end);
    if (lemma === 'do' && said.some(({ lower }) => /^(it|that|this|so|as)$/.test(lower))) return true;
    return (
      (!fresh || getting.has(lemma) || hasFresh(said)) && said.some(word => isContent(word) && roots.has(rootOf(word)))
    );
  });

/** Whether the candidate does or decides something of their own. */
export const actsOtherwise = (sentence: Sentence, wished: Wish): boolean =>
  !doesIt(sentence, wished) &&
  sentence.clauses.some(
    clause =>
      /^(I|dropped)$/.test(clause.actor) &&
      !clause.verb.negated &&
      clause.verb.tense === 'past' &&
      /^(act|decision)$/.test(moveOf(sentence, clause)),
  );

/** "So we left it at that", "I made it", "that is what I got him": what follows a wish and meets it. */
export const yields = ({ words, clauses }: Sentence): boolean => {
  const [first] = clauses;
  if (/^(so|that|this|fine|ok|okay|done|which)$/.test(words[0]?.lower ?? '') || first?.actor === 'we') return true;
  return (
    /^(I|dropped)$/.test(first?.actor ?? '') &&
    !first?.verb.negated &&
    /^(it|that|this|so|one|them)$/.test(words[first?.verb.to ?? 0]?.lower ?? '')
  );
};

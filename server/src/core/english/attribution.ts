import { isAttitude } from './attitude.ts';
import { causeWords, turnNouns, turns } from './lexicon/attitudes.ts';
import { firstPhrase, phraseSet } from './match.ts';
import type { Clause, Sentence } from './sentence.ts';

const causes = phraseSet(causeWords);

/** "Sales rose because of the new display", "it worked because …", "the drop came from our letters". */
export function isCause(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, actor } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    /^(work|succeed)$/.test(lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(other|nobody)$/.test(actor) &&
    words[verb.to]?.lower === 'because'
  ) {
    const reason = clauses[clauses.indexOf(clause) + 1];
    return !(reason?.subject && isAttitude(sentence, reason));
  }
  if (turnNouns.has(subject?.head.lower ?? '') && lemma === 'come' && words[verb.to]?.lower === 'from')
    return /^(my|our|the)$/.test(words[verb.to + 1]?.lower ?? '');
  const told =
    clauses.find(({ kind, actor: who }) => kind !== 'relative' && /^(other|nobody)$/.test(who)) ?? clauses[0];
  if (clause !== told) return false;
  const cause = firstPhrase(words, causes);
  if (!cause || /^(i|we|the fact)$/.test(words[cause.to]?.lower ?? '')) return false;
  if (/why$|worked$|result|from$/.test(cause.phrase)) return true;
  const named = words.slice(cause.to, cause.to + 4);
  if (cause.phrase === 'thanks to') return /^(other|nobody)$/.test(actor) && turns.has(verb.lemma);
  const mine = named.some(
    ({ lower }) => /^(my|our|new|this|that|bad|good|better|better|poor)$/.test(lower) || /[a-z]{3}ier$/.test(lower),
  );
  return mine && /^(other|nobody)$/.test(actor) && (turns.has(lemma) || turns.has(verb.lemma));
}

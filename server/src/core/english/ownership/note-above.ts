import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { amiss } from '../lexicon/troubles.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { bringsSomething } from './meanwhile.ts';
import { isAbove } from './told-above.ts';

/** "Two mails to the other team, then one to their boss", "note to the head of the lab": told in a note, without a verb. */
export const isNoteAbove = remembered((sentence: Sentence): boolean => {
  const { words, clauses } = sentence;
  if (clauses.length === 1) return clauses.every(clause => isWait(sentence, clause));
  if (clauses.length > 0 || words.length < 4) return false;
  if (
    bringsSomething(sentence) ||
    words.some(
      ({ lower, text }, at) => (text === ':' && at > 2) || /^(answer|my|with|report|every|all|thanks)$/.test(lower),
    )
  )
    return false;
  const colon = words.some(({ text }) => text === ':');
  if (!words.some(({ lower }) => (lower === 'then' && !colon) || lower === 'complaint' || amiss.has(lower)))
    return false;
  return words.some(
    ({ lower }, at) =>
      lower === 'to' &&
      /^(note|mail|mails|email|emails|message|letter|report|complaint|ticket|one|up|it)$/.test(
        words[at - 1]?.lower ?? '',
      ) &&
      words[at - 2]?.lower !== 'no' &&
      isAbove(nounPhraseAt(words, at + 1)),
  );
});

/** "A note to the director, and I waited." */
const isWait = ({ words }: Sentence, { actor, verb, start }: Clause): boolean => {
  const to = words.findIndex(({ lower }) => lower === 'to');
  return (
    actor === 'I' &&
    /^(wait|hope|leave)$/.test(verb.deed.lemma ?? '') &&
    words
      .slice(0, to)
      .some(
        ({ lower, start: at }) =>
          at < start && /^(note|mail|email|message|letter|report|complaint|call|text|word)$/.test(lower),
      ) &&
    isAbove(nounPhraseAt(words, to + 1))
  );
};

import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { troubles } from '../lexicon/people.ts';
import { brought, passing } from '../lexicon/troubles.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { actsAsI } from './after.ts';

/** Whether the candidate does something about the problem besides passing it on. */
export function actsMeanwhile(sentence: Sentence, except?: Clause): boolean {
  return sentence.clauses.some(
    clause =>
      !passing.has(clause.verb.deed.lemma ?? '') &&
      !(clause.verb.negated && clause.verb.modal !== undefined) &&
      actsAsI({ ...sentence, clauses: [clause] }, except),
  );
}

/** "… with two options", "… and proposed …": something of one's own comes along. */
export function bringsSomething({ words, clauses }: Sentence): boolean {
  const proposes = clauses.some(
    ({ actor, verb, kind }) =>
      /^(I|dropped)$/.test(actor) &&
      kind !== 'relative' &&
      (/^(propose|suggest|recommend|offer)$/.test(verb.lemma) ||
        (verb.lemma === 'ask' &&
          words[verb.to]?.lower === 'for' &&
          words.some(({ lower }) => /^(by|until|before)$/.test(lower))) ||
        (verb.lemma === 'agree' && verb.perfect)),
  );
  return (
    proposes ||
    words.some(
      ({ lower }, at) =>
        lower === 'with' &&
        words
          .slice(at + 1, at + 13)
          .some((next, index) => brought.has(next.lower) || (next.lower === 'own' && index < 8)),
    ) ||
    words.some(({ lower }, at) => lower === 'with' && isMineThere(words, at + 1))
  );
}

/** "… with that bar", "… with those four lines": what was told of before comes along. */
function isMineThere(words: Sentence['words'], at: number): boolean {
  if (!/^(that|those|these)$/.test(words[at]?.lower ?? '')) return false;
  const phrase = nounPhraseAt(words, at);
  return phrase !== undefined && phrase.to - phrase.from > 1 && !isSuperior(phrase) && !troubles.has(phrase.head.lower);
}

/** "From September …", "When it came to refunds, …": what follows is no answer to what was told before. */
export function opensNewMatter({ words }: Sentence): boolean {
  const [first, second, third] = words.slice(0, 3).map(({ lower }) => lower);
  if (
    !/^(from|in|at|after|afterwards|since|when|once|on|for|before|during|by|later|throughout|overall|generally|finally|two|three|four)$/.test(
      first ?? '',
    )
  )
    return false;
  return ![second, third].some(lower =>
    /^(meantime|meanwhile|parallel|addition|return|way|same|that|this|it|own)$/.test(lower ?? ''),
  );
}

/** Whether a sentence goes on about what the one before told: by a pronoun, "meanwhile", or one of its nouns. */
export function refersTo({ words, opener }: Sentence, before: Sentence): boolean {
  if (opener?.lower === 'and') return true;
  const told = new Set(before.words.flatMap(({ part, singular }) => (part === 'noun' ? [singular] : [])));
  return words.some(
    ({ lower, part, singular }) =>
      (part === 'pronoun' && !/^(i|me|my|we|us|our|you|one)$/.test(lower)) ||
      /^(meanwhile|meantime|until|parallel|still|myself|that|this|these|those|instead|also)$/.test(lower) ||
      (part === 'noun' && told.has(singular)),
  );
}

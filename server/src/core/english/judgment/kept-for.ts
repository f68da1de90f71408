import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { haveGroup } from '../people/groups.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a group keeps what it had, while the others get the new: "for the walk-ins we kept the paper form". */
export function isKeptFor({ words, clauses }: Sentence, { actor, verb, object, subject, end }: Clause): boolean {
  if (!/^(I|we|dropped)$/.test(actor) || !/^(keep|leave)$/.test(verb.lemma) || verb.negated || !object) return false;
  const kept = words.slice(object.from, object.to);
  const former = kept.some(({ lower }) =>
    /^(full|old|long|same|usual|normal|paper|previous|original|existing|former)$/.test(lower),
  );
  if (!former || clauses.some(({ verb: other }) => other.negated)) return false;
  const at = words.findIndex(
    ({ lower, start }) =>
      /^(for|with)$/.test(lower) && (start < (subject?.start ?? verb.start) || (start >= object.end && start < end)),
  );
  const whom = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  return whom !== undefined && haveGroup(words.slice(whom.from, whom.to));
}

/** Whether what belongs to a group stays as it was: "the shoe shops, theirs stayed at the old doors". */
export const isTheirsKept = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'theirs' &&
  /^(stay|remain|keep|go)$/.test(verb.lemma) &&
  haveGroup(words.slice(0, subject.from));

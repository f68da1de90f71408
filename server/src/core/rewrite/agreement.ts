import { inflect } from '../english/grammar/verb.ts';
import type { Clause } from '../english/sentence.ts';
import { type Change, change, type Line } from './change.ts';
import { remove, respell } from './words.ts';

const withI: Readonly<Record<string, string>> = {
  are: 'am',
  "'re": "'m",
  were: 'was',
  is: 'am',
  "'s": "'m",
  has: 'have',
  does: 'do',
};

/** Makes the verb of a clause agree with "I", and says "halved" for "were able to halve". */
export function agree(line: Line, { verb }: Clause): readonly Change[] {
  const { words } = line.sentence;
  const first = words[verb.from];
  if (!first) return [];
  const deed = words.indexOf(verb.deed);
  if (isAbility(line, verb) && verb.deed.lemma)
    return [...remove(line, verb.from, deed), ...respell(verb.deed, inflect(verb.deed.lemma, 'past'))];
  if (first.part === 'verb' && first.form === 's' && first.lemma) return respell(first, inflect(first.lemma, 'base'));
  const agreed = first.part === 'modal' ? undefined : withI[first.lower];
  if (agreed === undefined) return [];
  const curly = first.text.startsWith('’') ? agreed.replace("'", '’') : agreed;
  const not = words[verb.from + 1];
  const split = agreed === 'am' && not?.lower === "n't" ? [change(not, ' not')] : [];
  return [...respell(first, curly), ...split];
}

/** "Were able to", "managed to", in the past and not denied. */
export function isAbility({ sentence: { words } }: Line, verb: Clause['verb']): boolean {
  if (verb.deed === verb.head || verb.tense !== 'past' || verb.negated || verb.perfect || verb.modal) return false;
  return verb.lemma === 'manage' || (verb.lemma === 'be' && words[verb.to]?.lower === 'able');
}

import { charms } from '../lexicon/reception.ts';
import { bidden } from '../lexicon/tendencies.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { isBarePlural, isOneForAll } from '../people/crowds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a clause says under which condition, or for the sake of what, people at large do something, as if by a law: "families
 * stay calm as long as they have a paper", "a donor comes back for the tea".
 */
export function isLawOf(sentence: Sentence, clause: Clause): boolean {
  const { words, quantities } = sentence;
  const { verb, subject, kind } = clause;
  if (!subject || verb.tense !== 'present' || verb.perfect || verb.progressive || verb.modal || verb.negated)
    return false;
  if (verb.voice === 'passive' || !/^(main|coordinate)$/.test(kind) || quantities.some(({ digits }) => digits))
    return false;
  if (!isBarePlural(words, subject) && !isOneForAll(words, subject)) return false;
  return isSoLongAs(sentence, clause) || comesFor(sentence, clause);
}

/** "As long as", "so long as", "provided that"; what they then pay or get is a rule of the house. */
const isSoLongAs = ({ words, clauses }: Sentence, { verb, end }: Clause): boolean => {
  if (bidden.has(verb.lemma)) return false;
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= verb.to &&
      (lower === 'provided' ||
        (lower === 'long' && /^(as|so)$/.test(words[index - 1]?.lower ?? '') && words[index + 1]?.lower === 'as')),
  );
  return at > 0 && clauses.some(({ start }) => start > end && start > (words[at]?.start ?? 0));
};

/** "Come for the tent", "comes back for the doctor who smiles"; not "come for the weekend", nor for a thing that is fetched. */
function comesFor({ words }: Sentence, { verb }: Clause): boolean {
  if (!/^(come|return|stay|turn|keep)$/.test(verb.lemma)) return false;
  const at = words.findIndex(({ lower }, index) => index >= verb.to && index < verb.to + 3 && lower === 'for');
  if (at < 0 || words[at + 1]?.lower !== 'the') return false;
  const behind = words.slice(at + 2, at + 4).map(({ lower }) => lower);
  return behind.some(lower => charms.has(lower)) && !behind.some(lower => durations.has(lower) || dateWords.has(lower));
}

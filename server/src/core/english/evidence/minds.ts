import { bringing, mindAdjectives, mindNouns } from '../lexicon/minds.ts';
import { isAnybody, isCrowdAt } from '../people/crowds.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Brides are terrified of it", "to them every padlock was an insult", "there's real pride for a teenager in it": a feeling, and whose. */
export function isOfMinds(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, actor } = clause;
  if (!/^(other|nobody|team)$/.test(actor) || verb.modal || verb.tense === 'conditional') return false;
  if (!bringing.has(verb.lemma) && verb.voice === 'active') return false;
  const [first, to] = wordRange(sentence, clause);
  const from = clause === sentence.clauses[0] ? 0 : first;
  const mind = words.findIndex((word, at) => at >= from && at < to && isMind(word) && !isOwn(words, at));
  if (mind < 0) return false;
  if (subject && (plainHeads.has(subject.head.lower) || isOwn(words, subject.to))) return false;
  if (subject && mind >= verb.to && isAnybody(sentence, subject, clause)) return true;
  if (givenTo(sentence, clause)) return true;
  return words.some(
    ({ lower }, at) =>
      at >= from &&
      at < to &&
      /^(for|to|of|among|amongst|with)$/.test(lower) &&
      at !== mind &&
      isWhose(sentence, at + 1, clause),
  );
}

const plainHeads = new Set(['everyone', 'everybody', 'nobody', 'one', 'none', 'they']);

const isMind = ({ lower, part }: Word): boolean =>
  part === 'noun' ? mindNouns.has(lower) : /^(adjective|verb)$/.test(part) && mindAdjectives.has(lower);

/** "It gives filers the sense of being in control." */
const givenTo = (sentence: Sentence, { verb }: Clause): boolean =>
  /^(give|bring|cause|offer|lend|spare)$/.test(verb.lemma) && isCrowdAt(sentence, verb.to) !== undefined;

/** "My fear", "a fear of mine". */
const isOwn = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(my|our|his|her|no)$/.test(lower));

/** People at large, or "them" who are such. */
function isWhose(sentence: Sentence, at: number, clause: Clause): boolean {
  const word = sentence.words[at];
  if (!/^(them|whom)$/.test(word?.lower ?? '')) return isCrowdAt(sentence, at) !== undefined;
  return sentence.clauses[0] !== clause || at < 4;
}

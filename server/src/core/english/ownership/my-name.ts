import { namingSomebody } from '../lexicon/delegating.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Whether others put the candidate down for the work: "my name was put forward for it", "the principal put my name on the list", "my name ended up next to the line". */
export const isMyNameGiven = (sentence: Sentence, { actor, verb, subject, object }: Clause): boolean => {
  if (verb.negated || verb.tense !== 'past' || actor !== 'other') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isMyName(sentence, object)) return namingSomebody.has(lemma) && isForWork(sentence, object.to);
  if (!isMyName(sentence, subject)) return false;
  return (
    (verb.voice === 'passive' && namingSomebody.has(lemma) && isForWork(sentence, verb.from + 1)) ||
    (verb.voice === 'active' &&
      /^(end|come|land|stand|appear|go)$/.test(lemma) &&
      isForWork(sentence, verb.from + 1)) ||
    (lemma === 'be' && isOnList(sentence, verb.to))
  );
};

const isMyName = ({ words }: Sentence, phrase: NounPhrase | undefined): phrase is NounPhrase =>
  phrase?.head.lower === 'name' && words[phrase.from]?.lower === 'my' && phrase.to - phrase.from === 2;

/** "… on the plan for the inventory", "… against the night rota". */
const isOnList = ({ words }: Sentence, at: number): boolean =>
  /^(on|in|against|beside|under|next)$/.test(words[at]?.lower ?? '') &&
  words
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(plan|list|rota|roster|board|schedule|sheet|ticket|chart|memo|slide|row|line)$/.test(lower));

/** "… forward", "… down for it", "… on the list", "… next to the line". */
const isForWork = ({ words }: Sentence, at: number): boolean =>
  words
    .slice(at, at + 3)
    .some(({ lower }) => /^(forward|down|up|out|on|against|beside|next|behind|in|into|for|from)$/.test(lower));

/** "The principal said it should be me." */
export const isMeSaid = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { actor, verb } = clause;
  const at = clauses.indexOf(clause);
  const said = clauses[at + 1];
  return (
    actor === 'other' &&
    /^(say|decide|think|find|suggest|insist)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    said?.kind === 'complement' &&
    said.parent === at &&
    said.verb.lemma === 'be' &&
    /^(should|must|would|had)$/.test(said.verb.modal ?? '') &&
    /^(me|mine)$/.test(words[said.verb.to]?.lower ?? '') &&
    (words[said.verb.to + 1]?.part ?? 'punctuation') === 'punctuation'
  );
};

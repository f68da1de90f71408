import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { easierWords, hindsightWords } from '../lexicon/choosing.ts';
import { discarding, musing } from '../lexicon/options.ts';
import type { Clause, Sentence } from '../sentence.ts';

const musingFrames = frameSet(musing);

/** "I went through the proposals", "left the other rooms alone": weighed, or only read. */
export const isMused = (sentence: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  !clause.verb.negated &&
  !/^(myself|ourselves)$/.test(sentence.words[clause.verb.to]?.lower ?? '') &&
  frameOf(sentence, clause, musingFrames) !== undefined;

/** "It would be simple to write to all", "it would have been easier to hire". */
export const isEasierTo = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  actor === 'nobody' &&
  verb.lemma === 'be' &&
  /^(would|'d)$/.test(verb.modal ?? '') &&
  !verb.negated &&
  easierWords.has(words[verb.to]?.lower ?? '') &&
  words[verb.to + 1]?.part === 'to' &&
  !words.some(({ lower }) => hindsightWords.has(lower));

/** "I rejected the dehumidifier", "first I had thought about a wall": a thing that was turned down, or only thought of. */
export function isDiscarded({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (!isCandidate(clause) || verb.negated || /^(relative|subordinate)$/.test(clause.kind)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (discarding.has(lemma)) return object?.head.part === 'noun' && !clause.infinitive;
  return (
    lemma === 'think' &&
    (verb.tense === 'past' || verb.perfect) &&
    words.slice(clause.subject?.from ?? 0, verb.to).some(({ lower }) => /^(first|originally|initially)$/.test(lower)) &&
    /^(about|of)$/.test(words[verb.to]?.lower ?? '') &&
    clauses[clauses.indexOf(clause) + 1]?.kind !== 'complement'
  );
}

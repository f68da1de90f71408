import type { PhraseSet } from '../grammar/match.ts';
import { riseVerbs } from '../lexicon/success.ts';
import { deedOf } from '../metrics/measured-deed.ts';
import type { Sentence } from '../sentence.ts';
import { namedOutput } from './named.ts';
import type { Output } from './outputs.ts';

/** "NPS? It went up 11 points": a measure that is only named in the question before, and what it did. */
export function askedOfItself(
  sentence: Sentence,
  before: Sentence | undefined,
  measures: PhraseSet,
): Output | undefined {
  if (!before?.question || before.clauses.length > 0) return undefined;
  const { clauses } = sentence;
  const clause = clauses[0];
  if (!clause || !/^(it|that|they|those)$/.test(clause.subject?.head.lower ?? '') || clause.verb.negated)
    return undefined;
  const up = (clause.verb.particle ?? sentence.words[clause.verb.to])?.lower === 'up';
  if (clause.verb.lemma === 'go' ? !up : !riseVerbs.has(deedOf(clause))) return undefined;
  const named = namedOutput(before, 0, before.words.length, measures);
  return named && { start: clause.start, end: clause.end, name: named.name };
}

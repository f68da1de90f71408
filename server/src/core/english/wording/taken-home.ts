import { lessonPoints } from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "One of the things I took away was …", "the point that we took away": a lesson, of which nothing is taken from anybody. */
export const isTakenHome = ({ words }: Sentence, { verb, subject, implied }: Clause): boolean => {
  const first = (subject?.from ?? verb.from) - 1;
  const named = /^(that|which)$/.test(words[first]?.lower ?? '') ? words[first - 1] : words[first];
  return !implied && verb.lemma === 'take' && (named?.lower === 'what' || lessonPoints.has(named?.singular ?? ''));
};

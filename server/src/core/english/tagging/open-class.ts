import type { Token } from '../grammar/tokens.ts';
import { verbReadings } from '../grammar/verb.ts';
import { describingGerunds } from '../lexicon/adjectives.ts';
import { abstractEndings } from '../lexicon/nouns.ts';
import { degreeWords, noAdverbs, noDegrees, personal, plainAdjectives } from '../lexicon/word-classes.ts';
import type { Part } from '../word.ts';
import type { Tagging } from './tagging.ts';
import { mustBeFinite } from './verb-behind.ts';

/** The part of speech of a word that is neither of a closed class nor a verb. */
export function openPart(state: Tagging, token: Token, at: number): Part {
  const { lower } = token;
  if (describingGerunds.has(lower)) return 'adjective';
  if (/ly$/.test(lower) && !noAdverbs.has(lower)) return 'adverb';
  const last = state.words.at(-1);
  if (
    last?.lemma === 'be' &&
    !state.ahead.opensNoun(at + 1) &&
    !abstractEndings.test(lower) &&
    !/^\p{Lu}(?!.*(an|ish|ese|ic)$)/u.test(token.text)
  )
    return 'adjective';
  if (personal.has(lower) && /^(determiner|number)$/.test(last?.part ?? '') && mustBeFinite(state, at + 1))
    return 'noun';
  if (/^(determiner|adjective|genitive)$/.test(last?.part ?? '') && isParticiple(lower) && state.ahead.nounRight(at))
    return 'adjective';
  const graded = degreeWords.has(last?.lower ?? '');
  if (graded && /(ent|ant|ive|al|ic|ed)$/.test(lower) && !/(ment|nant)$/.test(lower)) return 'adjective';
  if (
    (/(able|ible|ful|less|ous|ish)$/.test(lower) &&
      !/^(wish|dish|fish|rubbish|parish|polish|finish|radish|varnish|cable|gable|fable|table|timetable|vegetable|constable|handful|mouthful)$/.test(
        lower,
      )) ||
    (/i(er|est)$/.test(lower) && !/ifier$/.test(lower) && !noDegrees.has(lower)) ||
    plainAdjectives.has(lower) ||
    (lower.startsWith('un') && plainAdjectives.has(lower.slice(2)))
  )
    return 'adjective';
  return 'noun';
}

/** "His own preferred option": a participle among adjectives. */
const isParticiple = (lower: string): boolean =>
  /ed$/.test(lower) && verbReadings(lower).some(({ form }) => form === 'participle');

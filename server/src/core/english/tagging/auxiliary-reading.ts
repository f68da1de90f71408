import type { Token } from '../grammar/tokens.ts';
import { type VerbReading, verbReadings } from '../grammar/verb.ts';
import { auxiliaryLemmas } from '../lexicon/function-groups.ts';
import { be, determiners } from '../lexicon/function-words.ts';
import { compoundNouns } from '../lexicon/nouns.ts';
import { helpers } from '../lexicon/verb-groups.ts';
import type { Word } from '../word.ts';
import { attributiveNext, misformed } from './participle-ahead.ts';
import { type As, type Tagging, takesBase } from './tagging.ts';

/** "Had me do it", "made us be there". */
const isMadeTo = ({ words, lastVerb }: Tagging): boolean =>
  helpers.has(lastVerb?.lemma ?? '') && /^(me|him|her|us|them)$/.test(words.at(-1)?.lower ?? '');

/** "I have had", "we've already had". */
const isHadBehindHave = ({ words }: Tagging, lower: string): boolean => {
  const last = words.findLast(({ part }) => part !== 'adverb');
  return lower === 'had' && last?.part === 'auxiliary' && last.lemma === 'have';
};

/** "Be", "have" and "do", as auxiliaries or as verbs of their own. */
export function auxiliaryWord(state: Tagging, at: number, lemma: string, as: As): Word {
  const { lower } = state.tokens[at] as Token;
  if (isHadBehindHave(state, lower)) return as('verb', { lemma, form: 'participle' });
  const form = /^(was|were|had|did)$/.test(lower)
    ? 'past'
    : auxiliaryLemmas.has(lower)
      ? takesBase(state, at) || isMadeTo(state)
        ? 'base'
        : 's'
      : /ing$/.test(lower)
        ? 'ing'
        : /^(been|done)$/.test(lower)
          ? 'participle'
          : 's';
  const reading: VerbReading = { lemma, form };
  if (lemma === 'be') return as('auxiliary', reading);
  const next = state.ahead.after(at);
  const forms = next ? verbReadings(next.lower).map(({ form: shape }) => shape) : [];
  const helps =
    next !== undefined &&
    (lemma === 'have'
      ? be.has(next.lower)
        ? next.lower === 'been'
        : /^(had|done|got)$/.test(next.lower) ||
          (forms.includes('participle') && !attributiveNext(state.ahead, at)) ||
          misformed(state.ahead, next, at)
      : /^(n't|not)$/.test(state.tokens[at + 1]?.lower ?? '') ||
        (forms.includes('base') && !determiners.has(next.lower) && !compoundNouns.has(next.lower)));
  return as(helps && form !== 'participle' && form !== 'ing' ? 'auxiliary' : 'verb', reading);
}

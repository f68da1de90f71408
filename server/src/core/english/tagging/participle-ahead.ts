import type { Token } from '../grammar/tokens.ts';
import { onlyPast, verbReadings } from '../grammar/verb.ts';
import { openers, tensed } from '../lexicon/function-groups.ts';
import { determiners, pronouns } from '../lexicon/function-words.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { unsuffered } from '../lexicon/verb-groups.ts';
import { describingParticiples } from '../lexicon/word-classes.ts';
import type { Lookahead } from './lookahead.ts';

/** Whether "'d" at `at` is "had": a past participle follows that is no base form. */
export function completed(ahead: Lookahead, at: number): boolean {
  const forms = verbReadings(ahead.after(at)?.lower ?? '').map(({ form }) => form);
  return (
    (forms.includes('participle') && !forms.includes('base')) || /^(been|had|done)$/.test(ahead.after(at)?.lower ?? '')
  );
}

/** A learner's perfect: "have choose the cheaper one", "had went to". */
export function misformed(ahead: Lookahead, next: Token, at: number): boolean {
  const forms = verbReadings(next.lower).map(({ form }) => form);
  const after = ahead.tokens[at + 2]?.lower ?? '';
  return (forms.includes('base') || forms.includes('past')) && openers.has(after);
}

/** Whether a participle at the next place would stand before its noun: "had cut flowers", "had limited time". */
export function attributiveNext(ahead: Lookahead, at: number): boolean {
  const next = ahead.tokens[at + 1];
  const after = ahead.tokens[at + 2];
  if (describingParticiples.has(next?.lower ?? '') && ahead.nounRight(at + 1)) return true;
  return next !== undefined && after !== undefined && !onlyPast(next.lower) && pluralNouns.has(after.lower);
}

/** Whether the participle at `at` describes the subject of the verb behind it: "tired drivers make mistakes". */
export function describes(ahead: Lookahead, at: number): boolean {
  const [noun, verb] = [ahead.tokens[at + 1], ahead.tokens[at + 2]];
  if (!noun || !verb || noun.kind !== 'word' || !/[^su]s$/.test(noun.lower)) return false;
  return verbReadings(verb.lower).some(({ form }) => form === 'base') && ahead.opensNoun(at + 3);
}

/** Whether the participle at `at` describes a plural whose own finite verb comes next: "and burned loaves fell". */
export function precedesSubject(ahead: Lookahead, at: number): boolean {
  const [noun, verb] = [ahead.tokens[at + 1], ahead.tokens[at + 2]];
  return (
    noun !== undefined &&
    verb !== undefined &&
    noun.kind === 'word' &&
    (/[^su]s$/.test(noun.lower) || pluralNouns.has(noun.lower)) &&
    !determiners.has(noun.lower) &&
    !pronouns.has(noun.lower) &&
    (tensed.has(verb.lower) || onlyPast(verb.lower) || unsuffered.has(verbReadings(verb.lower)[0]?.lemma ?? ''))
  );
}

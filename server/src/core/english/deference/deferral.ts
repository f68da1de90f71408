import type { Span } from '../../span.ts';
import { type Clause, type Sentence, withComplement } from '../sentence.ts';
import { byCandidate } from './giving-way.ts';
import { complianceOf } from './obedience.ts';
import { isSteered, onAdvice } from './on-advice.ts';
import { isOwnedHandOver } from './owned-hand-over.ts';
import { submits } from './submission.ts';
import { isSettledByOthers } from './verdict.ts';

/** Where a clause hands the candidate's call to a person, to the data or to consensus; undefined where it does not. */
export function deferralOf(sentence: Sentence, clause: Clause): Span | undefined {
  const { verb } = clause;
  if (isNotMine(sentence, clause)) return withComplement(sentence, clause);
  if (verb.negated || verb.modal === 'could' || verb.modal === 'might') return undefined;
  const defers =
    byCandidate(sentence, clause) ||
    onAdvice(sentence, clause) ||
    isSteered(sentence, clause) ||
    isSettledByOthers(sentence, clause) ||
    submits(sentence, clause) ||
    complianceOf(sentence, clause) !== undefined;
  if (!defers || isOwnedHandOver(sentence)) return undefined;
  const end = complianceOf(sentence, clause)?.end ?? 0;
  const place = withComplement(sentence, clause);
  return { start: place.start, end: Math.max(place.end, end) };
}

/** "It was not my decision." */
function isNotMine({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'be' || !verb.negated || verb.tense !== 'past') return false;
  const behind = words
    .slice(verb.to, verb.to + 4)
    .flatMap(({ lower }) => (/^n['’]?t$|^not$/.test(lower) ? [] : [lower]));
  if (/^(in (my|our) hands|up to (me|us))/.test(behind.join(' '))) return true;
  if (!object) return false;
  return /^(my|mine)$/.test(words[object.from]?.lower ?? '') && /^(decision|call|choice|mine)$/.test(object.head.lower);
}

import type { Token } from '../grammar/tokens.ts';
import { verbReadings } from '../grammar/verb.ts';
import { clauseLinks, holders, objectOpeners, tensed } from '../lexicon/function-groups.ts';
import { coordinators, determiners, modals, nominative, prepositions, pronouns } from '../lexicon/function-words.ts';
import { isAdverb, type Lookahead } from './lookahead.ts';

/** Whether the demonstrative at `at` is a subject of its own: "this cut the wait". */
export function actsAlone(ahead: Lookahead, at: number): boolean {
  const [next, after] = [ahead.tokens[at + 1], ahead.tokens[at + 2]];
  if (
    next &&
    /^(this|that)$/.test(ahead.tokens[at]?.lower ?? '') &&
    verbReadings(next.lower).some(({ form }) => form === 's') &&
    !/(ss|us)$/.test(next.lower)
  )
    return true;
  if (opensWithDeed(ahead, at) || isClosedByDeed(ahead, at)) return true;
  const many = /^(these|those)$/.test(ahead.tokens[at]?.lower ?? '');
  const acts = (form: string): boolean => form === 'past' || (form === 's' && !many);
  if (!next || !after || !verbReadings(next.lower).some(({ form }) => acts(form))) return false;
  return (
    determiners.has(after.lower) ||
    pronouns.has(after.lower) ||
    after.kind === 'number' ||
    /^(that|how|why|what|me|us)$/.test(after.lower)
  );
}

/** "This reduced average handling time", "this greatly improved morale": the only verb that the clause can have. */
function opensWithDeed(ahead: Lookahead, at: number): boolean {
  const before = ahead.tokens[at - 1];
  if (before && before.kind !== 'mark' && !coordinators.has(before.lower)) return false;
  let deed = at + 1;
  while (isAdverb(ahead.tokens[deed])) deed++;
  const forms = verbReadings(ahead.tokens[deed]?.lower ?? '').map(({ form }) => form);
  return forms.includes('past') && ahead.tokens[deed + 1]?.kind === 'word' && !ahead.finiteAhead(deed);
}

/** "In the end this worked.", "so this never held, and …"; but "with these fixed": nothing but the deed follows. */
function isClosedByDeed(ahead: Lookahead, at: number): boolean {
  if (prepositions.has(ahead.tokens[at - 1]?.lower ?? '')) return false;
  let deed = at + 1;
  while (isAdverb(ahead.tokens[deed])) deed++;
  const forms = verbReadings(ahead.tokens[deed]?.lower ?? '').map(({ form }) => form);
  const behind = ahead.tokens[deed + 1];
  return forms.includes('past') && !forms.includes('base') && (!behind || /^[.,;:!?—–]$/.test(behind.text));
}

/** Whether a new subject with its own finite verb begins at `at`. */
export function opensSubject(ahead: Lookahead, at: number): boolean {
  const token = ahead.tokens[at];
  if (!token || token.kind === 'mark' || !ahead.opensNoun(at)) return false;
  for (let next = at + 1; next < Math.min(ahead.tokens.length, at + 9); next++) {
    const word = ahead.tokens[next] as Token;
    if (word.kind === 'mark' || coordinators.has(word.lower)) return false;
    if (tensed.has(word.lower) || modals.has(word.lower)) return true;
    const plural = next === at + 1 || next === at + 2 ? /[^su]s$/.test(ahead.tokens[next - 1]?.lower ?? '') : false;
    const past = verbReadings(word.lower).some(({ form }) => form === 'past' || (form === 'base' && plural));
    const held = holders.has(ahead.tokens[next - 1]?.lower ?? '');
    if (past && !held) return true;
  }
  return false;
}

/** Whether the word at `at` opens a clause: a subject and a verb follow before the next mark. */
export function opensClause(ahead: Lookahead, at: number): boolean {
  if (clauseLinks.has(ahead.tokens[at]?.lower ?? '')) return true;
  for (let next = at + 1; next < Math.min(ahead.tokens.length, at + 9); next++) {
    const token = ahead.tokens[next] as Token;
    if (/^[,;:.!?—]$/.test(token.text)) return false;
    if (nominative.has(token.lower)) return true;
    if (modals.has(token.lower) || tensed.has(token.lower)) return next > at + 1;
    if (next > at + 1 && tellsOfMany(ahead, next)) return true;
    if (
      next > at + 1 &&
      verbReadings(token.lower).some(({ form }) => form === 'past') &&
      !determiners.has(ahead.tokens[next - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** Whether a plural's verb in the present stands at `at`, with its object behind it: "guests prefer the lounge". */
function tellsOfMany(ahead: Lookahead, at: number): boolean {
  const [subject, verb, object] = [ahead.tokens[at - 1], ahead.tokens[at], ahead.tokens[at + 1]];
  return (
    object !== undefined &&
    /[^su]s$|^people$/.test(subject?.lower ?? '') &&
    verbReadings(verb?.lower ?? '').some(({ form }) => form === 'base') &&
    (object.lower === 'to' ||
      objectOpeners.has(object.lower) ||
      (/[^su]s$/.test(object.lower) && ahead.tokens[at + 2]?.kind !== 'word') ||
      (determiners.has(object.lower) && ahead.opensNoun(at + 1)))
  );
}

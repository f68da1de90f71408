import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { verbReadings } from '../grammar/verb.ts';
import { timePrepositions } from '../lexicon/function-groups.ts';
import { determiners, modals, nominative, prepositions, pronouns } from '../lexicon/function-words.ts';
import { telling, thatVerbs } from '../lexicon/saying.ts';
import type { Part, Word } from '../word.ts';
import { before, type Tagging } from './tagging.ts';

/** What "that" at `at` is: pronoun, determiner, conjunction or relative. */
export function thatPart(state: Tagging, at: number): Part {
  const last = before(state, at) && state.words.at(-1);
  const next = state.tokens[at + 1];
  if (!next || next.kind === 'mark') return 'pronoun';
  if (next.lower === 'one' && isThatOne(state.tokens[at + 2])) return 'determiner';
  const opens =
    nominative.has(next.lower) ||
    determiners.has(next.lower) ||
    pronouns.has(next.lower) ||
    /^[A-Z]/.test(next.text) ||
    next.kind === 'number';
  const finiteNext = auxiliaryLemma(next.lower) !== undefined || modals.has(next.lower) || next.lower === "'s";
  if (last?.part === 'preposition' && opens && !/^(in|except|save|but)$/.test(last.lower)) return 'pronoun';
  if (!last || last.part === 'punctuation' || last.part === 'coordinator' || last.part === 'preposition') {
    return finiteNext || verbReadings(next.lower).some(({ form }) => form === 'past')
      ? 'pronoun'
      : opens || (prepositions.has(next.lower) && last?.text === ',')
        ? 'subordinator'
        : 'determiner';
  }
  if (last.lower === 'all' && nominative.has(next.lower)) return 'relative';
  if (timePrepositions.has(last.lower)) return opens ? 'pronoun' : 'determiner';
  const is = /^(is|was|were)$/.test(next.lower);
  if (next.lower === "'s" || (last.part === 'verb' && is)) return 'pronoun';
  if (last.lower === 'so' && next.lower === 'is' && !nominative.has(state.tokens[at + 2]?.lower ?? ''))
    return 'pronoun';
  if (/^(noun|pronoun|opaque|number)$/.test(last.part) && isThatTime(next.lower, state.tokens[at + 2]))
    return 'determiner';
  if (/^(noun|pronoun|opaque|number)$/.test(last.part))
    return (opens || prepositions.has(next.lower)) && isTold(state, at) ? 'subordinator' : 'relative';
  if (
    last.lower === 'so' ||
    last.part === 'verb' ||
    last.part === 'adjective' ||
    last.part === 'adverb' ||
    last.part === 'auxiliary'
  ) {
    if (opens) return 'subordinator';
    const after = state.tokens[at + 2];
    const plural = /s$/.test(next.lower) && !finiteNext;
    const verbLater =
      after !== undefined &&
      (auxiliaryLemma(after.lower) !== undefined ||
        modals.has(after.lower) ||
        verbReadings(after.lower).some(({ form }) => form !== 'ing'));
    return plural || verbLater || subordinates(last) ? 'subordinator' : 'determiner';
  }
  return 'subordinator';
}

/** "I told the crew that we …": what somebody is told, not which crew. */
function isTold(state: Tagging, at: number): boolean {
  let back = at - 1;
  while (/^(noun|determiner|adjective|pronoun|number|genitive|opaque)$/.test(state.words[back]?.part ?? '')) back--;
  return telling.has(state.words[back]?.lemma ?? '');
}

/** Whether a verb is one of saying, thinking or finding, which "that" follows. */
function subordinates(last: Word): boolean {
  return last.part === 'verb' && thatVerbs.has(last.lemma ?? '');
}

/** Whether the last verb takes a clause without "that": "I knew the team shipped late". */
export function embeds(state: Tagging): boolean {
  return state.lastVerb !== undefined && subordinates(state.lastVerb);
}

/** "We used that one", "that one I left to her", "I took that one upstairs", but not "that one of them". */
const isThatOne = (next: Tagging['tokens'][number] | undefined): boolean =>
  !next || next.kind === 'mark' || /^(and|or|but|so|up|to|with|for|on|before|i|we|upstairs|straight)$/.test(next.lower);

/** "I closed 212 tickets that quarter", but not "the week that quarter results came". */
const isThatTime = (time: string, next: Tagging['tokens'][number] | undefined): boolean =>
  /^(day|night|week|weekend|month|quarter|year|season|summer|autumn|winter|spring|morning|evening|afternoon|shift|time)$/.test(
    time,
  ) &&
  (!next || next.kind === 'mark' || /^(and|but|so|or|because|than|instead)$/.test(next.lower));

import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { actingPronouns } from '../lexicon/function-groups.ts';
import { determiners, modals, nominative, numberWords, pronouns } from '../lexicon/function-words.ts';
import { amountNouns, gerundNouns } from '../lexicon/nouns.ts';
import { thatVerbs } from '../lexicon/saying.ts';
import { causatives } from '../lexicon/verb-groups.ts';
import type { Word } from '../word.ts';
import { describesBeforeAside } from './described-subject.ts';
import { describes, precedesSubject } from './participle-ahead.ts';
import type { Tagging, Take } from './tagging.ts';
import { embeds } from './that.ts';

/** The verb that is due behind "I", "we" and the like. */
export function afterPronoun(state: Tagging, last: Word, take: Take): VerbReading | undefined {
  const position = state.words.lastIndexOf(last);
  const governor = state.words[position - 1];
  if (nominative.has(last.lower)) return take('past', 's', 'base') ?? take('ing', 'participle');
  if (actingPronouns.has(last.lower)) {
    const object = state.finite && !embeds(state) && (governor?.part === 'verb' || governor?.part === 'preposition');
    if (!object) return take('past', 's', last.lower === 'it' ? 'past' : 'base') ?? take('participle', 'ing');
  }
  const causes = causatives.has(state.lastVerb?.lemma ?? '');
  if (!state.finite) return take('past') ?? take('ing');
  if (state.pending && !/^(get|have|want|see)$/.test(state.lastVerb?.lemma ?? '') && take('past')) return take('past');
  return causes ? take('base', 'participle', 'ing') : take('participle', 'ing');
}

/** "Unbilled meters", "unread mails": what was not done to them, before a plural. */
const isUndone = ({ tokens }: Tagging, at: number): boolean =>
  /^un[a-z]+ed$/.test(tokens[at]?.lower ?? '') && /[^s]s$/.test(tokens[at + 1]?.lower ?? '');

/** The verb that opens a line without a subject. */
export function initial(state: Tagging, at: number, take: Take): VerbReading | undefined {
  const next = state.tokens[at + 1];
  if (/^['’]s?$/.test(next?.lower ?? '') && state.tokens[at]?.lower !== 'let') return undefined;
  const ing = take('ing');
  if (
    ing &&
    next &&
    verbReadings(next.lower).some(({ form }) => form === 'past') &&
    !determiners.has(next.lower) &&
    state.ahead.objectFollows(at + 1)
  )
    return undefined;
  if (
    ing &&
    gerundNouns.has(state.tokens[at]?.lower ?? '') &&
    next &&
    verbReadings(next.lower).some(({ form }) => form === 'past')
  )
    return undefined;
  if (ing)
    return next && (auxiliaryLemma(next.lower) || modals.has(next.lower) || onlyPast(next.lower)) ? undefined : ing;
  const past = isUndone(state, at) ? undefined : take('past');
  if (/^let$/.test(state.tokens[at]?.lower ?? '') && /^('s|us)$/.test(next?.lower ?? '')) return take('base');
  if (next?.lower === 'of' && amountNouns.has(state.tokens[at]?.lower ?? '')) return undefined;
  if (past && onlyPast(state.tokens[at]?.lower ?? '')) return past;
  const finiteNext = next && (auxiliaryLemma(next.lower) || modals.has(next.lower) || onlyPast(next.lower));
  if (finiteNext) return undefined;
  if (past && (describes(state.ahead, at) || next?.lower === 'of')) return undefined;
  if (past)
    return (state.ahead.finiteAhead(at) || describesBeforeAside(state.tokens, state.ahead, at)) &&
      !thatVerbs.has(past.lemma) &&
      !determiners.has(next?.lower ?? '')
      ? undefined
      : past;
  const opens = next && (determiners.has(next.lower) || next.kind === 'number' || pronouns.has(next.lower));
  const counted = next && (next.kind === 'number' || numberWords.has(next.lower)) && state.ahead.finiteAt(at + 2);
  return opens && !counted ? take('base') : undefined;
}

/** The verb that "and" joins to the last one. */
export function parallel(state: Tagging, at: number, take: Take): VerbReading | undefined {
  const past = take('past');
  const participle = take('participle');
  if (past && participle && precedesSubject(state.ahead, at)) return undefined;
  const model = state.lastVerb;
  if (!model) return initial(state, at, take);
  const opens = state.ahead.opensNoun(at + 1) && !onlyPast(state.tokens[at + 1]?.lower ?? '');
  if (
    model.form === 'participle' &&
    participle &&
    !(past && (state.ahead.objectFollows(at) || isPerfect(state, model)))
  )
    return participle;
  if (past && state.finite && model.form !== 'ing')
    return participle && state.tokens[at + 1]?.lower === 'by' ? participle : past;
  if (past && !participle) return past;
  if (model.form === 'ing' && take('ing')) return take('ing');
  const next = state.tokens[at + 1];
  const object =
    next !== undefined &&
    (determiners.has(next.lower) ||
      pronouns.has(next.lower) ||
      next.kind === 'number' ||
      /^(that|how|what|why|whether)$/.test(next.lower));
  if (model.form === 'base' && take('base') && (object || infinitiveOpen(state, at))) return take('base');
  if (model.form === 's' && opens && object) return take('s');
  if (take('ing')) return take('ing');
  return past ?? undefined;
}

/** "I have called them and asked …": what "have" goes with goes on behind "and". */
function isPerfect({ words }: Tagging, model: Word): boolean {
  const at = words.findLastIndex((word, place) => place < words.indexOf(model) && word.part !== 'adverb');
  return words[at]?.lemma === 'have' && words[at]?.part === 'auxiliary';
}

/** Whether a bare verb right after the coordinator would go on an infinitive: "to read and answer". */
function infinitiveOpen(state: Tagging, at: number): boolean {
  const last = state.words[at - 2];
  return last !== undefined && last === state.lastVerb;
}

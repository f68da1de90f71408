import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { describingGerunds } from '../lexicon/adjectives.ts';
import { mental } from '../lexicon/attitudes.ts';
import { doneThings } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { departments } from '../lexicon/trades.ts';
import { bareCausatives } from '../lexicon/verb-groups.ts';
import { headed } from '../lexicon/word-classes.ts';
import type { Word } from '../word.ts';
import { afterNoun } from './after-noun.ts';
import { isBehindAside } from './behind-aside.ts';
import { describesBeforeAside } from './described-subject.ts';
import { isDescribed, type Tagging, type Take } from './tagging.ts';
import { afterPronoun, initial, parallel } from './verb-after.ts';

/** The verb that a word is behind the last one that counts; undefined where it is no verb. */
export function verbBehind(state: Tagging, last: Word, lower: string, at: number, take: Take): VerbReading | undefined {
  switch (last.part) {
    case 'to':
      return isHead(state, lower, at) || state.words.at(-2)?.lower === 'according' ? undefined : take('base');
    case 'modal':
      return take('base');
    case 'auxiliary':
      return afterAuxiliary(state, last, lower, at, take);
    case 'pronoun':
      return afterPronoun(state, last, take);
    case 'relative':
      return afterRelative(state, last, lower, at, take);
    case 'verb':
      return afterVerb(state, last, lower, at, take);
    case 'determiner':
    case 'genitive':
    case 'adjective':
      return state.words.at(-1) === last ? undefined : afterNoun(state, last, at, take);
    case 'number':
      return (isDescribed(state, at) ? take('participle') : undefined) ?? afterNoun(state, last, at, take);
    case 'preposition':
    case 'subordinator':
      return afterLink(state, last, lower, at, take);
    case 'coordinator':
      return parallel(state, at, take);
    case 'punctuation':
      if (take('base') && isBehindAside(state, at)) return take('past') ?? take('base');
      return /^[,)—–-]$/.test(last.text) ? parallel(state, at, take) : initial(state, at, take);
    case 'particle':
      return take('ing');
    default:
      return afterNoun(state, last, at, take);
  }
}

function afterAuxiliary(
  state: Tagging,
  { lemma }: Word,
  lower: string,
  at: number,
  take: Take,
): VerbReading | undefined {
  if (lemma === 'be' && describingGerunds.has(lower) && !state.ahead.opensNoun(at + 1)) return undefined;
  if (lemma === 'be') return (tellsDeed(state) ? take('base') : undefined) ?? take('participle', 'ing');
  return lemma === 'have' ? (take('participle') ?? learnt(take('past', 'base'))) : take('base');
}

function afterRelative(
  state: Tagging,
  { lower: relative }: Word,
  lower: string,
  at: number,
  take: Take,
): VerbReading | undefined {
  if (relative !== 'who' && departments.has(lower) && mustBeFinite(state, at + 1)) return undefined;
  return take('past', 's') ?? (relative === 'who' || state.ahead.opensNoun(at + 1) ? take('base') : undefined);
}

function afterVerb(state: Tagging, last: Word, lower: string, at: number, take: Take): VerbReading | undefined {
  const governor = last.lemma ?? '';
  if (state.pending && take('past')) return take('past');
  if (last.form === 'ing' && state.words.at(-2)?.part === 'preposition' && !state.finite && take('past'))
    return take('past');
  if (governor === 'let' && !letGo.test(lower)) return undefined;
  if (bareCausatives.has(governor))
    return isBase(state.tokens[at + 1]?.lower ?? '') && state.ahead.objectFollows(at + 1)
      ? undefined
      : take('base', 'ing');
  if (take('ing')) return take('ing');
  if (governor === 'get' || governor === 'have') return take('participle');
  return onlyPast(lower) ? take('past') : undefined;
}

/** Behind a preposition or what opens a clause. */
function afterLink(state: Tagging, last: Word, lower: string, at: number, take: Take): VerbReading | undefined {
  if (last.lower === 'so' && take('past') && state.words.at(-1) === last)
    return describesBeforeAside(state.tokens, state.ahead, at) ? undefined : take('past');
  if (isPlaceAlone(state) && take('past')) return take('past');
  if (isLeftAlone(state)) return take('past') ?? (mental.has(lower) ? take('base') : undefined);
  if (take('ing')) return take('ing');
  if (onlyPast(lower)) return take('past');
  return last.part === 'subordinator' ? take('participle') : undefined;
}

/** Whether the word at `at` can only be a finite verb, so that the one before it is its subject: "Output held …". */
export function mustBeFinite(state: Tagging, at: number): boolean {
  const forms = verbReadings(state.tokens[at]?.lower ?? '').map(({ form }) => form);
  return forms.includes('past') && !forms.includes('base') && !state.ahead.nounRight(at);
}

/** The verbs that stand right behind "let"; with any other its object comes first: "let balance designer choose". */
const letGo = /^(go|slip|drop|fall|fly|be|pass|run|lie|rip|know|see|rest|ride|stand|loose|up|off)$/;

/** "The consultant from outside analysed …": where somebody comes from, before what they did. */
const isPlaceAlone = ({ words, finite }: Tagging): boolean =>
  !finite && words.at(-1)?.part === 'preposition' && words.at(-2)?.part === 'preposition';

/** "People I worked with hated it": the preposition behind that verb has nothing to govern. */
const isLeftAlone = (state: Tagging): boolean =>
  state.pending &&
  state.words.at(-1)?.part === 'preposition' &&
  state.words.at(-2)?.part === 'verb' &&
  nominative.has(state.words.at(-3)?.lower ?? '');

/** "To head office", "to head of sales": no verb. */
const isHead = ({ tokens }: Tagging, lower: string, at: number): boolean =>
  lower === 'head' && headed.has(tokens[at + 1]?.lower ?? '');

/** "What I did was …", "the first thing we did was …": the bare verb that follows is the deed. */
const tellsDeed = ({ words }: Tagging): boolean =>
  words.at(-2)?.lemma === 'do' &&
  words.some(({ lower, part }) => (lower === 'what' && part === 'relative') || doneThings.has(lower));

/** A verb after "have" counts as its participle, however it is written. */
function learnt(reading: VerbReading | undefined): VerbReading | undefined {
  return reading && { lemma: reading.lemma, form: 'participle' };
}

/** "600 open orders": what could be a verb elsewhere. */
export const isBase = (lower: string): boolean => verbReadings(lower).some(({ form }) => form === 'base');

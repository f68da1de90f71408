import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { describingGerunds } from '../lexicon/adjectives.ts';
import { mental } from '../lexicon/attitudes.ts';
import { doneThings } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { mindVerbs } from '../lexicon/minds.ts';
import { gerundNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/saying.ts';
import { departments } from '../lexicon/trades.ts';
import { bareCausatives } from '../lexicon/verb-groups.ts';
import { headed } from '../lexicon/word-classes.ts';
import type { Word } from '../word.ts';
import { afterNoun } from './after-noun.ts';
import { isBehindAside } from './behind-aside.ts';
import { describesBeforeAside } from './described-subject.ts';
import { before, isDescribed, type Tagging } from './tagging.ts';
import { afterPronoun, initial, parallel } from './verb-after.ts';

/** Whether the word at `at` can only be a finite verb, so that the one before it is its subject: "Output held …". */
export function mustBeFinite(state: Tagging, at: number): boolean {
  const forms = verbReadings(state.tokens[at]?.lower ?? '').map(({ form }) => form);
  return forms.includes('past') && !forms.includes('base') && !state.ahead.nounRight(at);
}

/** How the word at `at` is to be read as a verb in its context, or undefined where it is no verb. */
export function verbReading(state: Tagging, lower: string, at: number): VerbReading | undefined {
  const all = verbReadings(lower);
  if (lower.endsWith('s') && (isOwner(state, at) || isBeforeSubject(state, at, all) || isInFrontedPhrase(state, at)))
    return undefined;
  const last = before(state, at);
  const take = (...forms: readonly string[]): VerbReading | undefined =>
    forms.map(form => all.find(reading => reading.form === form)).find(reading => reading !== undefined);
  if (all.length === 0) return coined(state, lower, at, last);
  if (isFoundTooSo(state) || isKindInTheMain(state, at) || isVerySo(state, at)) return undefined;
  if (!last) return initial(state, at, take);
  if (isInTheirWay(state) && take('past')) return take('past');
  if (isDueOfMind(state, lower, at, last) && take('base')) return take('base');
  if (gerundNouns.has(lower) && last.part !== 'auxiliary' && (state.ahead.closes(at + 1) || isInOpening(state, at)))
    return undefined;
  switch (last.part) {
    case 'to':
      return isHead(state, lower, at) || state.words.at(-2)?.lower === 'according' ? undefined : take('base');
    case 'modal':
      return take('base');
    case 'auxiliary':
      if (last.lemma === 'be' && describingGerunds.has(lower) && !state.ahead.opensNoun(at + 1)) return undefined;
      return last.lemma === 'be'
        ? ((tellsDeed(state) ? take('base') : undefined) ?? take('participle', 'ing'))
        : last.lemma === 'have'
          ? (take('participle') ?? learnt(take('past', 'base')))
          : take('base');
    case 'pronoun':
      return afterPronoun(state, last, take);
    case 'relative':
      if (last.lower !== 'who' && departments.has(lower) && mustBeFinite(state, at + 1)) return undefined;
      return take('past', 's') ?? (last.lower === 'who' || state.ahead.opensNoun(at + 1) ? take('base') : undefined);
    case 'verb':
      if (state.pending && take('past')) return take('past');
      if (last.form === 'ing' && state.words.at(-2)?.part === 'preposition' && !state.finite && take('past'))
        return take('past');
      if (last.lemma === 'let' && !letGo.test(lower)) return undefined;
      if (bareCausatives.has(last.lemma ?? ''))
        return isBase(state.tokens[at + 1]?.lower ?? '') && state.ahead.objectFollows(at + 1)
          ? undefined
          : take('base', 'ing');
      return (
        take('ing') ??
        (last.lemma === 'get' || last.lemma === 'have'
          ? take('participle')
          : onlyPast(lower)
            ? take('past')
            : undefined)
      );
    case 'determiner':
    case 'genitive':
    case 'adjective':
      return state.words.at(-1) === last ? undefined : afterNoun(state, last, at, take);
    case 'number':
      return (isDescribed(state, at) ? take('participle') : undefined) ?? afterNoun(state, last, at, take);
    case 'preposition':
    case 'subordinator':
      if (last.lower === 'so' && take('past') && state.words.at(-1) === last)
        return describesBeforeAside(state.tokens, state.ahead, at) ? undefined : take('past');
      if (isPlaceAlone(state) && take('past')) return take('past');
      if (isLeftAlone(state)) return take('past') ?? (mental.has(lower) ? take('base') : undefined);
      return (
        take('ing') ?? (onlyPast(lower) ? take('past') : last.part === 'subordinator' ? take('participle') : undefined)
      );
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

/** "Found it too complicated": what a thing is found to be. */
const isFoundTooSo = ({ words }: Tagging): boolean =>
  /^(too|very)$/.test(words.at(-1)?.lower ?? '') &&
  /^(it|this|that|them)$/.test(words.at(-2)?.lower ?? '') &&
  /^(find|make|consider|keep|get)$/.test(words.at(-3)?.lemma ?? '');

/** "My team very united.": what somebody is, where the copula is left out. */
const isVerySo = ({ words, ahead, tokens }: Tagging, at: number): boolean =>
  words.at(-1)?.lower === 'very' &&
  words.at(-2)?.part === 'noun' &&
  (ahead.closes(at + 1) || /^(about|with|by|after)$/.test(tokens[at + 1]?.lower ?? ''));

/** "A choir of sixty, mostly retired teachers, …": of what kind they are. */
const isKindInTheMain = ({ words, ahead }: Tagging, at: number): boolean =>
  /^(mostly|mainly|largely|chiefly)$/.test(words.at(-1)?.lower ?? '') &&
  words.at(-2)?.part === 'punctuation' &&
  ahead.nounRight(at) &&
  ahead.closes(at + 2);

/** "… the way the surgeon asked": a verb, and nothing that was asked. */
const isInTheirWay = ({ words }: Tagging): boolean => {
  if (words.at(-1)?.part !== 'noun') return false;
  const last = nounPhraseEnding(words, words.length - 1);
  const { from } =
    last.from > 1 && words[last.from - 1]?.lower === 'from' ? nounPhraseEnding(words, last.from - 2) : last;
  const [first, way] = [words[from], words[from - 1]];
  if (first?.lower === 'the' && words[from + 1]?.lower === 'way') return words.length > from + 2;
  return first?.part === 'determiner' && way?.lower === 'way' && words[from - 2]?.lower === 'the';
};

/** "People waiting for their car want to …", "guests who come late find it hard": a verb of the mind that is still due behind what describes its subject. */
const isDueOfMind = (state: Tagging, lower: string, at: number, last: Word): boolean =>
  mindVerbs.has(lower) &&
  (state.pending || !state.finite) &&
  (/^(noun|adjective|adverb)$/.test(last.part) || /^(us|me|them|it)$/.test(last.lower)) &&
  /^(it|them|me|us|him|her|to|the|a|an|that|my|our|their|more|less)$/.test(state.tokens[at + 1]?.lower ?? '') &&
  state.words.some(
    ({ part, lower: noun, form }) =>
      part === 'noun' && (/s$|^(people|men|women|children)$/.test(noun) || form !== undefined),
  );

/** The verbs that stand right behind "let"; with any other its object comes first: "let balance designer choose". */
const letGo = /^(go|slip|drop|fall|fly|be|pass|run|lie|rip|know|see|rest|ride|stand|loose|up|off)$/;

/** "The consultant from outside analysed …": where somebody comes from, before what they did. */
const isPlaceAlone = ({ words, finite }: Tagging): boolean =>
  !finite && words.at(-1)?.part === 'preposition' && words.at(-2)?.part === 'preposition';

/** "Users I spoke to …": a verb of talking at the end of what describes the subject, whose own verb is still to come. */
export const isStranded = ({ words, pending }: Tagging): boolean =>
  pending && words.at(-1)?.part === 'verb' && /^(speak|talk|listen|write|sell|belong)$/.test(words.at(-1)?.lemma ?? '');

/** "People I worked with hated it": the preposition behind that verb has nothing to govern. */
const isLeftAlone = (state: Tagging): boolean =>
  state.pending &&
  state.words.at(-1)?.part === 'preposition' &&
  state.words.at(-2)?.part === 'verb' &&
  nominative.has(state.words.at(-3)?.lower ?? '');

/** "School contracts I left out": what stands before "I" is no verb, unless one says or shows something. */
const isBeforeSubject = ({ tokens, words }: Tagging, at: number, readings: readonly VerbReading[]): boolean =>
  words.at(-1)?.part === 'noun' &&
  /^(i|we|they|he|she)$/.test(tokens[at + 1]?.lower ?? '') &&
  !readings.some(({ lemma }) => reportingVerbs.has(lemma));

/** "From the crash logs my teammate found …": a plural in a phrase that stands before the subject. */
const isInFrontedPhrase = ({ words, ahead, tokens }: Tagging, at: number): boolean =>
  /^(from|in|on|at|with|by|for|during|after|before)$/.test(words[0]?.lower ?? '') &&
  words.length > 1 &&
  words.slice(1).every(({ part }) => /^(determiner|adjective|noun|number|genitive)$/.test(part)) &&
  /^(my|our|the|a|an|i|we|he|she|they)$/.test(tokens[at + 1]?.lower ?? '') &&
  ahead.finiteAhead(at);

/** "In the team meeting most colleagues …": what stands before the subject. */
const isInOpening = ({ words, ahead }: Tagging, at: number): boolean =>
  words[0]?.part === 'preposition' &&
  words.length > 1 &&
  words.slice(1).every(({ part }) => /^(determiner|adjective|noun|number|genitive)$/.test(part)) &&
  ahead.finiteAhead(at);

/** "The partners' comments": a plural that owns something. */
const isOwner = ({ tokens, ahead }: Tagging, at: number): boolean =>
  /^['’]$/.test(tokens[at + 1]?.text ?? '') && /^\p{L}/u.test(tokens[at + 2]?.text ?? '') && !ahead.closes(at + 2);

/** "To head office", "to head of sales": no verb. */
const isHead = ({ tokens }: Tagging, lower: string, at: number): boolean =>
  lower === 'head' && headed.has(tokens[at + 1]?.lower ?? '');

/** "What I did was …", "the first thing we did was …": the bare verb that follows is the deed. */
const tellsDeed = ({ words }: Tagging): boolean =>
  words.at(-2)?.lemma === 'do' &&
  words.some(({ lower, part }) => (lower === 'what' && part === 'relative') || doneThings.has(lower));

/** A verb that no list knows: "we greenlit it". */
function coined(state: Tagging, lower: string, at: number, last: Word | undefined): VerbReading | undefined {
  // "Was re-baselined": with such a prefix, any noun is a verb.
  if (
    last?.lemma === 'be' &&
    last.part === 'auxiliary' &&
    /^(re|de|un|pre|over|under|co|cross|out)-[a-z]+ed$/.test(lower)
  )
    return { lemma: lower.replace(/e?d$/, 'e'), form: 'participle' };
  const subject = last?.part === 'pronoun' && /^(i|we|they)$/.test(last.lower) && state.words.at(-1) !== undefined;
  if (!subject || /(ly|[^s]s)$/.test(lower) || !state.ahead.opensNoun(at + 1)) return undefined;
  return { lemma: lower, form: 'past' };
}

/** "600 open orders": what could be a verb elsewhere. */
export const isBase = (lower: string): boolean => verbReadings(lower).some(({ form }) => form === 'base');

/** A verb after "have" counts as its participle, however it is written. */
function learnt(reading: VerbReading | undefined): VerbReading | undefined {
  return reading && { lemma: reading.lemma, form: 'participle' };
}

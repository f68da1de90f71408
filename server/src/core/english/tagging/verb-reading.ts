import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { type VerbReading, verbReadings } from '../grammar/verb.ts';
import { mindVerbs } from '../lexicon/minds.ts';
import { gerundNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/saying.ts';
import type { Word } from '../word.ts';
import { before, type Tagging, type Take } from './tagging.ts';
import { initial } from './verb-after.ts';
import { verbBehind } from './verb-behind.ts';

/** How the word at `at` is to be read as a verb in its context, or undefined where it is no verb. */
export function verbReading(state: Tagging, lower: string, at: number): VerbReading | undefined {
  const all = verbReadings(lower);
  if (lower.endsWith('s') && (isOwner(state, at) || isBeforeSubject(state, at, all) || isInFrontedPhrase(state, at)))
    return undefined;
  const last = before(state, at);
  const take: Take = (...forms) =>
    forms.map(form => all.find(reading => reading.form === form)).find(reading => reading !== undefined);
  if (all.length === 0) return coined(state, lower, at, last);
  if (isFoundTooSo(state) || isKindInTheMain(state, at) || isVerySo(state, at)) return undefined;
  if (!last) return initial(state, at, take);
  if (isInTheirWay(state) && take('past')) return take('past');
  if (isDueOfMind(state, lower, at, last) && take('base')) return take('base');
  if (gerundNouns.has(lower) && last.part !== 'auxiliary' && (state.ahead.closes(at + 1) || isInOpening(state, at)))
    return undefined;
  return verbBehind(state, last, lower, at, take);
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

/** "Users I spoke to …": a verb of talking at the end of what describes the subject, whose own verb is still to come. */
export const isStranded = ({ words, pending }: Tagging): boolean =>
  pending && words.at(-1)?.part === 'verb' && /^(speak|talk|listen|write|sell|belong)$/.test(words.at(-1)?.lemma ?? '');

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

/** How a past that no list knows may end: "we greenlit it", or one that is misspelt: "we agred". */
const pastEnding = /([^n]d|lit|ought|aught|ote|oke|ove|ode|ew|ung|ank|ept|elt|ent|ran|sat)$/;

/** A verb that no list knows: "we greenlit it", "we milk 180 cows". */
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
  return { lemma: lower, form: pastEnding.test(lower) ? 'past' : 'base' };
}

import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { singular } from '../grammar/singular.ts';
import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { mental } from '../lexicon/attitudes.ts';
import { actingPronouns, linking, throughParticles } from '../lexicon/function-groups.ts';
import {
  determiners,
  modals,
  nominative,
  numberWords,
  particles,
  prepositions,
  pronouns,
} from '../lexicon/function-words.ts';
import { gerundNouns, groups, nounEndings, pluralNouns, roles } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { opining, thatVerbs } from '../lexicon/saying.ts';
import { causatives, leavingSo, neverNouns, senses, unsuffered } from '../lexicon/verb-groups.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import type { Word } from '../word.ts';
import type { Tagging } from './tagging.ts';
import { subordinates } from './that.ts';

/** The verb that is due behind "I", "we" and the like. */
export function afterPronoun(
  state: Tagging,
  last: Word,
  take: (...forms: readonly string[]) => VerbReading | undefined,
): VerbReading | undefined {
  const position = state.words.lastIndexOf(last);
  const governor = state.words[position - 1];
  if (nominative.has(last.lower)) return take('past', 's', 'base') ?? take('ing', 'participle');
  if (actingPronouns.has(last.lower)) {
    const object = state.finite && !embeds(state) && (governor?.part === 'verb' || governor?.part === 'preposition');
    if (!object) return take('past', 's', last.lower === 'it' ? 'past' : 'base') ?? take('participle', 'ing');
  }
  const causes = causatives.has(state.lastVerb?.lemma ?? '');
  if (!state.finite) return take('past') ?? take('ing');
  return causes ? take('base', 'participle', 'ing') : take('participle', 'ing');
}

/** The verb that opens a line without a subject. */
export function initial(
  state: Tagging,
  at: number,
  take: (...forms: readonly string[]) => VerbReading | undefined,
): VerbReading | undefined {
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
  if (ing && state.ahead.nounRight(at) && !(next && prepositions.has(next.lower)) && state.ahead.opensSubject(at))
    return undefined;
  const past = take('past');
  if (/^let$/.test(state.tokens[at]?.lower ?? '') && /^('s|us)$/.test(next?.lower ?? '')) return take('base');
  if (past && onlyPast(state.tokens[at]?.lower ?? '')) return past;
  const finiteNext = next && (auxiliaryLemma(next.lower) || modals.has(next.lower) || onlyPast(next.lower));
  if (finiteNext) return undefined;
  if (past && (state.ahead.describes(at) || next?.lower === 'of')) return undefined;
  if (past)
    return state.ahead.finiteAhead(at) && !thatVerbs.has(past.lemma) && !determiners.has(next?.lower ?? '')
      ? undefined
      : past;
  const opens = next && (determiners.has(next.lower) || next.kind === 'number' || pronouns.has(next.lower));
  const counted = next && (next.kind === 'number' || numberWords.has(next.lower)) && state.ahead.finiteAt(at + 2);
  return opens && !counted ? take('base') : undefined;
}

/** The verb that "and" joins to the last one. */
export function parallel(
  state: Tagging,
  at: number,
  take: (...forms: readonly string[]) => VerbReading | undefined,
): VerbReading | undefined {
  const past = take('past');
  const participle = take('participle');
  if (past && participle && state.ahead.precedesSubject(at)) return undefined;
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

/** "… and in the same mail proposed …": the verb behind an adverbial that stands between it and "and". */
function followsAside({ words }: Tagging): boolean {
  const at = words.findLastIndex(({ part }) => !/^(noun|adjective|determiner|number|genitive)$/.test(part));
  return words[at]?.part === 'preposition' && words[at - 1]?.part === 'coordinator';
}

/** Whether a bare verb right after the coordinator would go on an infinitive: "to read and answer". */
function infinitiveOpen(state: Tagging, at: number): boolean {
  const last = state.words[at - 2];
  return last !== undefined && last === state.lastVerb;
}

/** The verb behind a noun, if it is one. */
export function afterNoun(
  state: Tagging,
  last: Word,
  at: number,
  take: (...forms: readonly string[]) => VerbReading | undefined,
): VerbReading | undefined {
  if (take('s') && arePeople(state, at)) return undefined;
  const past = take('past');
  const participle = take('participle');
  const causes = leavingSo.has(state.lastVerb?.lemma ?? '');
  const bare = take('base');
  const plural = /[^su]s$/.test(last.lower) || pluralNouns.has(last.lower);
  if (
    bare &&
    /^(let|make|help)$/.test(state.lastVerb?.lemma ?? '') &&
    !neverNouns.has(state.tokens[at + 1]?.lower ?? '')
  )
    return bare;
  if (bare && feelsSo(state, last, bare, at)) return bare;
  if (bare && participle && state.finite && !causes) return undefined;
  if (past && !participle) return past;
  if (past && participle) {
    if (unsuffered.has(past.lemma)) return past;
    if (isWantedSo(state, at)) return participle;
    if (opensWithWhat(state)) return past;
    if (!state.finite || state.pending)
      return state.ahead.finiteAhead(at) &&
        !((tells(past) || /^(want|need|like|prefer)$/.test(past.lemma)) && state.ahead.opensNoun(at + 1)) &&
        !isToldTo(state, at)
        ? participle
        : past;
    if (embeds(state) && state.tokens[at + 1]?.lower !== 'by') return past;
    if (followsAside(state)) return past;
    return state.ahead.objectFollows(at) && !causes ? past : participle;
  }
  if (participle) return bare && plural && !state.finite && !state.ahead.finiteAhead(at) ? bare : participle;
  if (take('ing'))
    return (last.part === 'noun' || last.part === 'opaque') && !state.ahead.finiteAt(at + 1) ? take('ing') : undefined;
  if (state.finite && !embeds(state)) return bare && isMadeTo(state, at) ? bare : undefined;
  const next = state.ahead.after(at);
  const nextFinite =
    next &&
    (auxiliaryLemma(next.lower) ||
      modals.has(next.lower) ||
      verbReadings(next.lower).some(({ form }) => form === 'past'));
  if (opensWithWhat(state) && next && linking.has(next.lower)) return take('past', 's') ?? (plural ? bare : undefined);
  if ((nextFinite && !(bare && opining.has(bare.lemma))) || last.part === 'number') return undefined;
  if (take('s') && !plural)
    return nounEndings.test(state.tokens[at]?.lower ?? '') && !state.ahead.opensNoun(at + 1) ? undefined : take('s');
  const goesOn =
    state.ahead.opensNoun(at + 1) ||
    (next !== undefined &&
      (particles.has(next.lower) ||
        prepositions.has(next.lower) ||
        /^(to|something|nothing|everything)$/.test(next.lower)));
  const says = bare && opining.has(bare.lemma) && !state.finite && state.ahead.opensNoun(at + 1);
  return plural && goesOn && (says || !state.ahead.finiteAhead(at)) ? bare : undefined;
}

/** "My director told me it was …": a listener, and what is told of its own subject. */
const isToldTo = ({ tokens, ahead }: Tagging, at: number): boolean =>
  /^(me|us|him|them)$/.test(tokens[at + 1]?.lower ?? '') &&
  (/^(it|he|she|they|we|i|you)$/.test(tokens[at + 2]?.lower ?? '') || ahead.opensNoun(at + 2));

/** "The shift leads and I drew it up", "together with the store leads we drew it up". */
function arePeople({ tokens }: Tagging, at: number): boolean {
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const beside = next === 'and' ? /^(i|me|my)$/.test(after) : /^(i|we)$/.test(next);
  return beside && (roles.has(tokens[at]?.lower ?? '') || groups.has(singular(tokens[at]?.lower ?? '')));
}

const narrowing = new Set(['in', 'from', 'at', 'with', 'over', 'under', 'on', 'of']);

/** "Guests love when …", "kids get bored": people who open their clause, and what they feel or want. */
function feelsSo(state: Tagging, last: Word, { lemma }: VerbReading, at: number): boolean {
  if (!mental.has(lemma)) return false;
  const { words } = state;
  const whole = words.lastIndexOf(last);
  const place = words.findLastIndex(({ lower }, index) => index < whole && index > whole - 4 && narrowing.has(lower));
  let from = place > 0 ? place - 1 : whole;
  const who = words[from]?.lower ?? '';
  if (isOneOfThem(state, last, at, lemma)) return true;
  if (!(customers.has(who) || isKindOfPeople(who)) || !(who.endsWith('s') || pluralNouns.has(who))) return false;
  while (/^(adjective|noun)$/.test(words[from - 1]?.part ?? '')) from--;
  const opener = words[from - 1];
  const opens =
    opener === undefined ||
    /^(subordinator|coordinator)$/.test(opener.part) ||
    /^(since|as|because)$/.test(opener.lower) ||
    (opener.part === 'punctuation' && !state.finite) ||
    (opener.part === 'punctuation' && words[from - 2]?.part === 'adverb') ||
    (opener.text === ',' && determiners.has(state.tokens[at + 1]?.lower ?? ''));
  const next = state.tokens[at + 1]?.lower ?? '';
  return (
    opens &&
    (determiners.has(next) ||
      /^(something|nothing|everything|anything|someone|somebody|to|being|when|if|it|them|for)$/.test(next) ||
      !state.ahead.finiteAhead(at))
  );
}

/** "User want more convenient booking": one for all, without an article or an -s. */
const isOneOfThem = ({ words, tokens, ahead }: Tagging, last: Word, at: number, lemma: string): boolean =>
  words.length === 1 &&
  customers.has(`${last.lower}s`) &&
  /^(want|like|love|hate|prefer|need|expect|feel|enjoy|get)$/.test(lemma) &&
  tokens[at]?.lower === lemma &&
  (ahead.opensNoun(at + 1) || /^(to|that|when|if|it|them|very|more)$/.test(tokens[at + 1]?.lower ?? '')) &&
  !ahead.finiteAhead(at);

/** Verbs of saying, which a noun before them does not suffer: "my supervisor said it was …" is no "said" supervisor. */
const tells = ({ lemma }: VerbReading): boolean => opining.has(lemma);

/** "Had the lab check the samples": an object right behind such a verb, and one of its own behind the bare verb. */
function isMadeTo(state: Tagging, at: number): boolean {
  const { words, lastVerb, ahead } = state;
  if (!lastVerb || !senses.has(lastVerb.lemma ?? '')) return false;
  const between = words.slice(words.indexOf(lastVerb) + 1);
  const next = state.tokens[at + 1]?.lower ?? '';
  const object =
    ahead.objectFollows(at) ||
    throughParticles.has(next) ||
    /^(which|what|whether|how|who|when|where)$/.test(next) ||
    (next === 'at' && state.tokens[at]?.lower === 'look');
  return object && between.every(({ part }) => part !== 'preposition');
}

/** "The union wanted the old clock kept": nothing but a thing stands between. */
function isWantedSo({ words, lastVerb, ahead }: Tagging, at: number): boolean {
  if (!/^(want|need|like|prefer)$/.test(lastVerb?.lemma ?? '') || !ahead.closes(at + 1)) return false;
  const between = words.slice(words.indexOf(lastVerb as Word) + 1);
  return between.every(({ part }) => /^(determiner|adjective|noun|number|genitive)$/.test(part));
}

/** "What patients really want is …": the clause that "what" opened still lacks its verb. */
const opensWithWhat = ({ words, finite }: Tagging): boolean =>
  !finite && words.findLast(({ part }) => part === 'relative')?.lower === 'what';

/** Whether the last verb takes a clause without "that": "I knew the team shipped late". */
function embeds(state: Tagging): boolean {
  return state.lastVerb !== undefined && subordinates(state.lastVerb);
}

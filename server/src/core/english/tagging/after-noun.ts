import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { singular } from '../grammar/singular.ts';
import { type VerbReading, verbReadings } from '../grammar/verb.ts';
import { indicating } from '../lexicon/evidence.ts';
import { linking, throughParticles } from '../lexicon/function-groups.ts';
import { modals, particles, prepositions } from '../lexicon/function-words.ts';
import { groups, nounEndings, pluralNouns, roles } from '../lexicon/nouns.ts';
import { opining } from '../lexicon/saying.ts';
import { leavingSo, neverNouns, noNouns, senses, unsuffered } from '../lexicon/verb-groups.ts';
import type { Word } from '../word.ts';
import { feelsSo } from './feeling.ts';
import type { Tagging, Take } from './tagging.ts';
import { takesObject } from './takes-object.ts';
import { embeds } from './that.ts';

/** The verb behind a noun, if it is one. */
export function afterNoun(state: Tagging, last: Word, at: number, take: Take): VerbReading | undefined {
  if (take('s') && arePeople(state, at)) return undefined;
  if (isGroupName(state, last, at) || isRate(state, at)) return undefined;
  const past = take('past');
  const participle = take('participle');
  const bare = take('base');
  const plural = (/[^su]s$/.test(last.lower) && !/[^s]sis$/.test(last.lower)) || pluralNouns.has(last.lower);
  if (isDataTelling(state, last, take('s'))) return take('s');
  if (
    bare &&
    /^(let|make|help)$/.test(state.lastVerb?.lemma ?? '') &&
    !neverNouns.has(state.tokens[at + 1]?.lower ?? '')
  )
    return bare;
  if (bare && feelsSo(state, last, bare, at)) return bare;
  if (bare && plural && !state.finite && isOften(state)) return bare;
  if (bare && participle && state.finite && !leavesSo(state)) return undefined;
  if (past && !participle) return past;
  if (past && participle) return pastOrParticiple(state, at, past, participle);
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
  const says = bare && opining.has(bare.lemma) && !state.finite && state.ahead.opensNoun(at + 1);
  return plural && goesOn(state, at) && (says || !state.ahead.finiteAhead(at)) ? bare : undefined;
}

/** "The cooks no longer shout", "drivers never wait": such adverbs stand before a verb. */
const isOften = ({ words }: Tagging): boolean =>
  /^(never|always|seldom|rarely|hardly|usually)$/.test(words.at(-1)?.lower ?? '') ||
  (words.at(-1)?.lower === 'longer' && words.at(-2)?.lower === 'no');

/** "The data shows", "usage data suggests": data that tell something are one as often as many. */
const isDataTelling = ({ finite, words }: Tagging, last: Word, reading: VerbReading | undefined): boolean =>
  reading !== undefined &&
  indicating.has(reading.lemma) &&
  /^(data|media)$/.test(last.lower) &&
  words.at(-1) === last &&
  !finite;

/** "The sales team owns it": a group by what it does, and no deed of sales. */
const isGroupName = ({ tokens }: Tagging, last: Word, at: number): boolean =>
  last.part === 'noun' &&
  groups.has(tokens[at]?.lower ?? '') &&
  !/^(up|with|together)$/.test(tokens[at + 1]?.lower ?? '');

/** "Story points per sprint": what is counted, and nothing that the story does. */
const isRate = ({ tokens, finite }: Tagging, at: number): boolean =>
  !finite && /s$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'per';

/** Which of the two a form such as "asked" is behind a noun. */
function pastOrParticiple(state: Tagging, at: number, past: VerbReading, participle: VerbReading): VerbReading {
  if (unsuffered.has(past.lemma)) return past;
  if (isWantedSo(state, at)) return participle;
  if (opensWithWhat(state)) return past;
  if (!state.finite || state.pending)
    return state.ahead.finiteAhead(at) &&
      !((tells(past) || /^(want|need|like|prefer)$/.test(past.lemma)) && state.ahead.opensNoun(at + 1)) &&
      !takesObject(state, at, past.lemma) &&
      !isToldTo(state, at)
      ? participle
      : past;
  if (embeds(state) && state.tokens[at + 1]?.lower !== 'by') return past;
  if (followsAside(state)) return past;
  return state.ahead.objectFollows(at) && !leavesSo(state) ? past : participle;
}

/** "Left the door locked": the last verb leaves its object in a state. */
const leavesSo = ({ lastVerb }: Tagging): boolean => leavingSo.has(lastVerb?.lemma ?? '');

/** Whether something stands behind the verb that belongs to it. */
function goesOn({ ahead }: Tagging, at: number): boolean {
  const next = ahead.after(at)?.lower ?? '';
  return (
    ahead.opensNoun(at + 1) ||
    particles.has(next) ||
    prepositions.has(next) ||
    /^(to|something|nothing|everything)$/.test(next)
  );
}

/** "… and in the same mail proposed …": the verb behind an adverbial that stands between it and "and". */
function followsAside({ words }: Tagging): boolean {
  const at = words.findLastIndex(({ part }) => !/^(noun|adjective|determiner|number|genitive)$/.test(part));
  return words[at]?.part === 'preposition' && words[at - 1]?.part === 'coordinator';
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

/** Verbs of saying, which a noun before them does not suffer: "my supervisor said it was …" is no "said" supervisor. */
const tells = ({ lemma }: VerbReading): boolean => opining.has(lemma);

/** "Had the lab check the samples", "had the team decide": an object right behind such a verb, and one of its own behind the bare verb, unless that can be no noun. */
function isMadeTo(state: Tagging, at: number): boolean {
  const { words, lastVerb, ahead } = state;
  if (!lastVerb || !senses.has(lastVerb.lemma ?? '')) return false;
  const between = words.slice(words.indexOf(lastVerb) + 1);
  const next = state.tokens[at + 1]?.lower ?? '';
  const object =
    noNouns.has(state.tokens[at]?.lower ?? '') ||
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

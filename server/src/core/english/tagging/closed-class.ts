import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import type { Token } from '../grammar/tokens.ts';
import { verbReadings } from '../grammar/verb.ts';
import {
  behindBe,
  comparatives,
  contracted,
  determinersAfter,
  directions,
  freeParticles,
  knownBy,
  ofSpell,
  periodOrdinals,
  prepositionParticles,
  timePrepositions,
} from '../lexicon/function-groups.ts';
import {
  adverbs,
  coordinators,
  determiners,
  interjections,
  nominative,
  numberWords,
  particles,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../lexicon/function-words.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { adjectiveAdverbs } from '../lexicon/word-classes.ts';
import type { Part, Word } from '../word.ts';
import { opensClause, opensSubject } from './clause-ahead.ts';
import { isBasis, isDueTo, isPointed } from './standing-alone.ts';
import { type As, type Tagging, takesBase, takesVerb } from './tagging.ts';

/** "May" and "Will" as names. */
export function month(state: Tagging, token: Token, at: number): boolean {
  if (token.text !== 'May' && token.text !== 'Will') return false;
  const last = state.words.at(-1);
  return (
    last !== undefined &&
    last.part !== 'pronoun' &&
    (last.part !== 'noun' || !verbReadings(state.tokens[at + 1]?.lower ?? '').some(({ form }) => form === 'base'))
  );
}

/** Whether a noun is due at `at`. */
export function afterDeterminer(state: Tagging, at: number): boolean {
  const word = state.words[at - 1];
  return word?.part === 'determiner' || word?.part === 'adjective' || word?.part === 'genitive';
}

/** "'s" as "is" or as the genitive. */
export function apostrophe(state: Tagging, at: number, as: As): Word {
  const last = state.words.at(-1);
  if (last?.lower === 'let') return as('pronoun');
  if (state.tokens[at]?.lower === "'s" && state.tokens[at + 1]?.lower === 'got')
    return as('auxiliary', { lemma: 'have', form: 's' });
  const standsAlone = last?.text !== 'IT' && (nominative.has(last?.lower ?? '') || contracted.has(last?.lower ?? ''));
  const auxiliary = last && (standsAlone || isPredicated(state, at));
  return auxiliary ? as('auxiliary', { lemma: 'be', form: 's' }) : as('genitive');
}

/** "The boat's cheaper but slow", "the plan's not ready", "the rota's with Ana now": what no owner stands before. */
const isPredicated = ({ tokens, ahead, finite }: Tagging, at: number): boolean => {
  if (tokens[at]?.lower !== "'s") return false;
  const [next, then] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? '.'];
  if (behindBe.has(next) || (comparatives.has(next) && /^([.,;:!?]|but|and|than|so|because)$/.test(then))) return true;
  if (finite || ahead.finiteAhead(at + 1)) return false;
  if (prepositions.has(next)) return !/^(to|for|about|of)$/.test(next);
  const progressive = /ing$/.test(next) && verbReadings(next).some(({ form }) => form === 'ing');
  return progressive && then !== 'of' && (prepositions.has(then) || /^(me|us|him|her|them|it)$/.test(then));
};

/** "The quarter", "last quarter": three months, not a share. */
function isPeriod(state: Tagging, at: number): boolean {
  return periodOrdinals.has(state.words.at(-1)?.lower ?? '') && state.tokens[at + 1]?.lower !== 'of';
}

/** "The team lead", "an area lead wanted": somebody, not what they do. */
function isPerson(state: Tagging, at: number): boolean {
  const last = state.words.at(-1);
  if (last?.part !== 'noun' && last?.part !== 'genitive' && last?.part !== 'determiner') return false;
  return last.part !== 'noun' || !state.ahead.opensNoun(at + 1);
}

/** "IT" in capitals among words that are not: who looks after the computers. */
function isDepartment({ tokens }: Tagging, { text }: Token, at: number): boolean {
  const near = tokens[at + 1] ?? tokens[at - 1];
  return text === 'IT' && near !== undefined && !/^\p{Lu}{2,}$/u.test(near.text);
}

/** "All that we had seen". */
const isWhole = ({ tokens }: Tagging, at: number): boolean =>
  tokens[at + 1]?.lower === 'that' && nominative.has(tokens[at + 2]?.lower ?? '');

/** The part of speech of a word of a closed class; undefined for all others. */
export function closedPart(state: Tagging, token: Token, at: number): Part | undefined {
  const { lower } = token;
  if (isDepartment(state, token, at)) return 'noun';
  if (/^(third|quarter|second)$/.test(lower) && state.ahead.nounRight(at)) return 'adjective';
  if (lower === 'quarter' && isPeriod(state, at)) return 'noun';
  if (lower === 'lead' && isPerson(state, at)) return 'noun';
  if (numberWords.has(lower) || isSpelledNumber(lower)) return 'number';
  if (nominative.has(lower) && lower !== 'who') return 'pronoun';
  if (lower === 'all' && isWhole(state, at)) return 'pronoun';
  if (lower === 'no') return state.ahead.opensNoun(at + 1) ? 'determiner' : 'interjection';
  if (/^(n?either)$/.test(lower) && nominative.has(state.words.at(-1)?.lower ?? '') && onlyVerb(state.tokens[at + 1]))
    return 'adverb';
  if (lower === 'since' && state.words.at(-1)?.lemma === 'have') return 'adverb';
  if (
    lower === 'like' &&
    state.tokens[at + 1] &&
    (state.tokens[at + 1]?.kind === 'number' || numberWords.has(state.tokens[at + 1]?.lower ?? ''))
  )
    return 'adverb';
  if (lower === 'like' && takesVerb(state, at)) return undefined;
  if (lower === 'back' && takesBase(state, at) && state.ahead.backsSomething(at)) return undefined;
  if (
    /^(inside|outside|under|over)$/.test(lower) &&
    /^(determiner|number|adjective)$/.test(state.words.at(-1)?.part ?? '') &&
    state.ahead.nounRight(at)
  )
    return 'adjective';
  if (lower === 'overall' && at === 0 && opensSubject(state.ahead, 1)) return 'adverb';
  if (/^(due|owing|according|prior)$/.test(lower) && isDueTo(state, at)) return 'preposition';
  if (lower === 'based' && isBasis(state, at)) return 'preposition';
  if (/^(after|before|since)$/.test(lower) && isPointed(state, at + 1)) return 'preposition';
  if (/^(after|before)$/.test(lower) && /^(me|him|us|them)$/.test(state.tokens[at + 1]?.lower ?? ''))
    return 'preposition';
  if (coordinators.has(lower)) return 'coordinator';
  if (particles.has(lower) && isParticle(state, at)) return 'particle';
  if (timePrepositions.has(lower) && (insideSubject(state, at) || isSpell(state, at + 1))) return 'preposition';
  if (subordinators.has(lower) && opensClause(state.ahead, at)) return 'subordinator';
  if (relatives.has(lower)) return 'relative';
  if (determiners.has(lower) && (!pronouns.has(lower) || state.ahead.opensNoun(at + 1))) return 'determiner';
  if (pronouns.has(lower)) return 'pronoun';
  if (prepositions.has(lower) && !(adverbs.has(lower) && !state.ahead.opensNoun(at + 1))) return 'preposition';
  if (adjectiveAdverbs.has(lower) && state.ahead.nounRight(at)) return 'adjective';
  if (adverbs.has(lower)) return 'adverb';
  if (interjections.has(lower)) return 'interjection';
  return undefined;
}

/** "After a couple of weeks ortho came round": how long, before a subject of its own; but "after two weeks passed". */
function isSpell({ tokens }: Tagging, from: number): boolean {
  let at = from;
  while (ofSpell.has(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'number') at++;
  const unit = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  return (
    at > from &&
    durations.has(unit) &&
    (next?.kind === 'word' || next?.kind === 'number') &&
    !verbReadings(next.lower).some(({ form }) => form !== 'ing') &&
    !auxiliaryLemma(next.lower) &&
    next.lower !== 'that'
  );
}

function isParticle(state: Tagging, at: number): boolean {
  const last = state.words[at - 1];
  if (last?.part === 'verb') {
    const next = state.tokens[at + 1];
    if (!next || next.kind === 'mark') return true;
    if (freeParticles.has(state.tokens[at]?.lower ?? '')) return next.lower !== 'of' || last.lemma === 'run';
    return (
      prepositionParticles.has(state.tokens[at]?.lower ?? '') &&
      (prepositions.has(next.lower) || subordinators.has(next.lower) || coordinators.has(next.lower))
    );
  }
  const afterObject = last?.part === 'noun' || last?.part === 'pronoun' || last?.part === 'opaque';
  const next = state.tokens[at + 1];
  return (
    afterObject &&
    state.lastVerb !== undefined &&
    directions.has(state.tokens[at]?.lower ?? '') &&
    (!next ||
      next.kind === 'mark' ||
      prepositions.has(next.lower) ||
      coordinators.has(next.lower) ||
      subordinators.has(next.lower) ||
      adverbs.has(next.lower))
  );
}

/** "A pause after such a call was added", "after that the rota was redrawn": time inside a phrase, not a clause. */
function insideSubject(state: Tagging, at: number): boolean {
  const { words, tokens, finite } = state;
  const last = words.at(-1);
  const next = tokens[at + 1]?.lower ?? '';
  if (words.length === 1 && /^(everything|anything|all)$/.test(last?.lower ?? ''))
    return /^(the|our|my|a|an|this|that)$/.test(next);
  if (next === 'that') return !words.some(({ part }) => part === 'verb' || part === 'auxiliary');
  return (
    !finite &&
    last?.part === 'noun' &&
    words.every(({ part }) => /^(noun|adjective|determiner|number|genitive)$/.test(part)) &&
    !durations.has(last.lower) &&
    !dateWords.has(last.lower) &&
    (determinersAfter.has(next) || isSetInTime(state, at))
  );
}

/** "The reviews after the launch were good": one finite verb for the known subject; but "no queue since the till was moved". */
const isSetInTime = ({ words, ahead, tokens }: Tagging, at: number): boolean =>
  knownBy.has(words[0]?.lower ?? '') &&
  ahead.opensNoun(at + 1) &&
  ahead.finitesBehind(at) === 1 &&
  (tokens[at]?.lower !== 'since' || ahead.perfectBehind(at));

/** "forty-one". */
function isSpelledNumber(lower: string): boolean {
  if (lower.endsWith('-odd')) return numberWords.has(lower.slice(0, -'-odd'.length));
  const [tens, ones, ...rest] = lower.split('-').map(part => numberWords.get(part));
  return rest.length === 0 && tens !== undefined && ones !== undefined && tens >= 20 && tens < 100 && ones < 10;
}

/** "neither raised": a word that reads as a past tense. */
function onlyVerb(token: Token | undefined): boolean {
  return token !== undefined && verbReadings(token.lower).some(({ form }) => form === 'past');
}

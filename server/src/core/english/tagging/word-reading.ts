import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { singular } from '../grammar/singular.ts';
import type { Token } from '../grammar/tokens.ts';
import { verbReadings } from '../grammar/verb.ts';
import { distributives } from '../lexicon/function-groups.ts';
import { modals, nominative } from '../lexicon/function-words.ts';
import { persons } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { nounPrepositions } from '../lexicon/word-classes.ts';
import { isTrade } from '../people/people.ts';
import { asWord } from '../shapes.ts';
import type { Word } from '../word.ts';
import { auxiliaryWord } from './auxiliary-reading.ts';
import { actsAlone } from './clause-ahead.ts';
import { afterDeterminer, apostrophe, closedPart, month } from './closed-class.ts';
import { openPart } from './open-class.ts';
import { completed } from './participle-ahead.ts';
import { isBeforePhrase, isBeforePreposition } from './standing-alone.ts';
import { type As, attributive, before, type Tagging } from './tagging.ts';
import { thatPart } from './that.ts';
import { isBase, mustBeFinite } from './verb-behind.ts';
import { isStranded, verbReading } from './verb-reading.ts';

/** The word that a token is, by its class and by what stands around it. */
export function readWord(state: Tagging, token: Token, at: number): Word {
  const { start, end, text, lower } = token;
  const as: As = (part, reading) =>
    asWord({ start, end, text, lower, singular: singular(lower), part, lemma: reading?.lemma, form: reading?.form });
  return (
    byKind(state, token, at, as) ??
    functionWord(state, token, at, as) ??
    inPlace(state, token, at, as) ??
    openWord(state, token, at, as)
  );
}

/** What is no word, or known to be part of a fixed phrase. */
function byKind({ phrase }: Tagging, { kind, text }: Token, at: number, as: As): Word | undefined {
  if (kind === 'mark') return as('punctuation');
  if (phrase[at]) return as('adverb');
  if (kind === 'opaque') return as('opaque');
  if (kind !== 'number') return undefined;
  return as(/[\d%kKmMbBx\p{Sc}]$/u.test(text) || !/[a-z]{4}/i.test(text) ? 'number' : 'adjective');
}

/** "To", "that", "'s", helper verbs, and what stands right behind a pronoun. */
function functionWord(state: Tagging, token: Token, at: number, as: As): Word | undefined {
  const { lower } = token;
  if (lower === 'to') return as(state.ahead.opensInfinitive(at) && !isStranded(state) ? 'to' : 'preposition');
  if (lower === "'s" || lower === "'") return apostrophe(state, at, as);
  if (lower === 'that') return as(isBeforePreposition(state, at) ? 'pronoun' : thatPart(state, at));
  if (lower === 'am' && state.words.at(-1)?.part === 'number') return as('noun');
  const auxiliary = auxiliaryLemma(lower);
  if (auxiliary) return auxiliaryWord(state, at, auxiliary, as);
  if (lower === "'d" && completed(state.ahead, at)) return as('auxiliary', { lemma: 'have', form: 'past' });
  if (lower === "'d" && isOwned(state.tokens[at + 1])) return as('verb', { lemma: 'have', form: 'past' });
  if (modals.has(lower) && !afterDeterminer(state, at) && !month(state, token, at)) return as('modal');
  const prior = state.words.at(-1)?.lower ?? '';
  if (distributives.has(lower) && (nominative.has(prior) || isBeforeParticiple(state, at))) return as('adverb');
  if (prior === 'we' && arePersons(lower)) return as('noun');
  const isFloating = lower === 'all' && prior === 'it' && !isGoverned(state.words) && state.ahead.finiteAt(at + 1);
  return isFloating ? as('adverb') : undefined;
}

/** "I'd a van", "they'd no keys". */
const isOwned = (behind: Token | undefined): boolean =>
  behind?.kind === 'number' ||
  /^(a|an|the|no|my|our|his|her|their|some|nobody|nothing|two|three|four|five|six|eight|ten)$/.test(
    behind?.lower ?? '',
  );

/** Words that are this or that by what stands around them, and those of closed classes. */
function inPlace(state: Tagging, token: Token, at: number, as: As): Word | undefined {
  const { lower } = token;
  const last = state.words.at(-1);
  if (lower === 'those' && /^who(se)?$/.test(state.tokens[at + 1]?.lower ?? '')) return as('pronoun');
  if (/^(this|these|those)$/.test(lower) && (actsAlone(state.ahead, at) || isBeforePhrase(state, at)))
    return as('pronoun');
  if (nounPrepositions.has(lower) && /^(determiner|adjective)$/.test(last?.part ?? ''))
    return as(state.ahead.nounRight(at) && lower !== 'till' ? 'adjective' : 'noun');
  if (isOneOfRow(state, lower, at)) return as('noun');
  if (lower === 'her' || lower === 'his') return as(state.ahead.opensNoun(at + 1) ? 'determiner' : 'pronoun');
  if (lower === 'left' && nominative.has(before(state, at)?.lower ?? ''))
    return as('verb', { lemma: 'leave', form: 'past' });
  if (lower === 'working' && isOfWork(state, at)) return as('adjective');
  if (isInSuchList(state, lower, at)) return as('adjective');
  const order = isOrdered(state, at) ? verbReadings(lower).find(({ form }) => form === 'base') : undefined;
  if (order) return as('verb', order);
  const closed = closedPart(state, token, at);
  return closed && as(closed);
}

/** "The first of the vans", "the last in line": whoever has that place. */
const isOneOfRow = ({ words, tokens }: Tagging, lower: string, at: number): boolean =>
  /^(first|next|last|latest)$/.test(lower) &&
  words.at(-1)?.lower === 'the' &&
  /^(of|in|on|at|from|with|to)$/.test(tokens[at + 1]?.lower ?? '');

/** "Several ways, such as rightsizing, reserved instances and …": one of a list of examples, and no deed. */
const isInSuchList = ({ words, tokens, ahead }: Tagging, lower: string, at: number): boolean => {
  if (words.at(-1)?.text !== ',' || !/ed$/.test(lower) || !ahead.nounRight(at)) return false;
  if (tokens[at + 1]?.kind !== 'word' || !/^(,|and|or)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  const such = words.findLastIndex(({ lower }, from) => lower === 'such' && words[from + 1]?.lower === 'as');
  return such > 0 && words.slice(such + 1).every(({ part }) => !/^(pronoun|auxiliary|modal)$/.test(part));
};

/** "A working group", "her working hours"; but "she was working nights". */
const isOfWork = (state: Tagging, at: number): boolean =>
  !(before(state, at)?.lemma === 'be' && nominative.has(state.words.at(-2)?.lower ?? '')) &&
  /^(groups?|part(y|ies)|papers?|hours|days?|titles?)$/.test(state.tokens[at + 1]?.lower ?? '');

function openWord(state: Tagging, token: Token, at: number, as: As): Word {
  const { lower } = token;
  if (state.words.at(-1)?.part === 'number' && isBase(lower) && state.ahead.nounRight(at)) return as('adjective');
  if (at === 0 && mustBeFinite(state, at + 1) && (isBase(lower) || isGerundSubject(state, lower))) return as('noun');
  const reading = verbReading(state, lower, at);
  if (reading) return as(reading.form === 'participle' && attributive(state, at) ? 'adjective' : 'verb', reading);
  if (token.participle) return as('verb', { lemma: lower, form: 'participle' });
  if (before(state, at)?.part === 'modal' && /^[a-z]+$/.test(token.text) && !/ly$/.test(lower))
    return as('verb', { lemma: lower, form: 'base' });
  return as(openPart(state, token, at));
}

/** "Of it", "made it": no subject. */
const isGoverned = (words: readonly Word[]): boolean => /^(preposition|verb)$/.test(words.at(-2)?.part ?? '');

/** "Said fire him", "said take the train": an order told in its own words. */
const isOrdered = ({ words, tokens }: Tagging, at: number): boolean =>
  /^(said|says)$/.test(words.at(-1)?.lower ?? '') &&
  /^(it|him|her|them|me|us|the|a|an|this|that|my|our|your|his)$/.test(tokens[at + 1]?.lower ?? '');

/** "(We) nurses". */
const arePersons = (lower: string): boolean =>
  lower !== singular(lower) && (trades.has(singular(lower)) || persons.has(singular(lower)) || isTrade(lower));

/** "Were all replaced", "had both gone". */
const isBeforeParticiple = ({ words, tokens, ahead }: Tagging, at: number): boolean =>
  words.at(-1)?.part === 'auxiliary' &&
  verbReadings(tokens[at + 1]?.lower ?? '').some(({ form }) => form === 'participle') &&
  !ahead.nounRight(at + 1);

/** "Buying made no sense": a deed alone, whose verb has an object of its own. */
const isGerundSubject = ({ ahead }: Tagging, lower: string): boolean =>
  verbReadings(lower).some(({ form }) => form === 'ing') && ahead.opensNoun(2);

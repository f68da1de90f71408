import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import { endsNoun, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { singular } from '../grammar/singular.ts';
import type { Token } from '../grammar/tokens.ts';
import { type VerbReading, verbReadings } from '../grammar/verb.ts';
import { distributives } from '../lexicon/function-groups.ts';
import { modals, nominative } from '../lexicon/function-words.ts';
import { persons } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { nounPrepositions } from '../lexicon/word-classes.ts';
import { isTrade } from '../people/people.ts';
import type { Part, Word } from '../word.ts';
import { auxiliaryWord } from './auxiliary-reading.ts';
import { withMainVerbs } from './behind-relative.ts';
import { actsAlone, opensSubject } from './clause-ahead.ts';
import { afterDeterminer, apostrophe, closedPart, month } from './closed-class.ts';
import { withMinding } from './minding.ts';
import { openPart } from './open-class.ts';
import { withOverlooked } from './overlooked.ts';
import { completed } from './participle-ahead.ts';
import { isBeforePhrase, isBeforePreposition } from './standing-alone.ts';
import { withSubjectNouns } from './subject-noun.ts';
import { attributive, before, startTagging, type Tagging } from './tagging.ts';
import { thatPart } from './that.ts';
import { isBase, isStranded, mustBeFinite, verbReading } from './verb-reading.ts';

/**
 * Gives each token its part of speech and verbs their form, by closed word classes, word shape and context.
 * One pass from left to right with a short look ahead, so time grows with the length of the sentence.
 */
export function tag(tokens: readonly Token[]): readonly Word[] {
  const state = startTagging(tokens);
  for (let at = 0; at < tokens.length; at++) step(state, at);
  return withSubjectNouns(withOverlooked(withMainVerbs(withMinding(state.words))));
}

/** Reads the next word, and what it says of the clause. */
function step(state: Tagging, at: number): void {
  const token = state.tokens[at] as Token;
  const wasFinite = state.finite;
  const word = read(state, token, at);
  state.words.push(word);
  if (word.part === 'subordinator' || word.part === 'relative' || /^[;:—–()]$|^--$/.test(word.text))
    state.finite = false;
  if (/^(,|and|but|or|then)$/.test(word.lower) && opensSubject(state.ahead, at + 1)) state.finite = false;
  if (nominative.has(word.lower) && word.part === 'pronoun') {
    if (!wasFinite && endsNoun(state.words.at(-2)) && !isFronted(state.words)) state.pending = true;
    state.finite = false;
  }
  if (word.part === 'relative') state.pending = !wasFinite && state.words.length > 1;
  if (isFiniteWord(state, word)) {
    if (wasFinite) state.pending = false;
    state.finite = true;
  }
  if (word.part === 'verb') state.lastVerb = word;
}

/** Whether the noun before the last word stands in a fronted adverbial: "for this work I", "that week we". */
function isFronted(words: readonly Word[]): boolean {
  const phrase = nounPhraseEnding(words, words.length - 2);
  return (
    words[phrase.from - 1]?.part === 'preposition' ||
    durations.has(phrase.head.lower) ||
    dateWords.has(phrase.head.lower)
  );
}

/** "Of it", "made it": no subject. */
const isGoverned = (words: readonly Word[]): boolean => /^(preposition|verb)$/.test(words.at(-2)?.part ?? '');

function isFiniteWord(state: Tagging, word: Word): boolean {
  if (word.part === 'modal') return true;
  if (word.part !== 'verb' && word.part !== 'auxiliary') return false;
  return (
    word.form === 'past' ||
    word.form === 's' ||
    (word.form === 'base' && before(state, state.words.length - 1)?.part !== 'to')
  );
}

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

function read(state: Tagging, token: Token, at: number): Word {
  const { lower } = token;
  const as = (part: Part, reading?: VerbReading): Word => {
    const { start, end, text } = token;
    return { start, end, text, lower, singular: singular(lower), part, lemma: reading?.lemma, form: reading?.form };
  };
  if (token.kind === 'mark') return as('punctuation');
  if (state.phrase[at]) return as('adverb');
  if (token.kind === 'opaque') return as('opaque');
  if (token.kind === 'number')
    return as(/[\d%kKmMbBx\p{Sc}]$/u.test(token.text) || !/[a-z]{4}/i.test(token.text) ? 'number' : 'adjective');
  if (lower === 'to') return as(state.ahead.opensInfinitive(at) && !isStranded(state) ? 'to' : 'preposition');
  if (lower === "'s" || lower === "'") return apostrophe(state, at, as);
  if (lower === 'that') return as(isBeforePreposition(state, at) ? 'pronoun' : thatPart(state, at));
  if (lower === 'am' && state.words.at(-1)?.part === 'number') return as('noun');
  const auxiliary = auxiliaryLemma(lower);
  if (auxiliary) return auxiliaryWord(state, at, auxiliary, as);
  if (lower === "'d" && completed(state.ahead, at)) return as('auxiliary', { lemma: 'have', form: 'past' });
  const behind = state.tokens[at + 1];
  if (
    lower === "'d" &&
    (behind?.kind === 'number' ||
      /^(a|an|the|no|my|our|his|her|their|some|nobody|nothing|two|three|four|five|six|eight|ten)$/.test(
        behind?.lower ?? '',
      ))
  )
    return as('verb', { lemma: 'have', form: 'past' });
  if (modals.has(lower) && !afterDeterminer(state, at) && !month(state, token, at)) return as('modal');
  const prior = state.words.at(-1)?.lower ?? '';
  if (distributives.has(lower) && (nominative.has(prior) || isBeforeParticiple(state, at))) return as('adverb');
  if (prior === 'we' && arePersons(lower)) return as('noun');
  if (lower === 'all' && prior === 'it' && !isGoverned(state.words) && state.ahead.finiteAt(at + 1))
    return as('adverb');
  if (/^(this|these|those)$/.test(lower) && (actsAlone(state.ahead, at) || isBeforePhrase(state, at)))
    return as('pronoun');
  if (nounPrepositions.has(lower) && /^(determiner|adjective)$/.test(state.words.at(-1)?.part ?? ''))
    return as(state.ahead.nounRight(at) && lower !== 'till' ? 'adjective' : 'noun');
  if (lower === 'her' || lower === 'his') return as(state.ahead.opensNoun(at + 1) ? 'determiner' : 'pronoun');
  if (lower === 'left' && nominative.has(before(state, at)?.lower ?? ''))
    return as('verb', { lemma: 'leave', form: 'past' });
  if (
    lower === 'working' &&
    !(before(state, at)?.lemma === 'be' && nominative.has(state.words.at(-2)?.lower ?? '')) &&
    /^(groups?|part(y|ies)|papers?|hours|days?|titles?)$/.test(state.tokens[at + 1]?.lower ?? '')
  )
    return as('adjective');
  const order = isOrdered(state, at) ? verbReadings(lower).find(({ form }) => form === 'base') : undefined;
  if (order) return as('verb', order);
  const closed = closedPart(state, token, at);
  if (closed) return as(closed);
  if (state.words.at(-1)?.part === 'number' && isBase(lower) && state.ahead.nounRight(at)) return as('adjective');
  if (at === 0 && isBase(lower) && mustBeFinite(state, at + 1)) return as('noun');
  const reading = verbReading(state, lower, at);
  if (reading) return as(reading.form === 'participle' && attributive(state, at) ? 'adjective' : 'verb', reading);
  if (token.participle) return as('verb', { lemma: lower, form: 'participle' });
  if (before(state, at)?.part === 'modal' && /^[a-z]+$/.test(token.text) && !/ly$/.test(lower))
    return as('verb', { lemma: lower, form: 'base' });
  return as(openPart(state, token, at));
}

import { endsNoun, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/tokens.ts';
import { nominative } from '../lexicon/function-words.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import { withMainVerbs } from './behind-relative.ts';
import { opensSubject } from './clause-ahead.ts';
import { withMinding } from './minding.ts';
import { withOverlooked } from './overlooked.ts';
import { withSubjectNouns } from './subject-noun.ts';
import { before, startTagging, type Tagging } from './tagging.ts';
import { readWord } from './word-reading.ts';

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
  const word = readWord(state, token, at);
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

function isFiniteWord(state: Tagging, word: Word): boolean {
  if (word.part === 'modal') return true;
  if (word.part !== 'verb' && word.part !== 'auxiliary') return false;
  return (
    word.form === 'past' ||
    word.form === 's' ||
    (word.form === 'base' && before(state, state.words.length - 1)?.part !== 'to')
  );
}

import type { Token } from '../grammar/tokens.ts';
import type { VerbReading } from '../grammar/verb.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import type { Part, Word } from '../word.ts';
import { adverbPhrases } from './adverb-phrases.ts';
import { Lookahead } from './lookahead.ts';
import { attributiveNext } from './participle-ahead.ts';

/** The state of one pass: what has been read so far in the clause decides how the next word is read. */
export interface Tagging {
  readonly tokens: readonly Token[];
  readonly ahead: Lookahead;
  /** Which tokens belong to an adverb of several words: "more or less". */
  readonly phrase: readonly boolean[];
  readonly words: Word[];
  /** Whether the clause being read has its finite verb. */
  finite: boolean;
  /** The verb that a coordinated one would be parallel to. */
  lastVerb: Word | undefined;
  /** Whether a relative clause stands inside a subject whose own verb is still to come. */
  pending: boolean;
}

/** Makes the word of the token that is read. */
export type As = (part: Part, reading?: VerbReading) => Word;

/** The first of the forms that the word can have as a verb. */
export type Take = (...forms: readonly string[]) => VerbReading | undefined;

/** Before the first word. */
export function startTagging(tokens: readonly Token[]): Tagging {
  const phrase = adverbPhrases(tokens);
  const ahead = new Lookahead(tokens, phrase);
  return { tokens, ahead, phrase, words: [], finite: false, lastVerb: undefined, pending: false };
}

/** The word before `at` that is neither adverb nor interjection. */
export function before(state: Tagging, at: number): Word | undefined {
  for (let back = at - 1; back >= 0; back--) {
    const word = state.words[back];
    if (word && word.part !== 'adverb' && word.part !== 'interjection') return word;
  }
  return undefined;
}

/** Whether a verb is due at `at`: after "I", "we", "don't", "would", "to". */
export function takesVerb(state: Tagging, at: number): boolean {
  const last = before(state, at);
  return (
    last !== undefined &&
    (last.part === 'modal' || last.part === 'to' || last.lemma === 'do' || /^(i|we|they|you)$/.test(last.lower))
  );
}

/** Whether only a base form can stand at `at`: after "to", a modal, or "do". */
export function takesBase(state: Tagging, at: number): boolean {
  const last = before(state, at);
  return last?.part === 'to' || last?.part === 'modal' || last?.lemma === 'do';
}

/** "230 reworked motors went out": behind a number and before its noun, whose verb comes next. */
export const isDescribed = ({ ahead, tokens }: Tagging, at: number): boolean =>
  isPlural(tokens[at + 1]?.lower ?? '') && ahead.finiteAhead(at + 1);

const isPlural = (noun: string): boolean => /[^su]s$/.test(noun) || pluralNouns.has(noun);

/** Whether a participle at `at` stands before the noun that it describes. */
export function attributive(state: Tagging, at: number): boolean {
  const last = state.words.at(-1);
  const next = state.tokens[at + 1];
  const inNoun =
    last?.part === 'determiner' ||
    last?.part === 'adjective' ||
    last?.part === 'preposition' ||
    last?.part === 'genitive' ||
    (last?.part === 'number' && isDescribed(state, at)) ||
    (last?.part === 'subordinator' && last.lower === 'that' && state.ahead.finiteAhead(at)) ||
    (last?.part === 'verb' && last.lemma === 'have' && attributiveNext(state.ahead, at - 1));
  return inNoun && next !== undefined && next.kind === 'word' && !prepositions.has(next.lower);
}

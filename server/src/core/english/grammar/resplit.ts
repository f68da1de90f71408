import { abbreviations } from '../lexicon/abbreviations.ts';
import { determiners, nominative, relatives } from '../lexicon/function-words.ts';
import { auxiliaryLemma } from './auxiliary.ts';
import type { Token } from './tokens.ts';

/** No reader takes more words than this as one sentence; the bound keeps the time that a text takes in proportion to it. */
const longestSentence = 240;

/**
 * Splits where a number or an abbreviation hid the full stop ("capped at 200. Refunds fell"), endless sentences at a pause,
 * and what somebody said into a microphone where the next thing is told.
 */
export function* resplit(tokens: readonly Token[]): Generator<Token[]> {
  const spoken = isSpoken(tokens);
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    const goesOn = spoken && at - from >= shortestSaid && tellsNext(tokens, at);
    if (!goesOn && !endsBefore(tokens, at) && !pausesBefore(tokens, at, at - from)) continue;
    yield tokens.slice(from, at);
    from = at;
  }
  if (from < tokens.length) yield tokens.slice(from);
}

/** Whoever writes sets a mark more often than this many words; whoever speaks sets none. */
const unmarked = 40;

const isSpoken = (tokens: readonly Token[]): boolean =>
  tokens.length > unmarked && tokens.filter(({ kind }) => kind === 'mark').length * unmarked < tokens.length;

/** Fewer words than these are told in one breath with what follows. */
const shortestSaid = 4;

/** "… and I counted them", "but everybody came", "and then the bell rang", "and the ramp was shut": the next deed, with whoever did it. */
function tellsNext(tokens: readonly Token[], at: number): boolean {
  if (!/^(and|but)$/.test(tokens[at]?.lower ?? '')) return false;
  const [next = '', ...others] = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  if (/^(then|so|it|there|everybody|everyone|nobody)$/.test(next) || nominative.has(next)) return next !== 'who';
  const verb = others.findIndex(lower => auxiliaryLemma(lower));
  return determiners.has(next) && verb > 0 && !others.slice(0, verb).some(lower => relatives.has(lower));
}

function endsBefore(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (next.start === last.end) return false;
  if (/^[A-Z]/.test(next.text)) return last.text === '.' || /^([ap]\.m|etc|inc|ltd|co)\.$/.test(last.lower);
  return /^[.!?]$/.test(last.text) && at > 2 && next.kind !== 'mark' && endsLower(tokens[at - 2] as Token, last);
}

/** Whether a stop ends a sentence though the next one begins with a small letter: not behind an abbreviation. */
function endsLower(before: Token, { start, text }: Token): boolean {
  if (before.end !== start) return false;
  if (text !== '.' || before.kind !== 'word') return before.kind !== 'mark' || /^[)”"]$/.test(before.text);
  return isWhole(before.text);
}

/** Whether a word is no abbreviation, whose full stop would end no sentence. */
export const isWhole = (text: string): boolean => wholeWord.test(text) && !abbreviations.has(text.toLowerCase());

const wholeWord =
  /^(?:\p{L}{3,}|\p{L}+(?:-\p{L}+)+|\p{L}*['’]\p{L}+|it|us|me|up|so|go|do|on|is|in|to|at|be|by|he|we|of|if|am|ok|hr|qa)$/iu;

function pausesBefore(tokens: readonly Token[], at: number, length: number): boolean {
  return length >= longestSentence && (tokens[at - 1]?.kind === 'mark' || length >= longestSentence * 1.5);
}

import type { Sentence as SentenceNode } from 'nlcst';
import type { Span } from '../../span.ts';
import { bareContractions, hastySpellings } from '../lexicon/contractions.ts';
import { asToken } from '../shapes.ts';
import { participlesIn } from './participles.ts';
import { isWhole, resplit } from './resplit.ts';

/** A token before its part of speech is known. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'opaque';
  /** Whether retext-passive, which knows rare irregular verbs, takes it for a passive's participle. */
  readonly participle: true | undefined;
}

/** Stands for a character of code or quoted speech in masked prose: present, but nobody's to judge. */
export const opaque = '\uE000';

/** The tokens of what retext takes for a sentence of `prose`: one sentence, or several that it did not tell apart. */
export function* tokenize(sentence: SentenceNode, prose: string): Generator<readonly Token[]> {
  const participles = participlesIn(sentence, prose);
  const tokens = sentenceTokens(sentence, prose);
  yield* resplit(
    participles.size === 0
      ? tokens
      : Array.from(tokens, token => (participles.has(token.start) ? asToken({ ...token, participle: true }) : token)),
  );
}

function sentenceTokens(sentence: SentenceNode, prose: string): Token[] {
  const tokens: Token[] = [];
  for (const node of sentence.children) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'WhiteSpaceNode') continue;
    if (node.type === 'WordNode') tokens.push(...splitWord(prose, start, end));
    else {
      const text = prose.slice(start, end);
      tokens.push(ownsNext(tokens, prose, start) ? word(text, start) : markOrOpaque(text, start));
    }
  }
  return joinNumbers(closeSentence([...withArrows(tokens)].map(asMeant)), prose);
}

/** "11 -> 4", "=>", "-->": an arrow that was typed in several signs is one. */
function* withArrows(tokens: readonly Token[]): Generator<Token> {
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    let head = at;
    while (/^[-=–—]+$/.test(tokens[head]?.text ?? '') && tokens[head + 1]?.start === tokens[head]?.end) head++;
    const last = tokens[head];
    if (head > at && last?.text === '>') {
      const text = tokens
        .slice(at, head + 1)
        .map(token => token.text)
        .join('');
      yield asToken({ start: first.start, end: last.end, text, lower: '→', kind: 'mark' });
      at = head;
    } else yield first;
  }
}

/** The apostrophe of "the parents' council": behind a plural, before a word, and not the end of a quotation. */
function ownsNext(tokens: readonly Token[], prose: string, at: number): boolean {
  const last = tokens.at(-1);
  return (
    /^['’][ ]\p{L}/u.test(prose.slice(at, at + 3)) &&
    last?.end === at &&
    last.kind === 'word' &&
    last.lower.endsWith('s') &&
    !tokens.some(({ text, kind }) => kind === 'mark' && /^['‘]$/.test(text))
  );
}

/** What a token stands for: "should of asked" is typed as it is heard, and "&" between words is "and". */
function asMeant(token: Token, at: number, tokens: readonly Token[]): Token {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.lower === 'of' && /^(could|should|would|might|must)$/.test(before?.lower ?? ''))
    return /^(?!course$)\p{L}/u.test(after?.lower ?? '') ? asToken({ ...token, lower: 'have' }) : token;
  const joins = token.text === '&' && before && before.end < token.start && after && token.end < after.start;
  return joins && before.kind !== 'mark' && after.kind !== 'mark'
    ? asToken({ ...token, kind: 'word', lower: 'and' })
    : token;
}

const markOrOpaque = (text: string, start: number): Token =>
  text.startsWith(opaque) ? hidden(text, start) : mark(text, start);

/** At the end of a sentence the stop is a mark, though the word could be an abbreviation: "to HR.", "to step in." */
function closeSentence(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || !/^\p{L}{2,}\.$/u.test(last.text)) return tokens;
  const { start, end, text } = last;
  return [...tokens.slice(0, -1), word(text.slice(0, -1), start), mark('.', end - 1)];
}

const mark = (text: string, start: number): Token =>
  asToken({ start, end: start + text.length, text, lower: text, kind: 'mark' });

const hidden = (text: string, start: number): Token =>
  asToken({ start, end: start + text.length, text, lower: text, kind: 'opaque' });

const piece = /\uE000+|[^\uE000]+/g;
const finalDot = /^\d[\d,.]*\.$/;
const contraction = /^(.+?)(n['’]t|['’](?:d|ll|re|ve|m|s))$|^(.+s)(['’])$/i;

function* splitWord(prose: string, start: number, end: number): Generator<Token> {
  for (const { 0: text, index } of prose.slice(start, end).matchAll(piece)) {
    const from = start + index;
    if (text.startsWith(opaque)) {
      yield hidden(text, from);
      continue;
    }
    if (finalDot.test(text)) {
      yield word(text.slice(0, -1), from);
      yield mark('.', from + text.length - 1);
      continue;
    }
    if (text.endsWith('.') && isWhole(text.slice(0, -1))) {
      yield* splitContraction(text.slice(0, -1), from);
      yield mark('.', from + text.length - 1);
      continue;
    }
    yield* splitContraction(text, from);
  }
}

function* splitContraction(text: string, from: number): Generator<Token> {
  const split = hastySpellings.has(text.toLowerCase().replaceAll('’', "'")) ? undefined : contraction.exec(text);
  const [stem, tail] = [split?.[1] ?? split?.[3], split?.[2] ?? split?.[4]];
  const bare = bareContractions.get(text.toLowerCase());
  if (stem && tail) {
    yield word(stem, from);
    yield word(tail, from + stem.length);
  } else if (bare) {
    const at = text.length - bare.length + 1;
    yield word(text.slice(0, at), from);
    yield asToken({ ...word(text.slice(at), from + at), lower: bare });
  } else {
    yield word(text, from);
  }
}

function word(text: string, start: number): Token {
  const typed = text.toLowerCase().replaceAll('’', "'");
  const lower = hastySpellings.get(typed) ?? typed;
  const kind = /^\d/.test(text) ? 'number' : 'word';
  return asToken({ start, end: start + text.length, text, lower, kind });
}

/** Digit groups, currency signs and percent signs that touch are one number: "$1,900", "12.5%". */
function joinNumbers(tokens: readonly Token[], prose: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.end === token.start;
    const grows =
      touches &&
      ((last.kind === 'number' &&
        (/^[%‰]$/.test(token.text) || (/^[,.]$/.test(token.text) && /\d/.test(prose[token.end] ?? '')))) ||
        (token.kind === 'number' && (/\p{Sc}$/u.test(last.text) || /\d[,.]$/.test(last.text))) ||
        (last.kind === 'number' && /\p{Sc}$/u.test(token.text)));
    if (grows) {
      const text = prose.slice(last.start, token.end);
      const lower = text.toLowerCase();
      joined[joined.length - 1] = asToken({ start: last.start, end: token.end, text, lower, kind: 'number' });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

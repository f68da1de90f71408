import type { Span } from '../../span.ts';
import { plainData, signsInData } from '../lexicon/data.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { anyDataAt, bareAt, plainAt } from './bare-at.ts';
import { dataDecides } from './data-decides.ts';

/** Who may look: the candidate, or anybody that stands for him. */
const isOnlooker = ({ actor, subject }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) || /^(one|you|anybody|anyone|everybody|everyone)$/.test(subject?.head.lower ?? '');

/**
 * Bare data that somebody sees something in, or has before him: "I could read in the figures that it works", "the
 * answer was in the numbers", "with the stats in front of me I chose".
 */
export function dataAtHand(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const spanTo = (clause: Clause, { from, to }: NounPhrase): Span => ({
    start: Math.min(clause.start, (words[from] as Word).start),
    end: Math.max(clause.end, (words[to - 1] as Word).end),
  });
  for (const clause of clauses) {
    const data = ways.map(way => way(sentence, clause)).find(found => found !== undefined);
    if (data) return spanTo(clause, data);
  }
  const held = clauses.some(isOnlooker) ? heldIn(words) : undefined;
  return held && { start: (words[held.from] as Word).start, end: held.head.end };
}

/** "In the figures I found that …", "one could see in the numbers": no fault in them, and no thing that is counted. */
function seenIn({ words, clauses }: Sentence, clause: Clause): NounPhrase | undefined {
  const { verb, object } = clause;
  if (!isOnlooker(clause) || verb.negated || verb.voice === 'passive') return undefined;
  if (!/^(see|read|find|recognise|recognize|notice|spot|discover|detect|learn)$/.test(verb.lemma)) return undefined;
  if (object && object.head.lower !== 'it' && !signsInData.has(object.head.singular)) return undefined;
  const first = clauses[0] === clause && words[0]?.lower === 'in' ? bareAt(words, 1) : undefined;
  if (first && first.to <= (clause.subject?.from ?? 0)) return first;
  const at = [verb.to, object?.to ?? 0].find(place => /^(in|from|out)$/.test(words[place]?.lower ?? ''));
  if (at === undefined) return undefined;
  return bareAt(words, words[at + 1]?.lower === 'of' ? at + 2 : at + 1);
}

/** What lies in data where no more is said of it. */
const lying = /^(answer|proof|reason|truth|it|everything|all|problem|solution|explanation|story|cause|signs?)$/;

/** "The answer was in the numbers", "it was all there in the data". */
function liesIn({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (!subject || !lying.test(subject.head.lower) || verb.negated) return undefined;
  if (!/^(be|lie|stand|sit|hide)$/.test(verb.lemma)) return undefined;
  let at = verb.to;
  while (/^(all|right|there|clearly|already|just|visible|written|hidden)$/.test(words[at]?.lower ?? '')) at++;
  return words[at]?.lower === 'in' ? plainAt(words, at + 1) : undefined;
}

/** "In the data it was clear that", "it was obvious from the figures". */
function clearIn({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (subject?.head.lower !== 'it' || verb.negated) return undefined;
  const clear = verb.lemma === 'be' && /^(clear|obvious|evident|visible|plain)$/.test(words[verb.to]?.lower ?? '');
  if (!clear && !comesOut(verb)) return undefined;
  const front = /^(in|from)$/.test(words[0]?.lower ?? '') ? anyDataAt(words, 1) : undefined;
  if (front && front.to <= subject.from && front.to >= subject.from - 1) return front;
  if (!words.some(({ lower }) => lower === 'that')) return undefined;
  const at = clear ? verb.to + 1 : verb.to;
  const out = words[at]?.lower === 'out' ? at + 1 : at;
  return /^(in|from|of)$/.test(words[out]?.lower ?? '') ? readAt(words, out + 1) : undefined;
}

/** "Could be read", "followed". */
const comesOut = ({ lemma, voice }: Clause['verb']): boolean =>
  voice === 'passive'
    ? /^(see|read|conclude|deduce|infer|learn|gather|derive)$/.test(lemma)
    : /^(follow|result|transpire|emerge|appear|come)$/.test(lemma);

/** Data that end their phrase, or that a clause follows. */
const readAt = (words: readonly Word[], at: number): NounPhrase | undefined => {
  const data = bareAt(words, at);
  return data && plainData.has(data.head.lower) && words[data.to]?.lower === 'that' ? data : plainAt(words, at);
};

/** "With the data in front of me", "numbers in hand", "on the strength of the figures". */
function heldIn(words: readonly Word[]): NounPhrase | undefined {
  for (const [at, { lower, part }] of words.entries()) {
    if (lower === 'strength' && words[at - 1]?.lower === 'the' && words[at + 1]?.lower === 'of') {
      const data = bareAt(words, at + 2);
      if (data) return data;
    }
    if (!plainData.has(lower) || part === 'verb') continue;
    const from = /^(the|my|our|all|these|those)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
    const data = bareAt(words, from);
    if (data?.to === at + 1 && isInHand(words, at + 1, from === 0 || words[from - 1]?.lower === 'with')) return data;
  }
  return undefined;
}

/** "In front of me"; where they are what somebody comes with, "in hand", "on the table", too. */
const isInHand = (words: readonly Word[], at: number, brought: boolean): boolean => {
  const place = words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /^(in front of (me|us)|before me)\b/.test(place) || (brought && /^(in (hand|my hand)|on the table)\b/.test(place))
  );
};

const ways = [seenIn, clearIn, liesIn, dataDecides];

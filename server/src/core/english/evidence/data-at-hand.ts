import type { Span } from '../../span.ts';
import { bareData, signsInData } from '../lexicon/data.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { bareAt } from './bare-at.ts';

/** Who may look: the candidate, or anybody that stands for him. */
const isOnlooker = ({ actor, subject }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) || /^(one|you|anybody|anyone|everybody|everyone)$/.test(subject?.head.lower ?? '');

/**
 * Bare data that somebody sees something in, or has before him: "I could read in the figures that it works", "the
 * answer was in the numbers", "with the stats in front of me I chose".
 */
export function dataAtHand(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const spanTo = (clause: Clause, { to }: NounPhrase): Span => ({
    start: clause.start,
    end: Math.max(clause.end, (words[to - 1] as Word).end),
  });
  for (const clause of clauses) {
    const data = ways.map(way => way(sentence, clause)).find(found => found !== undefined);
    if (data) return spanTo(clause, data);
  }
  const held = clauses.some(isOnlooker) ? heldIn(words) : undefined;
  return held && { start: (words[held.from] as Word).start, end: held.head.end };
}

const ends = (words: readonly Word[], at: number): boolean =>
  /^(punctuation|coordinator|subordinator)$/.test(words[at]?.part ?? 'punctuation') && words[at]?.text !== ':';

/** Data in themselves, at their phrase's end: no board, no paper, and none that is narrowed. */
const pureAt = (words: readonly Word[], at: number): NounPhrase | undefined => {
  const data = bareAt(words, at);
  return data && pure.test(data.head.lower) && ends(words, data.to) ? data : undefined;
};

const pure = /^(data|numbers|figures|stats|statistics|metrics|analytics|kpis?|evidence|insights|analysis)$/;

/** "In the figures I found that …", "one could see in the numbers": no fault in them, and no thing that is counted. */
function seenIn({ words, clauses }: Sentence, clause: Clause): NounPhrase | undefined {
  const { verb, object, voice } = { ...clause, voice: clause.verb.voice };
  if (!isOnlooker(clause) || verb.negated || voice === 'passive') return undefined;
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
  return words[at]?.lower === 'in' ? pureAt(words, at + 1) : undefined;
}

/** What data does to somebody. */
const moving = /^(convince|persuade|tell|show|decide)$/;

/** "What convinced me was the analytics", "the dashboard was what told me to stop", "the data opened my eyes". */
function convincing({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (!subject || verb.negated) return undefined;
  if (subject.head.lower === 'what' && isMoved(words, verb.from)) {
    const be = words.findIndex(({ lemma }, at) => at > verb.to && at <= verb.to + 6 && lemma === 'be');
    return be < 0 ? undefined : pureAt(words, be + 1);
  }
  const data = bareAt(words, subject.from);
  if (!data || data.to !== subject.to || !pure.test(data.head.lower)) return undefined;
  if (verb.lemma === 'be') return words[verb.to]?.lower === 'what' && isMoved(words, verb.to + 1) ? data : undefined;
  if (/^dashboards?$/.test(data.head.lower)) return undefined;
  const [next, then] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.lemma === 'open') return /^(my|our)$/.test(next) && then === 'eyes' ? data : undefined;
  if (verb.lemma === 'make' ? words[verb.to + 1]?.form !== 'base' : words[verb.to + 1]?.lower !== 'to')
    return undefined;
  return /^(push|make|stop|force)$/.test(verb.lemma) && /^(me|us)$/.test(next) ? data : undefined;
}

/** "Convinced me", "told me", "opened my eyes". */
const isMoved = (words: readonly Word[], at: number): boolean =>
  moving.test(words[at]?.lemma ?? '') && /^(me|us|my|our)$/.test(words[at + 1]?.lower ?? '');

/** "In the data it was clear that", "it was obvious from the figures". */
function clearIn({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (subject?.head.lower !== 'it' || verb.lemma !== 'be' || verb.negated) return undefined;
  if (!/^(clear|obvious|evident|visible|plain)$/.test(words[verb.to]?.lower ?? '')) return undefined;
  if (!words.some(({ lower }) => lower === 'that')) return undefined;
  const front = /^(in|from)$/.test(words[0]?.lower ?? '') ? bareAt(words, 1) : undefined;
  if (front && front.to <= subject.from && pure.test(front.head.lower)) return front;
  return /^(in|from)$/.test(words[verb.to + 1]?.lower ?? '') ? pureAt(words, verb.to + 2) : undefined;
}

/** "The decision came out of the numbers", "I decided because of the data". */
function decidedBy({ words }: Sentence, { subject, verb, actor }: Clause): NounPhrase | undefined {
  const decision = /^(decision|choice|call|idea|plan|answer|conclusion)$/.test(subject?.head.lower ?? '');
  const at = words.findIndex(
    ({ lower }, index) => index >= verb.to && index <= verb.to + 4 && /^(because|out|from|due)$/.test(lower),
  );
  if (at < 0) return undefined;
  const lead = `${words[at]?.lower} ${words[at + 1]?.lower}`;
  if (decision && /^(come|grow|fall|arise|follow|result|stem)$/.test(verb.lemma))
    return pureAt(words, lead === 'out of' ? at + 2 : at + 1);
  const decides = /^(I|we)$/.test(actor) && /^(decide|choose|go|stop|change|pick|close|drop)$/.test(verb.lemma);
  return decides && /^(because of|due to)$/.test(lead) ? pureAt(words, at + 2) : undefined;
}

/** What one does with data before one knows, and what leads to them. */
const handling: Readonly<Record<string, RegExp>> = {
  open: /^(up)?$/,
  pull: /^up$/,
  bring: /^up$/,
  sit: /^(with|over|on)$/,
  turn: /^to$/,
};

/** What one does once they have been read. */
const concluding = /^(see|notice|spot|know|realise|realize|understand|decide|choose)$/;

/** "I opened the dashboard, saw a dip and changed the plan": an act of one's own follows, so that they were read. */
function openedAndUsed(sentence: Sentence, clause: Clause): NounPhrase | undefined {
  const { words, clauses } = sentence;
  const { verb, actor, object } = clause;
  if (!/^(I|we|dropped)$/.test(actor) || verb.negated || verb.voice === 'passive') return undefined;
  const follows = clauses.some(
    ({ actor: next, verb: { lemma }, start }) =>
      start > verb.start && /^(I|we|dropped)$/.test(next) && concluding.test(lemma),
  );
  if (!follows || sentence.quantities.some(({ digits }) => digits)) return undefined;
  if (verb.lemma === 'spend' && /^(day|week|hour|night|weekend|evening|month)$/.test(object?.head.singular ?? ''))
    return /^(in|with|on|over)$/.test(words[object?.to ?? 0]?.lower ?? '')
      ? pureAt(words, (object?.to ?? 0) + 1)
      : undefined;
  const leads = handling[verb.lemma];
  const data = leads?.test(verb.particle?.lower ?? '') ? bareAt(words, verb.to) : undefined;
  const led = data ?? (leads?.test(words[verb.to]?.lower ?? '-') ? bareAt(words, verb.to + 1) : undefined);
  return /^(open|bring)$/.test(verb.lemma) && /^(for|to)$/.test(words[led?.to ?? 0]?.lower ?? '') ? undefined : led;
}

/** "With the data in front of me", "numbers in hand", "on the strength of the figures", "after some number crunching". */
function heldIn(words: readonly Word[]): NounPhrase | undefined {
  for (const [at, { lower, part }] of words.entries()) {
    if (lower === 'strength' && words[at - 1]?.lower === 'the' && words[at + 1]?.lower === 'of') {
      const data = bareAt(words, at + 2);
      if (data) return data;
    }
    if (!bareData.has(lower) || !pure.test(lower) || part === 'verb') continue;
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

const ways = [seenIn, clearIn, liesIn, convincing, decidedBy, openedAndUsed];

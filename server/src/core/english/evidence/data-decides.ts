import { plainData, resting } from '../lexicon/data.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { bareAt, plainAt } from './bare-at.ts';

/** The bare data by which, in this clause, the candidate says to have been moved or to have decided. */
export const dataDecides = (sentence: Sentence, clause: Clause): NounPhrase | undefined =>
  convincing(sentence, clause) ??
  decidedBy(sentence, clause) ??
  restsOn(sentence, clause) ??
  openedAndUsed(sentence, clause) ??
  confirmedBy(sentence, clause) ??
  shownAsProof(sentence, clause) ??
  settledWith(sentence, clause);

/** What data does to somebody. */
const moving = /^(convince|persuade|tell|show|decide)$/;

/** "What convinced me was the analytics", "the KPIs were what told me to stop", "the data opened my eyes". */
function convincing({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (!subject || verb.negated) return undefined;
  if (subject.head.lower === 'what' && isMoved(words, verb.from)) {
    const be = words.findIndex(({ lemma }, at) => at > verb.to && at <= verb.to + 6 && lemma === 'be');
    return be < 0 ? undefined : plainAt(words, be + 1);
  }
  const data = bareAt(words, subject.from);
  if (!data || data.to !== subject.to || !plainData.has(data.head.lower)) return undefined;
  if (verb.lemma === 'be') return words[verb.to]?.lower === 'what' && isMoved(words, verb.to + 1) ? data : undefined;
  const [next, then] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.lemma === 'open') return /^(my|our)$/.test(next) && then === 'eyes' ? data : undefined;
  if (verb.lemma === 'make' ? words[verb.to + 1]?.form !== 'base' : words[verb.to + 1]?.lower !== 'to')
    return undefined;
  return /^(push|make|stop|force)$/.test(verb.lemma) && /^(me|us)$/.test(next) ? data : undefined;
}

/** "Convinced me", "told me". */
const isMoved = (words: readonly Word[], at: number): boolean =>
  moving.test(words[at]?.lemma ?? '') && /^(me|us|my|our)$/.test(words[at + 1]?.lower ?? '');

/** "The decision came out of the numbers", "I decided because of the data". */
function decidedBy({ words }: Sentence, { subject, verb, actor }: Clause): NounPhrase | undefined {
  const decision = /^(decision|choice|call|idea|plan|answer|conclusion)$/.test(subject?.head.lower ?? '');
  const at = words.findIndex(
    ({ lower }, index) => index >= verb.to && index <= verb.to + 4 && /^(because|out|from|due)$/.test(lower),
  );
  if (at < 0) return undefined;
  const lead = `${words[at]?.lower} ${words[at + 1]?.lower}`;
  if (decision && /^(come|grow|fall|arise|follow|result|stem)$/.test(verb.lemma))
    return plainAt(words, lead === 'out of' ? at + 2 : at + 1);
  const decides = /^(I|we)$/.test(actor) && /^(decide|choose|go|stop|change|pick|close|drop)$/.test(verb.lemma);
  return decides && /^(because of|due to)$/.test(lead) ? plainAt(words, at + 2) : undefined;
}

/** "My plan rested on statistics", "the rota was built around the figures". */
function restsOn({ words }: Sentence, { subject, verb }: Clause): NounPhrase | undefined {
  if (!subject || verb.negated || verb.tense === 'conditional') return undefined;
  const laid =
    verb.voice === 'passive' ? /^(build|base|found|rest|ground|anchor|model)$/ : /^(rest|rely|hinge|stand|build|draw)$/;
  if (!laid.test(verb.lemma) || !resting.has(subject.head.lower)) return undefined;
  const at = words.findIndex(
    ({ lower }, place) => place >= verb.to && place < verb.to + 4 && /^(on|upon|around)$/.test(lower),
  );
  return at < 0 ? undefined : plainAt(words, at + 1);
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
      ? plainAt(words, (object?.to ?? 0) + 1)
      : undefined;
  const leads = handling[verb.lemma];
  const data = leads?.test(verb.particle?.lower ?? '') ? bareAt(words, verb.to) : undefined;
  const led = data ?? (leads?.test(words[verb.to]?.lower ?? '-') ? bareAt(words, verb.to + 1) : undefined);
  return /^(open|bring)$/.test(verb.lemma) && /^(for|to)$/.test(words[led?.to ?? 0]?.lower ?? '') ? undefined : led;
}

/** "My hypothesis was confirmed by the data." */
function confirmedBy({ words }: Sentence, { verb, subject }: Clause): NounPhrase | undefined {
  if (verb.voice !== 'passive' || verb.negated || verb.tense === 'conditional') return undefined;
  if (!/^(confirm|support|prove|back|validate|justify)$/.test(verb.lemma)) return undefined;
  if (
    !/^(hypothesis|idea|feeling|suspicion|guess|hunch|decision|plan|it|this|that|theory|assumption)$/.test(
      subject?.head.lower ?? '',
    )
  )
    return undefined;
  return words[verb.to]?.lower === 'by' ? plainAt(words, verb.to + 1) : undefined;
}

/** "I showed them the data and everybody could see how bad it was", "I presented some data, and she couldn't argue". */
function shownAsProof({ words, clauses }: Sentence, { actor, verb, end }: Clause): NounPhrase | undefined {
  if (actor !== 'I' || verb.tense !== 'past' || verb.negated || !/^(show|present|bring)$/.test(verb.lemma))
    return undefined;
  const from = /^(him|her|them|everybody|everyone|people)$/.test(words[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  const data = bareAt(words, from);
  if (!data || !plainData.has(data.head.lower)) return undefined;
  const behind = clauses.find(other => other.start >= end - 1);
  const won =
    behind !== undefined &&
    behind.actor !== 'I' &&
    (/^(see|agree|understand|accept|believe|nod)$/.test(behind.verb.lemma) ||
      (behind.verb.negated && /^(argue|disagree|object|deny|say)$/.test(behind.verb.lemma)));
  return won && !/^(from|of|on|for|about|that|which)$/.test(words[data.to]?.lower ?? '') ? data : undefined;
}

/** "With our historical data I have set the new prices." */
function settledWith({ words }: Sentence, { actor, verb, subject, object }: Clause): NounPhrase | undefined {
  if (actor !== 'I' || !subject || !object || verb.negated || verb.tense === 'conditional') return undefined;
  if (!/^(with|using)$/.test(words[0]?.lower ?? '') || !/^(set|fix|choose|decide|pick|adjust|plan)$/.test(verb.lemma))
    return undefined;
  const data = bareAt(words, 1);
  const until = words[subject.from - 1]?.text === ',' ? subject.from - 1 : subject.from;
  return data?.to === until && plainData.has(data.head.lower) ? data : undefined;
}

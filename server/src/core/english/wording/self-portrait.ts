import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { livingValues, personKinds, portraying } from '../lexicon/slogans.ts';
import type { Clause, Sentence } from '../sentence.ts';

const valuesFrames = frameSet(livingValues);

/** "I would describe myself as somebody who delivers", "we lived the value of respect": praise of oneself in other words. */
export function* selfPortraitsIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) {
    if (!/^(I|we|team|dropped)$/.test(clause.actor) || clause.verb.negated) continue;
    const who = portraitEnd(sentence, clause);
    if (who !== undefined) yield { start: clause.start, end: who };
    else if (frameOf(sentence, clause, valuesFrames)) yield { start: clause.start, end: clause.end };
  }
}

/** Where "I see myself as a natural leader" or "I am known as somebody who gets things done" ends. */
function portraitEnd({ words, clauses }: Sentence, { actor, verb, start, end }: Clause): number | undefined {
  if (actor !== 'I' || !portraying.has(verb.lemma)) return undefined;
  const known = verb.lemma === 'know';
  if (known !== (verb.voice === 'passive')) return undefined;
  const me = known
    ? verb.to - 1
    : words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 2 && lower === 'myself');
  const kind = words.findIndex(({ lower }, at) => me >= 0 && at > me && at < me + 6 && personKinds.has(lower));
  if (kind < 0) return undefined;
  const said = clauses.find(clause => clause.kind === 'relative' && clause.start > start && clause.start <= end + 2);
  return Math.max(end, said?.end ?? 0);
}

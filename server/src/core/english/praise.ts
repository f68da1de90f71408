import type { Span } from '../span.ts';
import { pleased, praiseNouns, praises } from './lexicon/people.ts';
import type { Clause, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** Where a result is that somebody was pleased: "my manager was happy", "I got great feedback", "we won an award". */
export function* praiseIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses)
    if (!clause.verb.negated && isPraise(sentence, clause)) yield { start: clause.start, end: clause.end };
  const told = ({ lower }: Word): boolean => praiseNouns.has(lower) || pleased.has(lower);
  if (sentence.clauses.length === 0 && sentence.words.some(told)) yield { start: sentence.start, end: sentence.end };
}

function isPraise({ words }: Sentence, { actor, verb, subject, object, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const rest = words.filter(word => word.start >= verb.end && word.end <= end);
  const noun = rest.slice(0, 7).some(({ lower }) => praiseNouns.has(lower));
  if (
    verb.modal ||
    verb.tense === 'conditional' ||
    (/^(it|this|there)$/.test(subject?.head.lower ?? '') && lemma === 'be')
  )
    return false;
  if (lemma === 'be' && actor !== 'I' && actor !== 'we')
    return words
      .filter(word => word.start >= verb.start && word.end <= end)
      .slice(0, 6)
      .some(({ lower }) => pleased.has(lower));
  if (verb.voice === 'passive' && /^(name|vote|crown|elect)$/.test(lemma))
    return rest.some(({ lower }) => /^(employee|quarter|month|year|winner|best)$/.test(lower));
  if (verb.voice === 'passive' && lemma === 'receive')
    return words.slice(verb.from, verb.to).some(({ lower }) => lower === 'well' || lower === 'warmly');
  if (verb.voice === 'passive')
    return /^(appreciate|praise|award|recognise|recognize|commend|applaud|thank|celebrate|congratulate|honour|honor)$/.test(
      lemma,
    );
  if (actor === 'other' || /^(everyone|everybody)$/.test(subject?.head.lower ?? '')) {
    if (/^(call|name|tell|say)$/.test(lemma))
      return rest.some(({ lower }) => /^(best|great|hero|star|saved|wonderful|fantastic|amazing)$/.test(lower));
    if (praises.has(lemma)) return object !== undefined && !/^(time|money)$/.test(object.head.lower);
    if (/^(say|tell|send|give|write|win|get|receive|shout|bring)$/.test(lemma))
      return (
        noun ||
        rest.some(({ lower }) => lower === 'thank') ||
        /^(said|say) (thank|thanks)/.test(
          words
            .slice(verb.from, verb.to + 1)
            .map(({ lower }) => lower)
            .join(' '),
        )
      );
    return false;
  }
  return /^(get|receive|win|earn|have|collect)$/.test(lemma) && noun;
}

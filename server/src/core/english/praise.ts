import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { praising, receivingPraise } from './lexicon/frames.ts';
import { pleased, praiseNouns, praises } from './lexicon/people.ts';
import type { Clause, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

const classes = { praise: praiseNouns };
const giving = frameSet(praising, classes);
const receiving = frameSet(receivingPraise, classes);

/** Where a result is that somebody was pleased: "my manager was happy", "I got great feedback", "we won an award". */
export function* praiseIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) if (isPraise(sentence, clause)) yield { start: clause.start, end: clause.end };
  const told = ({ lower }: Word): boolean => praiseNouns.has(lower) || pleased.has(lower);
  if (sentence.clauses.length === 0 && sentence.words.some(told)) yield { start: sentence.start, end: sentence.end };
}

function isPraise(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  const { words } = sentence;
  if (verb.modal === 'could' && verb.negated) return words.some(({ lower }) => /^(happier|prouder)$/.test(lower));
  if (verb.negated || verb.modal || verb.tense === 'conditional') return false;
  if (clause.kind === 'relative' && verb.perfect) return false;
  const head = subject?.head.lower ?? '';
  if (verb.lemma === 'be' && verb.voice === 'active') return isPleased(sentence, clause) || receives(sentence, clause);
  if (verb.voice === 'passive' && actor === 'other' && pleased.has(verb.deed.lower)) return true;
  if (praiseNouns.has(head) && /^(come|pour|arrive|follow)$/.test(verb.lemma)) return true;
  const counted = subject && words[subject.to]?.lower === 'of' ? words[subject.to + 1] : undefined;
  if (counted && praiseNouns.has(counted.lower) && /^(come|pour|arrive|follow)$/.test(verb.lemma)) return true;
  if (verb.voice === 'passive' && verb.lemma === 'receive')
    return sentence.words
      .slice(verb.from, verb.to + 1)
      .some(({ lower }) => /^(well|warmly|positively|enthusiastically)$/.test(lower));
  if (verb.voice === 'passive') return frameOf(sentence, clause, receiving) !== undefined;
  if (actor === 'team' || (actor === 'other' && !isThing(head)))
    return givesPraise(sentence, clause) || receives(sentence, clause);
  return receives(sentence, clause);
}

/** What cannot be pleased, but can win a prize. */
const isThing = (head: string): boolean =>
  /^(it|this|that|which|project|tool|app|change|pilot|programme|program|solution)$/.test(head);

const acclaim =
  /^(amazing|great|good|positive|excellent|fantastic|wonderful|overwhelming|overwhelmingly|nice|brilliant|outstanding|superb|enthusiastic|glowing|incredible|best|perfect)$/;

/** "My manager was happy", "there were only positive comments". */
function isPleased({ words }: Sentence, { actor, verb, subject, end }: Clause): boolean {
  const rest = words.filter(word => word.start >= verb.start && word.end <= end).slice(0, 8);
  const there = subject?.head.lower === 'there';
  if (there) return rest.some(({ lower }) => praiseNouns.has(lower));
  if (actor === 'I' || actor === 'we' || /^(it|this)$/.test(subject?.head.lower ?? '')) return false;
  if (/^(feedback|reaction|reactions|response|responses|review|reviews|comments|echo)$/.test(subject?.head.lower ?? ''))
    return rest.some(({ lower }) => acclaim.test(lower));
  if (rest.slice(0, 6).some(({ lower }) => pleased.has(lower))) return true;
  return rest.some((word, at) => word.lower === 'over' && rest[at + 2]?.lower === 'moon');
}

/** "Everyone loved it", "she sent a lovely note"; "they loved the time it saved" speaks of time. */
function givesPraise(sentence: Sentence, clause: Clause): boolean {
  const place = frameOf(sentence, clause, giving);
  if (!place) return false;
  return !praises.has(clause.verb.deed.lemma ?? '') || !/^(time|money)$/.test(clause.object?.head.lower ?? '');
}

/** "I became employee of the month", "we won a prize". */
function receives(sentence: Sentence, clause: Clause): boolean {
  return frameOf(sentence, clause, receiving) !== undefined;
}

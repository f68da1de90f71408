import { aimNouns, ofThings } from '../lexicon/goals.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Where a direction stands in front of what calls it the aim: "a calmer ward was the goal", "more closeness, that was all
 * I was after". Undefined where a clause calls nothing so.
 */
export function directionInFront(sentence: Sentence, clause: Clause): number | undefined {
  const { subject, verb, actor } = clause;
  if (verb.lemma !== 'be' && verb.lemma !== 'remain') return undefined;
  if (!subject || !/^(other|nobody)$/.test(actor) || verb.negated) return undefined;
  const wanted = isWhatIWanted(sentence, verb.to) && !isOfThing(sentence);
  if (!(callsAim(sentence, verb.to) || isWhatIWasAfter(sentence, verb.to) || wanted)) return undefined;
  if (!/^(that|this|it)$/.test(subject.head.lower)) return isFirst(sentence, subject.from) ? 0 : subject.from;
  return sentence.words[subject.from - 1]?.text === ',' ? 0 : undefined;
}

/** What stands before the verb belongs to its subject: "greater trust among the growers was …". */
const isFirst = ({ clauses }: Sentence, from: number): boolean =>
  clauses[0]?.subject !== undefined && clauses[0].subject.from <= from && from < 8;

/** "… was, after all, the goal", "… was the object of the exercise". */
function callsAim({ words }: Sentence, from: number): boolean {
  const at = words.findIndex(
    ({ lower }, place) => place >= from && place < from + 6 && /^(the|my|our|one's)$/.test(lower),
  );
  if (at < 0) return false;
  const behind = words.slice(at + 1, at + 4);
  const noun = behind.findIndex(({ lower }) => aimNouns.has(lower));
  const last = words[at + 2 + noun];
  return (
    noun >= 0 &&
    behind.slice(0, noun).every(({ part }) => /^(adjective|determiner|adverb)$/.test(part)) &&
    (!last ||
      /^(punctuation|adverb|coordinator)$/.test(last.part) ||
      /^(of|throughout|behind|from|here|all|in|for)$/.test(last.lower))
  );
}

/** "… is what I wanted." */
const isWhatIWanted = ({ words }: Sentence, from: number): boolean =>
  words
    .slice(from, from + 4)
    .map(({ lower }) => lower)
    .join(' ')
    .search(/\b(what|all) (i|we) (wanted|want|wished)\b/) >= 0;

/** "A warmer sweater": what a thing is by itself. */
const isOfThing = ({ words }: Sentence): boolean => words.slice(0, 2).some(({ lower }) => ofThings.has(lower));

/** Whether what stands from the word at `from` on says that this is what the candidate wanted: "… was all I was after", "… was what we had in view", "… was what I was going for". */
export function isWhatIWasAfter({ words }: Sentence, from: number): boolean {
  const at = words.findIndex(({ lower }, place) => place >= from && place < from + 4 && /^(i|we|one)$/.test(lower));
  if (at < 1 || !/^(what|all|everything|that)$/.test(words[at - 1]?.lower ?? '')) return false;
  const behind = words
    .slice(at + 1, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(after|going for|aiming (at|for)|aimed (at|for)|in (view|mind)|wished|hoped|strove|striving|sought)\b/.test(
    behind,
  );
}

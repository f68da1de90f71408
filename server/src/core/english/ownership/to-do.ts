import { making } from '../lexicon/delegating.ts';
import { mending, resting } from '../lexicon/handing.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether somebody is asked with a word in between: "I was asked, along with two others, to look at the late trains". */
export function isInterrupted({ words }: Sentence, { actor, verb }: Clause): boolean {
  if (actor !== 'I' || verb.voice !== 'passive' || words[verb.to]?.text !== ',') return false;
  if (!/^(ask|tell|task|instruct|order|request|assign|commission|appoint|choose|select|direct)$/.test(verb.lemma))
    return false;
  const closing = words.findIndex(({ text }, at) => at > verb.to && at < verb.to + 12 && text === ',');
  return (
    closing > 0 &&
    ((words[closing + 1]?.part === 'to' && !resting.has(words[closing + 2]?.lower ?? '')) ||
      (verb.lemma === 'task' && words[closing + 1]?.lower === 'with'))
  );
}

/** Whether the candidate was to do something: "I was to write the new plan". */
export const isToDo = ({ words }: Sentence, { actor, verb, infinitive }: Clause): boolean =>
  actor === 'I' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  words[verb.to]?.part === 'to' &&
  words[verb.to + 1] === infinitive &&
  (making.has(infinitive?.lower ?? '') || mending.has(infinitive?.lower ?? ''));

/** Whether work is the candidate's: "this was mine to solve now", not "the call was mine to make". */
export function isMineToDo({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || !/^(it|this|that)$/.test(subject?.head.lower ?? '')) return false;
  const mine = words.findIndex(({ lower }, at) => at > verb.from && at <= verb.to && lower === 'mine');
  const [next, deed] = [words[mine + 1], words[mine + 2]];
  return (
    mine > 0 &&
    (next?.lower === 'now' || (next?.part === 'to' && !/^(make|take|decide|lose|give|keep)$/.test(deed?.lower ?? '')))
  );
}

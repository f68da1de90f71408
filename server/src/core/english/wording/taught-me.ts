import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { teaching } from '../lexicon/frames-lessons.ts';
import { noteOpeners, pointers, showingNow } from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** What it is for an event to teach somebody, in frames. */
export const teachingFrames = frameSet(teaching);

/** "Taught me that …", "really opened my eyes": what taught is left out, and "me" tells that it was not the candidate. */
export const isTaughtToMe = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'dropped' &&
  clause.verb.tense === 'past' &&
  clause.verb.voice === 'active' &&
  sentence.words
    .slice(clause.verb.to, clause.verb.to + 2)
    .some(({ lower }) => /^(me|us|my|our|once|again)$/.test(lower)) &&
  frameOf(sentence, clause, teachingFrames) !== undefined;

/** "Goes to show that …", "says a lot about …": a note of what it all shows. */
export function isShownInNote({ words, quantities }: Sentence): boolean {
  const at = words.findIndex(({ lower }) => !noteOpeners.has(lower));
  const verb = words[at]?.lower ?? '';
  const toShow = verb === 'goes' && words[at + 1]?.lower === 'to' && words[at + 2]?.lower === 'show';
  if (!(toShow || showingNow.has(verb)) || quantities.some(({ digits }) => digits)) return false;
  return toShow || words.slice(at + 1, at + 5).some(({ lower }) => pointers.has(lower));
}

import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { teaching } from '../lexicon/frames-lessons.ts';
import { noteOpeners, pointers, showingNow, viewing, worth } from '../lexicon/lessons.ts';
import { groups } from '../lexicon/nouns.ts';
import { workforce } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** What it is for an event to teach somebody, in frames. */
export const teachingFrames = frameSet(teaching, { crew: new Set([...workforce, ...groups]) });

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

/** "I was reminded that good people make mistakes", "my eyes were opened": no "reminded that the bill was due". */
export function isMadeToSee({ words, clauses }: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (verb.voice !== 'passive' || verb.negated || verb.modal) return false;
  if (verb.lemma === 'open') return subject?.head.lower === 'eyes' && words[subject.from]?.lower === 'my';
  if (!/^(I|we)$/.test(actor) || !/^(remind|teach)$/.test(verb.lemma)) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  const behind = words.slice(verb.to, verb.to + 8);
  return (
    behind.some(({ lower }) => worth.has(lower)) ||
    (behind.some(({ lower }) => /^(that|how)$/.test(lower)) &&
      (!said || (said.verb.tense === 'present' && !said.verb.perfect)))
  );
}

/** "The recall changed the way I look at labels", "it has shaped how I think about risk": what an event did to one's view. */
export function isNewView({ clauses }: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  const view = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(other|nobody)$/.test(actor) &&
    !verb.negated &&
    /^(change|shape|alter|transform|influence)$/.test(verb.lemma) &&
    view !== undefined &&
    (object?.head.lower === 'way' || view.link?.lower === 'how') &&
    /^(I|we)$/.test(view.actor) &&
    viewing.has(view.verb.lemma)
  );
}

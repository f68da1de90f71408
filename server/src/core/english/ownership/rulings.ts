import { isCandidate } from '../grammar/actor.ts';
import { announcing } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a clause is what the candidate ruled: "I said that no slab goes to the boat before …", "I told them we're not
 * doing this again until …", "we don't build it this quarter".
 */
export function isRuling({ clauses, words }: Sentence, clause: Clause): boolean {
  const said = clauses[clause.parent ?? -1] ?? toldBefore(clauses, clause);
  if (!said || said.actor === 'we' || !isCandidate(said) || said.verb.negated || said.verb.tense !== 'past')
    return false;
  if (
    !(announcing.has(said.verb.lemma) || isMadeClear(words, said)) ||
    said.verb.lemma === 'write' ||
    clause.kind === 'subordinate'
  )
    return false;
  return (
    isNotDone(clause) ||
    isOff(clause, words) ||
    (isForNobody(words, clause) && (clause.verb.tense === 'present' || clause.verb.modal === 'would'))
  );
}

/** "I made it clear that". */
const isMadeClear = (words: Sentence['words'], { verb, end }: Clause): boolean =>
  verb.lemma === 'make' && words.some(({ lower, start }) => lower === 'clear' && start > verb.end && start < end);

/** "I told the dealer" of "I told the dealer it was off": what is said follows without a link. */
export function toldBefore(clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.verb.lemma === 'tell' && before.object && clause.start - before.end === 1 ? before : undefined;
}

/** "We are not shipping", "I don't do it this quarter": a no to a deed, in the words of the day. */
const isNotDone = ({ actor, verb, object }: Clause): boolean =>
  /^(I|we)$/.test(actor) &&
  verb.negated &&
  verb.voice === 'active' &&
  verb.tense === 'present' &&
  !verb.modal &&
  !verb.perfect &&
  object !== undefined &&
  deeds.test(verb.deed.lemma ?? '');

/** "It was off", "this would not happen before June": a plan that the candidate says will not come. */
const isOff = ({ actor, verb, subject, end }: Clause, words: Sentence['words']): boolean => {
  if (subject === undefined || actor === 'I') return false;
  if (verb.negated)
    return (
      /^(would|will|wo|'ll)$/.test(verb.modal ?? '') &&
      /^(happen|go|run)$/.test(verb.deed.lemma ?? '') &&
      actor !== 'we'
    );
  const [what, next] = words.slice(verb.to);
  return (
    verb.lemma === 'be' &&
    /^(off|over|cancelled|canceled)$/.test(what?.lower ?? '') &&
    (next === undefined || next.start >= end || next.part !== 'noun')
  );
};

/** "I said not this year", "told them not with my crew". */
export const isSaidNot = ({ words }: Sentence, { verb, actor, object }: Clause): boolean => {
  if (
    !/^(I|dropped)$/.test(actor) ||
    verb.negated ||
    verb.tense !== 'past' ||
    !/^(say|tell|answer|reply)$/.test(verb.lemma)
  )
    return false;
  const told = words.slice(verb.lemma === 'tell' && object ? object.to : verb.to);
  const [not, next] = told[0]?.part === 'punctuation' ? told.slice(1) : told;
  return not?.lower === 'not' && withWhat.test(next?.lower ?? '');
};

/** What a no is limited by. */
const withWhat = /^(this|now|yet|until|before|with|without|on|in|for|again|one|today|here|while)$/;

/** "No slab goes", "nothing leaves the yard", "nobody touches it". */
const isForNobody = (words: Sentence['words'], { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  !verb.negated &&
  (/^(nobody|none|nothing|no-one|noone)$/.test(subject.head.lower) || words[subject.from]?.lower === 'no') &&
  gates.test(verb.deed.lemma ?? '');

/** What one says one does not do. */
const deeds =
  /^(do|ship|sign|build|make|buy|order|sell|take|open|close|launch|send|change|move|pay|hire|add|start|release|accept|cut|use|run|go|let|deliver|print|serve|publish|repair)$/;

/** What nobody may, or nothing can, where somebody has ruled so. */
const gates =
  /^(go|get|come|board|drive|work|leave|ship|enter|start|touch|run|open|pass|change|move|sail|launch|release|deliver|print|serve|sign|send|take|use)$/;

/** "No more than two an hour, I told them": the ruling in front, without a verb. */
export const isToldInFront = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb, subject, actor } = clause;
  return (
    clause === clauses[0] &&
    actor === 'I' &&
    /^(say|tell)$/.test(verb.lemma) &&
    !verb.negated &&
    (/^(no|nothing|nobody)$/.test(words[0]?.lower ?? '') ||
      (words[0]?.lower === 'not' && withWhat.test(words[1]?.lower ?? ''))) &&
    subject !== undefined &&
    subject.from > 3 &&
    /^[,:;–—-]$/.test(words[subject.from - 1]?.text ?? '')
  );
};

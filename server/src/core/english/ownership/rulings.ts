import { isCandidate } from '../grammar/actor.ts';
import { announcing } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a clause is what the candidate ruled: "I said that no slab goes to the boat before …", "I told them we're not
 * doing this again until …", "we don't build it this quarter".
 */
export function isRuling({ clauses, words }: Sentence, clause: Clause): boolean {
  const said = clauses[clause.parent ?? -1];
  if (!said || said.actor === 'we' || !isCandidate(said) || said.verb.negated || said.verb.tense !== 'past')
    return false;
  if (!announcing.has(said.verb.lemma) || said.verb.lemma === 'write' || clause.kind === 'subordinate') return false;
  return (
    isNotDone(clause) ||
    (isForNobody(words, clause) && (clause.verb.tense === 'present' || clause.verb.modal === 'would'))
  );
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
  /^(go|leave|ship|enter|start|touch|run|open|pass|change|move|sail|launch|release|deliver|print|serve|sign|send|take|use)$/;

/** "No more than two an hour, I told them": the ruling in front, without a verb. */
export const isToldInFront = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb, subject, actor } = clause;
  return (
    clause === clauses[0] &&
    actor === 'I' &&
    /^(say|tell)$/.test(verb.lemma) &&
    !verb.negated &&
    /^(no|nothing|nobody)$/.test(words[0]?.lower ?? '') &&
    subject !== undefined &&
    subject.from > 3 &&
    /^[,:;–—-]$/.test(words[subject.from - 1]?.text ?? '')
  );
};

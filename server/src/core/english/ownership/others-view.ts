import { isPlural, parentOf } from '../grammar/actor.ts';
import { beliefs, deedNames } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** What somebody decided, said or believed about the group: "I decided that we would …", "my boss said we should …". */
export function isOthersView(sentence: Sentence, clause: Clause): boolean {
  if (clause.kind !== 'complement') return false;
  if (clause.link?.lower === 'what') return true;
  const parent = parentOf(sentence, clause);
  if (!parent || isPlural(parent.actor) || isSaidOfIt(parent, clause)) return false;
  if (parent.actor === 'I' && beliefs.has(parent.verb.lemma) && !clause.verb.modal)
    return parent.verb.tense === 'past' && parent.verb.lemma !== 'think';
  return true;
}

/** "That is why we moved the desk", "the first move was that we froze hiring": a deed that the sentence only leads up to. */
function isSaidOfIt({ verb, subject }: Clause, { link }: Clause): boolean {
  if (verb.deed.lemma !== 'be' || verb.voice === 'passive' || verb.negated) return false;
  return /^(why|how|when|where)$/.test(link?.lower ?? '')
    ? /^(that|this|which)$/.test(subject?.head.lower ?? '')
    : link?.lower === 'that' && (subject === undefined || deedNames.has(subject.head.singular));
}

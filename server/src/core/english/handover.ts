import { frameOf, frameSet } from './frame.ts';
import { handingOver, takingOver } from './lexicon/frames.ts';
import { workers } from './lexicon/people.ts';
import { isColleague } from './people.ts';
import type { Clause, Sentence } from './sentence.ts';

const giving = frameSet(handingOver, { team: workers });
const taking = frameSet(takingOver);

/** Things that change hands without any work in them. */
const belongings = /^(key|keys|badge|card|phone|letter|flyer|flyers|leaflet|leaflets|money|cheque|ticket|gift|note)$/;

/** Whether a clause hands work over to somebody who goes on with it, whoever hands it. */
export function handsOver(sentence: Sentence, clause: Clause): boolean {
  const { quantities } = sentence;
  const { object, verb } = clause;
  const counted = quantities.some(({ digits, start, end }) => digits && start >= verb.start && end <= clause.end);
  if (counted && /^(transfer|transition)$/.test(verb.lemma)) return false;
  if (object && (belongings.test(object.head.lower) || /^(me|us)$/.test(object.head.lower))) return false;
  return frameOf(sentence, clause, giving) !== undefined;
}

/** Whether somebody else goes on with the candidate's work: "support took over", "from then on it was ops' job". */
export function isTakenOver(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, verb, object, actor } = clause;
  if (verb.negated || verb.tense !== 'past') return false;
  if (actor === 'nobody' || subject?.head.lower === 'that')
    return (
      verb.lemma === 'be' &&
      object !== undefined &&
      /^(job|problem|responsibility|business|task|concern|issue|turn)$/.test(object.head.lower) &&
      words
        .slice(object.from, object.to)
        .some(({ part, lower }) => part === 'genitive' || /^(their|his|her)$/.test(lower))
    );
  return isColleague(sentence, subject) && frameOf(sentence, clause, taking) !== undefined;
}

import { frameOf, frameSet } from './frame.ts';
import { goingOn, goingOver, handingOver, takingOver } from './lexicon/frames.ts';
import { persons, takers } from './lexicon/people.ts';
import { isColleague } from './people.ts';
import type { Clause, Sentence } from './sentence.ts';

const giving = frameSet(handingOver, { team: takers });
const taking = frameSet(takingOver);
const going = frameSet(goingOver, { team: takers });
const passingOn = frameSet(goingOn, { team: takers });
const opening = /^(from|after|since|later|then|thereafter|afterwards)$/;

/** Things that change hands without any work in them. */
const belongings =
  /^(key|keys|badge|card|phone|letter|flyer|flyers|leaflet|leaflets|money|cheque|ticket|gift|note|notice|access|feedback|message|priority|time|credit|reason)$/;

/** Whether a clause hands work over to somebody who goes on with it, whoever hands it. */
export function handsOver(sentence: Sentence, clause: Clause): boolean {
  const { quantities } = sentence;
  const { object, verb } = clause;
  const counted = quantities.some(({ digits, start, end }) => digits && start >= verb.start && end <= clause.end);
  if (counted && /^(transfer|transition)$/.test(verb.lemma)) return false;
  if (verb.voice === 'passive' && belongings.test(clause.subject?.head.lower ?? '')) return false;
  if (object && (belongings.test(object.head.lower) || /^(me|us)$/.test(object.head.lower))) return false;
  return frameOf(sentence, clause, giving) !== undefined;
}

/** Work that can go from one to another. */
const work =
  /^(topic|ticket|case|thing|file|matter|follow-up|project|work|task|rest|remainder|rollout|maintenance|matter|ownership|responsibility|migration|campaign|process|system|product|implementation|delivery|execution|operation|operations)$/;

/** Whether somebody else goes on with the candidate's work: "support took over", "from then on it was ops' job". */
export function isTakenOver(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, verb, object, actor } = clause;
  if (verb.negated || !(verb.tense === 'past' || verb.perfect)) return false;
  if (verb.voice === 'passive')
    return (
      work.test(subject?.head.lower ?? '') &&
      isColleague(sentence, clause.agent) &&
      /^(handle|manage|do|run|finish|complete|take|lead|own|execute|continue|organise|organize)$/.test(verb.lemma)
    );
  if (actor === 'nobody' || subject?.head.lower === 'that')
    return (
      frameOf(sentence, clause, taking) !== undefined ||
      frameOf(sentence, clause, going) !== undefined ||
      (verb.lemma === 'be' &&
        object !== undefined &&
        /^(job|problem|responsibility|business|task|concern|issue|turn)$/.test(object.head.lower) &&
        words
          .slice(object.from, object.to)
          .some(({ part, lower }) => part === 'genitive' || /^(their|his|her)$/.test(lower)))
    );
  if (isDone(sentence, clause) && isMyShare(sentence, clause)) return true;
  if (words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'my')) return false;
  if (actor === 'other' && !isColleague(sentence, subject) && !persons.has(subject?.head.singular ?? ''))
    return (
      frameOf(sentence, clause, going) !== undefined ||
      (work.test(subject?.head.lower ?? '') && frameOf(sentence, clause, passingOn) !== undefined)
    );
  if (
    isColleague(sentence, subject) &&
    opening.test(words[0]?.lower ?? '') &&
    clause.kind === 'main' &&
    isRunning(clause)
  )
    return true;
  const human = isColleague(sentence, subject) || persons.has(subject?.head.singular ?? '');
  return human && frameOf(sentence, clause, taking) !== undefined;
}

/** "From February the deputy looked after the rota." */
function isRunning({ verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (lemma === 'be') return /^(responsible|charge)$/.test(object?.head.lower ?? '');
  return /^(run|handle|manage|own|maintain|operate|steer|oversee|administer|do|look|continue)$/.test(lemma);
}

/** "… ended there", "… was over". */
const isDone = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  (/^(end|finish|stop)$/.test(verb.lemma) && !object) ||
  (verb.lemma === 'be' && /^(over|done|finished|complete|completed)$/.test(words[verb.to]?.lower ?? ''));

/** "My part ended there." */
function isMyShare({ words }: Sentence, { subject }: Clause): boolean {
  if (!subject || words[subject.from]?.lower !== 'my') return false;
  return /^(part|role|job|involvement|responsibility|work|task|contribution)$/.test(subject.head.lower);
}

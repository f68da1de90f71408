import { isCandidate } from '../grammar/actor.ts';
import { rising } from '../lexicon/costs.ts';
import { dearer, spansOfTime } from '../lexicon/downsides.ts';
import { months } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells what the candidate's call brought that nobody wished for: dearer, slower, later, nobody there. */
export const isDownside = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  clause.verb.tense !== 'imperative' &&
  (isDearerBy(sentence, clause) ||
    leavesNone(sentence, clause) ||
    isBarredUntil(sentence, clause) ||
    takesLonger(sentence, clause) ||
    isTakenOff(sentence, clause) ||
    isTooFew(sentence, clause));

/** "It is 8 percent more expensive", "it runs three times slower". */
function isDearerBy({ words, quantities }: Sentence, { actor, verb, end, kind }: Clause): boolean {
  if (actor === 'I' || verb.negated || kind === 'relative' || kind === 'subordinate' || verb.tense === 'conditional')
    return false;
  if (!/^(be|become|run|get|work|come|turn)$/.test(verb.lemma)) return false;
  const at = words.findIndex(
    ({ lower, start }, index) =>
      start >= verb.end &&
      start < end &&
      (dearer.has(lower) || (lower === 'expensive' && words[index - 1]?.lower === 'more')),
  );
  if (at < 0) return false;
  const counted = quantities.some(quantity => quantity.start >= verb.end && quantity.end <= (words[at]?.start ?? 0));
  const than =
    words[at + 1]?.lower === 'than' &&
    words.slice(at + 2, at + 5).some(({ lower }) => /^(old|before|previous|former|last|usual)$/.test(lower));
  return counted || than;
}

/** "… so there was no Christmas do", "… so I'd nobody on the desk": what is missing because of one's own deed. */
function leavesNone({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!/^(be|have|get)$/.test(verb.lemma) || verb.tense !== 'past') return false;
  const link = clause.link?.lower ?? words[(subject?.from ?? verb.from) - 1]?.lower;
  if (link !== 'so' || !clauses.some(other => isCandidate(other) && other.end <= clause.start + 1)) return false;
  const [next, what, more] = words.slice(verb.to);
  if (/^(nobody|noone|no-one)$/.test(next?.lower ?? '')) return true;
  return (
    next?.lower === 'no' &&
    ![what, more].some(word => word && (isHarm(word) || /^(need|reason|point|way)$/.test(word.lower)))
  );
}

/** "It cannot leave before 2031", "they can't order until May". */
const isBarredUntil = ({ words }: Sentence, { actor, verb, end }: Clause): boolean =>
  actor !== 'I' &&
  verb.negated &&
  /^(can|ca|could|cannot)$/.test(verb.modal ?? '') &&
  words.some(
    ({ lower, start }, at) =>
      /^(before|until|till)$/.test(lower) &&
      start >= verb.end &&
      start <= end &&
      (words[at + 1]?.part === 'number' ||
        months.has(words[at + 1]?.lower ?? '') ||
        spansOfTime.has(words[at + 2]?.lower ?? '')),
  );

/** "Average processing time rose from one day to two", "took them twice as long". */
function takesLonger({ words }: Sentence, { subject, verb, end, actor }: Clause): boolean {
  if (verb.negated || verb.tense !== 'past' || actor === 'I') return false;
  if (verb.lemma === 'take')
    return words.some(
      ({ lower, start }, at) =>
        lower === 'long' &&
        start > verb.end &&
        start < end &&
        words[at - 1]?.lower === 'as' &&
        /^(twice|times)$/.test(words[at - 2]?.lower ?? ''),
    );
  if (
    !rising.has(verb.lemma) ||
    !/^(time|times|wait|waits|turnaround|queue|latency|duration)$/.test(subject?.head.lower ?? '')
  )
    return false;
  const from = words.findIndex(({ lower, start }) => lower === 'from' && start >= verb.end && start < end);
  return from > 0 && words.slice(from).some(({ lower }, at, rest) => lower === 'to' && rest[at + 1]?.part === 'number');
}

/** "I pulled Danny off the extension", "reassigned two of the inspectors to the bridge": hands that are missing elsewhere. */
function isTakenOff(sentence: Sentence, { verb, object, actor, end }: Clause): boolean {
  if (!isCandidate({ actor }) || verb.negated || !object || verb.tense !== 'past') return false;
  if (!/^(pull|borrow|reassign|redeploy|second)$/.test(verb.deed.lemma ?? '') || !isPerson(sentence, object))
    return false;
  const where = verb.deed.lemma === 'pull' ? /^off$/ : /^(off|from|to)$/;
  return sentence.words.some(({ lower, start }) => where.test(lower) && start >= object.end && start < end);
}

/** "We were then one person too few", "the day shift was two hands short". */
const isTooFew = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((lower === 'few' && words[at - 1]?.lower === 'too') || lower === 'short') &&
      words.slice(Math.max(0, at - 4), at).some(({ part }) => part === 'number'),
  );

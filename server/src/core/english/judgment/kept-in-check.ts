import { isCandidate } from '../grammar/actor.ts';
import { accepting, worsening } from '../lexicon/changes.ts';
import { backingOut } from '../lexicon/deeds.ts';
import { conditions, keptNouns, limitNouns, watchedFor } from '../lexicon/harm.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import { isHarm, worsensIn } from './burdens.ts';

/** Whether a clause tells how harm was kept in check: by a limit, by a point at which to turn back, by a deed when it came. */
export const keepsInCheck = (sentence: Sentence, clause: Clause): boolean =>
  isOwnLimit(sentence, clause) ||
  isPointOfReturn(sentence, clause) ||
  isAnswered(sentence, clause) ||
  isNobodyWorse(sentence, clause) ||
  isFreeOfHarm(sentence, clause);

/** "My limit was 0.8%". */
const isOwnLimit = ({ words, quantities }: Sentence, { subject, verb, end }: Clause): boolean =>
  subject !== undefined &&
  limitNouns.has(subject.head.lower) &&
  /^(my|our)$/.test(words[subject.from]?.lower ?? '') &&
  verb.lemma === 'be' &&
  quantities.some(({ start }) => start >= verb.end && start < end);

/** "I had said I would go back if the error rate passed 2%". */
function isPointOfReturn({ words, clauses, quantities }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || verb.tense !== 'conditional' || verb.negated) return false;
  const isBack = words.slice(verb.to - 1, verb.to + 3).some(({ lower }) => lower === 'back');
  if (!isBack && !backingOut.has(verb.deed.lemma ?? verb.lemma)) return false;
  return clauses.some(
    ({ link, start, end, actor }) =>
      (conditions.has(link?.lower ?? '') || (start < clause.start && words[0]?.lower === 'had')) &&
      actor === 'other' &&
      quantities.some(({ kind, start: at }) => kind !== 'label' && at >= start && at < end),
  );
}

/** "Waste went up a little, so I ordered less rice": a harm that came, and what was done about it. */
function isAnswered(sentence: Sentence, clause: Clause): boolean {
  const { link, verb } = clause;
  if (!isCandidate(clause) || verb.tense !== 'past') return false;
  const borne = link?.lower === 'which' && accepting.has(verb.lemma);
  if (link?.lower !== 'so' && !borne) return false;
  const before = sentence.clauses.filter(({ verb: { to } }) => to <= verb.from);
  return (
    before.some(one => isHarmUp(sentence, one) || isFear(sentence, one)) ||
    worsensIn(asSentence({ ...sentence, clauses: before }))
  );
}

/** "I was afraid of wrong readings". */
const isFear = ({ words }: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  !clause.verb.negated &&
  (watchedFor.has(clause.verb.lemma) ||
    (clause.verb.lemma === 'be' &&
      words
        .slice(clause.verb.to - 1, clause.verb.to + 3)
        .some(
          ({ lower }, at, rest) =>
            /^(afraid|worried|scared|anxious|wary|nervous|concerned)$/.test(lower) &&
            /^(of|about|that)$/.test(rest[at + 1]?.lower ?? ''),
        )));

const isHarmUp = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  isHarm(subject?.head) &&
  verb.tense === 'past' &&
  !verb.negated &&
  (/^(rise|climb|increase|grow|jump)$/.test(verb.lemma) ||
    (verb.lemma === 'go' && words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => lower === 'up')));

/** "No one was worse off", "none of them was slower", "it made nobody slower". */
const isNobodyWorse = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  (verb.lemma === 'make' &&
    /^(nobody|no-one|nothing)$/.test(words[verb.to]?.lower ?? '') &&
    worsening.has(words[verb.to + 1]?.lower ?? '')) ||
  (subject !== undefined &&
    verb.lemma === 'be' &&
    /^(no|none|nobody|nothing|no-one|neither)$/.test(
      words[words[subject.from - 1]?.lower === 'no' ? subject.from - 1 : subject.from]?.lower ?? '',
    ) &&
    worsening.has(words[verb.to]?.lower ?? ''));

/** "It did not cost us quality". */
const isFreeOfHarm = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.negated &&
  verb.lemma === 'cost' &&
  words.some(({ lower, start }) => start >= verb.end && start < end && keptNouns.has(lower));

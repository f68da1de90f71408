import type { Span } from '../../span.ts';
import { idle, standards } from '../lexicon/movement.ts';
import { moveOf } from '../ownership/moves.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { happened, isHouse, isOutsider } from './others.ts';

/**
 * Where others are told to do a thing in a new way: "now the other depots do it too", "the doctors started to use the
 * form", "he kept his 14 days, but he put a call before them". Undefined where nobody does.
 */
export const newWayIn = remembered((sentence: Sentence): Span | undefined => {
  if (sentence.question) return undefined;
  const clause = sentence.clauses.find(
    candidate =>
      doesItToo(sentence, candidate) ||
      takesUp(sentence, candidate) ||
      makesRule(sentence, candidate) ||
      usesEverywhere(sentence, candidate) ||
      concedes(sentence, candidate) ||
      isAgreedThat(sentence, candidate),
  );
  return clause && { start: clause.start, end: clause.end };
});

/** "Now the other depots do it too", "the other shift did it the same way from June". */
const doesItToo = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, object, end } = clause;
  if (verb.negated || verb.modal) return false;
  const again = /^(do|copy|use)$/.test(verb.lemma) && /^(it|this|that|so|same)$/.test(object?.head.lower ?? '');
  if (!(again && isOutsider(sentence, clause)) && !isOtherHouses(sentence, clause)) return false;
  return words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start <= end + 1 &&
      (((lower === 'too' || (lower === 'well' && words[at - 1]?.lower === 'as')) &&
        (words[at + 1]?.part ?? 'punctuation') === 'punctuation') ||
        (lower === 'same' && words[at + 1]?.lower === 'way') ||
        (lower === 'like' && words[at + 1]?.lower === 'us')),
  );
};

/** "The other ship loads the same way": those who do what the candidate does, elsewhere. */
const isOtherHouses = (sentence: Sentence, clause: Clause): boolean =>
  isHouse(sentence, clause.subject) && moveOf(sentence, clause) !== 'state' && !idle.has(clause.verb.lemma);

/** "The doctors started to use the form": what they had not done before. */
const takesUp = (sentence: Sentence, clause: Clause): boolean =>
  isOutsider(sentence, clause) &&
  happened(clause) &&
  !clause.verb.negated &&
  /^(start|begin)$/.test(clause.verb.lemma) &&
  /^(use|load|sign|follow|send|bring|share|book|order|ask)$/.test(
    clause.infinitive?.lemma ?? clause.verb.deed.lemma ?? '',
  ) &&
  sentence.words.some(
    ({ lower, start }) => start > clause.verb.start && start < clause.end && /^(the|our|my|it)$/.test(lower),
  );

/** "The director made my draft the standard", "the CTO turned it into policy", "she made it policy that …". */
const makesRule = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb, end } = clause;
  if (!/^(make|turn|declare|adopt)$/.test(verb.lemma) || verb.negated || verb.tense !== 'past') return false;
  if (clause.actor !== 'other' || clause.kind === 'relative') return false;
  const behind = words.filter(({ start }) => start >= verb.end && start < end);
  const rule = behind.findIndex(({ singular }) => standards.has(singular));
  const ours = behind.slice(0, rule).some(({ lower }) => /^(my|our|it|this|that)$/.test(lower));
  const named =
    clauses[clauses.indexOf(clause) + 1]?.kind === 'complement' ||
    words.some(({ lower, start }) => lower === 'that' && start >= end - 1);
  return rule >= 0 && (ours || (behind[0]?.lower === 'it' && named));
};

/** "My manager now uses it for all teams": in more places than the candidate's own. */
const usesEverywhere = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, object, end } = clause;
  const mine = /^(it|this|that)$/.test(object?.head.lower ?? '') || words[object?.from ?? -1]?.lower === 'my';
  return (
    isOutsider(sentence, clause) &&
    /^(use|apply|require|run)$/.test(verb.lemma) &&
    !verb.negated &&
    verb.tense === 'present' &&
    mine &&
    words.some(
      ({ lower, start }, at) =>
        /^(for|in|at|on|across|with)$/.test(lower) &&
        start >= verb.end &&
        start < end &&
        /^(all|every|each|both|other)$/.test(
          words[/^(the|his|her|their)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '',
        ),
    )
  );
};

/** "He kept his 14 days, but he put a phone call before the bailiff": not all, but something. */
function concedes(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const kept = clauses[clauses.indexOf(clause) - 1];
  if (!kept || !/^(keep|stay|insist|refuse)$/.test(kept.verb.lemma) || kept.actor !== 'other') return false;
  const from = clause.subject && clause.subject.start >= kept.end ? clause.subject.from : clause.verb.from;
  return (
    words[from - 1]?.lower === 'but' &&
    clause.actor === 'other' &&
    clause.verb.tense === 'past' &&
    !clause.verb.negated &&
    (/^(he|she|they)$/.test(clause.subject?.head.lower ?? '') || clause.subject?.start === kept.subject?.start) &&
    /^(put|give|let|allow|add|accept|grant|sign|move|offer|pay)$/.test(clause.verb.lemma)
  );
}

/** "It was agreed with their warehouse that they load our pallets first." */
const isAgreedThat = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb } = clause;
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    verb.voice === 'passive' &&
    verb.lemma === 'agree' &&
    !verb.negated &&
    verb.tense === 'past' &&
    words.some(({ lower, start }) => lower === 'that' && start >= verb.end) &&
    /^(they|he|she)$/.test(said?.subject?.head.lower ?? '')
  );
};

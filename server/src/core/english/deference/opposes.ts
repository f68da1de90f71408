import { doubts, leaning, opposing, outright } from '../lexicon/wills.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether the candidate stands up against something: "I argued against it", "I raised my doubts", "I still wanted ten". */
export const opposes = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.actor === 'I' &&
      !clause.verb.negated &&
      (argues(sentence, clause) ||
        isAgainst(sentence, clause) ||
        holdsOn(sentence, clause) ||
        isToldNot(sentence, clause) ||
        isBlunt(sentence, clause)),
  ),
);

/** "I disagreed", "pushed back", "raised my doubts", "said no", "had to object". */
const argues = ({ words }: Sentence, { verb, object, infinitive }: Clause): boolean =>
  opposing.has(verb.deed.lemma ?? '') ||
  (verb.lemma === 'push' && (verb.particle ?? words[verb.to])?.lower === 'back') ||
  (/^(express|raise|voice|put|state|have)$/.test(verb.deed.lemma ?? '') && doubts.has(object?.head.lower ?? '')) ||
  (verb.lemma === 'say' && words[verb.to]?.lower === 'no') ||
  (infinitive !== undefined && /^(express|raise|voice|oppose|object|argue)$/.test(infinitive.lemma ?? ''));

/** "I was against it", "I stayed dead set against the date". */
const isAgainst = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(be|stay|remain|speak|come|vote)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'against');

/** "I still wanted ten", "I still thought it was wrong". */
const holdsOn = ({ words }: Sentence, { verb }: Clause): boolean =>
  leaning.has(verb.lemma) &&
  /^(want|prefer|favou?r|think)$/.test(verb.lemma) &&
  words.slice(Math.max(0, verb.from - 1), verb.to).some(({ lower }) => lower === 'still');

/** "I told him I won't run the discount." */
const isToldNot = ({ clauses }: Sentence, clause: Clause): boolean => {
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(tell|say)$/.test(clause.verb.lemma) &&
    told?.actor === 'I' &&
    told.verb.negated &&
    /^(will|wo|would|'d|'ll)$/.test(told.verb.modal ?? '')
  );
};

/** "I told her straight that five would kill someone." */
const isBlunt = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(tell|say)$/.test(verb.lemma) && words.slice(verb.from - 1, verb.to + 4).some(({ lower }) => outright.has(lower));

/** "I respected the decision", "so I backed it": after one's own case was made, that is commitment. */
export const commits = ({ actor, verb, object }: Clause): boolean =>
  actor === 'I' &&
  /^(respect|accept|honour|honor|commit|support|back)$/.test(verb.lemma) &&
  /^(decision|call|choice|verdict|ruling|it|him|her|them)$/.test(object?.head.lower ?? 'it');

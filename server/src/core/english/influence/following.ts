import { addresses, addressing, laidBefore, leavingUs, otherCourses, stayingOn } from '../lexicon/movement.ts';
import { turned } from '../lexicon/positions.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { happened, isOutsider } from './others.ts';
import { comesToIn, showsIn } from './resistance.ts';

/** Whether somebody does something on the candidate's word or work, told in one sentence. */
export const followsIn = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (usesMine(sentence) ||
      isAfterMine(sentence) ||
      nowDoes(sentence) ||
      isMovedBehindShowing(sentence) ||
      turnsInNote(sentence)),
);

/** "The doctor read my notes and took him off the pills", "the nurses saw my sheet and now they use it too". */
function usesMine(sentence: Sentence): boolean {
  const { clauses, words } = sentence;
  const seen = clauses.findIndex(
    clause =>
      isOutsider(sentence, clause) &&
      clause.verb.tense === 'past' &&
      !clause.verb.negated &&
      words
        .slice(clause.verb.to, clause.verb.to + 3)
        .some(({ lower }, at, rest) => lower === 'my' && laidBefore.has(rest[at + 1]?.lower ?? '')),
  );
  return (
    seen >= 0 &&
    clauses
      .slice(seen + 1)
      .some(clause => acts(sentence, clause) && !/^(wait|keep|move|do|stop)$/.test(clause.verb.lemma))
  );
}

/** "After I called him the landlord waited until March", "after my demo they did it in June". */
function isAfterMine(sentence: Sentence): boolean {
  const { clauses, words } = sentence;
  const after = words.findIndex(({ lower }) => /^(after|once)$/.test(lower));
  if (after < 0) return false;
  const told = clauses.find(
    ({ actor, verb, kind }) =>
      actor === 'I' &&
      kind === 'subordinate' &&
      verb.from > after &&
      verb.from < after + 4 &&
      addressing.has(verb.lemma),
  );
  const shown =
    words[after + 1]?.lower === 'my' &&
    (laidBefore.has(words[after + 2]?.lower ?? '') || addresses.has(words[after + 2]?.singular ?? ''));
  return (told !== undefined || shown) && clauses.some(clause => clause !== told && acts(sentence, clause));
}

/** "I asked the cleaners to come at six, and they do that now." */
const nowDoes = (sentence: Sentence): boolean =>
  comesToIn(sentence) &&
  !sentence.words.some(({ lower }) => /^(always|still|usual|before)$/.test(lower)) &&
  sentence.clauses.some(
    ({ actor, verb }, at, all) =>
      actor === 'I' &&
      verb.tense === 'past' &&
      !verb.negated &&
      addressing.has(verb.lemma) &&
      all.slice(at + 1).some(clause => acts(sentence, clause)),
  );

/** "Presented the cost data to procurement; supplier review brought forward to Q2." */
const isMovedBehindShowing = (sentence: Sentence): boolean =>
  showsIn(sentence) &&
  sentence.words.some(
    ({ lower, form, lemma, start }, at, all) =>
      start > (sentence.clauses[0]?.verb.end ?? 0) &&
      form === 'participle' &&
      all[at - 1]?.part === 'noun' &&
      (turned.has(lemma ?? '') || (lower === 'brought' && all[at + 1]?.lower === 'forward')),
  );

/** "Legal: first no, then ok with my shorter text": where somebody stood, and where they stood then, in a note. */
const turnsInNote = ({ clauses, words }: Sentence): boolean => {
  const behind = (link: string): string => words[words.findIndex(({ lower }) => lower === link) + 1]?.lower ?? '';
  return (
    clauses.length === 0 &&
    words.some(({ lower }) => lower === 'first') &&
    words.some(({ lower }) => lower === 'then') &&
    /^(no|against|refused|never)$/.test(behind('first')) &&
    words[words.findIndex(({ lower }) => lower === 'first') + 2]?.part === 'punctuation' &&
    /^(ok|okay|yes|fine|agreed|signed|in|for|with|behind|convinced)$/.test(behind('then'))
  );
};

const acts = (sentence: Sentence, clause: Clause): boolean =>
  isOutsider(sentence, clause) &&
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.voice === 'active' &&
  !clause.verb.negated &&
  !/^(nothing|for|on)$/.test(sentence.words[clause.verb.to]?.lower ?? '') &&
  !(clause.verb.lemma === 'do' && !/^(it|that|so|this|the)$/.test(sentence.words[clause.verb.to]?.lower ?? '')) &&
  !/^(on)$/.test(clause.verb.particle?.lower ?? '') &&
  !(clause.verb.lemma === 'wait' && sentence.words[clause.verb.to + 1]?.lower === 'me') &&
  happened(clause) &&
  (otherCourses.has(clause.verb.deed.lemma ?? clause.verb.lemma) || isTakenOff(sentence, clause));

/** "Took him off the pills." */
const isTakenOff = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'take' && words.some(({ lower, start }) => lower === 'off' && start >= verb.end && start < end);

/** Whether somebody is about to go: "she was ready to quit". */
export const isLeaving = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      isOutsider(sentence, clause) &&
      !clause.verb.negated &&
      sentence.words
        .slice(clause.verb.from, clause.verb.to + 5)
        .some(({ part }, at, rest) => part === 'to' && leavingUs.has(rest[at + 1]?.lower ?? '')),
  ),
);

/** Whether somebody stays, or asks no more: "and she stayed", "after that nobody asked for it anymore". */
export const staysOn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      isOutsider(sentence, clause) &&
      stayingOn.has(clause.verb.lemma) &&
      !/^(until|till|for)$/.test(sentence.words[clause.verb.to]?.lower ?? '') &&
      clause.verb.tense === 'past' &&
      !clause.verb.negated,
  ),
);

/** "After that nobody asked for the old teacher anymore." */
export const isOver = remembered(({ clauses, words }: Sentence): boolean =>
  clauses.some(
    ({ subject, verb, end }) =>
      /^(nobody|none|no-one)$/.test(subject?.head.lower ?? '') &&
      verb.tense === 'past' &&
      /^(ask|complain|want|speak|talk|mention|object|protest|laugh)$/.test(verb.lemma) &&
      words.some(({ lower, start }) => /^(anymore|more|again|since)$/.test(lower) && start >= verb.end && start < end),
  ),
);

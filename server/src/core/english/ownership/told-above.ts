import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { courtsOfAppeal, superiors, takers, troubles } from '../lexicon/people.ts';
import {
  addressingBosses,
  amiss,
  calledOff,
  disputes,
  everythingTold,
  firms,
  quarrelling,
  wrongs,
} from '../lexicon/troubles.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "He kept turning up late, and in the end I told the shift leader", "emailed the director about the missing files": something is amiss, and somebody above is told. */
export const isToldAbove = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.voice === 'active' &&
  clause.verb.tense === 'past' &&
  clause.kind !== 'relative' &&
  clause.kind !== 'subordinate' &&
  addressingBosses.has(clause.verb.deed.lemma ?? clause.verb.lemma) &&
  !/^(get|borrow|fetch|arrange|order|book)$/.test(clause.infinitive?.lemma ?? '') &&
  !hasMine(sentence, clause) &&
  !sentence.words.some(({ lower }) => calledOff.has(lower)) &&
  reachesAbove(sentence, clause) &&
  !isOutside(sentence, clause) &&
  (isCopiedIn(sentence, clause) ||
    isAmissBefore(sentence, clause) ||
    isAmissBehind(sentence, clause) ||
    isLeftToSort(sentence, clause));

/** "I made sure that the principal was aware", "made certain my boss knew". */
export const isMadeAware = ({ clauses, words }: Sentence, { actor, verb, end }: Clause): boolean =>
  /^(I|dropped)$/.test(actor) &&
  verb.lemma === 'make' &&
  /^(sure|certain)$/.test(words[verb.to]?.lower ?? '') &&
  clauses.some(
    ({ start, subject, verb: knows }) =>
      start >= end &&
      isAbove(subject) &&
      !knows.negated &&
      (/^(know|hear|learn)$/.test(knows.lemma) || (knows.lemma === 'be' && words[knows.to]?.lower === 'aware')) &&
      !words.slice(knows.to).some(({ lower }) => /^(my|i)$/.test(lower)),
  );

/** "I copied their head of unit into the next mail." */
const isCopiedIn = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(copy|cc)$/.test(verb.lemma) &&
  words.some(({ lower }) => /^(so|because)$/.test(lower)) &&
  words.some(({ lower, start }) => /^(in|into|on)$/.test(lower) && start >= verb.end && start < end);

/** "I told my director that I am not releasing", "I told her so": the candidate's own word. */
const hasMine = ({ clauses, words }: Sentence, { start, verb, end }: Clause): boolean =>
  clauses.some(
    other =>
      other.actor === 'I' &&
      other.start !== start &&
      (other.start > start
        ? !/^(wait|hope)$/.test(other.verb.lemma)
        : other.verb.tense === 'past' && !other.verb.negated && !quarrelling.has(other.verb.deed.lemma ?? '')),
  ) ||
  words.some(
    ({ lower, start: at }, place) =>
      at >= verb.end &&
      at < end &&
      (lower === 'myself' ||
        (lower === 'so' && /^(punctuation|pronoun)$/.test(words[place + 1]?.part ?? 'punctuation'))),
  );

/** "… the finance director of the client", "… with both delivery notes": somebody of another firm, or not with empty hands. */
const isOutside = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, part, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((part === 'genitive' && isFirm(words[at - 1])) ||
        (lower === 'of' && words.slice(at + 1, at + 4).some(isFirm)) ||
        (lower === 'with' &&
          /^(the|both|my|a|an|all|two|three|four|five)$/.test(words[at + 1]?.lower ?? '') &&
          words[at + 2]?.part === 'noun' &&
          !superiors.has(words[at + 2]?.lower ?? ''))),
  );

const isFirm = (word: Word | undefined): boolean => firms.has(word?.singular ?? '');

/** "Told matron, waited for her to sort it." */
const isLeftToSort = ({ clauses, words }: Sentence, { start }: Clause): boolean =>
  clauses.some(
    ({ start: later, verb }) =>
      later > start &&
      /^(wait|hope)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(he|she|they|her|him|them)$/.test(lower)),
  );

/** "Told matron", "wrote to the head of the lab", "copied their head of unit into the next mail". */
function reachesAbove(sentence: Sentence, { verb, object, end }: Clause): boolean {
  if (isAbove(object)) return !/^(determiner|noun|adjective)$/.test(sentence.words[object?.to ?? 0]?.part ?? '');
  return sentence.words.some(
    ({ lower, start }, at) =>
      /^(to|with)$/.test(lower) &&
      start >= verb.end - 1 &&
      start < end + 1 &&
      isAbove(nounPhraseAt(sentence.words, at + 1)),
  );
}

/** Whether somebody stands above the candidate: by rank, or as head of something. */
export const isAbove = (phrase: NounPhrase | undefined): boolean =>
  phrase?.actor === 'other' && courtsOfAppeal.has(phrase.head.lower);

/** What others did or did not do, before somebody above hears of it. */
const isAmissBefore = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clauses.some(
    ({ actor, verb, start, end, kind }) =>
      end <= clause.start + 1 &&
      kind !== 'relative' &&
      (actor === 'I' || actor === 'we'
        ? (verb.negated &&
            verb.modal !== undefined &&
            /^(get|reach|convince|persuade|make)$/.test(verb.deed.lemma ?? '')) ||
          quarrelling.has(verb.deed.lemma ?? '')
        : (verb.negated && verb.tense !== 'present' && !/^(hurt|fail|lose)$/.test(verb.lemma)) ||
          wrongs.has(verb.deed.lemma ?? verb.lemma) ||
          quarrelling.has(verb.deed.lemma ?? '') ||
          words.some(word => word.start >= start && word.end <= end && amiss.has(word.lower))),
  );

/** "… about the missing files", "… that the other teacher was not coming", "… what was going on". */
export function isAmissBehind(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const behind = words.filter(({ start }) => start >= clause.verb.end);
  const about = behind.findIndex(({ lower }) => /^(about|over|of)$/.test(lower));
  if (about >= 0 && behind.slice(about + 1, about + 6).some(isTrouble)) return true;
  if (
    behind.some((_, at) =>
      everythingTold.has(
        behind
          .slice(at, at + 3)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    )
  )
    return true;
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    told !== undefined &&
    told.kind === 'complement' &&
    told.actor === 'other' &&
    told.verb.voice === 'active' &&
    told.subject !== undefined &&
    (isPerson(sentence, told.subject) ||
      takers.has(told.subject.head.lower) ||
      /^(he|she|they)$/.test(told.subject.head.lower)) &&
    (told.verb.negated ||
      (told.verb.modal === 'must' &&
        /^(he|she)$/.test(told.subject.head.lower) &&
        /^(do|act|intervene|stop|help)$/.test(told.verb.deed.lemma ?? '')) ||
      wrongs.has(told.verb.deed.lemma ?? '') ||
      words.some(({ lower, start, end }) => start >= told.start && end <= told.end && amiss.has(lower)))
  );
}

const isTrouble = ({ lower, singular }: Word): boolean =>
  amiss.has(lower) || troubles.has(lower) || troubles.has(singular) || disputes.has(lower);

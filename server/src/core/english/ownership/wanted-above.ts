import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { making } from '../lexicon/delegating.ts';
import { mending, resting } from '../lexicon/handing.ts';
import { everybody } from '../lexicon/trades.ts';
import { dateWords } from '../lexicon/units.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether somebody above wants a thing done, and so gives it to the candidate: "the principal wanted the archive sorted". */
export const isWantedAbove = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  clause.kind !== 'relative' &&
  /^(want|wish|need|demand|require|order|suggest|propose|insist|request)$/.test(clause.verb.lemma) &&
  clause.verb.voice === 'active' &&
  clause.verb.tense !== 'conditional' &&
  isBoss(sentence, clause.subject) &&
  ways.some(way => way(sentence, clause));

/** "… the tables redone", "… it sorted": work that is to be done, and no state that is to last. */
const wantsDone = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined && !isOfPeople(object) && isMade(words[object.to]);

const isMade = (word: Word | undefined): boolean =>
  word?.part === 'verb' && word.form !== 'base' && (making.has(word.lemma ?? '') || mending.has(word.lemma ?? ''));

/** "… it by the first of May", "… a list on his desk by Friday". */
function wantsBy({ words, quantities }: Sentence, { object, end }: Clause): boolean {
  if (!object || isOfPeople(object)) return false;
  const by = words.findIndex(({ lower, start }, at) => at >= object.to && start < end && /^(by|before)$/.test(lower));
  if (by < 0 || words.slice(object.to, by).some(word => word.part === 'verb' && !isMade(word))) return false;
  const when = nounPhraseAt(words, by + 1);
  return (
    when !== undefined &&
    (words.slice(when.from, when.to).some(({ lower }) => dateWords.has(lower)) ||
      quantities.some(({ start, end: to }) => start < when.end && to > when.start))
  );
}

/** "… somebody to run the stall." */
const wantsSomebody = ({ words }: Sentence, { object }: Clause): boolean =>
  /^(somebody|someone|anyone|anybody|one)$/.test(object?.head.lower ?? '') &&
  words[object?.to ?? 0]?.part === 'to' &&
  words[(object?.to ?? 0) + 1]?.form === 'base';

/** "… that I look after the hall": nothing but what the candidate is to do. */
function wantsMeTo({ words, clauses }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const told = clauses[index + 1];
  return (
    told?.kind === 'complement' &&
    told.parent === index &&
    told.actor === 'I' &&
    !told.verb.negated &&
    told.verb.voice === 'active' &&
    /^(should|must)?$/.test(told.verb.modal ?? '') &&
    words[told.verb.to - 1]?.form === 'base' &&
    !resting.has(told.verb.lemma)
  );
}

const isOfPeople = ({ head }: NounPhrase): boolean =>
  everybody.has(head.lower) || /^(me|us|you|him|her|himself|herself|myself)$/.test(head.lower);

const ways = [wantsDone, wantsBy, wantsSomebody, wantsMeTo];

import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { rescuers, superiors } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** Whether a clause carries out somebody else's text, list or word. */
export const isByTheirWord = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (isTheirText(sentence, clause) ||
    isToTheLetter(sentence, clause) ||
    isAsOnTheirList(sentence, clause) ||
    isOnTheirWord(sentence, clause));

/** "What we did was simply what the consultant had written in his report." */
function isTheirText(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  if (clause.link?.lower !== 'what' || clause.verb.lemma !== 'do' || !isMine(clause)) return false;
  const [was, theirs] = clauses.slice(clauses.indexOf(clause) + 1);
  return (
    was?.verb.lemma === 'be' &&
    !was.verb.negated &&
    sentence.words.slice(was.verb.from).find(({ part }) => !/^(auxiliary|adverb)$/.test(part))?.lower === 'what' &&
    theirs?.link?.lower === 'what' &&
    /^(write|say|put|plan|draw|suggest|propose|want|tell|ask|recommend)$/.test(theirs.verb.lemma) &&
    isDecider(sentence, theirs.subject)
  );
}

/** "He sent down a sheet, and I followed it to the letter". */
export const isToTheLetter = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb, object } = clause;
  const at = object?.to ?? verb.to;
  return (
    isMine(clause) &&
    verb.lemma === 'follow' &&
    !verb.negated &&
    words
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' ') === 'to the letter' &&
    /^(it|this|that|them)$/.test(object?.head.lower ?? '') &&
    clauses.some(({ actor, start }) => actor === 'other' && start < clause.start)
  );
};

/** "My manager gave me a list and I did it exactly as it was on the list", "… as it stood on her list". */
function isAsOnTheirList(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause.link?.lower !== 'as' || clause.subject?.head.lower !== 'it') return false;
  if (!/^(be|stand)$/.test(clause.verb.lemma) || !/^(exactly|just|precisely)$/.test(before(words, clause)))
    return false;
  const list = nounPhraseAt(words, clause.verb.to + 1);
  if (!list || !/^(list|plan|sheet|paper|drawing|email|mail|form|order|schedule)$/.test(list.head.singular))
    return false;
  const of = words[list.to]?.lower === 'of' ? nounPhraseAt(words, list.to + 1) : undefined;
  const given = clauses.some(
    ({ verb, object, subject }) =>
      /^(give|send|hand|write|make)$/.test(verb.lemma) && object !== undefined && isDecider(sentence, subject),
  );
  const done = clauses[clauses.indexOf(clause) - 1];
  return (
    done !== undefined &&
    isMine(done) &&
    carriedOut.test(done.verb.lemma) &&
    (given || isDecider(sentence, of) || isTheirs(words, list))
  );
}

const carriedOut = /^(do|build|make|set|fill|lay|write|order|plant|paint|print|cut|put)$/;

const before = (words: Sentence['words'], { link }: Clause): string =>
  link ? (words[words.indexOf(link) - 1]?.lower ?? '') : '';

const isTheirs = (words: Sentence['words'], { from, to }: NounPhrase): boolean =>
  /^(his|her|their)$/.test(words[from]?.lower ?? '') || words.slice(from, to).some(({ part }) => part === 'genitive');

/** "I did it because my boss said so", "I moved it since the director told me to". */
function isOnTheirWord({ words, clauses, ...rest }: Sentence, clause: Clause): boolean {
  if (
    !isMine(clause) ||
    /^(believe|think|know|trust|see|hear|assume|wear|eat|drink|leave|evacuate|sign)$/.test(clause.verb.lemma)
  )
    return false;
  return clauses
    .slice(clauses.indexOf(clause) + 1, clauses.indexOf(clause) + 2)
    .some(({ link, subject, verb, end }) => {
      if (!/^(because|since|as)$/.test(link?.lower ?? '') || verb.negated || verb.tense !== 'past') return false;
      if (!isDecider({ words, clauses, ...rest }, subject) || emergencies.has(subject?.head.lower ?? '')) return false;
      const [next, then] = words.slice(verb.to).filter(word => word.start < end + 4);
      const closes = (word: Sentence['words'][number] | undefined): boolean =>
        (word?.part ?? 'punctuation') === 'punctuation';
      if (verb.lemma === 'say') return next?.lower === 'so' && closes(then);
      const to = words[verb.to + 1];
      return (
        verb.lemma === 'tell' &&
        superiors.has(subject?.head.lower ?? '') &&
        /^(me|us)$/.test(next?.lower ?? '') &&
        to?.lower === 'to' &&
        closes(words[verb.to + 2])
      );
    });
}

/** Whose word is obeyed at once, and by everybody. */
const emergencies = new Set([...rescuers, ...'officer doctor surgeon nurse foreman guard pilot'.split(' ')]);

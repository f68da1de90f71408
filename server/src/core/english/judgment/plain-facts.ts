import { givenNames } from '../lexicon/given-names.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a sentence tells, amid what was done, how things always are, and sets one against another, bounds or denies
 * them: "stickers don't make a shy child read", "in the morning all papers are there, in the evening half of them are
 * still in the post", "if the paper is missing at seven, we can still call". Not how things are now, since the deed.
 */
export const isPlainFact = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.clauses.length > 0 &&
  !sentence.words.some(isOfNow) &&
  !sentence.clauses.some(({ link }) => link?.lower === 'so') &&
  behindBut(sentence).every(clause => clause.kind === 'relative' || isTimeless(clause)) &&
  isSaidOfSomething(sentence) &&
  (isConditional(sentence) || isBounded(sentence) || isSideBySide(sentence));

/** What tells of the state that the deed brought. */
const isOfNow = ({ lower, part }: Word): boolean =>
  /^(now|since|today|nowadays|currently|meanwhile|finally|happy|glad|thankful|proud|anymore|longer|new|i|my|me)$/.test(
    lower,
  ) || part === 'opaque';

/** "Sales promised it, but the machine has only 24 hours": what counts is said last. */
function behindBut({ words, clauses }: Sentence): readonly Clause[] {
  const but = words.findLast(({ lower }, at) => lower === 'but' && words[at - 1]?.text === ',');
  return but ? clauses.filter(({ start }) => start > but.start) : clauses;
}

const isTimeless = ({ actor, verb }: Clause): boolean =>
  /^(other|nobody|you|we)$/.test(actor) &&
  (verb.tense === 'present' || /^(can|ca|cannot|may|must|will|'ll|should|ought)$/.test(verb.modal ?? '')) &&
  !verb.progressive &&
  !verb.perfect;

/** "The till …", "merchants …", "you …": not "he says", "it works", "this shows". */
const isSaidOfSomething = (sentence: Sentence): boolean => {
  const clauses = behindBut(sentence);
  const told = clauses.find(({ kind }) => kind === 'main') ?? clauses[0];
  return (
    told !== undefined &&
    (told.actor === 'you' ||
      isFramed(sentence, told) ||
      !/^(he|she|they|it|this|that|these|those|which|there|we)$/.test(told.subject?.head.lower ?? 'it')) &&
    !/^(say|think|tell|ask|call|show|want|like|love|use)$/.test(told.verb.lemma)
  );
};

/** "With eleven cars it always ends in shouting", "without a list it is chaos": what "it" is said of stands in front. */
const isFramed = ({ words }: Sentence, { subject }: Clause): boolean =>
  /^(with|without|in|on|at)$/.test(words[0]?.lower ?? '') && subject?.head.lower === 'it' && subject.from > 2;

/** "If a child leaves it once, it leaves it every week." */
const isConditional = ({ clauses }: Sentence): boolean =>
  clauses.length > 1 && clauses.some(({ link }) => /^(if|when|once|unless|whoever)$/.test(link?.lower ?? ''));

/** "Only one hour", "all of them", "more than", "94% of …"; denied of things and of many, not of one colleague: "don't", "nobody", "too late". */
const isBounded = (sentence: Sentence): boolean =>
  sentence.quantities.some(({ kind }) => kind === 'percent' || kind === 'ratio') ||
  sentence.words.some(({ lower }) =>
    /^(only|never|all|most|half|hardly|rarely|anyway|always|already|than|mostly|usually|should)$/.test(lower),
  ) ||
  (!isOfOnePerson(sentence) &&
    (sentence.clauses.some(({ verb }) => verb.negated) ||
      sentence.words.some(
        ({ lower }, at) =>
          /^(nobody|nothing|none|no|too)$/.test(lower) && sentence.words[at + 1]?.part !== 'punctuation',
      )));

/** "The buyer does not live here", "Viktor has no patience". */
const isOfOnePerson = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ subject }) =>
      subject !== undefined && subject.head.lower === subject.head.singular && isNamedPerson(sentence, subject),
  );

const isNamedPerson = (sentence: Sentence, subject: NounPhrase): boolean =>
  isPerson(sentence, subject) &&
  (/^(the|my|our|his|her|this|that)$/.test(sentence.words[subject.from]?.lower ?? '') ||
    givenNames.has(subject.head.lower));

/** "The evening shift has two people, the morning has five": two facts with no link between them. */
const isSideBySide = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, link, subject, verb }, at) =>
      at > 0 &&
      kind === 'main' &&
      !link &&
      /^[,;–—]$|^(and|but|while)$/.test(words[(subject?.from ?? verb.from) - 1]?.text ?? ''),
  ) ||
  words.some(({ text }, at) => text === ';' && words.slice(at).some(({ text: mark }) => mark === ',')) ||
  isParallel(words);

/** "Two queues make two quarrels, one queue makes one": behind the mark, the same things again. */
const isParallel = (words: readonly Word[]): boolean => {
  const mark = words.findLastIndex(({ text }) => /^[,;–—]$/.test(text));
  if (mark < 3 || words.length - mark < 3) return false;
  const [first, last] = words.slice(mark + 1);
  if (first?.part === 'noun' && last?.part === 'number') return true;
  const said = new Set(
    words
      .slice(0, mark)
      .filter(({ part }) => part === 'noun')
      .map(({ singular }) => singular),
  );
  return words.slice(mark + 1, mark + 4).some(({ singular, part }) => part !== 'determiner' && said.has(singular));
};

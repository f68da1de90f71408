import type { Span } from '../../span.ts';
import { frameOf, frameSet } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  badly,
  characterFaults,
  faultyPersons,
  faultyQualities,
  hardness,
  humanFaults,
  neutralQualities,
  noColleagues,
  passingMoods,
  personTypes,
  slowness,
  verdictDegrees,
} from '../lexicon/faults.ts';
import { failingPeople, misbehaving } from '../lexicon/frames.ts';
import { opinionArticles, theirs } from '../lexicon/function-groups.ts';
import { customers, persons, workforce } from '../lexicon/people.ts';
import { opining } from '../lexicon/saying.ts';
import { isBarePlural, isCrowd } from '../people/crowds.ts';
import { isColleague } from '../people/people.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const misbehavingFrames = frameSet(misbehaving);
const failingFrames = frameSet(failingPeople);

/** Where a colleague's character is faulted: "he was lazy", "a difficult person", "she didn't care". */
export const blameIn = rememberedAll(findBlame);

function* findBlame(sentence: Sentence): Generator<Span> {
  const taken: Span[] = [];
  for (const clause of sentence.clauses) {
    if (!isFaulted(sentence, clause)) continue;
    const place = { start: clause.start, end: clause.end };
    taken.push(place);
    yield place;
  }
  for (const span of faultyPeople(sentence))
    if (!taken.some(({ start, end }) => span.start >= start && span.end <= end)) yield span;
}

function isFaulted(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (actor !== 'other' || !subject || /^(it|this|that|there)$/.test(subject.head.lower)) return false;
  if (isTheirWord(sentence, clause) || isSupposed(sentence, clause) || isServed(sentence, clause)) return false;
  const traits = sentence.words.filter(word => word.start >= verb.end && word.end <= clause.end).slice(0, 6);
  const is = (faults: ReadonlySet<string>): boolean =>
    faults.has(verb.deed.lower) || (verb.lemma === 'be' && traits.some(({ lower }) => faults.has(lower)));
  if (!verb.negated && is(humanFaults)) return true;
  if (!isPerson(sentence, clause)) return false;
  if (verb.negated) return !cares(verb.deed, traits) && frameOf(sentence, clause, failingFrames) !== undefined;
  if (noColleagues.has(subject.head.lower)) return false;
  if (is(characterFaults)) return !traits.some(({ lower }) => passingMoods.has(lower));
  if (isSlow(subject, traits) && verb.lemma === 'be') return true;
  return frameOf(sentence, clause, misbehavingFrames) !== undefined;
}

/** "The chief feared that the owners would cheat": what somebody else thinks of people. */
function isTheirWord({ clauses }: Sentence, { kind, parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  return kind === 'complement' && governor?.actor === 'other' && opining.has(governor.verb.lemma);
}

/** "If he still doesn't want to change"; but "if he hadn't been so careless" says that he was. */
const isSupposed = ({ words }: Sentence, { verb, link, start }: Clause): boolean =>
  verb.tense === 'present' &&
  !verb.perfect &&
  (link?.lower === 'if' || words.some(({ lower, end }) => lower === 'if' && start - end <= 1 && start >= end));

/** "Clients don't care who typed it": those who are served, as a whole, or "they" who are such. */
const isServed = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject !== undefined &&
  !workforce.has(clause.subject.head.lower) &&
  (clause.subject.head.lower === 'they'
    ? isCrowd(sentence, clause.subject, clause)
    : customers.has(clause.subject.head.lower) && isBarePlural(sentence.words, clause.subject));

/** "One of the testers was simply slow": of one person, with a word that makes it a verdict. */
const isSlow = ({ head }: NounPhrase, traits: readonly Word[]): boolean =>
  !head.lower.endsWith('s') &&
  traits.some(({ lower }, at) => slowness.has(lower) && verdictDegrees.has(traits[at - 1]?.lower ?? ''));

/** "She didn't care for the layout" is a taste, not a fault. */
const cares = ({ lemma }: Word, [next]: readonly Word[]): boolean => lemma === 'care' && next?.lower === 'for';

function isPerson(sentence: Sentence, { subject, link }: Clause): boolean {
  if (!subject) return false;
  const { words } = sentence;
  const counted = words[subject.to]?.lower === 'of' ? nounPhraseAt(words, subject.to + 1) : undefined;
  return [subject, counted].some(phrase => {
    const head = phrase?.head.lower ?? '';
    return (
      /^(he|she|who|they|them)$/.test(head) ||
      link?.lower === 'who' ||
      isColleague(sentence, phrase) ||
      customers.has(head) ||
      persons.has(phrase?.head.singular ?? '') ||
      /(man|woman|ist|eer|ician)$/.test(head)
    );
  });
}

/** "A difficult person", "that lazy developer", "his arrogance", "a man of bad faith". */
function* faultyPeople(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  for (const [at, word] of words.entries()) {
    const from = words[at - 1]?.part === 'determiner' ? at - 1 : at;
    if (isFaultyQuality(words, at) || isIllWill(words, at)) {
      yield { start: words[from]?.start ?? 0, end: word.end };
      continue;
    }
    if (isHardToWorkWith(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    if (!characterFaults.has(word.lower)) continue;
    if (faultyPersons.has(word.lower) && isCalled(words, at) && !isOneself(sentence, at))
      yield { start: words[from]?.start ?? 0, end: word.end };
    const phrase = nounPhraseAt(words, from);
    if (
      phrase &&
      (persons.has(phrase.head.singular) || personTypes.has(phrase.head.lower)) &&
      !/^(my|i)$/.test(words[from]?.lower ?? '')
    )
      yield { start: phrase.start, end: phrase.end };
    else if (sentence.clauses.length === 0 && words.slice(0, at).some(({ singular }) => persons.has(singular)))
      yield { start: sentence.start, end: sentence.end };
  }
}

/** "A hard person to work with." */
const isHardToWorkWith = (words: readonly Word[], at: number): boolean =>
  hardness.has(words[at]?.lower ?? '') && persons.has(words[at + 1]?.singular ?? '') && words[at + 2]?.lower === 'to';

/** "I was up and down like an idiot"; and a thing that is named so, "the dinosaur show". */
const isOneself = ({ clauses, words }: Sentence, at: number): boolean => {
  const { start } = words[at] as Word;
  const clause = clauses.findLast(({ start: from, end }) => from <= start && start < end);
  return words[at + 1]?.part === 'noun' || (clause?.actor === 'I' && words[at - 2]?.lower === 'like');
};

/** "His arrogance", "the stubbornness of the head cook", "Marc's bad attitude"; not "my own laziness". */
function isFaultyQuality(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (!faultyQualities.has(lower)) return false;
  const before = words.slice(Math.max(0, at - 3), at);
  if (before.some(({ lower: word }) => /^(my|our|no)$/.test(word))) return false;
  if (neutralQualities.has(lower) && !before.some(({ lower: word }) => badly.has(word))) return false;
  const whose = before.some(({ lower: word, part }) => theirs.has(word) || part === 'genitive');
  return (
    whose ||
    (words[at + 1]?.lower === 'of' &&
    nounPhraseAt(words, at + 2) !== undefined &&
    !/^(the|a)?$/.test(words[at + 2]?.lower ?? '')
      ? true
      : isOfPerson(words, at))
  );
}

/** "… of the head cook." */
function isOfPerson(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.lower !== 'of') return false;
  const owner = nounPhraseAt(words, at + 2);
  return owner !== undefined && (persons.has(owner.head.singular) || owner.actor === 'other');
}

/** "Out of pure spite", "a man of bad faith". */
function isIllWill(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower === 'faith') return words[at - 1]?.lower === 'bad';
  return faultyQualities.has(lower) && words.slice(Math.max(0, at - 3), at).some(word => word.lower === 'out');
}

/** "An idiot", "being a coward", "a control freak": the word names a person, not a nickname or a thing. */
const isCalled = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => opinionArticles.has(lower));

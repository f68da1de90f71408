import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  alsoOfThings,
  anythingNew,
  badly,
  bearers,
  bodily,
  characterFaults,
  faultlessAdverbs,
  faultyPersons,
  faultyQualities,
  hardness,
  humanFaults,
  lackings,
  neutralQualities,
  noColleagues,
  passingMoods,
  personTypes,
  senses,
  slowness,
  utterances,
  verdictDegrees,
} from '../lexicon/faults.ts';
import { failingPeople, misbehaving } from '../lexicon/frames-faults.ts';
import { opinionArticles, theirs } from '../lexicon/function-groups.ts';
import { roles } from '../lexicon/nouns.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, persons, superiors, workforce } from '../lexicon/people.ts';
import { opining } from '../lexicon/saying.ts';
import { trades } from '../lexicon/trades.ts';
import { dateWords } from '../lexicon/units.ts';
import { isBarePlural, isCrowd } from '../people/crowds.ts';
import { isColleague, isName, isSomebody } from '../people/people.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const misbehavingFrames = frameSet(misbehaving);
const failingFrames = frameSet(failingPeople);

const faultyAdverbs: ReadonlySet<string> = new Set(
  [...characterFaults].map(adverbOf).filter(adverb => !faultlessAdverbs.has(adverb)),
);

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
  const traits = traitsIn(sentence, clause);
  const is = (faults: ReadonlySet<string>): boolean =>
    faults.has(verb.deed.lower) ||
    (verb.lemma === 'be' && traits.some(({ lower }, at) => faults.has(lower) && !isOfThing(traits[at + 1])));
  const passing = traits.some(
    ({ lower }, at) =>
      (lower === 'and' && bodily.has(traits[at + 1]?.lower ?? '')) ||
      (passingMoods.has(lower) && !(lower === 'to' && anythingNew.has(traits[at + 1]?.lower ?? ''))),
  );
  if (isUnaware(traits)) return false;
  if (!verb.negated && is(humanFaults) && isSaidOfPerson(sentence, clause, traits))
    return !isUtterance(sentence, clause) && !isExplained(sentence, clause);
  if (!isPerson(sentence, clause)) return false;
  if (verb.negated) return !isTaste(clause, traits) && frameOf(sentence, clause, failingFrames) !== undefined;
  if (noColleagues.has(subject.head.lower) || dateWords.has(subject.head.singular)) return false;
  if (is(characterFaults) && !passing) return true;
  if (isSlow(subject, traits) && verb.lemma === 'be') return true;
  if (isIdle(sentence, clause) || isDoneBadly(sentence, clause)) return true;
  return misbehaves(sentence, clause);
}

/** "Ignorant of the new road." */
const isUnaware = (traits: readonly Word[]): boolean =>
  traits.some(({ lower }, at) => lower === 'ignorant' && traits[at + 1]?.lower === 'of');

/** "Lazy" is a file that loads late, too: then only with a person beside it. */
function isSaidOfPerson(sentence: Sentence, clause: Clause, traits: readonly Word[]): boolean {
  const fault = traits.findIndex(({ lower }) => humanFaults.has(lower));
  if (isStrangers(sentence, clause)) return false;
  const head = clause.subject?.head;
  return (
    !alsoOfThings.has(traits[fault]?.lower ?? '') || isPerson(sentence, clause) || (head !== undefined && isName(head))
  );
}

/** "Two people had been rude": some of many whom nobody works with. */
const isStrangers = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  words[subject.from]?.part === 'number' &&
  (customers.has(subject.head.lower) || /^(people|men|women|boys|girls)$/.test(subject.head.lower)) &&
  !workforce.has(subject.head.lower);

/** "She carelessly left the key", "behaved very unprofessionally". */
const isDoneBadly = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some(word => word.start >= start && word.end <= end && word.part === 'adverb' && faultyAdverbs.has(word.lower));

/** What is said of the subject, up to six words; an aside counts for nothing: "they are, it must be said, hostile". */
function traitsIn({ words }: Sentence, { verb, end }: Clause): readonly Word[] {
  const aside = words[verb.to]?.text === ',' ? words.findIndex(({ text }, at) => at > verb.to && text === ',') : -1;
  if (aside > 0 && aside < verb.to + 8) return words.slice(aside + 1, aside + 7);
  return words.filter(word => word.start >= verb.end && word.end <= end).slice(0, 6);
}

/** "In a hostile market": what the fault is said of is no person. */
const isOfThing = (next: Word | undefined): boolean =>
  next?.part === 'noun' && !isSomebody({ head: next } as NounPhrase) && !personTypes.has(next.lower);

/** "My email was rude", "…, which was rude": of a thing said, not of who said it. */
const isUtterance = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (utterances.has(subject.head.lower) || /^(my|our)$/.test(words[subject.from]?.lower ?? '')) &&
  !isSomebody(subject);

/** "The residents were grumpy because of the noise": a mood with its cause. */
const isExplained = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => lower === 'because' && start > verb.end && start < end);

/** "He did nothing", "they did nothing all day"; not "who had done nothing wrong". */
function isIdle({ words }: Sentence, { verb, subject }: Clause): boolean {
  const at = words.findIndex(({ lower }, index) => lower === 'nothing' && index >= verb.to && index < verb.to + 2);
  if (verb.deed.lemma !== 'do' || verb.perfect || at < 0 || customers.has(subject?.head.lower ?? '')) return false;
  const next = words[at + 1];
  return next === undefined || next.part === 'punctuation' || /^(all|whatsoever|the|but)$/.test(next.lower);
}

/** Whether the frame of a fault fits; "they had no idea how many were lost" tells only what was known, "no clue what he was doing" does not. */
function misbehaves(sentence: Sentence, clause: Clause): boolean {
  const found = frameOf(sentence, clause, misbehavingFrames);
  if (found && isPosition(sentence, clause)) return false;
  const next = found && sentence.words.find(({ start }) => start >= found.end);
  const at = next ? sentence.words.indexOf(next) : -1;
  const ofSelf = /^(he|she|they)$/.test(sentence.words[at + 1]?.lower ?? '') && sentence.words[at + 2]?.lemma === 'be';
  return found !== undefined && (ofSelf || !(clause.verb.lemma === 'have' && openQuestion.has(next?.lower ?? '')));
}

/** "Had no interest in a small order", "little sense of smell", "weak from the fever": a position, a body. */
const isPosition = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((lower === 'interest' &&
        words[at + 1]?.lower === 'in' &&
        /^(a|an|the|our|my|this|that|his|such)$/.test(words[at + 2]?.lower ?? '')) ||
        (lower === 'sense' && words[at + 1]?.lower === 'of' && senses.has(words[at + 2]?.lower ?? '')) ||
        (lower === 'weak' && /^(from|after|with)$/.test(words[at + 1]?.lower ?? ''))),
  );

const openQuestion = new Set(['how', 'what', 'that', 'who', 'where', 'when', 'which', 'whether', 'if']);

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

/** "She didn't care for the layout", "they weren't bothered about the sort": a taste, not a fault. */
const isTaste = ({ verb, subject }: Clause, [next]: readonly Word[]): boolean =>
  (verb.deed.lemma === 'care' &&
    (next?.lower === 'for' || (next?.lower === 'about' && /[^s]s$/.test(subject?.head.lower ?? '')))) ||
  (verb.deed.lemma === 'bother' && next?.lower === 'about' && subject?.head.lower === 'they');

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
      bearers.has(head) ||
      relatives.has(head) ||
      /(man|woman|ist|eer|ician)$/.test(head)
    );
  });
}

/** "Lazily", "irresponsibly", "idiotically". */
function adverbOf(fault: string): string {
  if (fault.endsWith('y')) return fault.replace(/y$/, 'ily');
  return fault.endsWith('le') ? fault.replace(/e$/, 'y') : fault.endsWith('ic') ? `${fault}ally` : `${fault}ly`;
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
    if (isLacking(words, at)) yield { start: words[from]?.start ?? 0, end: word.end };
    if (isHardToWorkWith(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    if (!characterFaults.has(word.lower)) continue;
    if (faultyPersons.has(word.lower) && isCalled(words, at) && !isOneself(sentence, at))
      yield { start: words[from]?.start ?? 0, end: word.end };
    const phrase = nounPhraseAt(words, from);
    if (
      phrase &&
      (persons.has(phrase.head.singular) ||
        personTypes.has(phrase.head.lower) ||
        (humanFaults.has(word.lower) && isAtWork(phrase))) &&
      !/^(my|i)$/.test(words[from]?.lower ?? '')
    )
      yield { start: phrase.start, end: phrase.end };
    else if (sentence.clauses.length === 0 && words.slice(0, at).some(head => isSomebody({ head } as NounPhrase)))
      yield { start: sentence.start, end: sentence.end };
  }
}

/** "A stubborn captain", not "rude customers". */
const isAtWork = ({ head }: NounPhrase): boolean =>
  (trades.has(head.singular) || roles.has(head.singular) || superiors.has(head.lower)) &&
  !(customers.has(head.lower) && head.lower.endsWith('s'));

/** "A colleague with no work ethic", "a chef without manners". */
function isLacking(words: readonly Word[], at: number): boolean {
  if (!lackings.has(words[at]?.lower ?? '')) return false;
  const without = words.findLastIndex(
    ({ lower }, index) => index < at && index > at - 5 && /^(with|without)$/.test(lower),
  );
  const none = words[without]?.lower === 'without' || /^(no|zero|little)$/.test(words[without + 1]?.lower ?? '');
  return without > 0 && none && isSomebody({ head: words[without - 1] } as NounPhrase);
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

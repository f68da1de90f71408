import type { Span } from '../../span.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  badly,
  characterFaults,
  faultyIdioms,
  faultyPersons,
  faultyQualities,
  hardness,
  humanFaults,
  lackings,
  neutralQualities,
  personTypes,
} from '../lexicon/faults.ts';
import { opinionArticles, theirs } from '../lexicon/function-groups.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const idioms = phraseSet(new Set(faultyIdioms));

/** "A difficult person", "that lazy developer", "his arrogance", "a man of bad faith". */
export function* faultyPeople(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  if (!sentence.clauses.some(({ actor, subject }) => actor === 'I' || subject?.actor === 'I'))
    for (const { from, to } of findPhrases(words, idioms))
      if (words[to]?.part !== 'noun') yield { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  for (const [at, word] of words.entries()) {
    const from = words[at - 1]?.part === 'determiner' ? at - 1 : at;
    if (isFaultyQuality(words, at) || isIllWill(words, at)) {
      yield { start: words[from]?.start ?? 0, end: word.end };
      continue;
    }
    if (isFaultyConduct(words, at)) {
      yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
      continue;
    }
    if (isLacking(words, at)) yield { start: words[from]?.start ?? 0, end: word.end };
    if (isHardToWorkWith(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    const pair = `${word.lower}-${words[at + 1]?.singular}`;
    if (
      faultyPersons.has(pair) &&
      /^(noun|adjective)$/.test(words[at + 1]?.part ?? '') &&
      !isOneself(sentence, at + 1)
    ) {
      yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
      continue;
    }
    if (isWorstEver(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    if (!characterFaults.has(word.lower) || word.part === 'verb') continue;
    if (isTooMuch(words, at)) yield { start: words[at - 1]?.start ?? 0, end: word.end };
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
    else if (
      sentence.clauses.length === 0 &&
      words[at + 1]?.part !== 'noun' &&
      words.slice(0, at).some(head => isSomebody({ head } as NounPhrase))
    )
      yield { start: sentence.start, end: sentence.end };
  }
}

/** "The worst manager I ever had." */
const isWorstEver = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'worst' &&
  words[at + 2]?.part !== 'noun' &&
  isSomebody({ head: words[at + 1] ?? words[at] } as NounPhrase) &&
  words.slice(at + 2, at + 7).some(({ lower }) => lower === 'ever');

/** "A trainer too lazy to read it", "the manager, too vain to ask". */
const isTooMuch = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'too' &&
  words[at + 1]?.part === 'to' &&
  words.slice(Math.max(0, at - 3), at - 1).some(head => isSomebody({ head } as NounPhrase));

/** "A stubborn captain", not "rude customers". */
const isAtWork = ({ head }: NounPhrase): boolean =>
  (trades.has(head.singular) || roles.has(head.singular) || superiors.has(head.lower)) &&
  !(customers.has(head.lower) && head.lower.endsWith('s'));

/** "The lead's childish behaviour", "his rude manner". */
const isFaultyConduct = (words: readonly Word[], at: number): boolean =>
  characterFaults.has(words[at]?.lower ?? '') &&
  /^(behaviour|behavior|conduct|manner|manners|ways)$/.test(words[at + 1]?.lower ?? '') &&
  ((words[at - 1]?.part === 'genitive' &&
    !/^(child|kid|baby|dog|patient|pupil|student)$/.test(words[at - 2]?.lower ?? '')) ||
    theirs.has(words[at - 1]?.lower ?? ''));

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

/** "I was the idiot who printed it." */
const isNamedSo = ({ verb, object }: Clause, start: number): boolean =>
  verb.lemma === 'be' && object?.head.start === start;

/** "I was up and down like an idiot"; and a thing that is named so, "the dinosaur show". */
const isOneself = ({ clauses, words }: Sentence, at: number): boolean => {
  const { start } = words[at] as Word;
  const clause = clauses.findLast(({ start: from, end }) => from <= start && start < end);
  return (
    words[at + 1]?.part === 'noun' ||
    /^ones?$/.test(words[at + 1]?.lower ?? '') ||
    (clause?.actor === 'I' && (isNamedSo(clause, start) || words[at - 2]?.lower === 'like'))
  );
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

import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  characterFaults,
  faultyIdioms,
  faultyPersons,
  hardness,
  humanFaults,
  judging,
  personTypes,
  verdictDegrees,
} from '../lexicon/faults.ts';
import { opinionArticles, theirs } from '../lexicon/function-groups.ts';
import { groups, roles } from '../lexicon/nouns.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { opining } from '../lexicon/saying.ts';
import { trades } from '../lexicon/trades.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isAbsence, isFaultyQuality, isIllWill, isLacking } from './faulty-qualities.ts';

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
    if (isLacking(words, at) || isAbsence(words, at)) yield { start: words[from]?.start ?? 0, end: word.end };
    if (isHardToWorkWith(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    if (isFaultyPair(words, at) && !isOneself(sentence, at + 1)) {
      yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
      continue;
    }
    if (isWorstEver(words, at)) yield { start: words[from]?.start ?? 0, end: words[at + 1]?.end ?? word.end };
    if (!characterFaults.has(word.lower) || word.part === 'verb') continue;
    if (isOwnFear(sentence, at) || isWhoPays(words, at)) continue;
    if (isFoundSo(sentence, at) || isApart(words, at)) yield { start: word.start, end: word.end };
    if (isTooMuch(words, at)) yield { start: words[at - 1]?.start ?? 0, end: word.end };
    if (faultyPersons.has(word.lower) && isCalled(words, at) && !isOneself(sentence, at))
      yield { start: words[from]?.start ?? 0, end: word.end };
    const phrase = nounPhraseAt(words, isPaired(words, at) ? at + 2 : from);
    if (
      phrase &&
      (persons.has(phrase.head.singular) ||
        personTypes.has(phrase.head.lower) ||
        isLeading(phrase.head) ||
        (humanFaults.has(word.lower) && isAtWork(phrase)) ||
        (word.lower === 'difficult' && isAtWork(phrase) && !customers.has(phrase.head.lower))) &&
      !isMine(words, from, phrase)
    )
      yield { start: Math.min(words[from]?.start ?? phrase.start, phrase.start), end: phrase.end };
    else if (
      sentence.clauses.length === 0 &&
      words[at + 1]?.part !== 'noun' &&
      words.slice(0, at).some(head => isSomebody({ head } as NounPhrase))
    )
      yield { start: sentence.start, end: sentence.end };
  }
}

/** "My lazy side", "my difficult boss" of whom one may yet speak well; but "my lazy co-worker" is somebody else, and faulted. */
const isMine = (words: readonly Word[], from: number, phrase: NounPhrase): boolean =>
  /^(my|i)$/.test(words[from]?.lower ?? '') &&
  !(humanFaults.has(words[from + 1]?.lower ?? '') && (isAtWork(phrase) || isColleague.test(phrase.head.singular)));

const isColleague = /^(colleague|coworker|co-worker|teammate|flatmate|partner)$/;

/** "The losers were the evening students": who bears the price. */
const isWhoPays = (words: readonly Word[], at: number): boolean =>
  /^losers?$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'the' && words[at + 1]?.lemma === 'be';

/** "She said she would look like a fool", "the tenors reckoned that they would sound like clowns": what is said of oneself. */
function isOwnFear({ words, clauses }: Sentence, at: number): boolean {
  const { start } = words[at] as Word;
  const clause = clauses.findLast(candidate => candidate.start <= start && start < candidate.end);
  const governor = clauses[clause?.parent ?? -1];
  return (
    clause?.kind === 'complement' &&
    governor?.actor === 'other' &&
    opining.has(governor.verb.lemma) &&
    /^(he|she|they)$/.test(clause.subject?.head.lower ?? '') &&
    /^(look|feel|seem|sound)$/.test(clause.verb.lemma) &&
    words[clause.verb.to]?.lower === 'like'
  );
}

/** "A prima donna", "a yes man". */
function isFaultyPair(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    (next?.part === 'noun' || next?.part === 'adjective') && faultyPersons.has(`${words[at]?.lower}-${next.singular}`)
  );
}

/** "I found the accountant rude", "we all thought him very arrogant": the candidate's opinion of a person. */
function isFoundSo({ words, clauses }: Sentence, at: number): boolean {
  const { lower, start } = words[at] as Word;
  const clause = clauses.findLast(candidate => candidate.start <= start && start < candidate.end);
  if (!clause || !isCandidate(clause) || clause.verb.negated || !judging.has(clause.verb.deed.lemma ?? ''))
    return false;
  const whom = words.findLast(
    (word, index) => index < at && word.lower !== 'as' && !verdictDegrees.has(word.lower) && word.part !== 'determiner',
  );
  return (
    humanFaults.has(lower) &&
    whom !== undefined &&
    whom.start >= clause.verb.end &&
    (/^(him|her|them)$/.test(whom.lower) || isSomebody({ head: whom } as NounPhrase))
  );
}

/** "The worst manager I ever had." */
const isWorstEver = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'worst' &&
  words[at + 2]?.part !== 'noun' &&
  isSomebody({ head: words[at + 1] ?? words[at] } as NounPhrase) &&
  words.slice(at + 2, at + 7).some(({ lower }) => lower === 'ever');

/** "A trainer too lazy to read it", "the manager, too vain to ask", "a boss as vain as mine". */
const isTooMuch = (words: readonly Word[], at: number): boolean =>
  ((words[at - 1]?.lower === 'too' && words[at + 1]?.part === 'to') ||
    (words[at - 1]?.lower === 'as' && words[at + 1]?.lower === 'as')) &&
  words.slice(Math.max(0, at - 3), at - 1).some(head => isSomebody({ head } as NounPhrase));

/** "The accountant, rude and loud, left it open", "lazy and loud, the manager slept": apart from the person, between commas. */
function isApart(words: readonly Word[], at: number): boolean {
  if (!humanFaults.has(words[at]?.lower ?? '') || !/^(,|and|but|with|about|to|as|of)$/.test(words[at + 1]?.text ?? ''))
    return false;
  const comma = words.findLastIndex(({ text }, index) => index < at && text === ',');
  const bare = words.slice(comma, at).every(({ part }) => part !== 'determiner');
  if (comma > 0 && at - comma < 5 && bare && isOneOfThem(words[comma - 1] as Word)) return hasComma(words, at);
  const next = words.findIndex(({ text }, index) => index > at && text === ',');
  const subject = at < 4 && next > 0 && next - at < 8 ? nounPhraseAt(words, next + 1) : undefined;
  return subject !== undefined && isOneOfThem(subject.head) && words[subject.to]?.part !== 'punctuation';
}

const isOneOfThem = (head: Word): boolean => {
  const phrase = { head } as NounPhrase;
  return isSomebody(phrase) || isAtWork(phrase);
};

const hasComma = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 6).some(({ text }) => text === ',');

/** "An arrogant and impatient man", "a vain, loud man". */
const isPaired = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.part === 'determiner' &&
  /^(and|,|but)$/.test(words[at + 1]?.text ?? '') &&
  /^(adjective|noun)$/.test(words[at + 2]?.part ?? '') &&
  !characterFaults.has(words[at + 2]?.lower ?? '') &&
  words[at + 3]?.part === 'noun';

/** "A difficult boss"; a lead may be one of sales. */
const isLeading = ({ lower }: Word): boolean => superiors.has(lower) && lower !== 'lead';

/** "A stubborn captain", not "rude customers". */
const isAtWork = ({ head }: NounPhrase): boolean =>
  (trades.has(head.singular) || roles.has(head.singular) || superiors.has(head.lower) || groups.has(head.lower)) &&
  !(customers.has(head.lower) && head.lower.endsWith('s'));

/** "The lead's childish behaviour", "his rude manner". */
const isFaultyConduct = (words: readonly Word[], at: number): boolean =>
  characterFaults.has(words[at]?.lower ?? '') &&
  /^(behaviour|behavior|conduct|manner|manners|ways)$/.test(words[at + 1]?.lower ?? '') &&
  (verdictDegrees.has(words[at - 1]?.lower ?? '') ||
    (words[at - 1]?.part === 'genitive' &&
      !/^(child|kid|baby|dog|patient|pupil|student)$/.test(words[at - 2]?.lower ?? '')) ||
    theirs.has(words[at - 1]?.lower ?? ''));

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
    isCalledMe(words, at) ||
    /^ones?$/.test(words[at + 1]?.lower ?? '') ||
    (clause?.actor === 'I' && (isNamedSo(clause, start) || words[at - 2]?.lower === 'like'))
  );
};

/** "They thought me a fool", "called us the amateurs": what others say of the candidate. */
const isCalledMe = (words: readonly Word[], at: number): boolean =>
  /^(me|us)$/.test(words[at - 1]?.lower ?? '') ||
  (words[at - 1]?.part === 'determiner' && /^(me|us)$/.test(words[at - 2]?.lower ?? ''));

/** "An idiot", "being a coward", "a control freak": the word names a person, not a nickname, a thing or a hobby. */
const isCalled = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower !== 'few' &&
  !(/^amateurs?$/.test(words[at]?.lower ?? '') && words[at - 1]?.part === 'noun') &&
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => opinionArticles.has(lower));

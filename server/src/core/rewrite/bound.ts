import { verbReadings } from '../english/grammar/verb.ts';
import { groups } from '../english/lexicon/nouns.ts';
import { doneToThings } from '../english/lexicon/passives.ts';
import { persons } from '../english/lexicon/people.ts';
import { isTrade } from '../english/people/people.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { ownerOf, predicatesOf } from './reach.ts';
import { hungAt } from './second-verb.ts';

/** Which clauses hide the writer behind a passive. */
export type Hides = (clause: Clause) => boolean;

/**
 * Whether a passive, whose verb ends before the word at `at`, cannot become active by itself: more of the sentence leans
 * on its verb or its subject, or it tells why others did something.
 */
export const isBound = (sentence: Sentence, clause: Clause, at: number, hides: Hides): boolean =>
  leavesVerb(sentence.words, clause, at) ||
  leavesBeing(sentence.words, clause, at) ||
  isCauseOfOthers(sentence, clause) ||
  isLeantOn(sentence, clause, hides) ||
  actsToo(sentence, clause);

/** "Was weighed, x-rayed and freed", "a meeting was held and a list drawn up", "was printed and glued on the wall", "was being deducted and going to nobody": a second participle that is not read as one. */
const leavesVerb = (words: readonly Word[], { verb, end }: Clause, at: number): boolean =>
  (verb.progressive &&
    words.some(({ form }, index) => form === 'ing' && index > at && words[index - 1]?.lower === 'and')) ||
  (words[at]?.lower === 'and' &&
    words[at + 1]?.part !== 'verb' &&
    /[a-z]{2}ed$/.test(words[at + 1]?.lower ?? '') &&
    words[at + 2]?.part === 'preposition') ||
  words.some(
    ({ lower, part }, index) =>
      index > at &&
      part !== 'verb' &&
      /[a-z]{2}ed$/.test(lower) &&
      words[index - 1]?.text === ',' &&
      words[index + 1]?.part === 'coordinator',
  ) ||
  words.some(
    ({ lower, form, end: to }, index) =>
      index > at &&
      to <= end &&
      form === 'participle' &&
      onlyParticiple(lower) &&
      words[index - 1]?.part === 'noun' &&
      words.slice(at, index).some(word => word.lower === 'and'),
  );

/** "Drawn", "taken": no past tense. */
const onlyParticiple = (lower: string): boolean => verbReadings(lower).every(({ form }) => form === 'participle');

/** "Were sold after being damaged": "being" would be said of the writer. */
const leavesBeing = (words: readonly Word[], { end }: Clause, at: number): boolean =>
  words.some(
    (word, index) =>
      index > at &&
      word.end <= end &&
      word.lower === 'being' &&
      /^(preposition|subordinator|adverb)$/.test(words[index - 1]?.part ?? '') &&
      !hungAt(words, index + 1),
  );

/** "The cook had been told off and wanted it gone": the subject has a deed of its own. */
const actsToo = (sentence: Sentence, clause: Clause): boolean =>
  predicatesOf(sentence, clause).some(({ verb }) => verb.voice !== 'passive');

/** "Data were plotted and outliers removed": a passive that takes its "were" from the one before it. */
function isLeantOn({ words, clauses }: Sentence, clause: Clause, hides: Hides): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const before = words.findLast(({ end }) => end <= (next?.start ?? 0));
  if (next?.kind !== 'main' || next.verb.voice === 'passive' || before?.lower !== 'and') return false;
  return hides(next) || isDoneTo(next);
}

/** "(The lamps were trimmed and) the wires checked": what no thing does by itself. */
const isDoneTo = ({ verb, object, subject }: Clause): boolean =>
  verb.deed.form === 'past' &&
  object === undefined &&
  subject?.head.part === 'noun' &&
  doneToThings.has(verb.deed.lemma ?? '') &&
  ![persons, groups].some(names => names.has(subject.head.singular)) &&
  !isTrade(subject.head.lower);

/** "They signed too many, because a bonus was paid per loan": why others did so. */
function isCauseOfOthers(sentence: Sentence, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || !/^(because|since|as)$/.test(clause.link?.lower ?? '')) return false;
  const who = ownerOf(sentence, clause)?.subject?.head;
  return who !== undefined && (/^(they|he|she)$/.test(who.lower) || persons.has(who.singular) || isTrade(who.lower));
}

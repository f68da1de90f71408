import { agreements, missable, motions, returns } from '../lexicon/attitudes.ts';
import { proofs } from '../lexicon/reception.ts';
import { durations } from '../lexicon/units.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isKnown } from './grounded.ts';

/** What happened once, or stands in a contract: no wish that one would ask people for. */
export const isOfTheMoment = (sentence: Sentence, clause: Clause): boolean =>
  (/^(expect|want|need)$/.test(lemmaOf(clause)) && isDue(sentence, clause)) ||
  (lemmaOf(clause) === 'expect' && isAgreed(sentence, clause)) ||
  isProcedure(sentence, clause) ||
  isDemand(sentence, clause) ||
  isPerPiece(sentence, clause) ||
  isTooLate(clause) ||
  isThatDay(sentence, clause);

/** "The phones were ringing, and customers were angry": how they were on a day on which one stood before them. */
const isThatDay = ({ clauses }: Sentence, clause: Clause): boolean =>
  (clause.verb.lemma === 'be' || clause.verb.voice === 'passive') &&
  clause.verb.tense === 'past' &&
  clauses.some(
    ({ verb, actor, kind }) =>
      actor === 'other' && kind === 'main' && verb !== clause.verb && verb.progressive && verb.tense === 'past',
  );

/** "Wanted proof", "expected their deposits back", "wanted August off": a thing that one gives them, or not. */
const isDemand = ({ words }: Sentence, clause: Clause): boolean =>
  /^(want|expect|demand)$/.test(clause.verb.lemma) &&
  (clause.verb.tense !== 'present' || isKnown(words, clause.subject)) &&
  (isPublic(words, clause) ||
    isProof(words, clause) ||
    isTheirOwn(words, clause) ||
    words.some(
      ({ lower, start }, at) =>
        start >= clause.verb.end &&
        start < clause.end &&
        returns.has(lower) &&
        (lower === 'back' || isLastOf(words, at, clause.end)),
    ));

/** "The residents demanded a meeting": said aloud. */
const isPublic = (words: Sentence['words'], { verb, subject }: Clause): boolean =>
  verb.tense === 'past' && !verb.progressive && isKnown(words, subject) && verb.lemma === 'demand';

const isProof = (words: Sentence['words'], { verb, object, subject }: Clause): boolean =>
  verb.tense === 'past' && isKnown(words, subject) && proofs.has(object?.head.singular ?? '');

/** "Wanted their bags", and no more is said of it. */
const isTheirOwn = (words: Sentence['words'], { verb, object, end }: Clause): boolean =>
  verb.tense === 'past' &&
  object !== undefined &&
  words[object.from]?.lower === 'their' &&
  isLastOf(words, object.to - 1, end);

const isLastOf = (words: Sentence['words'], at: number, end: number): boolean =>
  words[at + 1] === undefined || words[at + 1]?.part === 'punctuation' || (words[at + 1]?.start ?? 0) >= end;

/** "Value each tree when a field is sold": a trade at work. */
const isPerPiece = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(value|consider)$/.test(verb.lemma) &&
  /^(each|every)$/.test(words[object?.from ?? verb.to]?.lower ?? '') &&
  !durations.has(object?.head.lower ?? '');

/** "Missed the last boat", "miss the deadline": too late, and not sad. */
const isTooLate = ({ verb, object }: Clause): boolean =>
  (verb.deed.lemma ?? verb.lemma) === 'miss' && object !== undefined && missable.has(object.head.singular);

/** "Expect four weeks' notice under the charter". */
const isAgreed = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      /^(under|per|by)$/.test(lower) &&
      words.slice(at + 1, at + 4).some(({ singular }) => agreements.has(singular)),
  );

/** "The buyers expect samples by the tenth", "the families expected the bus at seven": when it was due. */
const isDue = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  isKnown(words, subject) &&
  words.some(
    ({ lower, start }, at) =>
      /^(at|by|before|until|on)$/.test(lower) &&
      start > verb.end &&
      start < end &&
      isDate(words[at + 1], words[at + 2]),
  );

/** "Seven", "the tenth", "Friday". */
const isDate = (first: Word | undefined, second: Word | undefined): boolean =>
  first?.part === 'number' ||
  second?.part === 'number' ||
  [first, second].some(word => word && /(day|th|st|nd|rd|noon|night)$/.test(word.lower) && word.lower.length > 3);

/** "The residents wanted to vote first": a motion of a group that is in the story. */
const isProcedure = ({ words }: Sentence, { verb, subject, infinitive }: Clause): boolean =>
  verb.lemma === 'want' && verb.tense === 'past' && isKnown(words, subject) && motions.has(infinitive?.lemma ?? '');

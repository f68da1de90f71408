import type { Quantity } from '../grammar/quantities.ts';
import { heldAgainst } from '../lexicon/changes.ts';
import { harmNouns } from '../lexicon/harm.ts';
import { beforeNow, fractions } from '../lexicon/numbers.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isMarked } from './described.ts';

/**
 * Whether a number is no level that was reached: it should or could be one ("this should save two hours"), somebody
 * named it ("the clerk said two operators"), or it only counts who
 * or what did something ("two parents wrote in").
 */
export const isNoLevelYet = (sentence: Sentence, quantity: Quantity): boolean =>
  isHeadCount(sentence, quantity) ||
  sentence.clauses.some(
    clause =>
      clause.start <= quantity.start &&
      quantity.end <= clause.end &&
      (isSupposed(clause) || isNamed(sentence, clause, quantity) || isTopic(sentence, clause)),
  );

/** "Two parents wrote in", "she had got four letters": whether that is a consequence, the verb says; "three complaints came" is a level. */
const isHeadCount = (sentence: Sentence, { kind, start, end, unit }: Quantity): boolean =>
  /^(count|ratio|factor)$/.test(kind) &&
  !isMarked(sentence) &&
  unit !== '' &&
  !harmNouns.has(unit) &&
  !isLevel(sentence, start) &&
  sentence.clauses.some(
    clause =>
      /^(other|nobody)$/.test(clause.actor) && clause.verb.lemma !== 'be' && clause.start <= start && end <= clause.end,
  );

/** "29 were out, from 12", "claims are at 24", "before it was 63", "nine times that winter and three in the next". */
const isLevel = ({ words, quantities }: Sentence, start: number): boolean => {
  const at = words.findIndex(word => word.start === start);
  const measured = quantities.filter(({ kind }) => /^(count|factor)$/.test(kind));
  return (
    (measured.length > 1 && new Set(measured.map(({ unit }) => unit)).size === 1) ||
    (words[at - 1]?.lower === 'at' && words[at - 2]?.lemma === 'be') ||
    words.some(
      ({ lower }, place) =>
        beforeNow.has(lower) ||
        (/^(from|by)$/.test(lower) &&
          /^(number|determiner)$/.test(words[place + 1]?.part ?? '') &&
          isNumberIn(words, place + 1)),
    )
  );
};

const isNumberIn = (words: Sentence['words'], at: number): boolean =>
  words.slice(at, at + 2).some(({ part, lower }) => part === 'number' || fractions.has(lower));

/** "Half was about the same letter": what was found. */
const isTopic = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.voice === 'active' &&
  words[verb.to]?.lower === 'about' &&
  /^(determiner|adjective|noun)$/.test(words[verb.to + 1]?.part ?? '');

/** "Should save two hours", "will cost €300", "could halve it". */
const isSupposed = ({ verb }: Clause): boolean =>
  !verb.perfect &&
  (verb.tense === 'future' || /^(should|would|might|may|ought|could)$/.test(verb.modal ?? '')) &&
  !verb.negated;

/** "The clerk said two operators". */
const isNamed = ({ words }: Sentence, { verb, actor, object }: Clause, { start, kind }: Quantity): boolean =>
  actor === 'other' &&
  /^(count|ratio|factor|duration)$/.test(kind) &&
  /^(say|want|ask|suggest|propose|demand|expect|promise|offer)$/.test(verb.deed.lemma ?? '') &&
  object !== undefined &&
  words.findIndex(word => word.start === start) <= object.to;

/** "Before, it was 30 a week", "earlier we had chaos": nothing is said of now; "before long it was gone" is no time before. */
export const isBaseline = ({ words, clauses }: Sentence): boolean =>
  beforeNow.has(words[0]?.lower ?? '') &&
  (words[1]?.text === ',' || /^(it|they|there|we|people)$/.test(words[1]?.lower ?? '')) &&
  clauses.length === 1 &&
  clauses[0]?.verb.tense === 'past' &&
  !words.some(({ lower }) => heldAgainst.has(lower) || /^(now|today|after|then)$/.test(lower));

import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { winning } from '../lexicon/frames-winning.ts';
import { demonstrating, gathering, gatherings, goods, vessels } from '../lexicon/influence.ts';
import { persons } from '../lexicon/people.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { classes } from './frame-classes.ts';

/** Minds that are won. */
export const winningFrames = frameSet(winning, classes);

/** "Won the surgeons over", "got everybody on board", "changed their minds". */
export const isWon = (sentence: Sentence, clause: Clause): boolean =>
  isHerRound(sentence, clause) ||
  (!showsHow(sentence, clause) &&
    !isCarriedAlong(sentence, clause) &&
    !goods.has(clause.object?.head.lower ?? '') &&
    !atTable(sentence, clause) &&
    frameOf(sentence, clause, winningFrames) !== undefined);

/** "I won her round", "talked the landlord round", where "her round" looks like a thing of hers. */
const isHerRound = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(win|bring|talk|get|turn)$/.test(verb.deed.lemma ?? '') &&
  object?.head.lower === 'round' &&
  ((object.to - object.from === 2 && words[object.from]?.lower === 'her') || isSomeone(words[object.to - 2])) &&
  !/^(of|for)$/.test(words[object.to]?.lower ?? '');

/** "The landlord round", where it looks like a round of drinks. */
const isSomeone = (word: Word | undefined): boolean =>
  word?.part === 'noun' && (persons.has(word.singular) || isTrade(word.lower));

/** "Got all of them around one table", "on board the ferry": together, with no mind changed. */
const atTable = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  gathering.has(verb.lemma) &&
  words.some(
    ({ lower, start }, at) =>
      start > verb.end &&
      start < end &&
      (gatherings.has(lower) || (lower === 'board' && vessels.has(nounPhraseAt(words, at + 1)?.head.lower ?? ''))),
  );

/** "Took the trainees along to the site", "won over 40 points": on the way, or counted. */
const isCarriedAlong = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  (words[verb.to]?.lower === 'over' && words[verb.to + 1]?.part === 'number') ||
  words.some(
    ({ lower, start }, at) =>
      lower === 'along' &&
      start >= verb.end &&
      start < end &&
      /^(to|on|in|for|into)$/.test(words[at + 1]?.lower ?? '') &&
      !/^(journey|way|ride|side)$/.test(nounPhraseAt(words, at + 2)?.head.lower ?? 'way'),
  );

/** "Won them over by showing them the bill": how is told. */
const showsHow = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'by' && start > verb.end && start < end && demonstrating.has(words[at + 1]?.lemma ?? ''),
  );

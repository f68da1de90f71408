import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { work } from '../lexicon/handing.ts';
import { isSuperior } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Where those above the candidate end that begin at `at`: "the director", "above". */
function aboveEnd(words: readonly Word[], at: number): number | undefined {
  if (/^(above|upstairs)$/.test(words[at]?.lower ?? '')) return at + 1;
  const who = nounPhraseAt(words, at);
  return who && isSuperior(who) ? who.to : undefined;
}

/** What somebody above gives one to do. */
const orders = /^(order|request|instruction|task|brief|assignment|mandate|wish|directive)$/;

/** "Order from the director: call all 60 members", "from HQ: go and close the depot", "shift plan given to me by the head nurse": work that somebody gave, in a note. */
export const orderNoteIn = remembered(
  (sentence: Sentence): Span | undefined => namedOrder(sentence.words) ?? givenWorkIn(sentence),
);

/** "The brief from the director: …", "from HQ: go and …". */
function namedOrder(words: readonly Word[]): Span | undefined {
  const named = words.findIndex(({ lower }) => orders.test(lower));
  const from = named >= 0 && named < 3 ? named + 1 : 0;
  const to = words[from]?.lower === 'from' ? aboveEnd(words, from + 1) : undefined;
  const [first, last, told] = [words[0], words[(to ?? 0) - 1], words[(to ?? 0) + 1]];
  if (!first || !last || !told || words[to ?? 0]?.text !== ':') return undefined;
  const isOrder = from > 0 || told.form === 'base' || /^(go|do|make|get|take)$/.test(told.lower);
  return isOrder ? { start: first.start, end: last.end } : undefined;
}

/** "Shift plan given to me by the head nurse." */
function givenWorkIn({ words, clauses }: Sentence): Span | undefined {
  const [first] = words;
  const given = words.findIndex(
    ({ lower, form }, at) =>
      /^(given|assigned|handed|passed)$/.test(lower) &&
      form !== 'base' &&
      words[at + 1]?.lower === 'to' &&
      words[at + 2]?.lower === 'me',
  );
  const giver = given > 0 && words[given + 3]?.lower === 'by' ? nounPhraseAt(words, given + 4) : undefined;
  const isActed = clauses.some(({ verb }) => verb.tense === 'past' && verb.from !== given);
  return first && giver && isSuperior(giver) && !isActed && words.slice(0, given).some(({ lower }) => work.has(lower))
    ? { start: first.start, end: giver.end }
    : undefined;
}

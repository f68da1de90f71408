import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { work } from '../lexicon/handing.ts';
import { isSuperior } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "Order from the director: call all 60 members", "from HQ: go and close the depot", "shift plan given to me by the head nurse": work that somebody gave, in a note. */
export const orderNoteIn = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses } = sentence;
  const [first] = words;
  const from = /^(order|request|instruction|task)$/.test(first?.lower ?? '') ? 1 : 0;
  const who = words[from]?.lower === 'from' ? nounPhraseAt(words, from + 1) : undefined;
  if (
    first &&
    who &&
    (isSuperior(who) || /^(above|upstairs)$/.test(who.head.lower)) &&
    words[who.to]?.text === ':' &&
    (words[who.to + 1]?.form === 'base' || /^(go|do|make|get|take)$/.test(words[who.to + 1]?.lower ?? ''))
  )
    return { start: first.start, end: who.end };
  const given = words.findIndex(
    ({ lower, form }, at) =>
      /^(given|assigned|handed|passed)$/.test(lower) &&
      form !== 'base' &&
      words[at + 1]?.lower === 'to' &&
      words[at + 2]?.lower === 'me',
  );
  const giver = given > 0 && words[given + 3]?.lower === 'by' ? nounPhraseAt(words, given + 4) : undefined;
  const told = clauses.some(({ verb }) => verb.tense === 'past' && verb.from !== given);
  return first && giver && isSuperior(giver) && !told && words.slice(0, given).some(({ lower }) => work.has(lower))
    ? { start: first.start, end: giver.end }
    : undefined;
});

import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { everywhere } from '../lexicon/everywhere.ts';
import { carriedOff, gifts, practices, routinely, work } from '../lexicon/handing.ts';
import { customers } from '../lexicon/people.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What only looks like work that changes hands: a shift that starts, a visit, a figure, a habit that is copied. */
export const isNoHandover = (sentence: Sentence, clause: Clause): boolean =>
  saysNobody(sentence, clause) ||
  isRoutine(sentence, clause) ||
  isFigure(sentence, clause) ||
  isMistaken(sentence, clause) ||
  isComingOver(clause) ||
  isCopied(sentence, clause);

/** "It went to nobody." */
const saysNobody = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'no' || lower === 'nobody');

/** "The night shift took over at ten, as every day." */
const isRoutine = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  words.some(({ lower, start }) => start > verb.start && start < end + 20 && routinely.has(lower)) ||
  (/^(shift|shifts|watch|crew)$/.test(subject?.head.lower ?? '') &&
    words[verb.to]?.lower === 'at' &&
    words[verb.to + 1]?.part === 'number');

/** "He took it for vanity"; but "she took it for the rest of the year". */
export const isMistaken = ({ words }: Sentence, { verb, object }: Clause): boolean => {
  if (verb.lemma !== 'take' || !object || words[object.to]?.lower !== 'for') return false;
  const what = nounPhraseAt(words, object.to + 1);
  const article = words[object.to + 1]?.lower ?? '';
  return (
    what !== undefined &&
    /^(noun|adjective)$/.test(what.head.part) &&
    !/^(the|this|that|my|our|me|us|now|good)$/.test(article) &&
    !durations.has(what.head.lower) &&
    what.head.lower !== 'while'
  );
};

/** "The lads came over to look." */
const isComingOver = ({ verb, infinitive }: Clause): boolean =>
  /^(come|go)$/.test(verb.lemma) &&
  /^(look|see|watch|help|ask|talk|listen|chat|say)$/.test((infinitive ?? verb.deed).lemma ?? '');

/** "My successor inherited nine cases instead of ninety", "the buyer took over the flat": a result, and a belonging. */
const isFigure = ({ words, quantities }: Sentence, { verb, subject }: Clause): boolean => {
  if (verb.lemma === 'inherit') return quantities.some(({ start }) => start > verb.end);
  const buyer = customers.has(subject?.head.lower ?? '') || customers.has(`${subject?.head.lower}s`);
  const what = takenIn(words, verb);
  const mine = words.some(
    ({ lower }, at) =>
      at > verb.to && /^(me|us)$/.test(lower) && words[at - 1]?.lower === 'from' && words[at - 2]?.lower === 'over',
  );
  return buyer && !mine && verb.lemma === 'take' && what?.head.part === 'noun' && !work.has(what.head.lower);
};

/** "Two other wards took over our protocol": the way that somebody works, too. */
const isCopied = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'take' && practices.has(takenIn(words, verb)?.head.lower ?? '');

/** What is taken, or taken over. */
const takenIn = (words: readonly Word[], { to }: VerbGroup): NounPhrase | undefined =>
  nounPhraseAt(words, to) ?? nounPhraseAt(words, to + 1);

/** "The family lived with the neighbours": people who are served, and no work. */
export const isServed = (lower: string): boolean => customers.has(lower) || lower === 'family';

/** "The driver took the keys from me", "she took the blame from us". */
export const isNoWork = (lower: string): boolean =>
  gifts.has(lower) || /^(lot|lead|blame|credit|decision|burden|pressure|fear|worry|load|side)$/.test(lower);

/** "The parcels went over to the depot": things that are carried to a place. */
export const isShipped = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  carriedOff.has(verb.lemma) &&
  subject !== undefined &&
  subject.head.part === 'noun' &&
  subject.head.lower !== subject.head.singular &&
  !work.has(subject.head.lower) &&
  words.slice(verb.to, verb.to + 6).some(({ singular }) => everywhere.has(singular));

import { remarks } from '../lexicon/acclaim.ts';
import { negations } from '../lexicon/function-words.ts';
import {
  coming,
  getting,
  judges,
  likenesses,
  placings,
  podium,
  praiseNouns,
  showcases,
  showing,
  tokensOfPraise,
} from '../lexicon/honours.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a token of praise is got, given or there, whatever the verb: "a plaque hangs in the canteen". */
export function isTributePaid(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, clause);
  for (let at = from; at < to; at++)
    if (isToken(words, at) && isReceived(clause, at) && !isElsewhere(words, at, to)) return true;
  return false;
}

/** "A medal and a photo with the minister: that was it", "“I take it all back,” was the comment of the head": named before the clause. */
export const isTributeNamed = ({ words, clauses }: Sentence): boolean =>
  (words[0]?.part === 'opaque' &&
    words.slice(1, 6).some(({ lemma }) => lemma === 'be') &&
    words
      .slice(1, 8)
      .some(({ lower }, at, all) => remarks.has(lower) && /^(of|from)$/.test(all[at + 1]?.lower ?? ''))) ||
  words.some(
    (_, at) =>
      words[at + 1] &&
      words[at + 1]?.lower !== 'or' &&
      isToken(words, at) &&
      (words[at]?.end ?? 0) < (clauses[0]?.start ?? 0),
  );

/** A noun of praise that names itself and no other noun: not "the trophy cabinet", "61 medals", "no applause". */
const isToken = (words: readonly Word[], at: number): boolean =>
  tokensOfPraise.has(words[at]?.lower ?? '') &&
  (words[at]?.part !== 'verb' || words[at]?.form === 'ing') &&
  words[at + 1]?.part !== 'noun' &&
  !words
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower, part }) =>
        negations.has(lower) || /^(no|without|nor|or|than|for)$/.test(lower) || (part === 'number' && /\d/.test(lower)),
    );

function isReceived({ actor, verb, subject, object }: Clause, at: number): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(me|us)$/.test(object?.head.lower ?? '')) return true;
  if (subject && at < verb.from)
    return (coming.has(lemma) || /^(last|continue|swell)$/.test(lemma)) && !subject.head.lower.startsWith('who');
  if (/^(I|we|dropped)$/.test(actor)) return getting.has(lemma);
  return true;
}

/** "The trophy went to another team". */
const isElsewhere = (words: readonly Word[], at: number, to: number): boolean =>
  words.slice(at, to).some(({ lower }) => /^(another|other|others|else|elsewhere|them|rival)$/.test(lower));

/** Whether those who judge put the candidate's work on the podium: "the jury placed our prototype first". */
export const isPlaced = ({ words }: Sentence, { subject, verb, object }: Clause): boolean =>
  judges.has(subject?.head.lower ?? '') &&
  object !== undefined &&
  words.slice(verb.to, object.to + 3).some(({ lower }) => placings.has(lower));

/** Whether the candidate's likeness or name is shown to all: "management posted our photo in the lobby", "my picture went up in the hall". */
export function isOnShow({ words }: Sentence, { actor, verb, subject, object, end }: Clause): boolean {
  const shown = verb.voice === 'passive' || actor === 'I' || actor === 'we' || !object ? subject : object;
  if (!shown || !showing.has(verb.lemma) || actor === 'I') return false;
  const ours = /^(my|our)$/.test(words[shown.from]?.lower ?? '') || /^(me|us)$/.test(words[shown.to + 1]?.lower ?? '');
  if (!ours || !likenesses.has(shown.head.lower)) return false;
  return words.some(
    ({ lower, start }, at) =>
      start > verb.start &&
      start < end &&
      showcases.has(lower) &&
      words.slice(at - 4, at).some(({ part }) => part === 'preposition'),
  );
}

/** A noun of praise in a line without a verb: "Two awards.", "Great feedback from the wards". */
export const isPraiseNoted = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (praiseNouns.has(lower) || isThankYou(words, at)) &&
      !(lower === 'thanks' && words[at + 1]?.lower === 'to') &&
      !/^(no|not|without|zero|nor)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "A big thank you from the council." */
const isThankYou = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'thank' && words[at + 1]?.lower === 'you' && /^(from|by)$/.test(words[at + 2]?.lower ?? '');

/** A place on the podium in a line without a verb: "Second place in the vote", "Finalist at the regional show", not "winner of the tender" or "first place in the queue". */
export function isRankNoted(words: readonly Word[]): boolean {
  const [first, second] = [words[0]?.lower ?? '', words[1]?.lower ?? ''];
  const ranked = placings.has(first) && /^(place|prize|rank|spot)$/.test(second) ? 2 : podium.has(first) ? 1 : 0;
  return (
    ranked > 0 &&
    /^(in|at|of|among)$/.test(words[ranked]?.lower ?? '') &&
    !words.some(({ lower }) =>
      /^(tender|bid|contract|auction|lottery|raffle|queue|line|row|list|rota|order)$/.test(lower),
    )
  );
}

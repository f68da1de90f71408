import type { Span } from '../../span.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { askGrounds, askingVerbs, bareAsks, mayBe, raisingPay, upward, welcome } from '../lexicon/asks.ts';
import { payNouns } from '../lexicon/pay.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const asking = phraseSet(bareAsks);

/** Whether a sentence puts a question or a wish for more to the other side: "could you go higher?", "maybe you find some room". */
export const asksForMore = remembered((sentence: Sentence): boolean => {
  const { words, clauses, question } = sentence;
  if (!firstPhrase(words, asking) && !namesMorePay(sentence)) return false;
  return (question && isOfPay(sentence)) || isWished(sentence) || clauses.some(clause => isPutTo(sentence, clause));
});

/** Whether a sentence gives a figure (not “one of them”), a reason, a level, a condition or something in exchange. */
export const givesWeight = ({ words, clauses, quantities }: Sentence): boolean =>
  quantities.some(
    quantity =>
      quantity.kind !== 'label' &&
      (quantity.digits || !/^(count|ratio)$/.test(quantity.kind)) &&
      !isTheirs(words, quantity),
  ) ||
  words.some(({ lower }) => askGrounds.has(lower)) ||
  clauses.some(({ actor, link, subject }) => {
    const polite = actor === 'you' || subject?.head.lower === 'there';
    return link?.lower === 'if' && !polite;
  });

/** "Better than the 90", "more than 70k", "up from the 82": what was offered. */
const isTheirs = (words: readonly Word[], { start }: Span): boolean => {
  const at = words.findIndex(word => word.start === start);
  const before = words.slice(Math.max(0, at - 3), at).reverse();
  return before.some(({ lower }, back) => lower === 'than' || (lower === 'from' && back < 2));
};

/** "A higher number", "the base … better", "increase it". */
const namesMorePay = ({ words }: Sentence): boolean =>
  words.some(({ lower, lemma }, at) => {
    const raises = raisingPay.has(lemma ?? '');
    return (raises && words[at + 1]?.lower === 'it') || ((raises || upward.has(lower)) && words.some(isPayWord));
  });

const isPayWord = ({ lower, singular }: Word): boolean => payNouns.has(lower) || /^(number|figure)$/.test(singular);

/** Whether the other side or the offer is asked about: not "what could the plant do better?". */
const isOfPay = ({ clauses }: Sentence): boolean =>
  clauses.length === 0 ||
  clauses.some(
    ({ actor, subject }) =>
      actor !== 'other' || (subject && (/^(this|that|these)$/.test(subject.head.lower) || isPayWord(subject.head))),
  );

/** "It would be great", "any movement would help", "whatever you can do is welcome". */
const isWished = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ verb }) =>
      (verb.lemma === 'be' && words.slice(verb.to, verb.to + 3).some(({ lower }) => welcome.has(lower))) ||
      (verb.tense === 'conditional' && /^(help|mean|please)$/.test(verb.deed.lemma ?? '')),
  );

/** "I wonder …", "my family needs …", "maybe you find …", "please … if you can …". */
function isPutTo({ words }: Sentence, { actor, subject, verb }: Clause): boolean {
  if (actor === 'I') return askingVerbs.has(verb.lemma) || (opining.test(verb.lemma) && words.some(isDue));
  if (verb.lemma === 'need') return words[subject?.from ?? words.length]?.lower === 'my';
  return actor === 'you' && words.some(({ lower }) => mayBe.has(lower) || lower === 'please');
}

const opining = /^(feel|think|believe)$/;

/** "I feel that I deserve more", "I think that I am worth more". */
const isDue = ({ lower }: Word): boolean => /^(deserve|worth)$/.test(lower);

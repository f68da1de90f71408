import { firstPhrase } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { variantSet } from '../grammar/variants.ts';
import {
  acclaim,
  experiencing,
  judgingVerbs,
  liking,
  marvels,
  media,
  plainSuperlatives,
  printing,
  remarks,
  saying,
  tellingVerbs,
  unsurpassed,
  wontMiss,
} from '../lexicon/acclaim.ts';
import { joys, pleased } from '../lexicon/delight.ts';
import { negations } from '../lexicon/function-words.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

const keeping = variantSet(wontMiss);

/** Whether a phrase calls what it names good: "a very positive echo". */
export const isGood = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  words.slice(from, to).some(({ lower }) => acclaim.has(lower));

/** "The calmest", "the best". */
export const isSuperlative = (lower: string): boolean =>
  lower === 'best' || (/..[a-z]est$/.test(lower) && !plainSuperlatives.has(lower));

/** Whether others call something good: "the sister told me that she had never seen a calmer shift", "they find it handy". */
export function saysPraise(sentence: Sentence, { verb, subject, kind, link }: Clause): boolean {
  if (kind === 'relative' && /^(that|which)$/.test(link?.lower ?? '')) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = { at: verb.to, kind };
  if (media.has(subject?.head.lower ?? '') && printing.has(lemma)) return callsGood(sentence, behind);
  if (judgingVerbs.has(lemma)) return callsGood(sentence, behind, isTakenAs(sentence, verb.to) ? 'taken' : 'judged');
  return (
    (tellingVerbs.has(lemma) || tellingVerbs.has(verb.lemma)) &&
    (isQuoteBefore(sentence, subject) || isMissedHence(sentence, verb.to) || callsGood(sentence, behind))
  );
}

/** "Said she would never go back", "told the board that without us it would have collapsed". */
const isMissedHence = ({ words }: Sentence, from: number): boolean => {
  const told = firstPhrase(words, keeping, from, Math.min(words.length, from + reach));
  if (!told || /^(to|not)$/.test(words[told.from - 1]?.lower ?? '')) return false;
  const [next, then] = [words[told.to]?.lower ?? '', words[told.to + 1]?.lower ?? ''];
  return next === 'to'
    ? /^(paper|pen|how|what|old)$/.test(then) || words[told.to + 2]?.lower === 'old'
    : next !== 'for';
};

/** "Called it a model piece of work", "described our part as world class": what it is called stands apart from what is meant. */
const isTakenAs = ({ words }: Sentence, at: number): boolean =>
  /^(it|this|me|us)$/.test(words[at]?.lower ?? '') || words.slice(at, at + 6).some(({ lower }) => lower === 'as');

/** "“Cleanest cutover ever,” the CTO told me": what somebody with a name or an office said stands in front. */
const isQuoteBefore = ({ words }: Sentence, subject: NounPhrase | undefined): boolean =>
  words[0]?.part === 'opaque' && subject !== undefined && subject.from <= 2 && subject.head.part === 'noun';

/** "“You're a lifesaver,” says the matron." */
export function isQuoteOf({ words }: Sentence): boolean {
  const verb = words.findIndex(({ part }, at) => at > 0 && part !== 'punctuation');
  if (words[0]?.part !== 'opaque' || verb < 0 || verb > 2 || !saying.has(words[verb]?.lower ?? '')) return false;
  const who = nounPhraseAt(words, verb + 1);
  return who !== undefined && who.from <= verb + 1 && who.head.part === 'noun';
}

/** "He gave it an “outstanding”", "stood the word “excellent”": a verdict in a word or two. */
export const isVerdict = ({ words }: Sentence, from: number, to = words.length): boolean =>
  words
    .slice(from, to)
    .some(
      ({ part }, at) =>
        part === 'opaque' &&
        (/^(a|an)$/.test(words[from + at - 1]?.lower ?? '') || remarks.has(words[from + at - 1]?.lower ?? '')),
    );

/** "He could not have asked for more", "could not have done it better": what was wished for was had. */
const isUnsurpassed = (words: readonly Word[], at: number): boolean =>
  negations.has(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'have' &&
  ((unsurpassed.has(words[at + 2]?.lemma ?? '') && words[at + 3]?.lower === 'for') ||
    (/^could$/.test(words[at - 1]?.lower ?? '') &&
      words.slice(at + 3, at + 7).some(({ lower }) => /^(better|smoother|nicer|happier|prouder)$/.test(lower))));

/** "Never had so quiet a night". */
const isUnheardOf = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    words[at]?.lower === 'never' &&
    experiencing.has(words[at + (next?.part === 'adverb' || next?.lower === 'had' ? 2 : 1)]?.lemma ?? '')
  );
};

/** "Says it is a beauty", "said that it was a work of ten": what follows "be" and an article. */
function isWhatItIs(words: readonly Word[], from: number, at: number): boolean {
  const article = words.findLastIndex(
    ({ lower }, place) => place < at && place > at - 5 && /^(a|an|such|one|my|our|the)$/.test(lower),
  );
  return article > from && words[article - 1]?.lemma === 'be';
}

/** "What a difference it makes", "what a relief". */
const isJoy = (word: Word | undefined): boolean =>
  word !== undefined && (joys.has(word.lower) || /^(difference|relief|improvement|blessing|change)$/.test(word.lower));

const reach = 14;

/** How a thing is called good: in what is `said` of it; `judged`, as a word that stands alone and not before a noun; `taken` for something. */
type Calling = 'said' | 'judged' | 'taken';

/** Whether something good is said behind the word at `at`. */
export function callsGood(
  sentence: Sentence,
  { at: from, kind }: { readonly at: number; readonly kind?: Clause['kind'] },
  calling: Calling = 'said',
): boolean {
  const { words } = sentence;
  const next = sentence.clauses.find(
    clause => clause.verb.from > from && /^(main|coordinate)$/.test(clause.kind) && clause.kind !== kind,
  );
  const [, end] = wordRange(sentence, { start: sentence.start, end: next?.start ?? sentence.end });
  for (let at = from; at < Math.min(end, from + reach); at++) {
    const [word, next] = [words[at] as Word, words[at + 1]];
    if (isUnsurpassed(words, at) || isUnheardOf(words, at)) return true;
    if (/^(not|n't)$/.test(word.lower) && next?.lower === 'bad') return true;
    if (word.lower === 'what' && next?.lower === 'a' && isJoy(words[at + 2])) return true;
    if (/^(not|n't|no|if|whether|because|but)$/.test(word.lower)) return false;
    if (/^(could|should)$/.test(word.lower) && next?.lower === 'have') return false;
    if (isSuperlative(word.lower) || word.part === 'opaque') return true;
    if (liking.has(word.lemma ?? '') && word.part === 'verb') return true;
    if (pleased.has(word.lower) && at > from) return true;
    if (marvels.has(word.lower) && next?.part !== 'noun' && (calling !== 'said' || isWhatItIs(words, from, at)))
      return true;
    if (acclaim.has(word.lower) && (word.part !== 'verb' || word.lower === 'saved' || words[at - 1]?.lower === 'as'))
      return calling !== 'judged' || next?.part !== 'noun';
  }
  return false;
}

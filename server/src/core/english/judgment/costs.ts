import type { Span } from '../../span.ts';
import { actorOf, isCandidate } from '../grammar/actor.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  bearing,
  burdenNouns,
  choosing,
  costVerbs,
  harmed,
  harming,
  lossVerbs,
  offering,
  offers,
  outputVerbs,
  postponing,
  prices,
  unmissed,
} from '../lexicon/costs.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { outcomes } from '../lexicon/measures.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTakenHome } from '../wording/taken-home.ts';
import { isAftermath } from './aftermath.ts';
import { burdenWords, isBorne, isOver } from './burdens.ts';
import { isChosenPrice } from './chosen-prices.ts';
import { isDownside } from './downsides.ts';
import { isKnownPrice } from './known-prices.ts';
import { leftOutIn } from './left-out.ts';
import { defers, goesWithoutSaying, isBeforeMe, isForWord, isNothing, isOnlyFeared, isWhatItCost } from './no-cost.ts';
import { neverMade, nothingLeft, paysMore, spareTime, stillOld } from './plain-prices.ts';
import { isPaid } from './prices.ts';
import { isPaidInPassing } from './prices-in-passing.ts';
import { isSetAgainst } from './set-against.ts';
import { concession, goneIn, paysTwice, priceOfIt, surchargeIn } from './shortfalls.ts';

const priceSet = phraseSet(prices);
const benefitSet = phraseSet(outcomes);

/** "No longer had to wait", "did not go over budget". */
const isSpared = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lower === 'longer' && words[at - 2]?.lower === 'no') ||
  /^(not|n't|never|without)$/.test(words[at - 1]?.lower ?? '');

/** "The price was also better": no price that was paid. */
const isSaidOf = (words: readonly Word[], to: number): boolean =>
  words
    .slice(to, to + 2)
    .some(({ lower }) => /^(better|lower|right|good|fair|fine|ok|okay|same|reasonable)$/.test(lower));

/** "In exchange with marketing": in contact. */
const isContact = (words: readonly Word[], { phrase, to }: { readonly phrase: string; readonly to: number }): boolean =>
  phrase === 'in exchange' && words[to]?.lower === 'with';

/** Where a sentence calls a price a price: "at the cost of". */
export const priceIn = remembered((sentence: Sentence): Span | undefined => {
  const price = firstPhrase(sentence.words, priceSet);
  return price &&
    !isContact(sentence.words, price) &&
    !isSaidOf(sentence.words, price.to) &&
    !isSpared(sentence.words, price.from)
    ? spanOf(sentence, price.from, price.to)
    : undefined;
});

const paidFor = phraseSet(['at the cost of', 'at the price of', 'at the expense of']);

/** Whether a sentence says outright what was paid for a result: "at the price of seven points". */
export const atPriceOf = ({ words }: Sentence): boolean => firstPhrase(words, paidFor) !== undefined;

/** Where a sentence names what the candidate's call cost, gave up, put off or risked; undefined where it names none. */
export const costOf = remembered((sentence: Sentence): Span | undefined => {
  const price = priceIn(sentence);
  if (price) return price;
  const surcharge =
    surchargeIn(sentence) ??
    paysTwice(sentence) ??
    concession(sentence) ??
    goneIn(sentence) ??
    priceOfIt(sentence) ??
    paysMore(sentence) ??
    spareTime(sentence) ??
    nothingLeft(sentence) ??
    neverMade(sentence) ??
    stillOld(sentence) ??
    burdenWords(sentence);
  if (surcharge) return surcharge;
  const burdened = leftOutIn(sentence);
  if (burdened) return { start: burdened.start, end: burdened.end };
  for (const clause of sentence.clauses)
    if (
      !goesWithoutSaying(sentence, clause) &&
      !isBeforeMe(sentence, clause) &&
      (isCost(sentence, clause) ||
        isPaid(sentence, clause) ||
        isBorne(sentence, clause) ||
        isDownside(sentence, clause) ||
        isAftermath(sentence, clause) ||
        isPaidInPassing(sentence, clause) ||
        isKnownPrice(sentence, clause) ||
        isChosenPrice(sentence, clause))
    )
      return { start: clause.start, end: clause.end };
  return undefined;
});

/** "This I accepted", "I took that risk", "I lived with that", "it burned two of my weekends". */
function isAccepted({ words, clauses }: Sentence, { object, infinitive, verb, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated) return false;
  if (verb.lemma === 'accept' && (infinitive || settles(clauses, verb.to, words))) return true;
  if (infinitive && bearing.has(infinitive.lower) && bearsBurden(words, infinitive)) return true;
  if (!bearing.has(lemma) || (lemma === 'put' && !isPutUp(words, verb.to))) return false;
  if (object && burdenNouns.has(object.head.lower)) return true;
  const after = words.filter(({ start, end: to }) => start >= verb.end && to <= end);
  const fronted = words[verb.from - 2];
  if (lemma === 'live' || lemma === 'put')
    return (
      after.some(({ lower }) => lower === 'with') &&
      (after.some(({ lower }) => pointing.has(lower)) || pointing.has(fronted?.lower ?? ''))
    );
  if (clauses.some(other => offering.has(other.verb.deed.lemma ?? '') || isOrder(other))) return false;
  if (after.length === 0)
    return fronted !== undefined && (pointing.has(fronted.lower) || burdenNouns.has(fronted.lower));
  return after.length <= 2 && pointing.has(after[0]?.lower ?? '') && clauses.length > 1;
}

/** "The supplier said we must order more, and we accepted this", "told us to take the hotel, so we took it". */
const isOrder = ({ actor, kind, verb, infinitive }: Clause): boolean =>
  (kind === 'complement' && verb.modal === 'must') ||
  (actor === 'other' &&
    (verb.modal === 'must' || (/^(tell|ask|order|instruct|want)$/.test(verb.lemma) && infinitive !== undefined)));

/** "Put up with that", not "put the prices on stickers". */
const isPutUp = (words: readonly Word[], at: number): boolean =>
  words.slice(at - 1, at + 1).some(({ lower }) => lower === 'up');

/** "Accepted that the first pieces would be scrap." */
const settles = (clauses: readonly Clause[], at: number, words: readonly Word[]): boolean =>
  words[at]?.lower === 'that' && clauses.some(({ verb }) => verb.from > at && verb.tense === 'conditional');

/** "Decided to wear the loss of two slots." */
function bearsBurden(words: readonly Word[], infinitive: Word): boolean {
  const object = nounPhraseAt(words, words.indexOf(infinitive) + 1);
  return object !== undefined && burdenNouns.has(object.head.lower);
}

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isCost(sentence: Sentence, clause: Clause): boolean {
  if (isNothing(clause) || isWhatItCost(sentence, clause)) return false;
  if (defers(sentence, clause) || clause.link?.lower === 'what' || isTakenHome(sentence, clause)) return false;
  const { verb } = clause;
  const actor = actorOf(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const candidate = isCandidate({ actor });
  if (verb.negated && !(candidate && outputVerbs.has(lemma))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : particleOf(sentence, clause, lemma);
  if (candidate && verb.tense !== 'imperative') {
    if (isAccepted(sentence, clause)) return true;
    if (costVerbs.has(lemma) && hasObject(sentence, clause) && isBurden(clause) && !isGain(sentence, clause))
      return true;
    if (phrasal && costVerbs.has(phrasal) && !isUnmissed(sentence, clause)) return true;
    if (lemma === 'accept' && !clause.object && isSomeMany(sentence.words, verb.to)) return true;
    if (choosing.has(lemma) && (postponing.has(clause.infinitive?.lower ?? '') || alsoGivesUp(sentence, clause)))
      return true;
    if (isSetAgainst(sentence, clause)) return true;
  }
  if (lemma === 'wait' && candidate && isForWord(sentence, clause)) return false;
  if (isOnlyFeared(sentence, clause)) return false;
  return lossVerbs.has(lemma) && !isNobodys(sentence, clause) && (candidate || harm(sentence, clause, lemma));
}

/** "Nobody on the ward lost weight", "not one of them left": nobody bears it. */
const isNobodys = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (/^(nobody|none|nothing|no-one|noone|neither)$/.test(subject.head.lower) ||
    /^(nobody|no|not|none|neither)$/.test(words[subject.from]?.lower ?? '') ||
    words[subject.from - 1]?.lower === 'not');

/** "Decided to stay with this group and to stop the other calls." */
const alsoGivesUp = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ part, start }, at) =>
      part === 'to' &&
      start > verb.end &&
      start < end &&
      words[at - 1]?.part === 'coordinator' &&
      postponing.has(words[at + 1]?.lower ?? ''),
  );

/** "Accepted about 200 lost orders." */
const isSomeMany = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'number' ||
  (/^(about|around|some|roughly|up)$/.test(words[at]?.lower ?? '') &&
    words.slice(at + 1, at + 3).some(({ part }) => part === 'number'));

/** What is accepted must be a burden: not "it", not an offer. */
export const isBurden = ({ object, verb }: Clause): boolean =>
  verb.deed.lemma !== 'accept' ||
  (object !== undefined && object.head.part !== 'pronoun' && !offers.has(object.head.lower));

const hasObject = (sentence: Sentence, clause: Clause): boolean =>
  clause.object !== undefined ||
  /^(that|the|a|an|to)$/.test(sentence.words[clause.verb.to]?.lower ?? '') ||
  clause.verb.voice === 'passive';

const delays = /^(times?|waits?|latency|turnaround|backlog|duration)$/;

/** Cutting what nobody wants is no price: "cut the waste", "cut the handling time", "tried to stop the errors". */
function isGain(sentence: Sentence, { object, verb }: Clause): boolean {
  return (
    verb.lemma === 'try' ||
    (object !== undefined &&
      (firstPhrase(sentence.words, benefitSet, object.from, object.to) !== undefined ||
        delays.test(object.head.lower) ||
        sentence.words.slice(object.from, object.to).some(({ lower }) => lower !== 'old' && unmissed.has(lower))))
  );
}

/** "Took out the old clipboards", "cut off the unnecessary signatures": what nobody misses. */
const isUnmissed = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start >= verb.end && start < end && unmissed.has(lower));

function particleOf(sentence: Sentence, clause: Clause, lemma: string): string | undefined {
  const [from, to] = wordRange(sentence, clause);
  const infinitive = clause.infinitive?.start ?? clause.end;
  const particle = sentence.words.slice(from, to).find(({ part, start }) => part === 'particle' && start < infinitive);
  return particle && `${lemma}-${particle.lower}`;
}

/** A harm that the story states: "it cost us two weeks", "partners lost a month", "sales dropped by 4%". */
function harm(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const subject = clause.subject?.head.lower ?? '';
  if (/^(what|how)$/.test(clause.link?.lower ?? '')) return false;
  if (
    lemma === 'wait' &&
    (clause.verb.progressive ||
      isOver(sentence.words) ||
      /^(less|only|just)$/.test(sentence.words[clause.verb.to]?.lower ?? ''))
  )
    return false;
  if (lemma === 'lose' && sentence.words.some(({ lower }) => lower === 'every' || lower === 'always')) return false;
  if (harming.has(lemma)) return clause.verb.tense === 'past' || clause.verb.tense === 'present';
  if (harmed.has(lemma)) return clause.verb.tense === 'past' && subject !== '' && !sentence.question;
  return false;
}

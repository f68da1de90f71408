import type { Match } from '../grammar/match.ts';
import { afterNames, displaying, everydayNames, instances } from '../lexicon/slogans.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Where the clause opens that holds a word, as far back as the sentence's main clause where it hangs on that. */
export const clauseStart = ({ clauses, start }: Sentence, word: Word): number =>
  clauses.findLast(({ kind, start: from }) => from <= word.start && kind !== 'complement' && kind !== 'relative')
    ?.start ?? start;

/** The end of "… in my blood", "… in practice". */
export function displayedEnd(words: readonly Word[], to: number, last: Word): number {
  const at = words.slice(to, to + 6).findIndex(({ lower }) => afterNames.has(lower));
  return at < 0 ? last.end : (words[to + at]?.end ?? last.end);
}

/** "A textbook case of bias for action", "this embodies …", "… is in my blood", "I'm a person who thinks big". */
export function isDisplayed({ words, clauses }: Sentence, { from, to, phrase }: Match): boolean {
  const before = words.slice(Math.max(0, from - 8), from);
  const cut = before.findLastIndex(({ text }) => /^[.;:]$/.test(text));
  const near = before.slice(cut + 1);
  if (near.some(({ lower }) => /^(not|n't|never|no)$/.test(lower)) || words[to]?.lower === 'was') return false;
  const of = near.findLastIndex(({ lower }) => lower === 'of');
  if (of > 0 && of > near.length - 4 && instances.has(near[of - 1]?.lower ?? '')) return true;
  if (
    words
      .slice(to, to + 6)
      .some(
        ({ lower }, at, behind) =>
          afterNames.has(lower) && /^(in|at|my|its|the|real|his|purest|to)$/.test(behind[at - 1]?.lower ?? ''),
      )
  )
    return true;
  const shown = near.findLastIndex(({ lemma }) => displaying.has(lemma ?? ''));
  if (shown >= 0 && isClaimant(words, words.indexOf(near[shown] as Word))) return true;
  if (/^(like)$/.test(near.at(-1)?.lower ?? '') || /^(looks?|looked)$/.test(words[to]?.lower ?? ''))
    return !everydayNames.has(phrase) || words[from - 1]?.lower === 'what';
  const person = clauses.some(({ actor, verb }) => actor === 'I' && verb.lemma === 'be' && !verb.negated);
  const who = near.some(({ lower }) => lower === 'who');
  if (person && who) return true;
  return !everydayNames.has(phrase) && isNaming(words, from, to);
}

/** Whether the one who shows it is the candidate, or the story. */
const isClaimant = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(i|this|that|it|which|story|all|one|project|you|so|what|decision|way)$/.test(lower));

/** "That is earning trust", "delivering results is simply who I am". */
function isNaming(words: readonly Word[], from: number, to: number): boolean {
  const is = words.slice(Math.max(0, from - 4), from).some(({ lemma }) => lemma === 'be');
  if (is && words.slice(0, from).some(({ lower }) => /^(that|this|it|which|what)$/.test(lower))) return true;
  return (
    from < 2 &&
    words.slice(to, to + 3).some(({ lemma }) => /^(be|mean|come|drive)$/.test(lemma ?? '')) &&
    words.slice(to).some(({ lower }) => /^(me|i|my)$/.test(lower))
  );
}

const praising = /^(demonstrating|showing|proving|embodying|reflecting|exemplifying|displaying)$/;

/** Where a participle before a principle's name begins its praise: "…, demonstrating that we think big". */
export const shownAt = (words: Sentence['words'], from: number): number =>
  words.findLastIndex(({ lower }, at) => at < from && at >= from - 4 && praising.test(lower));

export const isShown = (words: Sentence['words'], from: number): boolean => shownAt(words, from) >= 0;

/** "The principle of Dive Deep": named as one. */
export const isCited = (words: Sentence['words'], from: number): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(principle|principles|lp)$/.test(lower)) ||
  /^(call this|call that|call it|talk about)$/.test(`${words[from - 2]?.lower} ${words[from - 1]?.lower}`);

/** "Here you can see my high standards and my bias for action." */
export const isMyOwn = (words: Sentence['words'], from: number): boolean =>
  /^(my)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(0, from).some(({ lemma }) => /^(see|show|demonstrate|prove|say|speak|tell)$/.test(lemma ?? ''));

/** "Being customer-obsessed, …", "with a strong bias for action I …", "disagree and commit is what I did". */
export function opensWith(words: Sentence['words'], from: number): boolean {
  const first = words[0]?.lower ?? '';
  if (from === 0)
    return (
      !words.slice(0, 6).some(({ lower }) => lower === 'not') &&
      /^(is|was|means|meant)$/.test(words.find(({ lemma }) => lemma === 'be' || lemma === 'mean')?.lower ?? '') &&
      words.some(({ lower }) => /^(i|me)$/.test(lower))
    );
  return (
    /^(being|with|guided|driven|following)$/.test(first) &&
    from < 6 &&
    words.slice(0, from).every(({ text }) => text !== ',')
  );
}

/** "As a customer-obsessed leader, …", "as someone who insists on the highest standards, …". */
export const asOne = (words: Sentence['words'], from: number): boolean =>
  words[0]?.lower === 'as' &&
  /^(a|an|someone|somebody|one)$/.test(words[1]?.lower ?? '') &&
  words.slice(0, from).every(({ text }) => text !== ',');

/** "true to …", "in the spirit of …". */
export const trueTo = (words: Sentence['words'], from: number): boolean =>
  /^(true to|line with|spirit of|guided by|driven by)$/.test(`${words[from - 2]?.lower} ${words[from - 1]?.lower}`);

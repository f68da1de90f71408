import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { duties, exemplars, helpings, honestLikes, measured, mocked, rewards } from '../lexicon/faults.ts';
import { theirs } from '../lexicon/function-groups.ts';
import { customers } from '../lexicon/people.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What faults a person by a picture: "the tact of a bulldozer", "wouldn't notice if the roof came off", "only works for the money". */
export const isBackhanded = (sentence: Sentence, clause: Clause): boolean =>
  isLikened(sentence, clause) ||
  isMocked(sentence, clause) ||
  isUnthinkable(sentence, clause) ||
  isForReward(sentence, clause) ||
  isAbsent(sentence, clause) ||
  isUnwilling(sentence, clause);

/** "Has the backbone of a jellyfish"; not "the patience of a saint", "the eye of a surgeon". */
function isLikened({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.lemma !== 'have' || verb.negated) return false;
  const of = words.findIndex(
    ({ lower, start }, at) => lower === 'of' && at > verb.to && start < end && measured.has(words[at - 1]?.lower ?? ''),
  );
  if (of < 0 || !/^an?$/.test(words[of + 1]?.lower ?? '')) return false;
  const whose = nounPhraseAt(words, of + 1);
  return (
    whose !== undefined && !exemplars.has(whose.head.lower) && !(isSomebody(whose) && whose.head.lower !== 'child')
  );
}

/** "Was about as useful as a chocolate teapot", "sharp as a marble"; not "bright as a button", "as useful as a second nurse". */
function isMocked({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated) return false;
  const at = words.findIndex(({ lower, start }, index) => index >= verb.to && start < end && mocked.has(lower));
  if (at < 0 || at > verb.to + 3 || words[at + 1]?.lower !== 'as' || !/^an?$/.test(words[at + 2]?.lower ?? ''))
    return false;
  const like = nounPhraseAt(words, at + 2);
  return (
    like !== undefined && !honestLikes.has(like.head.lower) && !isSomebody(like) && !exemplars.has(like.head.lower)
  );
}

/** "Wouldn't know a slope if he fell down one", "would lose her head if it weren't screwed on", "couldn't count to save his life". */
function isUnthinkable({ words }: Sentence, { verb }: Clause): boolean {
  if (!/^(would|wo|could|ca|can|'d)/.test(verb.modal ?? '') || verb.perfect) return false;
  const rest = words.slice(verb.to);
  const saves = rest.some(
    ({ lower }, at) =>
      lower === 'life' &&
      /^(his|her|their)$/.test(rest[at - 1]?.lower ?? '') &&
      /^(save|if)$/.test(rest[at - 2]?.lower ?? ''),
  );
  if (verb.negated && saves) return true;
  const from = rest.findIndex(({ lower }) => lower === 'from');
  const would = /^(would|'d)/.test(verb.modal ?? '');
  if (verb.negated && would && verb.lemma === 'know' && from > 0) return true;
  const supposed = rest.findIndex(({ lower }) => lower === 'if');
  if (verb.negated && would && verb.lemma === 'notice' && supposed >= 0) return true;
  if (supposed < 1 || !would || !/^(he|she|they|it)$/.test(rest[supposed + 1]?.lower ?? '')) return false;
  const blind = verb.negated && /^(know|notice|recognise|recognize|find|see|spot)$/.test(verb.lemma);
  const lost = !verb.negated && /^(lose|forget)$/.test(verb.lemma) && /^(his|her|their)$/.test(rest[0]?.lower ?? '');
  return blind || lost;
}

/** "Only works for the money", "thinks only of his golf", "lives for payday alone". */
function isForReward({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.negated || !/^(think|care|live|work|come|wait)$/.test(verb.lemma)) return false;
  const rest = words.slice(verb.to).filter(({ start }) => start < end);
  const only = (word: string | undefined): boolean => /^(only|just|merely|solely)$/.test(word ?? '');
  const at = only(rest[0]?.lower) ? 1 : 0;
  if (at === 0 && !only(words[verb.from - 1]?.lower)) return false;
  if (!/^(for|of|about)$/.test(rest[at]?.lower ?? '')) return false;
  const thing = nounPhraseAt(words, words.indexOf(rest[at] as Word) + 1);
  if (!thing || isSomebody(thing) || isKindOfPeople(thing.head.lower) || customers.has(thing.head.lower)) return false;
  return (
    (/^(think|care)$/.test(verb.lemma) && theirs.has(words[thing.from]?.lower ?? '')) || rewards.has(thing.head.lower)
  );
}

/** "Had basically checked out"; not "checked out of the hotel", "checked out at noon". */
const isAbsent = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'check' &&
  words.slice(verb.from, verb.to + 2).some(({ lower }) => lower === 'out') &&
  words
    .slice(verb.from - 1, verb.to)
    .some(({ lower }) => /^(mentally|emotionally|basically|totally|completely|effectively)$/.test(lower));

/** "Doesn't like to work", "hates any kind of new idea", "fears change"; not "to work on Sundays", "change at the till". */
function isUnwilling({ words }: Sentence, { verb }: Clause): boolean {
  const rest = words.slice(verb.to, verb.to + 8);
  const ends = (at: number): boolean =>
    rest[at] === undefined ||
    /^(punctuation|coordinator|adverb)$/.test(rest[at]?.part ?? '') ||
    rest[at]?.lower === 'so';
  if (!verb.negated && /^(hate|fear|dislike|dread|resent|detest)$/.test(verb.lemma))
    return (duties.has(rest[0]?.lower ?? '') && ends(1)) || (rest[0]?.lower === 'any' && rest[2]?.lower === 'of');
  const at = rest[0]?.part === 'to' ? 1 : 0;
  return (
    verb.negated &&
    /^(like|love)$/.test(verb.lemma) &&
    helpings.has(rest[at]?.lemma ?? rest[at]?.lower ?? '') &&
    ends(at + 1)
  );
}

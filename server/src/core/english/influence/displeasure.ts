import { isOfOld } from '../judgment/lots.ts';
import { anyCustomers, kindsServed, servedByTrade } from '../lexicon/customers.ts';
import {
  burdens,
  displeased,
  feelingSo,
  grumbling,
  ill,
  leaving,
  loathing,
  overWhat,
  pleased,
} from '../lexicon/displeasure.ts';
import { dateWords } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether somebody else is displeased or burdened in this sentence: what a call can cost those around it. */
export const displeasureIn = remembered(
  (sentence: Sentence): boolean => sentence.clauses.some(clause => suffers(sentence, clause)) || verbless(sentence),
);

/** Whether somebody leaves, and says over what: "two left us because of the late hour". */
export const isOverMyDeed = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'other' &&
      !verb.negated &&
      !(verb.perfect && verb.tense === 'past') &&
      verb.lemma === 'leave' &&
      isBecause({ words }, verb),
  );

function suffers(sentence: Sentence, { actor, subject, verb }: Clause): boolean {
  if (!subject) return false;
  if (makesAngry(sentence.words, subject, verb)) return true;
  if (actor !== 'other') return false;
  if (!isPerson(sentence, subject) && !isServed(subject.head)) return false;
  if (sentence.question || verb.tense === 'conditional' || verb.tense === 'future') return isBurdened(verb);
  if (verb.perfect && verb.tense === 'past' && isOfOld(sentence)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (loathing.has(lemma) && !verb.negated) return verb.tense === 'past' || verb.tense === 'present';
  if (grumbling.has(lemma)) return !verb.negated;
  if (isTakenIll(sentence.words, verb)) return true;
  if (feelingSo.has(verb.lemma)) {
    const rest = sentence.words.slice(verb.from, verb.to + 5);
    if (sentence.words.slice(verb.to + 1, verb.to + 7).some(isOldTrouble)) return false;
    return rest.some(({ lower }) => (verb.negated ? pleased : displeased).has(lower));
  }
  if (
    leaving.has(lemma) &&
    !verb.negated &&
    (isOver(sentence, verb) || isBecause(sentence, verb) || goesForGood(sentence, subject, verb))
  )
    return true;
  if (walksOut(verb, sentence.words)) return true;
  return isBurdened(verb) && !isRelieved(sentence.words);
}

/** "With the wrong colours", "about the old form": what they were displeased at before. */
export const isOldTrouble = ({ lower }: Word): boolean =>
  /^(old|wrong|bad|late|broken|missing|constant|endless|former|previous|earlier)$/.test(lower);

/** "They no longer had to wait." */
const isRelieved = (words: Sentence['words']): boolean =>
  words.some(({ lower }, at) => lower === 'longer' && words[at - 1]?.lower === 'no');

/** "One guest", "some patients": somebody whom the work is for. */
const isServed = ({ lower, singular }: Word): boolean =>
  [anyCustomers, servedByTrade, kindsServed].some(those => those.has(lower) || those.has(`${singular}s`));

/** "That made the drivers mad", "it left two tenants upset". */
const makesAngry = (
  words: readonly Word[],
  { head }: NounPhrase,
  { lemma, negated, tense, to }: Clause['verb'],
): boolean =>
  /^(it|this|that|which)$/.test(head.lower) &&
  /^(make|leave|get)$/.test(lemma) &&
  tense === 'past' &&
  !negated &&
  words.slice(to, to + 5).some(({ lower }) => displeased.has(lower));

/** "The chef took it badly", "the dealers did not like that". */
function isTakenIll(words: readonly Word[], { lemma, negated, tense, to }: Clause['verb']): boolean {
  if (tense !== 'past' || !/^(it|this|that)$/.test(words[to]?.lower ?? '')) return false;
  if (/^(like|love|enjoy|appreciate|welcome)$/.test(lemma)) return negated;
  return lemma === 'take' && !negated && words.slice(to + 1, to + 4).some(({ lower }) => ill.has(lower));
}

/** "One of the founders walked out", "two cooks resigned". */
function walksOut({ lemma, negated, tense, to, particle }: Clause['verb'], words: Sentence['words']): boolean {
  if (negated || tense !== 'past') return false;
  const out = particle ? to - 1 : to;
  return (
    /^(resign|quit)$/.test(lemma) ||
    (/^(walk|storm)$/.test(lemma) && words[out]?.lower === 'out' && endsAt(words.slice(out + 1)))
  );
}

/** What ends there, or goes on with a time, a cause, whom it hits; not with a place: "onto the ward". */
function endsAt([next, then]: Sentence['words']): boolean {
  if (!next || /^(punctuation|coordinator)$/.test(next.part)) return true;
  if (next.lower === 'in') return then?.part === 'noun' || then?.lower === 'a';
  if (next.lower === 'on') return /^(me|us)$/.test(then?.lower ?? '') || dateWords.has(then?.lower ?? '');
  return /^(over|because|after|when|that|within|again|angrily)$/.test(next.lower);
}

/** "Two guides left", "one member cancelled": some by number, and nothing that they only leave for a time. */
const goesForGood = ({ words }: Sentence, { from }: NounPhrase, { to, tense, lemma }: Clause['verb']): boolean =>
  tense === 'past' &&
  lemma !== 'quit' &&
  words[from]?.part === 'number' &&
  !/^\d{3,}/.test(words[from]?.text ?? '') &&
  ((words[to]?.part ?? 'punctuation') === 'punctuation' || /^(us|me)$/.test(words[to]?.lower ?? '')) &&
  (words[to + 1]?.part ?? 'punctuation') === 'punctuation';

/** "Because of it", "over this". */
const isOver = ({ words }: Sentence, { to }: Clause['verb']): boolean =>
  words.some(({ lower }, at) => at >= to && /^(it|this|that)$/.test(lower) && overWhat.has(words[at - 1]?.lower ?? ''));

/** "Have left us because of the late hour." */
const isBecause = ({ words }: Pick<Sentence, 'words'>, { to }: Clause['verb']): boolean =>
  words[to]?.lower !== 'the' &&
  words.slice(to, to + 4).some(({ lower }, at, rest) => lower === 'because' && rest[at + 1]?.lower === 'of');

/** "Had to run all summer", "must stay there": somebody else carries it. */
const isBurdened = ({ modal, lemma, deed, tense }: Clause['verb']): boolean =>
  (modal === 'must' || (lemma === 'have' && deed.lemma !== 'have' && tense === 'past')) &&
  burdens.has(deed.lemma ?? '');

/** "Workshop boss not happy." */
const verbless = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'not' && pleased.has(words[at + 1]?.lower ?? '') && at > 0) &&
  !words.some(isOldTrouble);
